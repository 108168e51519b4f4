using CyberDocs.Graphics;

namespace CyberDocs.Html;

/// <summary>Writes the looks of a theme as rules of CSS.</summary>
internal sealed class StyleRules(HtmlText x, Theme theme, StyleNames names)
{
    private const double ScreenPixel = 0.75;

    private static readonly string[] Elements = ["p", "h1", "h2", "h3", "h4"];
    private static readonly string[] Generic = ["Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP"];

    public void Write()
    {
        x.Raw("body{font-family:"u8).Raw(System.Text.Encoding.UTF8.GetBytes(Families(theme))).Raw("}\n"u8);
        x.Raw(BaseRules.Css);
        foreach (var element in Elements)
        {
            x.Raw(":where("u8).Text(element).Raw(")"u8);
            Block(theme.TextStyles[element]);
        }

        foreach (var (name, style) in theme.TextStyles.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            x.Raw(".s-"u8).Text(names.Text(name));
            Block(style);
            x.Raw(".c-"u8).Text(names.Text(name));
            Run(style);
        }

        foreach (var (name, style) in theme.TableStyles.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            Table(names.Table(name), style);
        }

        // What a cell names wins over what its row names.
        foreach (var (name, color) in theme.Fills.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            x.Raw(":where(tr).f-"u8).Text(names.Fill(name)!).Raw(">*{background:#"u8).Text(color.Hex).Raw("}td.f-"u8).Text(names.Fill(name)!)
                .Raw(",th.f-"u8).Text(names.Fill(name)!).Raw("{background:#"u8).Text(color.Hex).Raw("}\n"u8);
        }
    }

    public static string Families(Theme theme) =>
        string.Join(',', theme.FontFamilies.Concat(Generic).Distinct(StringComparer.Ordinal).Select(CssText.Of).Append("sans-serif"));

    private void Block(TextStyle style)
    {
        x.Raw("{"u8);
        Letters(style);
        x.Raw(";margin:"u8).Number(style.SpaceBefore).Raw("pt 0 "u8).Number(style.SpaceAfter).Raw("pt"u8);
        if (style.Indent != 0)
        {
            x.Raw(";padding-left:"u8).Number(style.Indent).Raw("pt"u8);
        }

        if (style.FirstLine != 0)
        {
            x.Raw(";text-indent:"u8).Number(style.FirstLine).Raw("pt"u8);
        }

        x.Raw(style.KeepWithNext ? ";break-after:avoid"u8 : ""u8).Raw(style.LatinSpacing ? ""u8 : ";text-autospace:no-autospace"u8)
            .Raw(style.HangingPunctuation ? ";hanging-punctuation:allow-end"u8 : ""u8).Raw("}\n"u8);
    }

    private void Letters(TextStyle style) =>
        x.Raw("font-size:"u8).Number(style.Size).Raw("pt;font-weight:"u8).Raw(style.Bold ? "bold"u8 : "normal"u8).Raw(";color:#"u8).Text(style.Color.Hex)
            .Raw(";line-height:"u8).Number(style.LineHeight).Raw(";text-align:"u8).Raw(Word(style.Align))
            .Raw(style.TabularDigits ? ";font-variant-numeric:tabular-nums"u8 : ""u8);

    // A run keeps its paragraph's size unless its style has one of its own.
    private void Run(TextStyle style)
    {
        x.Raw("{color:#"u8).Text(style.Color.Hex).Raw(style.Bold ? ";font-weight:bold"u8 : ""u8);
        if (style.Size != new TextStyle().Size)
        {
            x.Raw(";font-size:"u8).Number(style.Size).Raw("pt"u8);
        }

        x.Raw("}\n"u8);
    }

    private void Table(string name, TableStyle style)
    {
        x.Raw(":where(.t-"u8).Text(name).Raw("){margin:"u8).Number(style.SpaceAround).Raw("pt 0}\n"u8);
        Cells(name, "th"u8, theme.Text(style.HeaderText, "th"), style, style.HeaderFill);
        Cells(name, "td"u8, theme.Text(style.CellText, "td"), style, null);
        if (style.ZebraFill is { } zebra)
        {
            x.Raw(":where(.t-"u8).Text(name).Raw(">tbody>tr:nth-child(even))>td{background:#"u8).Text(zebra.Hex).Raw("}\n"u8);
        }
    }

    private void Cells(string table, ReadOnlySpan<byte> cell, TextStyle text, TableStyle style, Color? fill)
    {
        x.Raw(":where(.t-"u8).Text(table).Raw(">*>tr)>"u8).Raw(cell).Raw("{"u8);
        Letters(text);

        // Rules take room between cells here and none on painted pages, and columns are set to whole pixels.
        var (beside, above) = style.RuleWidth > 0 ? (ScreenPixel, Math.Max(style.RuleWidth, ScreenPixel) / 2) : (ScreenPixel / 2, 0);
        x.Raw(";padding:"u8).Number(Math.Max(0, style.PaddingY - above)).Raw("pt "u8).Number(Math.Max(0, style.PaddingX - beside))
            .Raw("pt;vertical-align:"u8).Raw(Word(style.VerticalAlign));
        if (style.RuleWidth > 0)
        {
            x.Raw(";border:"u8).Number(style.RuleWidth).Raw("pt solid #"u8).Text(style.RuleColor.Hex);
        }

        if (fill is { } color)
        {
            x.Raw(";background:#"u8).Text(color.Hex);
        }

        x.Raw("}\n"u8);
    }

    private static ReadOnlySpan<byte> Word(Alignment alignment) => alignment switch
    {
        Alignment.Center => "center"u8,
        Alignment.Right => "right"u8,
        Alignment.Justify => "justify"u8,
        _ => "left"u8,
    };

    private static ReadOnlySpan<byte> Word(VerticalAlignment alignment) => alignment switch
    {
        VerticalAlignment.Top => "top"u8,
        VerticalAlignment.Bottom => "bottom"u8,
        _ => "middle"u8,
    };
}
