namespace CyberDocs.Cli.Web;

/// <summary>Forms that came back: dropped, shown beside the dossier, chosen, taken in. Stateless and thread-safe.</summary>
internal static class FormsPage
{
    // Each is a line of the table, with the choice that its finding asks for.
    private const string Conflict = "CD1111";

    /// <summary>The page.</summary>
    /// <param name="workspace">The dossier and the forms that came back.</param>
    /// <param name="taken">How many values were just taken in; null when none were.</param>
    /// <param name="words">Language.</param>
    public static Markup Of(Workspace workspace, string? taken, Words words)
    {
        var content = new Markup();
        if (taken is not null)
        {
            content.Add($"""<p class="done" role="status">{words[$"{taken} 件を書き込みました。前の内容は .bak に残っています。", $"{taken} values were written. The state before is kept as .bak."]}</p>""");
        }

        content.Add($"""
            <p>{words[
                "事業者などから返ってきた様式を置くと、書かれた答えを読み、データと比べます。「取り込む」を押すまで何も書き込みません。",
                "Drop forms that came back. Their answers are read and compared with the dossier; nothing is written before you take them in."]}</p>
            {SitePage.Drop(
                "/forms",
                words["記入済みの様式（名前が変わっていても構いません）", "Filled-in forms, whatever their names"],
                words["DOCX・XLSX・PDF、又はそれらの ZIP", "DOCX, XLSX, PDF, or a ZIP of them"],
                ".docx,.xlsx,.pdf,.zip",
                words)}

            """);
        if (workspace.Now.Read?.Dossier is null)
        {
            content.Add($"""<p class="trouble">{words["データが読めないため、比べられません。", "The dossier cannot be read."]}</p>""");
        }
        else if (workspace.Forms.Count > 0)
        {
            content.Add($"{Compared(workspace, words)}");
        }

        return SitePage.Of(workspace, "/forms", words["返ってきた様式", "Returned forms"], words, content);
    }

    private static Markup Compared(Workspace workspace, Words words)
    {
        var result = Returned.Compare(workspace);
        var content = new Markup();
        var others = result.Findings.Where(finding => finding.Code.Id != Conflict).ToList();
        if (others.Count > 0)
        {
            content.Add($"""<section aria-labelledby="read"><h2 id="read">{words["読み取りで分かったこと", "Found while reading"]}</h2>{FindingsPage.List(others, words)}</section>""");
        }

        content.Add($"""<form method="post" action="/forms/take">""");
        foreach (var form in result.Forms)
        {
            content.Add($"{FormOf(form, words)}");
        }

        var conflicts = result.Forms.Sum(form => form.Values.Count(value => value.Outcome == CollectOutcome.Conflict));
        content.Add($"""
            <p>{words[$"食い違い {conflicts} 件。選ばなければデータのままです。", $"{conflicts} conflicts; the dossier stays where you choose nothing."]}</p>
            <p class="hint">{words[
                $"返ってきた日は {workspace.Date:yyyy-MM-dd} として扱います。違うときは「確認結果」で日付を替えてください。",
                $"They are taken as returned on {workspace.Date:yyyy-MM-dd}; if that is wrong, change the date on the page Findings."]}</p>
            <p class="line"><button>{words["取り込む", "Take in"]}</button></p></form>
            <form method="post" action="/forms/forget"><button class="quiet">{words["取り込まずにやめる", "Leave them out"]}</button></form>

            """);
        return content;
    }

    private static Markup FormOf(CollectedForm form, Words words)
    {
        var table = new Markup();
        var same = form.Values.Count(value => value.Outcome == CollectOutcome.Same);
        table.Add($"""
            <section><h2>{form.Title}</h2><p class="hint">{string.Join("、", form.Files)} – {words[$"同じ {same}、空欄 {form.Blank}", $"{same} the same, {form.Blank} blank"]}</p>
            """);
        var shown = form.Values.Where(value => value.Outcome != CollectOutcome.Same)
            .OrderBy(value => value.Outcome == CollectOutcome.Conflict ? 0 : 1).ToList();
        if (shown.Count > 0)
        {
            table.Add($"""
                <div class="wide"><table class="list"><thead><tr><th scope="col">{words["項目", "Item"]}</th><th scope="col">{words["様式の答え", "In the form"]}</th><th scope="col">{words["データの答え", "In the dossier"]}</th><th scope="col">{words["どうなるか", "Outcome"]}</th></tr></thead><tbody>
                """);
            foreach (var value in shown)
            {
                table.Add($"{Row(value, words)}");
            }

            table.Add($"</tbody></table></div>");
        }

        table.Add($"</section>\n");
        return table;
    }

    private static Markup Row(CollectedValue value, Words words)
    {
        var row = new Markup();
        if (value.Outcome == CollectOutcome.Conflict)
        {
            var name = "choice " + Returned.KeyOf(value);
            row.Add($"""
                <tr class="conflict"><th scope="row">{value.Label}</th>
                <td><label><input type="radio" name="{name}" value="file"> {Narrow(words["様式: ", "Form: "])}{Shown(value.InFile, words)}</label></td>
                <td><label><input type="radio" name="{name}" value="dossier" checked> {Narrow(words["データ: ", "Dossier: "])}{Shown(value.InDossier, words)}</label></td>
                <td>{words["選んだ方", "as chosen"]}</td></tr>
                """);
            return row;
        }

        row.Add($"""
            <tr><th scope="row">{value.Label}</th><td>{Narrow(words["様式: ", "Form: "])}{Shown(value.InFile, words)}</td>
            <td>{Narrow(words["データ: ", "Dossier: "])}{Shown(value.InDossier, words)}</td><td>{Outcome(value.Outcome, words)}</td></tr>
            """);
        return row;
    }

    // Where rows are narrow, each value says whose it is.
    private static Markup Narrow(string whose)
    {
        var label = new Markup();
        label.Add($"""<span class="narrow">{whose}</span>""");
        return label;
    }

    private static string Shown(string? value, Words words) => value ?? words["（空欄）", "(blank)"];

    private static string Outcome(CollectOutcome outcome, Words words) => outcome switch
    {
        CollectOutcome.Added => words["新しく取り込む", "taken in"],
        CollectOutcome.Outdated => words["送ったときのまま。データを残す", "as sent out; the dossier stays"],
        CollectOutcome.Erased => words["消されている。データを残す", "erased; the dossier stays"],
        CollectOutcome.Unclear => words["読み取れない", "unclear"],
        CollectOutcome.Replaced => words["置き換える", "replaced"],
        _ => words["データのまま", "kept"],
    };
}
