using System.Text.RegularExpressions;
using CyberDocs.OpenXml.Editing;

namespace CyberDocs.OpenXml.Filling;

/// <summary>
/// Paragraphs that ask items without a table, as rows: what a line says, and the choices and dates that it leaves room for, each as a cell.
/// Stateless and thread-safe.
/// </summary>
internal static partial class WordLines
{
    /// <summary>A part takes as much as some values, of which a line may have as many as it has letters.</summary>
    private const int ValuesPerPart = 4;

    /// <summary>The paragraphs in parts; null when none of them offers a choice.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="meter">Counts the parts.</param>
    /// <exception cref="InputRefusedException">There are too many.</exception>
    public static FormGrid? Of(IReadOnlyList<FormCell> paragraphs, InputMeter meter)
    {
        if (!paragraphs.Any(paragraph => Choice().IsMatch(paragraph.Text) || LeadingBox().IsMatch(paragraph.Text)))
        {
            return null;
        }

        var texts = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        return new FormGrid("本文", paragraphs.SelectMany(paragraph => Parts(paragraph, texts, meter))) { AreLines = true, TakesFrames = true };
    }

    private static IEnumerable<FormCell> Parts(FormCell paragraph, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> texts, InputMeter meter)
    {
        var (at, column) = (0, 0);
        foreach (var room in Rooms(paragraph.Text))
        {
            foreach (var (start, end) in ((int, int)[])[(at, room.Start), room])
            {
                if (Part(paragraph, start, end, column, texts) is { } part)
                {
                    meter.Add(InputLimit.Nodes, ValuesPerPart);
                    yield return part;
                    column++;
                }
            }

            at = room.End;
        }
    }

    // In order, with an empty one at the end for what stands behind them.
    private static List<(int Start, int End)> Rooms(string text)
    {
        var rooms = new List<(int Start, int End)>();
        Add(Choice());
        Add(DateRoom());
        if (rooms.Count == 0)
        {
            Add(LeadingBox());
        }

        rooms.Sort();
        rooms.Add((text.Length, text.Length));
        return rooms;

        void Add(Regex room)
        {
            foreach (var match in room.EnumerateMatches(text))
            {
                rooms.Add((match.Index, match.Index + match.Length));
            }
        }
    }

    // Lines of a form say the same again and again: a text is made once.
    private static FormCell? Part(FormCell paragraph, int start, int end, int column, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> texts)
    {
        while (start < end && char.IsWhiteSpace(paragraph.Text[start]))
        {
            start++;
        }

        var said = paragraph.Text.AsSpan(start..end).TrimEnd();
        if (said.Length == 0)
        {
            return null;
        }

        if (!texts.TryGetValue(said, out var text))
        {
            texts.Set.Add(text = said.ToString());
        }

        var place = paragraph.Area.First with { Column = column };
        return new FormCell(new CellArea(place, place), text, paragraph.Traits) { Within = (paragraph, start) };
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
