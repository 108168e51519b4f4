using Microsoft.AspNetCore.Http;

namespace CyberDocs.Cli.Web;

/// <summary>A ledger that was kept elsewhere: compared with the dossier's, and taken in. Stateless; the workspace holds the file.</summary>
internal static class TakenLedger
{
    public static async Task<string> Add(Workspace workspace, IFormCollection form, UploadLimits limits, CancellationToken cancellation)
    {
        var kept = await Uploads.Keep(form.Files, workspace.NewFolder(), limits, cancellation).ConfigureAwait(false);
        workspace.Ledger = kept is [var file] && WatchedFiles.IsLedger(file)
            ? file
            : throw new WebRefusal(StatusCodes.Status400BadRequest, "台帳（CSV か Excel ブック）を一つだけ選んでください。", "Choose one ledger: CSV or a workbook.");
        return "/ledger";
    }

    public static string Forget(Workspace workspace)
    {
        workspace.Ledger = null;
        return "/ledger";
    }

    /// <summary>What would change; nothing is written.</summary>
    public static LedgerImportResult Compare(Workspace workspace, string sheet, CancellationToken cancellation) =>
        Import(workspace, sheet, new() { DryRun = true }, cancellation);

    /// <summary>Takes it in.</summary>
    public static string Take(Workspace workspace, IFormCollection form, CancellationToken cancellation)
    {
        var result = Import(workspace, form["sheet"].ToString(), new() { EvenWithErrors = form["force"] == "on" }, cancellation);
        if (!result.Taken)
        {
            throw new WebRefusal(
                StatusCodes.Status409Conflict,
                $"取り込みませんでした。{string.Join(' ', result.Findings.Where(IsError).Select(finding => finding.JapaneseMessage))}",
                $"It was not taken in. {string.Join(' ', result.Findings.Where(IsError).Select(finding => finding.EnglishMessage))}");
        }

        workspace.Wrote();
        if (WaitingResults.AreAmong(result.Findings))
        {
            return "/ledger";
        }

        workspace.Ledger = null;
        return string.Create(CultureInfo.InvariantCulture, $"/ledger?taken={result.Changes.Count}");
    }

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error;

    private static LedgerImportResult Import(Workspace workspace, string sheet, LedgerImportOptions options, CancellationToken cancellation) =>
        workspace.Alone(() => workspace.Now.Engine.ImportLedger(
            workspace.Ledger ?? throw new WebRefusal(StatusCodes.Status409Conflict, "先に台帳を選んでください。", "Choose the ledger first."),
            workspace.Path!, options with { Sheets = sheet.Trim() is { Length: > 0 } name ? [name] : [] }, cancellation));
}
