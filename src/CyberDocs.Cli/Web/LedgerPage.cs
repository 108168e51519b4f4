using CyberDocs.Comparing;

namespace CyberDocs.Cli.Web;

/// <summary>A ledger that was kept elsewhere: dropped, shown beside the dossier's, taken in. Stateless and thread-safe.</summary>
internal static class LedgerPage
{
    /// <summary>The page.</summary>
    /// <param name="workspace">The dossier and the ledger.</param>
    /// <param name="taken">How many devices have changed by what was just taken in; null when nothing was.</param>
    /// <param name="sheet">The sheet to read; empty for the one with a ledger's headings.</param>
    /// <param name="words">Language.</param>
    public static Markup Of(Workspace workspace, string? taken, string sheet, Words words)
    {
        var content = new Markup();
        if (taken is not null)
        {
            content.Add($"""<p class="done" role="status">{(taken == "0"
                ? words["前と同じ台帳です。変わった機器はありません。", "The ledger is the same as before; no device has changed."]
                : words[
                    $"台帳を取り込みました。{taken} 台が変わりました。前の内容は .bak に残っています。",
                    $"The ledger was taken in; {taken} devices have changed. The state before is kept as .bak."])}</p>""");
        }

        content.Add($"""
            <p>{words[
                "ほかの所で作った機器の台帳を置くと、今のデータの台帳と比べます。「取り込む」を押すまで何も書き込みません。取り込むと、台帳にない機器は消えます。",
                "Drop a ledger that was kept elsewhere; it is compared with the dossier's. Nothing is written before you take it in. Devices that it has not are then gone."]}</p>
            {SitePage.Drop(
                "/ledger",
                words["機器の台帳（見出しの言葉や順番が違っていても構いません）", "A ledger of devices, whatever its headings and their order"],
                words["CSV か Excel ブックを一つ", "One CSV file or workbook"],
                ".csv,.tsv,.xlsx,.zip",
                words)}

            """);
        if (workspace.Now.Read?.Dossier is null)
        {
            content.Add($"""<p class="trouble">{words["データが読めないため、比べられません。", "The dossier cannot be read."]}</p>""");
        }
        else if (workspace.Ledger is { } ledger)
        {
            content.Add($"{Compared(workspace, ledger, sheet, words)}");
        }

        return SitePage.Of(workspace, "/ledger", words["台帳の取り込み", "Take in a ledger"], words, content);
    }

    private static Markup Compared(Workspace workspace, string ledger, string sheet, Words words)
    {
        var content = new Markup();
        content.Add($"""<h2>{Path.GetFileName(ledger)}</h2>{Sheet(ledger, sheet, words)}""");
        try
        {
            content.Add($"{Told(workspace, TakenLedger.Compare(workspace, sheet, CancellationToken.None), sheet, words)}");
        }
        catch (ArgumentException e)
        {
            content.Add($"""<p class="trouble" role="alert">{words[e]}</p>""");
        }

        content.Add($"""
            <form method="post" action="/ledger/forget"><button class="quiet">{words["取り込まずにやめる", "Leave it out"]}</button></form>

            """);
        return content;
    }

    private static Markup Sheet(string ledger, string sheet, Words words)
    {
        var form = new Markup();
        if (Path.GetExtension(ledger).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            form.Add($"""
                <form class="line" method="get" action="/ledger"><label for="sheet">{words["読むシートの名前（ふつうは空のまま）", "Sheet to read (usually left blank)"]}</label>
                <input id="sheet" name="sheet" value="{sheet}" autocomplete="off"><button class="quiet">{words["読み直す", "Read again"]}</button></form>

                """);
        }

        return form;
    }

    private static Markup Told(Workspace workspace, LedgerImportResult result, string sheet, Words words)
    {
        var content = new Markup();
        if (result.Findings.Count > 0)
        {
            content.Add($"""<section aria-labelledby="read"><h2 id="read">{words["読み取りで分かったこと", "Found while reading"]}</h2>{FindingsPage.List(result.Findings, words)}</section>""");
        }

        content.Add($"""
            <section aria-labelledby="changes"><h2 id="changes">{words["取り込むと変わる機器", "Devices that will change"]}</h2>
            <p class="counts"><span class="info">{words["追加", "added"]} <b>{Count(result, ChangeKind.Added)}</b></span> <span class="warning">{words["削除", "removed"]} <b>{Count(result, ChangeKind.Removed)}</b></span> <span>{words["変更", "changed"]} <b>{Count(result, ChangeKind.Changed)}</b></span></p>
            {ChangesPage.Kinds(result.Changes, words, hasPaper: false)}</section>
            <form method="post" action="/ledger/take"><input type="hidden" name="sheet" value="{sheet}">
            {Force(result, words)}<p class="line"><button>{words["取り込む", "Take in"]}</button></p></form>

            """);
        return content;
    }

    private static Markup Force(LedgerImportResult result, Words words)
    {
        var line = new Markup();
        if (result.HasErrors)
        {
            line.Add($"""
                <p class="trouble">{words["台帳に誤りがあります。ファイルを直して、もう一度置いてください。", "The ledger holds errors. Mend the file and drop it again."]}</p>
                <p><label><input type="checkbox" name="force" required> {words["誤りのまま取り込み、データの方で直す", "take it in with its errors and mend them in the dossier"]}</label></p>

                """);
        }

        return line;
    }

    private static int Count(LedgerImportResult result, ChangeKind kind) => result.Changes.Count(change => change.Kind == kind);
}
