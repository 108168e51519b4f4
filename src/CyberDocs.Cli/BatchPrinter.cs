namespace CyberDocs.Cli;

/// <summary>Shows how each institution of a batch went: a line to the one stream, its errors to the other, each line with its name.</summary>
internal sealed class BatchPrinter(TextWriter output, TextWriter error)
{
    private const int MostFiles = 8;

    private readonly List<string> notMade = [];

    public void Print(BatchItem item)
    {
        foreach (var finding in item.Findings.Where(finding => finding.Severity == Severity.Error))
        {
            using var text = new StringWriter();
            FindingPrinter.Print(finding, text);
            foreach (var line in text.ToString().TrimEnd().Split('\n'))
            {
                error.WriteLine($"【{item.Name}】{line.TrimEnd('\r')}");
            }
        }

        if (item.Fault is { } fault)
        {
            error.WriteLine($"【{item.Name}】{item.Dossier}: {Speech.Of(fault)}");
        }

        output.WriteLine($"{(item.HasErrors ? "×" : "○")} {item.Name}　{LineOf(item)}");
        if (item.SetAside is { } folder)
        {
            output.WriteLine($"　 {item.Name}　{Speech.Of($"前の書類は {folder} に移しました。", $"The earlier papers were moved to {folder}.")}");
        }

        if (item.Outcome == BatchOutcome.NotMade)
        {
            notMade.Add(item.Name);
        }
    }

    public void Print(BatchResult result)
    {
        foreach (var stray in result.WithoutDossier)
        {
            var files = string.Join("、", stray.Files.Take(MostFiles)) + (stray.Files.Count > MostFiles ? " …" : "");
            output.WriteLine($"？ {stray.Name}　" + Speech.Of(
                $"dossier.yaml も dossier.xlsx もありません。名前を確かめてください（あるのは {files}）。",
                $"No dossier.yaml or dossier.xlsx: check the names ({files})."));
        }

        if (notMade.Count > 0)
        {
            output.WriteLine($"{Speech.Of("作成できなかったもの", "not made")}: {string.Join("、", notMade)}");
        }

        output.WriteLine(Speech.Of(
            $"{result.Count} 件中 {result.WithErrors} 件に誤りがあります（作成できず {result.NotMade} 件、変更なし {result.Unchanged} 件）。",
            $"{result.WithErrors} of {result.Count} with errors ({result.NotMade} not made, {result.Unchanged} unchanged)."));
    }

    private static string LineOf(BatchItem item)
    {
        if (item.Fault is { } fault)
        {
            return $"{Speech.Of("作成できませんでした", "could not be made")}: {Speech.Of(fault)}";
        }

        var (japanese, english) = item.Outcome switch
        {
            BatchOutcome.Unchanged => ("変更なし（作り直すには --again）", "unchanged (--again makes it again)"),
            BatchOutcome.NotMade => ("作成できませんでした", "could not be made"),
            _ => ($"{item.Files.Count} ファイル", $"{item.Files.Count} files"),
        };
        return Speech.Of(
            $"{japanese}、エラー {item.Errors} 件、警告 {item.Warnings} 件", $"{english}, {item.Errors} errors, {item.Warnings} warnings");
    }
}
