using CyberDocs.Forms;
using CyberDocs.Model;

namespace CyberDocs.Cli.Web;

/// <summary>How far the vendors' checklists have come, and letters to them. Stateless and thread-safe.</summary>
internal static class VendorsPage
{
    private const int MostItems = 8;

    /// <summary>The page.</summary>
    /// <param name="workspace">The dossier.</param>
    /// <param name="made">What was just made; null for nothing.</param>
    /// <param name="words">Language.</param>
    public static Markup Of(Workspace workspace, LetterSet? made, Words words)
    {
        var content = new Markup();
        content.Add($"{FindingsPage.Trouble(workspace.Now, words)}");
        if (made is not null)
        {
            content.Add($"{Made(workspace, made, words)}");
        }

        if (workspace.Now.Read?.Dossier is not { } dossier)
        {
            content.Add($"""<p class="trouble">{words["データが読めません。", "The dossier cannot be read."]}</p>""");
        }
        else if (workspace.Now.Engine.VendorStandings(dossier, workspace.Date) is { Count: > 0 } standings)
        {
            content.Add($"{Counts(standings, words)}{Table(standings, words)}{Writing(workspace, standings, words)}");
        }
        else
        {
            content.Add($"<p>{words["確認を求める事業者がありません。", "No vendor is asked for a checklist."]}</p>");
        }

        return SitePage.Of(workspace, "/vendors", words["事業者への依頼", "Vendors"], words, content, isLive: true);
    }

    private static Markup Made(Workspace workspace, LetterSet made, Words words)
    {
        var (content, result) = (new Markup(), made.Result);
        if (made.Archive is not null)
        {
            var files = result.Packages.Sum(package => package.Files.Count);
            content.Add($"""
                <p class="done" role="status">{words[$"{result.Packages.Count} 者分、{files} ファイルができました。", $"{files} files for {result.Packages.Count} vendors were made."]}
                <a class="button" href="/vendors/{made.Number}/letters.zip" download>{words["ZIP を受け取る", "Get the ZIP"]}</a></p>
                <p class="hint">{Noted(workspace, result, words)}</p>

                """);
        }
        else
        {
            content.Add($"""<p class="trouble" role="alert">{words["作るものはありませんでした。", "There was nothing to make."]}</p>""");
        }

        if (result.Findings.Count > 0)
        {
            content.Add($"{FindingsPage.List(result.Findings, words)}");
        }

        return content;
    }

    private static string Noted(Workspace workspace, VendorLettersResult result, Words words) =>
        result.Written is null ? words["データには記録していません。", "Nothing was noted in the dossier."]
        : WaitingResults.AreAmong(result.Findings) ? words[
            "日付は、まだブックに記録できていません（このページの上を見てください）。", "The day is not noted in the workbook yet; see the top of this page."]
        : result.Written != workspace.Path ? words[
            "日付はデータに記録できませんでした（下を見てください）。", "The day could not be noted in the dossier; see below."]
        : workspace.IsCopy ? words[
            "日付をデータの写しに記録しました。「書類」のページの下から受け取れます。", "The day was noted in the copy of the dossier; get it at the foot of the page Documents."]
        : words["日付をデータに記録しました。前の内容は .bak に残っています。", "The day was noted in the dossier; the state before is kept as .bak."];

    private static Markup Counts(IReadOnlyList<VendorStanding> standings, Words words)
    {
        var counts = new Markup();
        counts.Add($"""<p class="counts">""");
        foreach (var state in standings.GroupBy(standing => standing.State).OrderBy(group => group.Key))
        {
            counts.Add($"""<span class="{(state.Key == RequestState.Overdue ? "error" : "info")}">{NameOf(state.Key, words)} <b>{state.Count()}</b></span> """);
        }

        counts.Add($"</p>\n");
        return counts;
    }

    private static Markup Table(IReadOnlyList<VendorStanding> standings, Words words)
    {
        var table = new Markup();
        table.Add($"""
            <div class="wide"><table class="list"><caption class="sr">{words["様式の状況", "How the forms stand"]}</caption>
            <thead><tr><th scope="col">{words["事業者", "Vendor"]}</th><th scope="col">{words["システム", "System"]}</th><th scope="col">{words["状況", "State"]}</th><th scope="col">{words["送付", "Sent"]}</th><th scope="col">{words["期限", "Due"]}</th><th scope="col">{words["返送", "Returned"]}</th><th scope="col">{words["督促", "Reminded"]}</th><th scope="col">{words["未記入の項目", "Open items"]}</th></tr></thead><tbody>
            """);
        foreach (var standing in standings)
        {
            table.Add($"{Row(standing, words)}");
        }

        table.Add($"</tbody></table></div>\n");
        return table;
    }

    private static Markup Row(VendorStanding standing, Words words)
    {
        var (row, request) = (new Markup(), standing.Request);
        var late = standing.DaysOverdue > 0 ? words[$" {standing.DaysOverdue}日", $" by {standing.DaysOverdue} days"] : "";
        var items = string.Join('、', standing.OpenItems.Take(MostItems)) + (standing.OpenItems.Count > MostItems ? $" … {standing.OpenItems.Count}" : "");
        var returned = request?.ReturnedOn?.ToString() ?? (standing.State == RequestState.OwnDocument ? standing.Vendor.ReceivedOn?.ToString() : null);
        row.Add($"""
            <tr><th scope="row">{standing.Vendor.Name}</th><td>{standing.System?.Name ?? words["（すべて）", "(all)"]}</td>
            <td><span class="mark {(standing.State == RequestState.Overdue ? "error" : "")}">{NameOf(standing.State, words)}{late}</span></td>
            {Cell(words["送付", "Sent"], request?.SentOn?.ToString())}{Cell(words["期限", "Due"], request?.Due?.ToString())}{Cell(words["返送", "Returned"], returned)}
            {Cell(words["督促", "Reminded"], request is { Reminded.Count: > 0 } ? $"{request.Reminded[^1]}（{request.Reminded.Count}）" : null)}{Cell(words["未記入", "Open"], items, isWhole: false)}</tr>

            """);
        return row;
    }

    // Where rows are narrow, each value says what it is.
    public static Markup Cell(string name, string? value, bool isWhole = true)
    {
        var cell = new Markup();
        if (string.IsNullOrEmpty(value))
        {
            cell.Add($"""<td></td>""");
        }
        else
        {
            cell.Add($"""<td><span class="narrow">{name} </span><span class="{(isWhole ? "whole" : "")}">{value}</span></td>""");
        }

        return cell;
    }

    private static Markup Writing(Workspace workspace, IReadOnlyList<VendorStanding> standings, Words words)
    {
        var form = new Markup();
        form.Add($"""
            <section aria-labelledby="writing"><h2 id="writing">{words["手紙と様式を作る", "Write letters"]}</h2>
            <form method="post" action="/vendors">
            <p><label for="vendor">{words["事業者", "Vendor"]}</label><select id="vendor" name="vendor"><option value="">{words["済んでいないすべての事業者", "all that are open"]}</option>
            """);
        foreach (var vendor in standings.Select(standing => standing.Vendor).DistinctBy(vendor => vendor.Id))
        {
            form.Add($"""<option value="{vendor.Id}">{vendor.Name}</option>""");
        }

        form.Add($"""
            </select></p>
            <p><label for="due">{words["返送の期限", "Due"]}</label><input id="due" name="due" type="date"></p>
            <p><label><input type="checkbox" name="record" checked> {words["送った日・督促した日をデータに書き込む", "Note the day in the dossier"]}</label></p>
            <p class="line"><button name="kind" value="send">{words["依頼状と様式を作る", "Letters with forms"]}</button>
            <button name="kind" value="remind" class="quiet">{words["督促状を作る", "Reminders"]}</button></p>
            <p class="hint">{words[
                $"日付は {workspace.Date:yyyy-MM-dd} です。様式には、その事業者の機器とシステムだけが載ります。",
                $"They are dated {workspace.Date:yyyy-MM-dd}. A form shows the vendor's own devices and systems alone."]}</p>
            </form></section>

            """);
        return form;
    }

    private static string NameOf(RequestState state, Words words) =>
        words[Terms.RequestStates[state].Japanese, Terms.RequestStates[state].Id.Replace('_', ' ')];
}
