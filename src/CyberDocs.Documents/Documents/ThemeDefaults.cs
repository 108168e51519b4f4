using CyberDocs.Graphics;

namespace CyberDocs.Documents;

internal static class ThemeDefaults
{
    public static Theme Create()
    {
        var ink = new Color(0x1A, 0x1A, 0x1A);
        var rule = new Color(0x59, 0x59, 0x59);
        var band = new Color(0xE7, 0xEC, 0xF1);
        var zebra = new Color(0xF6, 0xF8, 0xFA);
        return new Theme
        {
            FontFamilies = ["BIZ UDPGothic", "BIZ UDPゴシック", "Yu Gothic", "Meiryo", "MS PGothic"],
            TextStyles = new Dictionary<string, TextStyle>(StringComparer.Ordinal)
            {
                ["p"] = new() { Color = ink, SpaceAfter = 4, Align = Alignment.Justify },
                ["lead"] = new() { Color = ink, SpaceAfter = 4, Align = Alignment.Justify, KeepWithNext = true },
                ["title"] = new()
                {
                    Size = 18, Bold = true, Color = ink, LineHeight = 1.4,
                    SpaceBefore = 4, SpaceAfter = 10, Align = Alignment.Center, KeepWithNext = true
                },
                ["subtitle"] = new() { Size = 12, Color = ink, SpaceAfter = 8, Align = Alignment.Center, KeepWithNext = true },
                ["h1"] = new() { Size = 15, Bold = true, Color = ink, LineHeight = 1.4, SpaceBefore = 12, SpaceAfter = 6, KeepWithNext = true },
                ["h2"] = new() { Size = 12.5, Bold = true, Color = ink, LineHeight = 1.4, SpaceBefore = 10, SpaceAfter = 4, KeepWithNext = true },
                ["h3"] = new() { Size = 11, Bold = true, Color = ink, LineHeight = 1.4, SpaceBefore = 8, SpaceAfter = 3, KeepWithNext = true },
                ["h4"] = new() { Size = 10.5, Bold = true, Color = ink, LineHeight = 1.4, SpaceBefore = 6, SpaceAfter = 2, KeepWithNext = true },
                ["li"] = new() { Color = ink, SpaceAfter = 2 },
                ["th"] = new() { Size = 9, Bold = true, Color = ink, LineHeight = 1.3, Align = Alignment.Center },
                ["td"] = new() { Size = 9, Color = ink, LineHeight = 1.35, TabularDigits = true },
                ["ledger-th"] = new() { Size = 6.5, Bold = true, Color = ink, LineHeight = 1.25, Align = Alignment.Center },
                ["ledger-td"] = new() { Size = 6.5, Color = ink, LineHeight = 1.25, TabularDigits = true },
                ["large-th"] = new() { Size = 10, Bold = true, Color = ink, LineHeight = 1.3, Align = Alignment.Center },
                ["large-td"] = new() { Size = 10.5, Color = ink, LineHeight = 1.35 },
                ["checklist-th"] = new() { Size = 8.5, Bold = true, Color = ink, LineHeight = 1.25, Align = Alignment.Center },
                ["checklist-td"] = new() { Size = 8.5, Color = ink, LineHeight = 1.3 },
                ["checklist-title"] =
                    new() { Size = 15, Bold = true, Color = ink, LineHeight = 1.3, SpaceAfter = 1, Align = Alignment.Center, KeepWithNext = true },
                ["checklist-subtitle"] = new() { Size = 10.5, Color = ink, LineHeight = 1.3, SpaceAfter = 4, Align = Alignment.Center, KeepWithNext = true },
                ["checklist-note"] = new() { Size = 8.5, Color = ink, LineHeight = 1.3, SpaceAfter = 1, Indent = 13, FirstLine = -13 },
                ["caption"] = new() { Size = 9, Color = ink, SpaceBefore = 3, SpaceAfter = 6, Align = Alignment.Center },
                ["note"] = new() { Size = 9, Color = ink, LineHeight = 1.4, SpaceAfter = 2, Indent = 9, FirstLine = -9 },
                ["note-box"] = new() { Size = 9, Color = ink, LineHeight = 1.4, SpaceAfter = 2 },
                ["small"] = new() { Size = 8, Color = ink, LineHeight = 1.35, SpaceAfter = 2 },
                ["right"] = new() { Color = ink, SpaceAfter = 4, Align = Alignment.Right },
                ["center"] = new() { Color = ink, SpaceAfter = 4, Align = Alignment.Center },
                ["missing"] = new() { Color = new Color(0xB0, 0x1C, 0x1C), Bold = true },
                ["toc"] = new() { Color = ink, SpaceAfter = 2 },
                ["header"] = new() { Size = 8, Color = rule, LineHeight = 1.2 },
                ["footer"] = new() { Size = 8, Color = rule, LineHeight = 1.2, Align = Alignment.Center },
            },
            TableStyles = new Dictionary<string, TableStyle>(StringComparer.Ordinal)
            {
                ["table"] = new() { RuleColor = rule, HeaderFill = band },
                ["form"] = new() { RuleColor = ink, RuleWidth = 0.6, HeaderFill = band, PaddingY = 3 },
                ["checklist"] = new() { RuleColor = ink, HeaderFill = band, PaddingY = 1.6, CellText = "checklist-td", HeaderText = "checklist-th" },
                ["ledger"] = new()
                {
                    RuleColor = rule, RuleWidth = 0.4, HeaderFill = band, ZebraFill = zebra,
                    PaddingX = 2, PaddingY = 1.5, CellText = "ledger-td", HeaderText = "ledger-th"
                },
                ["large"] = new() { RuleColor = ink, HeaderFill = band, PaddingY = 3, CellText = "large-td", HeaderText = "large-th" },
                ["plain"] = new() { RuleWidth = 0, PaddingX = 2, PaddingY = 1 },
            },
            Fills = new Dictionary<string, Color>(StringComparer.Ordinal)
            {
                ["group"] = band,
                ["warn"] = new Color(0xFD, 0xEC, 0xD2),
                ["shade"] = zebra,
            },
        };
    }
}
