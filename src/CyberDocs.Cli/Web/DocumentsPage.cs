namespace CyberDocs.Cli.Web;

/// <summary>The documents of the set, and getting all of them. Stateless and thread-safe.</summary>
internal static class DocumentsPage
{
    private static readonly (string Format, bool IsUsual)[] Formats =
        [("pdf", true), ("docx", true), ("xlsx", true), ("svg", false), ("html", false), ("drawio", false)];

    public static Markup Of(Workspace workspace, Words words)
    {
        var now = workspace.Now;
        var content = new Markup();
        content.Add($"""{FindingsPage.Trouble(now, words)}<table class="list"><caption class="sr">{words["書類の一覧", "Documents"]}</caption>""");
        content.Add($"""<thead><tr><th scope="col">{words["書類", "Document"]}</th><th scope="col">{words["確認結果", "Findings"]}</th><th scope="col">{words["受け取る", "Get"]}</th></tr></thead><tbody>""");
        for (var i = 0; i < now.Plan.Count; i++)
        {
            content.Add($"{Row(now, i, words)}");
        }

        content.Add($"</tbody></table>\n");
        if (now.Read?.Dossier is null)
        {
            content.Add($"""<p>{words["データが読めないため、書類は作れません。", "The dossier cannot be read, so there are no documents."]}<a href="/findings">{words["確認結果", "Findings"]}</a></p>""");
        }
        else
        {
            content.Add($"{Whole(now, words)}");
        }

        if (workspace.IsCopy)
        {
            content.Add($"""<p><a href="/download/dossier">{words["今のデータファイルを受け取る", "Get the dossier as it is now"]}</a></p>""");
        }

        return SitePage.Of(workspace, "/documents", words["書類", "Documents"], words, content, isLive: true);
    }

    private static Markup Row(Snapshot now, int number, Words words)
    {
        var (row, planned) = (new Markup(), now.Plan[number]);
        if (!planned.IsMade)
        {
            row.Add($"""<tr><th scope="row">{planned.FileName}</th><td colspan="2">{planned.NotMadeBecause ?? words["受け取った様式: ", "Received: "] + planned.ReceivedFile}</td></tr>""");
            return row;
        }

        var found = now.Findings.Count(finding => finding.Documents.Contains(planned.Document.Id));
        row.Add($"""<tr><th scope="row"><a href="/documents/{number}">{planned.FileName}</a></th><td><span class="narrow">{words["確認結果 ", "Findings "]}</span><a href="/findings#of-{planned.Document.Id}">{found}</a></td><td>""");
        foreach (var format in Papers.FormatsOf(planned))
        {
            row.Add($"""<a href="/download/{number}/{format}" download>{format.ToUpperInvariant()}</a> """);
        }

        row.Add($"</td></tr>\n");
        return row;
    }

    private static Markup Whole(Snapshot now, Words words)
    {
        var form = new Markup();
        form.Add($"""
            <section aria-labelledby="whole"><h2 id="whole">{words["すべてを ZIP で受け取る", "Get the whole set as ZIP"]}</h2>
            <form method="post" action="/jobs"><fieldset><legend>{words["形式", "Formats"]}</legend>
            """);
        foreach (var (format, isUsual) in Formats)
        {
            form.Add($"""<label><input type="checkbox" name="format" value="{format}" {Checked(isUsual)}> {format.ToUpperInvariant()}</label> """);
        }

        form.Add($"""</fieldset><label for="profile">{words["開示の区分", "Profile of disclosure"]}</label><select id="profile" name="profile"><option value="">{words["区分なし（すべて示す）", "none (everything is shown)"]}</option>""");
        foreach (var profile in now.Engine.Profiles)
        {
            form.Add($"""<option value="{profile.Id}">{profile.Label}</option>""");
        }

        form.Add($"""
            </select><label><input type="checkbox" name="fillable"> {words["PDF の様式を入力できるようにする", "Forms in PDF can be filled in"]}</label>
            <button>{words["作る", "Make"]}</button></form></section>

            """);
        return form;
    }

    private static Markup Checked(bool isChecked)
    {
        var attribute = new Markup();
        if (isChecked)
        {
            attribute.Add($"checked");
        }

        return attribute;
    }
}
