using System.Buffers;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Writes texts of cells so that spreadsheet programs read them as they are. Stateless and thread-safe.</summary>
internal static class CellEscape
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\v\f\u0085\u2028\u2029");

    /// <summary>The text as an element <c>t</c>.</summary>
    public static void Write(XmlPart x, ReadOnlySpan<char> text)
    {
        x.Raw("<t xml:space=\"preserve\">"u8);
        while (EscapeAt(text) is var at and >= 0)
        {
            // Excel reads _x0041_ as a character code; an underscore written as a code keeps the text as it is.
            x.Text(text[..at]).Raw("_x005F_"u8);
            text = text[(at + 1)..];
        }

        x.Text(text.ContainsAny(LineEnds) ? text.ToString().ReplaceLineEndings("\n").Replace('\v', '\n') : text);

        x.Raw("</t>"u8);
    }

    /// <summary>The text as it stands within an element <c>t</c>, with characters that XML cannot carry as codes.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var rest = text.ReplaceLineEndings("\n").AsSpan();
        while (EscapeAt(rest) is var at and >= 0)
        {
            escaped.Append(rest[..at]).Append("_x005F_");
            rest = rest[(at + 1)..];
        }

        escaped.Append(rest);
        for (var i = escaped.Length - 1; i >= 0; i--)
        {
            if (escaped[i] is < ' ' and not ('\t' or '\n') or '\uFFFE' or '\uFFFF')
            {
                escaped.Insert(i + 1, $"_x{(int)escaped[i]:X4}_").Remove(i, 1);
            }
        }

        return escaped.ToString();
    }

    private static int EscapeAt(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf("_x", StringComparison.Ordinal) is var found and >= 0; from += found + 1)
        {
            var at = from + found;
            if (at + 6 < text.Length && text[at + 6] == '_' && text.Slice(at + 2, 4).IndexOfAnyExcept(HexDigits) < 0)
            {
                return at;
            }
        }

        return -1;
    }
}
