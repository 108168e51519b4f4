using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Color = CyberDocs.Graphics.Color;

namespace CyberDocs.OpenXml.Editing;

/// <summary>Adds looks to those of a workbook; one that is there is used again. Not thread-safe.</summary>
internal sealed class BookStyles(WorkbookEditor editor, WorkbookStylesPart part)
{
    private const string FontName = "游ゴシック";
    private const double FontSize = 10.5;

    private Stylesheet Sheet => part.Stylesheet ?? throw new InvalidDataException("styles");

    /// <summary>Number of the conditional look that colours a cell.</summary>
    public int ColourOf(Color color)
    {
        Sheet.DifferentialFormats ??= new DifferentialFormats();
        var look = new DifferentialFormat(new Fill(new PatternFill(new BackgroundColor { Rgb = "FF" + color.Hex })));
        return IndexOf(Sheet.DifferentialFormats, look, count => Sheet.DifferentialFormats.Count = count);
    }

    /// <summary>Number of the look of a cell.</summary>
    /// <param name="isBold">Whether it is bold.</param>
    /// <param name="link">Colour of a link; null for plain text.</param>
    /// <param name="fill">Colour of the cell; null for none.</param>
    /// <param name="isBoxed">Whether it has rules around it, in which its text breaks into lines.</param>
    public int CellOf(bool isBold, Color? link, Color? fill, bool isBoxed = true)
    {
        var (fonts, fills, borders, formats) = (Sheet.Fonts, Sheet.Fills, Sheet.Borders, Sheet.CellFormats);
        if (fonts is null || fills is null || borders is null || formats is null)
        {
            throw new WorkbookEditException("書式の定義が欠けているため / the workbook lacks definitions of looks");
        }

        var letters = new Font();
        letters.Append(isBold ? [new Bold()] : []);
        letters.Append(link is null ? [] : [new Underline()]);
        letters.Append(
            new FontSize { Val = FontSize }, new DocumentFormat.OpenXml.Spreadsheet.Color { Rgb = "FF" + (link ?? Color.Black).Hex },
            new FontName { Val = FontName });
        var font = IndexOf(fonts, letters, count => fonts.Count = count);
        var area = fill is { } back
            ? IndexOf(
                fills,
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FF" + back.Hex }) { PatternType = PatternValues.Solid }),
                count => fills.Count = count)
            : 0;
        var rule = !isBoxed ? 0 : IndexOf(
            borders,
            new Border(
                new LeftBorder(Grey()) { Style = BorderStyleValues.Thin }, new RightBorder(Grey()) { Style = BorderStyleValues.Thin },
                new TopBorder(Grey()) { Style = BorderStyleValues.Thin }, new BottomBorder(Grey()) { Style = BorderStyleValues.Thin }, new DiagonalBorder()),
            count => borders.Count = count);
        var format = new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = isBoxed })
        {
            NumberFormatId = 0, FontId = (uint)font, FillId = (uint)area, BorderId = (uint)rule, FormatId = 0,
            ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true,
        };
        return IndexOf(formats, format, count => formats.Count = count);
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Color Grey() => new() { Rgb = "FFB5BFCC" };

    private int IndexOf(OpenXmlCompositeElement all, OpenXmlElement wanted, Action<uint> count)
    {
        var known = all.ChildElements.ToList().FindIndex(other => Same(other, wanted));
        if (known >= 0)
        {
            return known;
        }

        all.AppendChild(wanted);
        count((uint)all.ChildElements.Count);
        editor.Change(part);
        return all.ChildElements.Count - 1;
    }

    private static bool Same(OpenXmlElement one, OpenXmlElement other) =>
        one.LocalName == other.LocalName && one.ChildElements.Count == other.ChildElements.Count
        && one.GetAttributes().Select(Told).Order(StringComparer.Ordinal).SequenceEqual(other.GetAttributes().Select(Told).Order(StringComparer.Ordinal))
        && one.ChildElements.Zip(other.ChildElements).All(pair => Same(pair.First, pair.Second));

    private static string Told(OpenXmlAttribute attribute) => $"{attribute.LocalName}={attribute.Value}";
}
