using YamlDotNet.Core;

namespace CyberDocs.Collecting;

/// <summary>
/// Puts answers into the text of a dossier file and leaves every other character as it is: comments, order, quotation marks, line ends. Not thread-safe.
/// </summary>
/// <param name="text">The file.</param>
/// <param name="isJson">Whether it is JSON.</param>
/// <param name="idOf">The item of a checklist that a key means; null where keys are ids.</param>
internal sealed partial class AnswersEditor(string text, bool isJson, Func<FormAnswers, string, string>? idOf = null)
{
    private readonly List<(int Start, int End, string Text)> edits = [];
    private readonly AnswerNotation notation = new(isJson);
    private readonly string newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The text with the answers and the edition of another dossier in place of those of <paramref name="before"/>.</summary>
    /// <exception cref="NotEditableException">The answers are written in a manner that cannot be edited.</exception>
    public string Edit(Dossier before, Dossier after)
    {
        var edition = before.Editions.Checklist == after.Editions.Checklist ? null : after.Editions.Checklist;
        if (before.Answers == after.Answers && edition is null)
        {
            return Requested(before.Vendors, after.Vendors);
        }

        var edited = Edit(before.Answers, after.Answers, edition);
        return before.Vendors == after.Vendors ? edited : new AnswersEditor(edited, isJson, idOf).Requested(before.Vendors, after.Vendors);
    }

    /// <summary>
    /// The text with the answers of <paramref name="after"/> in place of those of <paramref name="before"/>; forms are only changed or added.
    /// </summary>
    /// <exception cref="NotEditableException">The answers are written in a manner that cannot be edited.</exception>
    public string Edit(ValueList<FormAnswers> before, ValueList<FormAnswers> after, string? edition = null)
    {
        var map = Root();
        if (edition is not null)
        {
            ChooseEdition(map, edition);
        }

        var added = after.Skip(before.Count).ToList();
        var answers = map.Find("answers");
        if (answers is { IsShared: true })
        {
            throw Shared();
        }

        if (answers is OutlineList list && list.Items.Count > 0)
        {
            var records = list.Items.Count == before.Count ? list.Items : throw new NotEditableException("answers");
            for (var i = 0; i < before.Count; i++)
            {
                if (before[i] != after[i])
                {
                    Change(records[i] as OutlineMap ?? throw Shared(), before[i], after[i]);
                }
            }

            Append(list, added);
        }
        else
        {
            Begin(map, answers, added);
        }

        return Apply();
    }

    private OutlineMap Root()
    {
        try
        {
            return new OutlineReader(text).Read() as OutlineMap ?? throw new NotEditableException("?");
        }
        catch (YamlException e)
        {
            throw new NotEditableException(e.Message);
        }
    }

    private static NotEditableException Shared() => new("アンカー・別名 / anchors and aliases");

    private string Apply()
    {
        var result = new StringBuilder(text.Length + 1024);
        var at = 0;
        foreach (var (start, end, replacement) in edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            if (start < at)
            {
                throw new NotEditableException("answers");
            }

            result.Append(text, at, start - at).Append(replacement);
            at = end;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    // Behind the last entry of a list of records, whose dashes stand in a column of their own.
    private (int End, int Dash) AfterLast(OutlineList list)
    {
        var (first, last) = (list.Items[0], list.Items[^1]);
        var dash = text.LastIndexOf('-', first.Start - 1, first.Start - LineStart(first.Start));
        return dash < 0 || text[LineStart(dash)..dash].Trim().Length > 0
            ? throw new NotEditableException("answers")
            : (LineEnd(last.End), ColumnOf(dash));
    }

    private void Replace(OutlineNode node, string value)
    {
        if (node.IsShared)
        {
            throw Shared();
        }

        edits.Add((node.Start, node.End, value));
    }

    /// <summary>Sets the value of a key that is there.</summary>
    private void SetValue(OutlineNode keyNode, OutlineNode value, string replacement)
    {
        if (value.End > value.Start)
        {
            Replace(value, replacement);
            return;
        }

        // A key without value: the value goes behind the colon.
        var colon = text.IndexOf(':', keyNode.End);
        edits.Add(colon >= 0 ? (colon + 1, colon + 1, " " + replacement) : throw new NotEditableException("answers"));
    }

    /// <summary>Adds an entry behind another one of a map, or as its first.</summary>
    private void Insert(OutlineMap map, int after, string entry)
    {
        if (map.IsShared)
        {
            throw Shared();
        }

        if (map.IsFlow)
        {
            if (map.Entries.Count == 0)
            {
                edits.Add((map.Start, map.End, $"{{ {entry} }}"));
            }
            else if (after < 0)
            {
                edits.Add((map.Entries[0].KeyNode.Start, map.Entries[0].KeyNode.Start, entry + ", "));
            }
            else
            {
                var end = EndOf(map.Entries[after]);
                edits.Add((end, end, ", " + entry));
            }

            return;
        }

        var column = ColumnOf(map.Entries[0].KeyNode.Start);
        if (after < 0)
        {
            edits.Add((map.Entries[0].KeyNode.Start, map.Entries[0].KeyNode.Start, entry + newLine + new string(' ', column)));
        }
        else
        {
            var end = LineEnd(EndOf(map.Entries[after]));
            edits.Add((end, end, newLine + new string(' ', column) + entry));
        }
    }

    private static int EndOf((string Key, OutlineNode KeyNode, OutlineNode Value) entry) => Math.Max(entry.KeyNode.End, entry.Value.End);

    private int LineEnd(int at) => text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var found ? at + found : text.Length;

    private int LineStart(int at) => text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1;

    private int ColumnOf(int at) => at - LineStart(at);
}
