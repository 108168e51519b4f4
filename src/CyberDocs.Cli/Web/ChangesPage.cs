using CyberDocs.Comparing;

namespace CyberDocs.Cli.Web;

/// <summary>What changed since an earlier dossier. Stateless and thread-safe.</summary>
internal static class ChangesPage
{
    private const int MostRecords = 200;

    /// <summary>The page.</summary>
    /// <param name="workspace">The dossier, and the earlier one.</param>
    /// <param name="carried">How many answers were just carried over; null when none were.</param>
    /// <param name="words">Language.</param>
    public static Markup Of(Workspace workspace, string? carried, Words words)
    {
        var content = new Markup();
        if (carried is not null)
        {
            content.Add($"""
                <p class="done" role="status">{words[
                    $"{carried} 件の答えを引き継ぎました。確かめて1回目の日付を書くと、確かめたことになります。前の内容は .bak に残っています。",
                    $"{carried} answers were carried over. Enter the first date of those that you have confirmed. The state before is kept as .bak."]}
                <a href="/findings">{words["提出日を新しい年度の日にして、確認結果を見る", "Choose a date of the new year and see the findings"]}</a></p>

                """);
        }

        content.Add($"""
            {SitePage.Drop(
                "/changes",
                words["前回のデータ（Excel ブック、YAML とその台帳、又は ZIP）", "The earlier dossier (workbook, YAML with its ledger, or ZIP)"],
                words["前回の提出に使ったデータと比べます。", "It is compared with what is open."],
                WatchedFiles.Uploaded,
                words)}

            """);
        if (workspace.Older is { Dossier: null } unreadable)
        {
            content.Add($"""<p class="trouble" role="alert">{words["前回のデータを読めません。", "The earlier dossier cannot be read."]}</p>{FindingsPage.List(unreadable.Findings, words)}""");
        }
        else if (workspace is { Older: not null, Now.Read.Dossier: not null })
        {
            content.Add($"{Compared(workspace, words)}");
        }

        if (BookWork.Next(workspace) is { } next)
        {
            content.Add($"""
                <section aria-labelledby="next"><h2 id="next">{words["次の年", "The next year"]}</h2>
                <form method="post" action="/carry"><p class="hint">{words[
                    $"今の答えを「{next.Title}」の項目に引き継ぎ、データに書き込みます。去年より多くを求める項目の「はい」は引き継ぎません。",
                    $"The answers go over to the items of {next.Title}, within the dossier. What asks more than last year is left open."]}</p>
                <button>{words["答えを引き継ぐ", "Carry the answers over"]}</button></form></section>

                """);
        }

        return SitePage.Of(workspace, "/changes", words["前回との違い", "Changes since last time"], words, content, isLive: true);
    }

    /// <summary>The comparison with the earlier dossier.</summary>
    public static CompareResult Compare(Workspace workspace) => workspace is { Older: { Dossier: not null } older, Now.Read: { Dossier: not null } now }
        ? workspace.Now.Engine.Compare(older, now, workspace.Date)
        : throw new WebRefusal(409, "先に前回のデータを選んでください。", "Choose the earlier dossier first.");

    private static Markup Compared(Workspace workspace, Words words)
    {
        var compared = Compare(workspace);
        var content = new Markup();
        content.Add($"""
            <p>{words["比べた相手: ", "Compared with "]}{workspace.OlderName}　<a href="/download/changes/pdf" download>PDF</a> <a href="/download/changes/docx" download>DOCX</a></p>
            <p class="counts"><span class="info">{words["解消した確認結果", "fixed"]} <b>{compared.Findings.Fixed.Count}</b></span> <span class="warning">{words["新たな確認結果", "new"]} <b>{compared.Findings.Appeared.Count}</b></span> <span>{words["引き続き", "remaining"]} <b>{compared.Findings.Remaining}</b></span></p>

            """);
        if (compared.Findings.Appeared.Count > 0)
        {
            content.Add($"""<section aria-labelledby="appeared"><h2 id="appeared">{words["新たな確認結果", "New findings"]}</h2>{FindingsPage.List(compared.Findings.Appeared, words)}</section>""");
        }

        content.Add($"{Kinds(compared.Diff.Changes, words, hasPaper: true)}");
        return content;
    }

    /// <summary>Changes by the kind of record.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="words">Language.</param>
    /// <param name="hasPaper">Whether all of them can be had as a document.</param>
    public static Markup Kinds(IReadOnlyList<RecordChange> changes, Words words, bool hasPaper)
    {
        var content = new Markup();
        foreach (var kind in changes.GroupBy(change => (change.Record, change.RecordName)))
        {
            content.Add($"{Kind(kind.Key.RecordName, kind.Count(), [.. ChangeGrouping.Group(kind)], words, hasPaper)}");
        }

        if (changes.Count == 0)
        {
            content.Add($"<p>{words["変わった所はありません。", "Nothing changed."]}</p>");
        }

        return content;
    }

    private static Markup Kind(string name, int count, IReadOnlyList<RecordChange> changes, Words words, bool hasPaper)
    {
        var list = new Markup();
        list.Add($"""<details class="group" open><summary><h2>{name}</h2> <span>{count}</span></summary><ul class="changes">""");
        foreach (var change in changes.Take(MostRecords))
        {
            list.Add($"{Item(change, words)}");
        }

        list.Add($"</ul>");
        if (changes.Count > MostRecords)
        {
            var more = changes.Count - MostRecords;
            list.Add($"<p>{words[$"ほか {more} 件。", $"{more} more."]}{(hasPaper ? words["PDF にあります。", " They are in the PDF."] : "")}</p>");
        }

        list.Add($"</details>\n");
        return list;
    }

    /// <summary>A change as a line of a list.</summary>
    public static Markup Item(RecordChange change, Words words)
    {
        var item = new Markup();
        var sign = change.Kind switch { ChangeKind.Added => words["追加", "added"], ChangeKind.Removed => words["削除", "removed"], _ => words["変更", "changed"] };
        item.Add($"""<li><span class="mark">{sign}</span>{change.Label}""");
        if (change is { Kind: ChangeKind.Changed, Fields.Count: > 0 })
        {
            item.Add($"<ul>");
            foreach (var field in change.Fields)
            {
                item.Add($"<li>{field.Name}: <del>{field.Before ?? words["（なし）", "(none)"]}</del> → <ins>{field.After ?? words["（なし）", "(none)"]}</ins></li>");
            }

            item.Add($"</ul>");
        }

        item.Add($"</li>\n");
        return item;
    }
}
