using Microsoft.Extensions.Logging;

namespace CyberDocs.Generation;

/// <summary>What runs tell the log of an application: counts, times and names of files, never a fact of a dossier.</summary>
internal sealed partial class RunLog(ILogger logger)
{
    public void Read(string name, ReadResult read, TimeSpan took)
    {
        var (errors, warnings) = Counted(read.Findings);
        Read(name, read.Dossier?.Devices.Count ?? 0, errors, warnings, took.TotalMilliseconds);
    }

    public void Checked(IReadOnlyList<Finding> findings, TimeSpan took)
    {
        var (errors, warnings) = Counted(findings);
        Checked(errors, warnings, took.TotalMilliseconds);
    }

    public void Generated(GenerateResult made, TimeSpan took)
    {
        foreach (var file in made.Files)
        {
            Made(file.Document, file.Format, file.Bytes, file.Pages);
        }

        var (errors, warnings) = Counted(made.Findings);
        Generated(made.Files.Count, made.Files.Sum(file => file.Bytes), errors, warnings, took.TotalMilliseconds);
    }

    private static (int Errors, int Warnings) Counted(IReadOnlyList<Finding> findings) =>
        (findings.Count(finding => finding.Severity == Severity.Error), findings.Count(finding => finding.Severity == Severity.Warning));

    [LoggerMessage(1, LogLevel.Information, "Read {Name}: {Devices} devices, {Errors} errors, {Warnings} warnings, in {Milliseconds:0} ms")]
    private partial void Read(string name, int devices, int errors, int warnings, double milliseconds);

    [LoggerMessage(2, LogLevel.Information, "Checked: {Errors} errors, {Warnings} warnings, in {Milliseconds:0} ms")]
    private partial void Checked(int errors, int warnings, double milliseconds);

    [LoggerMessage(3, LogLevel.Information, "Made {Files} files of {Bytes} bytes: {Errors} errors, {Warnings} warnings, in {Milliseconds:0} ms")]
    private partial void Generated(int files, long bytes, int errors, int warnings, double milliseconds);

    [LoggerMessage(4, LogLevel.Debug, "Made {Document} as {Format}: {Bytes} bytes, {Pages} pages")]
    private partial void Made(string document, string format, long bytes, int? pages);
}
