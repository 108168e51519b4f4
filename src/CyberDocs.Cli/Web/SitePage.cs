namespace CyberDocs.Cli.Web;

/// <summary>What stands around every page. Stateless and thread-safe.</summary>
internal static class SitePage
{
    private static readonly (string Path, string Japanese, string English)[] Places =
    [
        ("/findings", "確認結果", "Findings"), ("/documents", "書類", "Documents"), ("/vendors", "事業者", "Vendors"), ("/forms", "返ってきた様式", "Returned forms"),
        ("/ledger", "台帳の取り込み", "Ledger"),
        ("/todo", "すること", "To do"), ("/changes", "前回との違い", "Changes"), ("/corrections", "修正依頼", "Corrections"),
        ("/open", "開く", "Open"),
    ];

    /// <summary>A page.</summary>
    /// <param name="workspace">What is open.</param>
    /// <param name="here">Path of the page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="words">Its language.</param>
    /// <param name="content">What stands in it.</param>
    /// <param name="isLive">Whether it is shown again when a file is saved.</param>
    public static Markup Of(Workspace workspace, string here, string title, Words words, Markup content, bool isLive = false)
    {
        var page = new Markup();
        page.Add($"""
            <!DOCTYPE html>
            <html lang="{words.Tag}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} – CyberDocs</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/files/page.css">
            <script src="/files/page.js" defer></script>
            </head>
            <body data-version="{workspace.Now.Version}" data-live="{(isLive ? "yes" : "no")}">
            <a class="skip" href="#content">{words["本文へ", "Skip to content"]}</a>
            <header><p class="name">CyberDocs</p>{Navigation(workspace, here, words)}{Language(here, words)}</header>
            <main id="content" tabindex="-1">
            <h1>{title}</h1>
            <p id="told" role="status" aria-live="polite" data-saved="{words["保存を読み込みました。", "A save was read."]}" data-lost="{words["cyberdocs が終わりました。", "cyberdocs has ended."]}"></p>
            {Unsaved(workspace, words)}{WaitingResults.Of(workspace, words)}{content}
            </main>
            </body>
            </html>

            """);
        return page;
    }

    private static Markup Navigation(Workspace workspace, string here, Words words)
    {
        var links = new Markup();
        if (workspace.Path is { } path)
        {
            links.Add($"""<p class="file" title="{path}">{Path.GetFileName(path)}{(workspace.IsCopy ? words["（写し）", " (copy)"] : "")}</p>""");
        }

        links.Add($"""<nav aria-label="{words["ページ", "Pages"]}"><ul>""");
        foreach (var (target, japanese, english) in Places.Where(place => workspace.Path is not null || place.Path == "/open"))
        {
            var current = here.StartsWith(target, StringComparison.Ordinal) ? "page" : "false";
            links.Add($"""<li><a href="{target}" aria-current="{current}">{words[japanese, english]}</a></li>""");
        }

        links.Add($"</ul></nav>");
        return links;
    }

    private static Markup Unsaved(Workspace workspace, Words words)
    {
        var note = new Markup();
        if (workspace.HasUnsaved)
        {
            note.Add($"""
                <p class="done">{words["データの写しに書き込みました。写しは終了すると消えます。", "The copy of the dossier was written into; it goes when the program ends."]}
                <a class="button" href="/download/dossier" download>{words["今のデータファイルを受け取る", "Get the dossier as it is now"]}</a></p>

                """);
        }

        return note;
    }

    private static Markup Language(string here, Words words)
    {
        var form = new Markup();
        form.Add($"""
            <form method="post" action="/language"><input type="hidden" name="back" value="{here}"><button name="lang" value="{words["en", "ja"]}" lang="{words["en", "ja"]}" class="quiet">{words["English", "日本語"]}</button></form>
            <form method="post" action="/end"><button class="quiet">{words["終了", "End"]}</button></form>
            """);
        return form;
    }

    /// <summary>A form that takes files by dropping or choosing.</summary>
    /// <param name="action">Where they go.</param>
    /// <param name="label">What is wanted.</param>
    /// <param name="hint">What else is to know.</param>
    /// <param name="accept">Endings that are offered.</param>
    /// <param name="words">Language of the button.</param>
    public static Markup Drop(string action, string label, string hint, string accept, Words words)
    {
        var form = new Markup();
        var id = "files" + action.Replace('/', '-');
        form.Add($"""
            <form class="drop" method="post" action="{action}" enctype="multipart/form-data">
            <label for="{id}">{label}</label>
            <input id="{id}" type="file" name="files" multiple required accept="{accept}" aria-describedby="{id}-hint">
            <p id="{id}-hint" class="hint">{hint}</p>
            <button>{words["読み込む", "Read"]}</button>
            <progress hidden aria-label="{words["送っています", "Sending"]}"></progress>
            </form>

            """);
        return form;
    }
}
