using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs explain</c>: what a finding's code means, and what to do about it.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("CODE") { Description = Speech.Of("確認結果の番号（CD2002 など）", "the code of a finding, such as CD2002") };
        var command = new Command("explain", Speech.Of("確認結果の意味、直し方、根拠を示す", "what a finding means, what to do, and which clause asks for it")) { id };
        command.SetAction(parsed => CommandRun.Guarded(() => Explain(parsed.GetValue(id)!.Trim().ToUpperInvariant())));
        return command;
    }

    private static int Explain(string id)
    {
        var code = FindingCatalogue.All.FirstOrDefault(code => code.Id == id)
            ?? throw new ArgumentException(Speech.Of($"番号 {id} の確認結果はありません。", $"There is no finding {id}."));
        Console.Out.WriteLine($"{code.Id} ({code.Severity.ToString().ToLowerInvariant()}): {Speech.Of(code.Japanese, code.English)}");
        Console.Out.WriteLine($"    → {Speech.Of(code.RemedyJapanese, code.RemedyEnglish)}");
        var guideline = new CyberDocsEngine().Editions.Guideline("6.0")!;
        foreach (var clause in guideline.ClausesOf(code.Id))
        {
            Console.Out.WriteLine($"    {Speech.Of("根拠", "clause")}: {clause.Id}（{clause.Title}）");
        }

        if (guideline.WithoutClause.FirstOrDefault(entry => entry.Rules.Contains(code.Id)) is { } without)
        {
            Console.Out.WriteLine($"    {Speech.Of("条文なし", "no clause")}: {without.Reason}");
        }

        return ExitCodes.Done;
    }
}
