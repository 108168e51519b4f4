namespace CyberDocs.Cli;

/// <summary>Shows people what came back: form by form, what is new, what differs, and how much is the same.</summary>
internal static class CollectPrinter
{
    public static void Print(CollectResult result, CollectOptions options, int files, bool all, TextWriter output)
    {
        foreach (var form in result.Forms)
        {
            output.WriteLine($"■ {form.Title}（{form.Edition}）");
            foreach (var file in form.Files)
            {
                output.WriteLine($"    {file}");
            }

            foreach (var value in form.Values.Where(value => all || value.Outcome != CollectOutcome.Same))
            {
                output.WriteLine($"  {value.Label}: {Line(value)}");
            }

            output.WriteLine($"  ― 新しい記入 {Count(form, CollectOutcome.Added)}、置き換え {Count(form, CollectOutcome.Replaced)}、食い違い {Count(form, CollectOutcome.Conflict)}、同じ {Count(form, CollectOutcome.Same)}、空欄 {form.Blank}");
        }

        var taken = result.Forms.Sum(form => Count(form, CollectOutcome.Added) + Count(form, CollectOutcome.Replaced));
        output.WriteLine(Speech.Of(
            $"ファイル {files}、様式 {result.Forms.Count}、取り込む値 {taken}",
            $"{files} files, {result.Forms.Count} forms, {taken} values to take"));
        foreach (var returned in result.Returns)
        {
            var form = string.Join(' ', ((string?[])[returned.Vendor, returned.System]).OfType<string>());
            output.WriteLine($"  {Speech.Of("返送を記録", "return noted")}: {form}　{returned.File}");
        }

        output.WriteLine(result.Written is { } path ? $"{Speech.Of("書き込みました", "written")}: {path}"
            : !result.HasChanges ? Speech.Of("データは変わりません。", "The dossier stays as it is.")
            : options.DryRun ? Speech.Of("--dry-run のため書き込んでいません。", "Nothing was written because of --dry-run.")
            : Speech.Of("書き込んでいません。", "Nothing was written."));
    }

    private static string Line(CollectedValue value) => value.Outcome switch
    {
        CollectOutcome.Added => $"{Shown(value.InFile)}　［{Speech.Of("新しい記入", "new")}］",
        CollectOutcome.Replaced => $"{Shown(value.InDossier)} → {Shown(value.InFile)}　［{Speech.Of("置き換え", "replaced")}］",
        CollectOutcome.Kept => $"{Speech.Of("ファイル", "file")} {Both(value)}　［{Speech.Of("データのまま", "kept")}］",
        CollectOutcome.Outdated => $"{Speech.Of("送ったときのまま", "as sent")} {Both(value)}　［{Speech.Of("データのまま", "changed since")}］",
        CollectOutcome.Conflict => $"{Speech.Of("ファイル", "file")} {Both(value)}　［{Speech.Of("食い違い", "conflict")}］",
        CollectOutcome.Erased => $"{Speech.Of("消されています", "erased")}　{Speech.Of("データ", "dossier")} {Shown(value.InDossier)}　［{Speech.Of("データのまま", "erased")}］",
        CollectOutcome.Unclear => $"{Shown(value.InFile)}　［{Speech.Of("読み取れません", "unclear")}］",
        _ => $"{Shown(value.InFile)}　［{Speech.Of("同じ", "same")}］",
    };

    private static string Both(CollectedValue value) => $"{Shown(value.InFile)}　{Speech.Of("データ", "dossier")} {Shown(value.InDossier)}";

    private static string Shown(string? value) => value is null ? "（空欄）" : value.ReplaceLineEndings("⏎");

    private static int Count(CollectedForm form, CollectOutcome outcome) => form.Values.Count(value => value.Outcome == outcome);
}
