namespace CyberDocs.Sources;

/// <summary>A line and a column, both counted from 1, the column in UTF-16 code units.</summary>
internal readonly record struct TextPosition(int Line, int Column);

/// <summary>Turns offsets of a text into lines and columns; CRLF, LF and CR each end a line.</summary>
/// <remarks>Each line is looked for once, whatever order is asked in. Not thread-safe.</remarks>
internal sealed class TextPositions(string text)
{
    private readonly List<int> lineStarts = [0];
    private int offset;

    public TextPosition At(int wanted)
    {
        wanted = Math.Clamp(wanted, 0, text.Length);
        while (offset < wanted)
        {
            var found = text.AsSpan(offset, wanted - offset).IndexOfAny('\r', '\n');
            offset = found < 0 ? wanted : offset + found + 1;

            // A CR directly before a LF leaves the new line to the LF.
            if (found >= 0 && (text[offset - 1] == '\n' || offset >= text.Length || text[offset] != '\n'))
            {
                lineStarts.Add(offset);
            }
        }

        // Lines may have been looked for behind the place that is wanted.
        var start = lineStarts.BinarySearch(wanted);
        var line = start >= 0 ? start + 1 : ~start;
        return new(line, wanted - lineStarts[line - 1] + 1);
    }
}
