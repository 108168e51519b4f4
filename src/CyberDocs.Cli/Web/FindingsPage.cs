namespace CyberDocs.Cli.Web;

/// <summary>What is wrong, document by document, most urgent first, each with what to do and where. Stateless and thread-safe.</summary>
internal static class FindingsPage
{
    private const int MostPlaces = 20;

    /// <summary>Findings of which all are shown at once.</summary>
    private const int FewFindings = 15;

    public static Markup Of(Workspace workspace, bool isNoted, Words words)
    {
        var now = workspace.Now;
        var content = new Markup();
        if (isNoted)
        {
            content.Add($"""<p class="done" role="status">{words[
                "ブックのセルに色とコメントを付け、シート「確認結果」に並べました。前の内容は .bak に残っています。",
                "The findings stand at their cells and in the sheet 確認結果. The state before is kept as .bak."]}</p>""");
        }

        content.Add($"{Trouble(now, words)}{Date(workspace, words)}{Noting(workspace, words)}");
        content.Add($"""
            <p class="counts">{Count(now, Severity.Error, "error", words["エラー", "errors"])}{Count(now, Severity.Warning, "warning", words["警告", "warnings"])}{Count(now, Severity.Info, "info", words["情報", "notes"])}</p>

            """);
        if (now.Findings.Count == 0 && now.Trouble is null)
        {
            content.Add($"""<p>{words["直すところはありません。", "Nothing is wrong."]}<a href="/documents">{words["書類を見る", "See the documents"]}</a></p>""");
        }

        var order = now.Engine.Documents.Select((document, index) => (document.Id, index))
            .ToDictionary(entry => entry.Id, entry => entry.index, StringComparer.Ordinal);
        foreach (var group in now.Findings.GroupBy(finding => finding.Documents.Count == 0 ? "" : finding.Documents[0], StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length == 0 ? -1 : order.GetValueOrDefault(group.Key, int.MaxValue)))
        {
            content.Add($"{Group(now, group.Key, [.. group], words)}");
        }

        return SitePage.Of(workspace, "/findings", words["確認結果", "Findings"], words, content, isLive: true);
    }

    public static Markup Trouble(Snapshot now, Words words)
    {
        var text = new Markup();
        if (now.Trouble is { } trouble)
        {
            text.Add($"""<p class="trouble" role="alert">{words["ファイルを読めません。閉じるか保存が終わると、読み直します。", "The file cannot be read; it is read again once it is closed or saved."]} {words[trouble]}</p>""");
        }

        return text;
    }

    /// <summary>Findings in a list, the most urgent first.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="words">Language.</param>
    /// <param name="now">The state that they are about, which knows what is new; null for others.</param>
    public static Markup List(IReadOnlyList<Finding> findings, Words words, Snapshot? now = null)
    {
        var list = new Markup();
        list.Add($"""<ul class="findings">""");
        foreach (var same in findings.OrderByDescending(finding => finding.Severity)
            .GroupBy(finding => (finding.Code.Id, Message: now?.MessageOf(finding) ?? finding.JapaneseMessage, finding.Detail)))
        {
            var message = words.IsJapanese ? same.Key.Message : same.First().EnglishMessage;
            list.Add($"{Item([.. same], message, same.Any(finding => now?.IsNew(finding) == true), words)}");
        }

        list.Add($"</ul>\n");
        return list;
    }

    private static Markup Date(Workspace workspace, Words words)
    {
        var form = new Markup();
        form.Add($"""
            <form class="line" method="post" action="/date"><label for="date">{words["提出日", "Date of submission"]}</label>
            <input id="date" type="date" name="date" required value="{workspace.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}"><button>{words["確認する", "Check"]}</button></form>

            """);
        return form;
    }

    private static Markup Noting(Workspace workspace, Words words)
    {
        var form = new Markup();
        if (BookWork.TakesNotes(workspace))
        {
            form.Add($"""
                <form class="line" method="post" action="/note"><button class="quiet">{words["ブックのセルに書き込む", "Note them in the workbook"]}</button>
                <span class="hint">{words["前の色とコメントは新しいものに替わります。", "Earlier colours and comments are replaced."]}</span></form>

                """);
        }

        return form;
    }

    private static Markup Count(Snapshot now, Severity severity, string kind, string name)
    {
        var text = new Markup();
        text.Add($"""<span class="{kind}">{name} <b>{now.Findings.Count(finding => finding.Severity == severity)}</b></span> """);
        return text;
    }

    private static Markup Group(Snapshot now, string document, IReadOnlyList<Finding> findings, Words words)
    {
        var group = new Markup();
        var worst = findings.Max(finding => finding.Severity);
        var title = now.Engine.Documents.FirstOrDefault(known => known.Id == document) is { } known
            ? $"{known.Number} {known.Title}"
            : document.Length > 0 ? document : words["データ全体", "The dossier"];
        group.Add($"""
            <details class="group" id="of-{document}" {Open(worst == Severity.Error || now.Findings.Count <= FewFindings)}><summary><h2>{title}</h2> <span class="{Kind(worst)}">{findings.Count}</span></summary>
            {List(findings, words, now)}</details>

            """);
        return group;
    }

    private static Markup Item(IReadOnlyList<Finding> same, string message, bool isNew, Words words)
    {
        var (item, finding) = (new Markup(), same[0]);
        item.Add($"""<li class="{Kind(finding.Severity)}{(isNew ? " new" : "")}"><p><span class="mark">{Name(finding.Severity, words)}</span>{(isNew ? words["新しい ", "new "] : "")}{message}</p>""");
        if (finding.Detail is { } detail)
        {
            item.Add($"<pre>{detail}</pre>");
        }

        item.Add($"""<p class="do">→ {(words.IsJapanese ? finding.JapaneseRemedy : finding.EnglishRemedy)}</p>{PlacesOf(same, words)}""");
        var clauses = string.Join("、", finding.Clauses.Select(clause => clause.ToString()));
        item.Add($"""<p class="code">{finding.Code.Id}{(clauses.Length > 0 ? words["　根拠: ", "; clauses: "] + clauses : "")}</p></li>""");
        return item;
    }

    private static Markup PlacesOf(IReadOnlyList<Finding> same, Words words)
    {
        var text = new Markup();
        var places = PlaceList.Of(
            [.. same.SelectMany(finding => finding.Subjects.Count > 1 ? finding.Subjects.Select(subject => subject.Place) : [finding.Place])
                .Where(place => !place.IsUnknown)],
            words);
        if (places.Count == 0)
        {
            return text;
        }

        text.Add($"""<p class="places">{words["場所: ", "Where: "]}{Joined(places.Take(MostPlaces))}</p>""");
        if (places.Count > MostPlaces)
        {
            var more = places.Skip(MostPlaces).Sum(place => place.Count);
            text.Add($"""<details><summary>{words[$"ほか {more} か所", $"{more} more"]}</summary><p class="places">{Joined(places.Skip(MostPlaces))}</p></details>""");
        }

        return text;
    }

    private static string Joined(IEnumerable<(string Text, int Count)> places) => string.Join('、', places.Select(place => place.Text));

    private static Markup Open(bool isOpen)
    {
        var attribute = new Markup();
        if (isOpen)
        {
            attribute.Add($"open");
        }

        return attribute;
    }

    private static string Kind(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    private static string Name(Severity severity, Words words) => severity switch
    {
        Severity.Error => words["エラー", "Error"],
        Severity.Warning => words["警告", "Warning"],
        _ => words["情報", "Note"],
    };
}
