using Microsoft.AspNetCore.Http;

namespace CyberDocs.Cli.Web;

/// <summary>
/// Results that could not be written because a workbook was open: told on every page, put into place or thrown away there. Stateless and thread-safe.
/// </summary>
internal static class WaitingResults
{
    private const string Held = "CD1280";
    private const string Fitting = "CD1281";
    private const string Outdated = "CD1282";

    /// <summary>Whether what was done waits beside a workbook that another program holds.</summary>
    public static bool AreAmong(IEnumerable<Finding> findings) => findings.Any(finding => finding.Code.Id == Held);

    /// <summary>What waits, with what can be done; nothing where nothing does.</summary>
    public static Markup Of(Workspace workspace, Words words)
    {
        var content = new Markup();
        foreach (var finding in WaitingIn(workspace))
        {
            var (name, fits) = (finding.Arguments[0].Japanese, finding.Code.Id == Fitting);
            var book = Path.GetFileName(finding.Place.File ?? "");
            content.Add($"""
                <div class="trouble" role="alert"><p>{(fits
                    ? words[
                        $"{book} がほかのプログラムで開かれているか読み取り専用のため、まだ書き込めていません。結果は隣の {name} にあります。保存せずに閉じてから「反映する」を押してください。",
                        $"{book} is open in another program or read-only, so that nothing was written into it yet; the result lies beside it in {name}. Close it without saving, then put it into place."]
                    : words[
                        $"前に書き込めなかった結果 {name} は、そのあと {book} が保存されたので反映できません。同じことをもう一度してから、消してください。",
                        $"{name}, which could not be written, no longer fits: {book} was saved since. Do the same again, then throw it away."])}</p>
                <form class="line" method="post" action="/waiting"><input type="hidden" name="name" value="{name}">
                {Take(fits, words)}<button name="do" value="discard" class="quiet">{words["使わずに消す", "Throw it away"]}</button></form></div>

                """);
        }

        return content;
    }

    /// <summary>Puts a result into place or throws it away, as the person chose.</summary>
    public static string Act(Workspace workspace, IFormCollection form)
    {
        var name = form["name"].ToString();
        var waiting = WaitingIn(workspace).FirstOrDefault(finding => finding.Arguments[0].Japanese == name)
            ?? throw new WebRefusal(StatusCodes.Status409Conflict, "反映する結果はもうありません。", "No such result waits any more.");
        if (form["do"] == "discard")
        {
            File.Delete(Path.Combine(Path.GetDirectoryName(waiting.Place.File!) ?? "", name));
        }
        else if (workspace.Now.Engine.TakeWaiting(workspace.Path!) is null)
        {
            throw new WebRefusal(
                StatusCodes.Status409Conflict, "ブックが保存されたので反映できません。同じことをもう一度してください。", "The workbook was saved since. Do the same again.");
        }

        workspace.Wrote();
        return "/findings";
    }

    private static IEnumerable<Finding> WaitingIn(Workspace workspace) =>
        workspace.Now.Findings.Where(finding => finding.Code.Id is Fitting or Outdated);

    private static Markup Take(bool fits, Words words)
    {
        var button = new Markup();
        if (fits)
        {
            button.Add($"""<button name="do" value="take">{words["反映する", "Put it into place"]}</button> """);
        }

        return button;
    }
}
