using CyberDocs.Forms;
using Microsoft.AspNetCore.Http;

namespace CyberDocs.Cli.Web;

/// <summary>
/// A workbook to begin with, findings at the cells of the one that is open, and answers carried over to the next edition. Stateless and thread-safe.
/// </summary>
internal static class BookWork
{
    private const string Checklist = "checklist-institution";
    private const string Ending = ".xlsx";

    /// <summary>A workbook to begin with, in a folder of its own.</summary>
    public static string New(Workspace workspace) => DossierStarter.Write(workspace.NewFolder(), workspace.Date, StarterFormat.Workbook)[0];

    /// <summary>Whether findings can be noted at its cells.</summary>
    public static bool TakesNotes(Workspace workspace) =>
        workspace.Now.Read?.Dossier is not null && Path.GetExtension(workspace.Path!).Equals(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Notes the findings at the cells of the workbook.</summary>
    public static string Note(Workspace workspace)
    {
        if (!TakesNotes(workspace))
        {
            throw new WebRefusal(StatusCodes.Status409Conflict, "確認結果を書き込めるのは Excel ブックだけです。", "Findings are noted in workbooks only.");
        }

        var result = workspace.Now.Engine.CheckInto(workspace.Path!, workspace.Date);
        Demand(result.Written is not null, result.Findings);
        workspace.Wrote();
        return result.Written == workspace.Path ? "/findings?noted=yes" : "/findings";
    }

    /// <summary>The edition of the checklists that follows the dossier's; null when there is none.</summary>
    public static Edition? Next(Workspace workspace)
    {
        if (workspace.Now is not { Read.Dossier: { } dossier, Engine.Editions: var editions })
        {
            return null;
        }

        var now = editions.Find(Checklist, dossier.Editions.Checklist)?.FiscalYearStart;
        return now is null ? null : editions.IdsOf(Checklist).Select(id => editions.Find(Checklist, id)!)
            .Where(edition => edition.FiscalYearStart > now).MinBy(edition => edition.FiscalYearStart);
    }

    /// <summary>Carries the answers over to that edition.</summary>
    public static string Carry(Workspace workspace)
    {
        var next = Next(workspace) ?? throw new WebRefusal(StatusCodes.Status409Conflict, "次の版はありません。", "There is no later edition.");
        var result = workspace.Now.Engine.CarryInto(workspace.Path!, next.Id);
        var waits = WaitingResults.AreAmong(result.Findings);
        Demand(waits || result.Findings.Count == 0, result.Findings);
        workspace.Wrote();
        return waits ? "/changes" : string.Create(CultureInfo.InvariantCulture, $"/changes?carried={result.Unconfirmed}");
    }

    // Why nothing was written, or beside the dossier, is told last.
    private static void Demand(bool isWritten, IReadOnlyList<Finding> findings)
    {
        if (!isWritten)
        {
            throw new WebRefusal(
                StatusCodes.Status409Conflict,
                $"{findings[^1].JapaneseMessage}{findings[^1].JapaneseRemedy}", $"{findings[^1].EnglishMessage} {findings[^1].EnglishRemedy}");
        }
    }
}
