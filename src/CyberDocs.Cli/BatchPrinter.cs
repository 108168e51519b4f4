using CyberDocs.Findings;

namespace CyberDocs.Cli;

/// <summary>Shows how each institution of a batch went: a line to the one stream, its errors to the other.</summary>
internal sealed class BatchPrinter(TextWriter output, TextWriter error)
{
    public void Print(BatchItem item)
    {
        foreach (var finding in item.Findings.Where(finding => finding.Severity == Severity.Error))
        {
            FindingPrinter.Print(finding, error);
        }

        if (item.Fault is { } fault)
        {
            error.WriteLine($"{item.Dossier}: {fault.Message}");
        }

        output.WriteLine($"{(item.HasErrors ? "×" : "○")} {item.Name}　{LineOf(item)}");
    }

    public void Print(BatchResult result) =>
        output.WriteLine(Speech.Of($"{result.Count} 件中 {result.WithErrors} 件に誤りがあります。", $"{result.WithErrors} of {result.Count} with errors."));

    private static string LineOf(BatchItem item)
    {
        if (item.Fault is { } fault)
        {
            return $"{Speech.Of("作成できませんでした", "could not be made")}: {Speech.OneOf(fault.Message)}";
        }

        var errors = item.Findings.Count(finding => finding.Severity == Severity.Error);
        var warnings = item.Findings.Count(finding => finding.Severity == Severity.Warning);
        return Speech.Of($"{item.Files.Count} ファイル、エラー {errors} 件、警告 {warnings} 件", $"{item.Files.Count} files, {errors} errors, {warnings} warnings");
    }
}
