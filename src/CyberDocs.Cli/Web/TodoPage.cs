using CyberDocs.Forms;
using Microsoft.AspNetCore.Http;

namespace CyberDocs.Cli.Web;

/// <summary>What is still to be done, by day and person. Stateless and thread-safe.</summary>
internal static class TodoPage
{
    /// <summary>Formats in which the list is handed over.</summary>
    public static string[] Formats { get; } = ["xlsx", "pdf", "docx", "ics"];

    /// <summary>The page.</summary>
    /// <param name="workspace">The dossier.</param>
    /// <param name="person">Whose entries are shown; empty for everybody's.</param>
    /// <param name="words">Language.</param>
    public static Markup Of(Workspace workspace, string person, Words words)
    {
        var content = new Markup();
        content.Add($"{FindingsPage.Trouble(workspace.Now, words)}");
        if (workspace.Now.Read?.Dossier is null)
        {
            content.Add($"""<p class="trouble">{words["データが読めません。", "The dossier cannot be read."]}</p>""");
        }
        else
        {
            var all = EntriesOf(workspace, "");
            var shown = all.Where(entry => IsOf(entry, person)).ToList();
            content.Add($"{Filter(all, person, words)}{Counts(shown, workspace.Date, words)}{Table(shown, workspace.Date, words)}{Downloads(person, words)}");
        }

        return SitePage.Of(workspace, "/todo", words["すること", "To do"], words, content, isLive: true);
    }

    /// <summary>What is to be done by somebody, or by everybody.</summary>
    public static IReadOnlyList<TodoEntry> EntriesOf(Workspace workspace, string person)
    {
        var dossier = workspace.Now.Read?.Dossier ?? throw new WebRefusal(StatusCodes.Status409Conflict, "データが読めません。", "The dossier cannot be read.");
        return [.. workspace.Now.Engine.Todo(dossier, workspace.Date).Where(entry => IsOf(entry, person))];
    }

    private static bool IsOf(TodoEntry entry, string person) => person.Length == 0 || entry.Person == person;

    private static Markup Filter(IReadOnlyList<TodoEntry> all, string person, Words words)
    {
        var form = new Markup();
        form.Add($"""
            <form class="line" method="get" action="/todo"><label for="person">{words["担当", "Person"]}</label><select id="person" name="person"><option value="">{words["全員", "everybody"]}</option>
            """);
        foreach (var name in all.Select(entry => entry.Person).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var option = new Markup();
            option.Add($"{(name == person ? " selected" : "")}");
            form.Add($"""<option value="{name}"{option}>{name}</option>""");
        }

        form.Add($"""</select><button class="quiet">{words["絞り込む", "Show"]}</button></form>""");
        return form;
    }

    private static Markup Counts(List<TodoEntry> entries, DateOnly date, Words words)
    {
        var counts = new Markup();
        counts.Add($"""
            <p class="counts"><span>{words["全部で", "in all"]} <b>{entries.Count}</b></span> <span class="error">{words["期限を過ぎた", "late"]} <b>{entries.Count(entry => entry.Due < date)}</b></span> <span class="warning">{words["期限なし", "without a day"]} <b>{entries.Count(entry => entry.Due is null)}</b></span></p>

            """);
        return counts;
    }

    private static Markup Table(List<TodoEntry> entries, DateOnly date, Words words)
    {
        var table = new Markup();
        if (entries.Count == 0)
        {
            table.Add($"<p>{words["することはありません。", "There is nothing to do."]}</p>");
            return table;
        }

        table.Add($"""
            <div class="wide"><table class="list"><caption class="sr">{words["することの一覧", "What is to be done"]}</caption>
            <thead><tr><th scope="col">{words["期限", "Due"]}</th><th scope="col">{words["担当", "Person"]}</th><th scope="col">{words["書類", "Document"]}</th><th scope="col">{words["項目", "Item"]}</th><th scope="col">{words["すること", "What"]}</th></tr></thead><tbody>
            """);
        foreach (var entry in entries)
        {
            var due = entry.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? words["未定", "no day"];
            var late = entry.Due < date;
            table.Add($"""
                <tr><th scope="row"><span class="{(late ? "mark error" : "whole")}">{due}{(late ? words[" 過ぎています", " late"] : "")}</span></th><td><span class="narrow">{words["担当", "Person"]} </span>{entry.Person ?? words["未定", "nobody"]}</td><td>{entry.Document}</td><td>{entry.Item}</td><td>{entry.Text}{Remark(entry.Remarks)}</td></tr>

                """);
        }

        table.Add($"</tbody></table></div>\n");
        return table;
    }

    private static Markup Remark(string? remarks)
    {
        var remark = new Markup();
        if (remarks is not null)
        {
            remark.Add($"""<br><span class="code">{remarks}</span>""");
        }

        return remark;
    }

    private static Markup Downloads(string person, Words words)
    {
        var links = new Markup();
        links.Add($"""<p class="line">{words["受け取る", "Get"]}: """);
        foreach (var format in Formats)
        {
            var name = format == "ics" ? words["カレンダー（ICS）", "Calendar (ICS)"] : format.ToUpperInvariant();
            links.Add($"""<a href="/download/todo/{format}?person={Uri.EscapeDataString(person)}" download>{name}</a> """);
        }

        links.Add($"</p>\n");
        return links;
    }
}
