namespace CyberDocs.Cli.Web;

/// <summary>A request for corrections: its points, what was done, and the reply. Stateless and thread-safe.</summary>
internal static class CorrectionsPage
{
    private const int MostChanges = 50;

    public static Markup Of(Workspace workspace, Words words)
    {
        var content = new Markup();
        content.Add($"{FindingsPage.Trouble(workspace.Now, words)}");
        if (workspace.Now.Read?.Dossier is not { } dossier)
        {
            content.Add($"""<p class="trouble">{words["データが読めません。", "The dossier cannot be read."]}</p>""");
        }
        else if (dossier.Corrections.Count == 0)
        {
            content.Add($"""
                <p>{words[
                    "データに確認・修正依頼がありません。依頼が届いたら、ブックのシート「確認・修正依頼」（YAML では corrections）に一つずつ書きます。",
                    "The dossier holds no request for corrections. Enter its points on the sheet 確認・修正依頼, or under corrections in YAML."]}</p>

                """);
        }
        else
        {
            content.Add($"{Points(workspace, words)}");
        }

        return SitePage.Of(workspace, "/corrections", words["確認・修正依頼", "Corrections"], words, content, isLive: true);
    }

    private static Markup Points(Workspace workspace, Words words)
    {
        var (content, dossier, older) = (new Markup(), workspace.Now.Read!.Dossier!, workspace.Older?.Dossier);
        var points = workspace.Now.Engine.Corrections(older ?? dossier, dossier);
        content.Add($"""
            <p class="counts"><span>{words["依頼", "points"]} <b>{points.Count}</b></span> <span class="warning">{words["対応中", "open"]} <b>{points.Count(point => point.Correction.DoneOn is null)}</b></span></p>
            {Compared(workspace, older is not null, words)}
            <div class="wide"><table class="list"><caption class="sr">{words["依頼と対応", "Points and what was done"]}</caption>
            <thead><tr><th scope="col">{words["番号", "Point"]}</th><th scope="col">{words["書類・項目", "Document, item"]}</th><th scope="col">{words["依頼の内容", "Asked"]}</th><th scope="col">{words["期限", "Due"]}</th><th scope="col">{words["対応", "Done"]}</th><th scope="col">{words["直した所", "Changes"]}</th></tr></thead><tbody>
            """);
        foreach (var point in points)
        {
            content.Add($"{Row(point, older is not null, words)}");
        }

        content.Add($"</tbody></table></div>\n{Reply(older is not null, words)}");
        return content;
    }

    private static Markup Compared(Workspace workspace, bool hasOlder, Words words)
    {
        var line = new Markup();
        if (hasOlder)
        {
            line.Add($"""<p>{words["比べた相手: ", "Compared with "]}{workspace.OlderName}</p>""");
        }
        else
        {
            line.Add($"""
                <p class="hint">{words["前に提出したデータを選ぶと、直した所が依頼ごとに示され、回答書が作れます。", "Choose the dossier as it was handed in, to see what changed and to make the reply."]} <a href="/changes">{words["前回のデータを選ぶ", "Choose it"]}</a></p>
                """);
        }

        return line;
    }

    private static Markup Row(CorrectionPoint point, bool hasOlder, Words words)
    {
        var (row, asked) = (new Markup(), point.Correction);
        var item = asked.Item is null ? "" : $"　{asked.Item}";
        var state = asked.DoneOn is { } day ? $"{day}" : words["対応中", "open"];
        row.Add($"""
            <tr><th scope="row">{asked.Id}</th><td>{point.Document}{item}</td><td>{asked.Text}</td>{VendorsPage.Cell(words["期限", "Due"], asked.Due?.ToString())}
            <td><span class="mark {(asked.DoneOn is null ? "warning" : "")}">{state}</span>{asked.Done}</td><td>
            """);
        if (hasOlder && point.Changes.Count > 0)
        {
            row.Add($"""<ul class="changes">""");
            foreach (var change in point.Changes.Take(MostChanges))
            {
                row.Add($"{ChangesPage.Item(change, words)}");
            }

            row.Add($"</ul>");
        }
        else if (hasOlder)
        {
            row.Add($"{words["データに変わりなし", "nothing in the dossier"]}");
        }

        row.Add($"</td></tr>\n");
        return row;
    }

    private static Markup Reply(bool hasOlder, Words words)
    {
        var form = new Markup();
        if (hasOlder)
        {
            form.Add($"""
                <form method="post" action="/jobs"><input type="hidden" name="reply" value="on"><input type="hidden" name="format" value="pdf"><input type="hidden" name="format" value="docx">
                <p class="line"><button>{words["回答書と、直した行に印を付けた書類を作る", "Make the reply and the set with marks"]}</button></p></form>

                """);
        }

        return form;
    }
}
