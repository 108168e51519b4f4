using System.Text.RegularExpressions;
using CyberDocs.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Editing;

/// <summary>
/// The boxes in which a sheet shows its comments: a drawing of an old kind, which is no XML in every program's hands, and so is changed as a text. Stateless
/// and thread-safe.
/// </summary>
internal static partial class NoteShapes
{
    private const int Columns = 5;
    private const int LettersOfLine = 30;

    private const string Head =
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
        + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>";

    private const string Kind =
        "<v:shapetype xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" id=\"_x0000_t202\""
        + " coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
        + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    private const string End = "</xml>";

    /// <summary>The drawing without the boxes of some cells.</summary>
    public static string Without(string drawing, IReadOnlySet<CellPlace> cells) => cells.Count == 0 ? drawing : Shape().Replace(
        drawing, shape => PlaceOf(shape.Value) is { } place && cells.Contains(place) ? "" : shape.Value);

    /// <summary>The drawing with boxes for some cells.</summary>
    /// <param name="drawing">The drawing; null for a new one.</param>
    /// <param name="notes">The cells, each with the text of its comment.</param>
    public static string With(string? drawing, IReadOnlyList<(CellPlace Place, string Text)> notes)
    {
        drawing ??= Head + End;
        var end = drawing.LastIndexOf(End, StringComparison.Ordinal);
        if (end < 0)
        {
            throw new WorkbookEditException("コメントの図形を読めないため / the boxes of comments cannot be read");
        }

        var text = new StringBuilder(drawing[..end]);
        if (!drawing.Contains("_x0000_t202\"", StringComparison.Ordinal))
        {
            text.Append(Kind);
        }

        foreach (var (place, said) in notes)
        {
            text.Append(BoxOf(place, said));
        }

        return text.Append(drawing, end, drawing.Length - end).ToString();
    }

    private static string BoxOf(CellPlace place, string text)
    {
        var lines = text.Split('\n').Sum(line => 1 + (line.Length / LettersOfLine));
        var (left, top) = (place.Column + 1, Math.Max(0, place.Row - 2));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" id=\"cyberdocs_{place}\" ")
            + "type=\"#_x0000_t202\" "
            + "style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
            + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
            + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
            + string.Create(
                CultureInfo.InvariantCulture,
                $"<x:ClientData xmlns:x=\"urn:schemas-microsoft-com:office:excel\" ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"<x:Anchor>{left}, 8, {top}, 4, {left + Columns}, 8, {top + lines + 1}, 4</x:Anchor>")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"<x:AutoFill>False</x:AutoFill><x:Row>{place.Row - 1}</x:Row><x:Column>{place.Column}</x:Column></x:ClientData></v:shape>");
    }

    private static CellPlace? PlaceOf(string shape) =>
        shape.Contains("\"Note\"", StringComparison.Ordinal)
            && int.TryParse(RowOf().Match(shape).Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && int.TryParse(ColumnOf().Match(shape).Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var column)
            ? new CellPlace(column, row + 1)
            : null;

    [GeneratedRegex(@"<(\w+):shape\s.*?</\1:shape>", RegexOptions.Singleline | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"<\w+:Row>\s*([0-9]+)\s*</")]
    private static partial Regex RowOf();

    [GeneratedRegex(@"<\w+:Column>\s*([0-9]+)\s*</")]
    private static partial Regex ColumnOf();
}
