using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>
/// Cuts what a table cell holds into what cells of a sheet can hold: a field stands alone in its cell, so that it has a name and can be filled in. Stateless
/// and thread-safe.
/// </summary>
internal static class CellSegments
{
    /// <summary>The segments from top to bottom; null when the content stays whole.</summary>
    public static IReadOnlyList<ValueList<Block>>? Of(ValueList<Block> content)
    {
        // A hot path: most cells of a ledger are one text.
        if (content is [] or [Paragraph { Content: [] or [_] }] || !content.Any(HoldsField))
        {
            return null;
        }

        var segments = new List<ValueList<Block>>();
        var text = new List<Block>();
        foreach (var block in content)
        {
            if (block is not Paragraph paragraph)
            {
                text.Add(block);
                continue;
            }

            foreach (var line in Lines(paragraph.Content))
            {
                if (line is [var only] && CellText.FieldOf(only) is not null)
                {
                    Close();
                    segments.Add([paragraph with { Content = [only] }]);
                }
                else if (line.Count > 0)
                {
                    text.Add(paragraph with { Content = line.ToValueList() });
                }
            }
        }

        Close();
        return segments.Count > 1 ? segments : null;

        void Close()
        {
            if (text.Count > 0)
            {
                segments.Add(text.ToValueList());
                text.Clear();
            }
        }
    }

    private static bool HoldsField(Block block) => block is Paragraph paragraph && paragraph.Content.Any(inline => CellText.FieldOf(inline) is not null);

    /// <summary>Lines without the white space around a field.</summary>
    private static IEnumerable<List<Inline>> Lines(ValueList<Inline> content)
    {
        var line = new List<Inline>();
        foreach (var inline in content)
        {
            if (inline is LineBreak)
            {
                yield return Trimmed(line);
                line = [];
            }
            else
            {
                line.Add(inline);
            }
        }

        yield return Trimmed(line);
    }

    private static List<Inline> Trimmed(List<Inline> line) =>
        line.Exists(inline => CellText.FieldOf(inline) is not null)
            ? line.FindAll(inline => inline is not TextRun run || !string.IsNullOrWhiteSpace(run.Text))
            : line;
}
