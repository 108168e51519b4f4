using CyberDocs.Templating.Scripting;

namespace CyberDocs.Templating.Checking;

/// <summary>A tag up to a point, with <see cref="Value"/> for what expressions print into it. Immutable.</summary>
internal sealed record PendingTag(string Text, char Quote, TemplateText Template, IReadOnlyList<(int Offset, SourcePosition Position)> Pieces)
{
    public const char Value = '\u0001';

    public SourcePosition Position => Pieces[0].Position;

    /// <summary>The place of a character of the tag.</summary>
    public SourcePosition PositionAt(int offset)
    {
        var i = Pieces.Count - 1;
        while (i > 0 && Pieces[i].Offset > offset)
        {
            i--;
        }

        var (start, position) = Pieces[i];
        var text = Text.AsSpan(start, offset - start);
        var lastBreak = text.LastIndexOf('\n');
        return lastBreak < 0
            ? position with { Column = position.Column + text.Length }
            : new SourcePosition(position.Line + text.Count('\n'), text.Length - lastBreak);
    }

    /// <summary>A tag with the attributes of both branches.</summary>
    public static PendingTag Join(PendingTag a, PendingTag b)
    {
        var common = a.Text.AsSpan().CommonPrefixLength(b.Text);
        if (common == b.Text.Length || common == a.Text.Length || a.Quote != '\0' || b.Quote != '\0')
        {
            return a.Text.Length >= b.Text.Length ? a : b;
        }

        // Where attributes begin alike, the second is taken from its own beginning.
        common = EndOfWhole(a.Text.AsSpan(0, common));
        var shift = a.Text.Length - common;
        return a with
        {
            Text = a.Text + b.Text[common..],
            Pieces = [.. a.Pieces, (a.Text.Length, b.PositionAt(common)),
                .. b.Pieces.Where(piece => piece.Offset > common).Select(piece => (piece.Offset + shift, piece.Position))],
        };
    }

    // Up to and without the white space before the last attribute, which may be cut in two.
    private static int EndOfWhole(ReadOnlySpan<char> text)
    {
        var (end, quote) = (text.Length, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            if (quote != '\0')
            {
                quote = text[i] == quote ? '\0' : quote;
            }
            else if (text[i] is '"' or '\'')
            {
                quote = text[i];
            }
            else if (text[i] is ' ' or '\t' or '\r' or '\n')
            {
                end = i;
            }
        }

        return end;
    }
}
