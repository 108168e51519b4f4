using CyberDocs.Comparing;

namespace CyberDocs.Cli;

/// <summary>Shows a comparison on one page: what came, what went, who changed, what expired, and what is most urgent.</summary>
internal static class BriefPrinter
{
    /// <summary>Lines of a part, so that all of them fit on a page.</summary>
    private const int MostLines = 8;

    private const int MostNamed = 4;

    public static void Print(BriefChanges brief, TextWriter output)
    {
        Print(Speech.Of("新しい機器", "new devices"), Count(brief, ChangeKind.Added), brief.Devices(ChangeKind.Added), output);
        Print(Speech.Of("なくなった機器", "vanished devices"), Count(brief, ChangeKind.Removed), brief.Devices(ChangeKind.Removed), output);
        var people = brief.People;
        Print(Speech.Of("人と役割の変更", "persons and roles changed"), people.Count, people, output);
        var expired = brief.Expired;
        Print(
            Speech.Of($"{brief.Since:yyyy-MM-dd} より後に過ぎた期限", $"limits passed since {brief.Since:yyyy-MM-dd}"),
            expired.Sum(kind => kind.Limits.Count), [.. expired.Select(Told)], output);
        var findings = brief.Compared.Findings;
        output.WriteLine(Speech.Of(
            $"■ 確認結果: 解消 {findings.Fixed.Count} 件、新たに {findings.Appeared.Count} 件、引き続き {findings.Remaining} 件",
            $"■ findings: {findings.Fixed.Count} fixed, {findings.Appeared.Count} new, {findings.Remaining} remain"));
        IReadOnlyList<string> urgent = [.. brief.Urgent.Select(finding => finding.ToString(Speech.Language))];
        Print(Speech.Of("新たなもののうち急ぐもの", "the most urgent of the new ones"), urgent.Count, urgent, output);
    }

    private static string Told(BriefLimits kind)
    {
        var (what, limits) = kind;
        var names = string.Join("、", limits.Take(MostNamed).Select(limit => $"{limit.Name}（{limit.Day:yyyy-MM-dd}）"));
        var rest = limits.Count - MostNamed;
        return $"{what}: {names}{(rest > 0 ? Speech.Of($" ほか {rest} 件", $" and {rest} more") : "")}";
    }

    private static int Count(BriefChanges brief, ChangeKind kind) => brief.Compared.Diff.Count("device", kind);

    private static void Print(string title, int count, IReadOnlyList<string> lines, TextWriter output)
    {
        output.WriteLine($"■ {title}: {count}");
        var most = Speech.IsWhole ? lines.Count : MostLines;
        foreach (var line in lines.Take(most))
        {
            output.WriteLine($"  {line}");
        }

        if (lines.Count > most)
        {
            output.WriteLine("  " + Speech.Of($"ほか {lines.Count - most}（--all ですべて示します）", $"{lines.Count - most} more; {Speech.AllName} tells them"));
        }
    }
}
