namespace CyberDocs.Sources;

/// <summary>A line and a column, both counted from 1, the column in UTF-16 code units.</summary>
internal readonly record struct TextPosition(int Line, int Column);

/// <summary>Turns ascending offsets of a text into lines and columns in one pass; CRLF, LF and CR each end a line.</summary>
/// <remarks>Not thread-safe. A smaller offset than the last starts over.</remarks>
internal sealed class TextPositions(string text)
{
    private int offset;
    private int line = 1;
    private int lineStart;

    public TextPosition At(int wanted)
    {
        wanted = Math.Clamp(wanted, 0, text.Length);
        if (wanted < offset)
        {
            offset = 0;
            line = 1;
            lineStart = 0;
        }

        while (true)
        {
            var found = text.AsSpan(offset, wanted - offset).IndexOfAny('\r', '\n');
            if (found < 0)
            {
                break;
            }

            offset += found + 1;

            // A CR directly before a LF leaves the new line to the LF.
            if (text[offset - 1] == '\n' || offset >= text.Length || text[offset] != '\n')
            {
                line++;
                lineStart = offset;
            }
        }

        offset = wanted;
        return new(line, wanted - lineStart + 1);
    }
}
