using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Gathers the looks of cells and writes them as the part <c>xl/styles.xml</c>.</summary>
internal sealed class CellStyles(Theme theme)
{
    /// <summary>The first number of a format of one's own.</summary>
    private const int FirstFormat = 164;

    private readonly Dictionary<CellLook, int> ids = [];
    private readonly List<CellLook> looks = [];

    /// <summary>Number of a look, as cells name it.</summary>
    public int Id(CellLook look)
    {
        if (!ids.TryGetValue(look, out var id))
        {
            looks.Add(look);
            id = looks.Count;
            ids.Add(look, id);
        }

        return id;
    }

    public void Write(XmlPart x)
    {
        var fonts = new Numbered<(double Size, bool Bold, Color Color, bool Link)>();
        var fills = new Numbered<Color>();
        var rules = new Numbered<Color>();
        var formats = new Numbered<string>();
        fonts.Of((10.5, false, Color.Black, false));
        foreach (var look in looks)
        {
            fonts.Of((look.Size, look.Bold, look.Color, look.Link));
            _ = look.Fill is { } fill ? fills.Of(fill) : 0;
            _ = look.Rule is { } rule ? rules.Of(rule) : 0;
            _ = look.NumberFormat is { } format ? formats.Of(format) : 0;
        }

        x.Raw(XmlPart.Declaration).Raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"u8);
        if (formats.Items.Count > 0)
        {
            x.Raw("<numFmts count=\""u8).Number(formats.Items.Count).Raw("\">"u8);
            for (var i = 0; i < formats.Items.Count; i++)
            {
                x.Raw("<numFmt numFmtId=\""u8).Number(FirstFormat + i).Raw("\" formatCode=\""u8).Text(formats.Items[i]).Raw("\"/>"u8);
            }

            x.Raw("</numFmts>"u8);
        }

        x.Raw("<fonts count=\""u8).Number(fonts.Items.Count).Raw("\">"u8);
        foreach (var (size, bold, color, link) in fonts.Items)
        {
            x.Raw("<font>"u8).Raw(bold ? "<b/>"u8 : ""u8).Raw(link ? "<u/>"u8 : ""u8);
            Font(x, size, color);
            x.Raw("<name val=\""u8).Text(theme.FontFamilies[0]).Raw("\"/><family val=\"2\"/><charset val=\"128\"/></font>"u8);
        }

        x.Raw("</fonts><fills count=\""u8).Number(fills.Items.Count + 2)
            .Raw("\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"u8);
        foreach (var fill in fills.Items)
        {
            x.Raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF"u8).Text(fill.Hex).Raw("\"/><bgColor indexed=\"64\"/></patternFill></fill>"u8);
        }

        x.Raw("</fills><borders count=\""u8).Number(rules.Items.Count + 1).Raw("\"><border><left/><right/><top/><bottom/><diagonal/></border>"u8);
        foreach (var rule in rules.Items)
        {
            x.Raw("<border>"u8);
            Side("left"u8, rule);
            Side("right"u8, rule);
            Side("top"u8, rule);
            Side("bottom"u8, rule);
            x.Raw("<diagonal/></border>"u8);
        }

        x.Raw("</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\""u8)
            .Number(looks.Count + 1).Raw("\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"u8);
        foreach (var look in looks)
        {
            // Number format 49 is text: what people type into a form stays as they typed it.
            x.Raw("<xf numFmtId=\""u8).Number(look.NumberFormat is { } format ? FirstFormat + formats.Of(format) : 49)
                .Raw("\" fontId=\""u8).Number(fonts.Of((look.Size, look.Bold, look.Color, look.Link)))
                .Raw("\" fillId=\""u8).Number(look.Fill is { } fill ? fills.Of(fill) + 2 : 0)
                .Raw("\" borderId=\""u8).Number(look.Rule is { } rule ? rules.Of(rule) + 1 : 0)
                .Raw("\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\""u8)
                .Raw(look.Align switch { Alignment.Center => "center"u8, Alignment.Right => "right"u8, _ => "left"u8 })
                .Raw("\" vertical=\""u8)
                .Raw(look.Vertical switch { VerticalAlignment.Middle => "center"u8, VerticalAlignment.Bottom => "bottom"u8, _ => "top"u8 })
                .Raw(look.Shrinks ? "\" shrinkToFit=\"1\"/></xf>"u8 : "\" wrapText=\"1\"/></xf>"u8);
        }

        x.Raw("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"u8);

        void Side(ReadOnlySpan<byte> side, Color color) =>
            x.Raw("<"u8).Raw(side).Raw(" style=\"thin\"><color rgb=\"FF"u8).Text(color.Hex).Raw("\"/></"u8).Raw(side).Raw(">"u8);
    }

    /// <summary>Size and colour of a font, in the order of the schema.</summary>
    public static void Font(XmlPart x, double size, Color color) =>
        x.Raw("<sz val=\""u8).Text(size.ToString("0.##", CultureInfo.InvariantCulture)).Raw("\"/><color rgb=\"FF"u8).Text(color.Hex).Raw("\"/>"u8);

    private sealed class Numbered<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> numbers = [];

        public List<T> Items { get; } = [];

        public int Of(T item)
        {
            if (!numbers.TryGetValue(item, out var number))
            {
                number = Items.Count;
                numbers.Add(item, number);
                Items.Add(item);
            }

            return number;
        }
    }
}
