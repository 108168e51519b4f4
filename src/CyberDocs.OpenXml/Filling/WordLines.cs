using System.Text.RegularExpressions;
using CyberDocs.OpenXml.Editing;

namespace CyberDocs.OpenXml.Filling;

/// <summary>
/// Paragraphs that ask items without a table, as rows: what a line says, and the choices and dates that it leaves room for, each as a cell.
/// Stateless and thread-safe.
/// </summary>
internal static partial class WordLines
{
    /// <summary>The paragraphs in parts; null when none of them offers a choice.</summary>
    public static FormGrid? Of(IReadOnlyList<FormCell> paragraphs)
    {
        if (!paragraphs.Any(paragraph => Choice().IsMatch(paragraph.Text) || LeadingBox().IsMatch(paragraph.Text)))
        {
            return null;
        }

        return new FormGrid("本文", paragraphs.SelectMany(Parts)) { AreLines = true, TakesFrames = true };
    }

    private static IEnumerable<FormCell> Parts(FormCell paragraph)
    {
        var (at, column) = (0, 0);
        foreach (var room in Rooms(paragraph.Text))
        {
            foreach (var (start, end) in ((int, int)[])[(at, room.Index), (room.Index, room.Index + room.Length)])
            {
                if (Part(paragraph, start, end, column) is { } part)
                {
                    yield return part;
                    column++;
                }
            }

            at = room.Index + room.Length;
        }

        if (Part(paragraph, at, paragraph.Text.Length, column) is { } rest)
        {
            yield return rest;
        }
    }

    private static IEnumerable<Match> Rooms(string text)
    {
        var choices = Choice().Matches(text).Concat(DateRoom().Matches(text)).ToList();
        if (choices.Count == 0 && LeadingBox().Match(text) is { Success: true } box)
        {
            choices.Add(box);
        }

        return choices.OrderBy(room => room.Index);
    }

    private static FormCell? Part(FormCell paragraph, int start, int end, int column)
    {
        while (start < end && char.IsWhiteSpace(paragraph.Text[start]))
        {
            start++;
        }

        var text = paragraph.Text[start..end].TrimEnd();
        var place = paragraph.Area.First with { Column = column };
        return text.Length == 0 ? null : new FormCell(new CellArea(place, place), text, paragraph.Traits) { Within = (paragraph, start) };
    }

    [GeneratedRegex(
        @"(?:[□☐▢◻⬜](?>[ 　]{0,9}))?はい(?:(?>[ 　]{0,9})[□☐▢◻⬜]|[(（\[［](?>[ 　]{0,9})[)）\]］])?[ 　\t・･／/|｜,、又はまた]{0,12}"
        + @"(?:[□☐▢◻⬜](?>[ 　]{0,9}))?いいえ(?:(?>[ 　]{0,9})[□☐▢◻⬜]|[(（\[［](?>[ 　]{0,9})[)）\]］])?")]
    private static partial Regex Choice();

    [GeneratedRegex(
        @"[(（]?(?>[ 　]{0,9})(?:令和|平成|[RＲ])?(?>[ 　_＿]{0,9})[\d０-９]{0,4}(?>[ 　_＿]{0,9})年(?>[ 　_＿]{0,9})月(?>[ 　_＿]{0,9})日(?>[ 　]{0,9})[)）]?"
        + @"|[(（](?>[ 　_＿]{0,9})[/／](?>[ 　_＿]{0,9})(?:[/／](?>[ 　_＿]{0,9}))?[)）]")]
    private static partial Regex DateRoom();

    [GeneratedRegex(@"^(?>[ 　]*)[□☐▢◻⬜]")]
    private static partial Regex LeadingBox();
}
