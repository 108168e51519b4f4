namespace CyberDocs.Cli.Web;

/// <summary>Where a dossier is opened. Stateless and thread-safe.</summary>
internal static class StartPage
{
    /// <summary>Folders beside the one that the program was started in that are looked into.</summary>
    private const int MostFolders = 200;

    public static Markup Of(Workspace workspace, Words words)
    {
        var content = new Markup();
        content.Add($"""
            <p>{words[
                "病院のデータを開くと、書類ごとの確認結果と、提出する書類が見られます。ファイルはこのパソコンの中だけで扱います。",
                "Open a hospital's dossier to see its findings and its documents. Files stay on this computer."]}</p>
            <section aria-labelledby="by-path"><h2 id="by-path">{words["このパソコンのファイルを開く", "Open a file of this computer"]}</h2>
            <form method="post" action="/open">
            <label for="path">{words["データファイル又はフォルダーの場所", "Path of the dossier or its folder"]}</label>
            <input id="path" name="path" required autocomplete="off" spellcheck="false" list="found" aria-describedby="path-hint">
            {Nearby()}
            <p id="path-hint" class="hint">{words[
                "Windows では、ファイルを右クリックして「パスのコピー」を選び、ここに貼り付けます。開いている間、保存するたびに表示が新しくなります。取り込んだ答えはこのファイルに書き込みます（前の内容は .bak に残します）。",
                "On Windows, right-click the file, choose Copy as path and paste it here. It is read again on every save. Answers are written into this file; the state before stays as .bak."]}</p>
            <button>{words["開く", "Open"]}</button>
            </form></section>
            <section aria-labelledby="by-drop"><h2 id="by-drop">{words["ファイルをここに置く", "Drop files here"]}</h2>
            {SitePage.Drop(
                "/open",
                words["Excel ブック、YAML とその台帳、又は ZIP", "A workbook, YAML with its ledger, or a ZIP of them"],
                words["写しを作って開きます。写しは終了すると消えます。", "A copy is opened, which goes when the program ends."],
                WatchedFiles.Uploaded,
                words)}
            </section>
            <section aria-labelledby="by-new"><h2 id="by-new">{words["はじめて作る", "Begin anew"]}</h2>
            <p><a class="button" href="/download/new" download>{words["新しいブックを受け取る", "Get a new workbook"]}</a></p>
            <p class="hint">{words[
                "好きなフォルダーに保存し、Excel などでシート「はじめに」の順に書いてから、上で開きます。",
                "Save it in a folder of yours, follow its first sheet in a spreadsheet program, then open it above."]}</p>
            </section>

            """);
        return SitePage.Of(workspace, "/open", words["データを開く", "Open a dossier"], words, content);
    }

    /// <summary>Asks before what was written into a copy goes.</summary>
    public static Markup Ending(Workspace workspace, Words words)
    {
        var content = new Markup();
        content.Add($"""
            <p>{words["書き込んだ写しをまだ受け取っていません。受け取らずに終了すると、書き込んだ内容は消えます。", "The copy that was written into was not handed back yet; it is lost when the program ends."]}</p>
            <form method="post" action="/end"><input type="hidden" name="sure" value="on"><button class="quiet">{words["終了する", "End"]}</button></form>

            """);
        return SitePage.Of(workspace, "/end", words["終了しますか", "End?"], words, content);
    }

    public static Markup Ended(Workspace workspace, Words words)
    {
        var content = new Markup();
        content.Add($"<p>{words["終了しました。このページは閉じてください。", "The program has ended. Close this page."]}</p>");
        return SitePage.Of(workspace, "/open", words["終了", "Ended"], words, content);
    }

    public static Markup Refused(Workspace workspace, WebRefusal refusal, Words words)
    {
        var content = new Markup();
        content.Add($"""<p class="trouble" role="alert">{words[refusal.Japanese, refusal.English]}</p><p><a href="/">{words["戻る", "Back"]}</a></p>""");
        return SitePage.Of(workspace, "/", words["できませんでした", "This could not be done"], words, content);
    }

    private static Markup Nearby()
    {
        var list = new Markup();
        list.Add($"""<datalist id="found">""");
        var here = Directory.GetCurrentDirectory();
        var folders = Directory.EnumerateDirectories(here).Order(StringComparer.Ordinal).Prepend(here).Take(MostFolders);
        foreach (var found in folders.Select(DossierFile.In).Where(File.Exists))
        {
            list.Add($"""<option value="{found}">""");
        }

        list.Add($"</datalist>");
        return list;
    }
}
