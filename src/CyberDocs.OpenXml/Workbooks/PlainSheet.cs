using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>A sheet of texts under headings that stay in sight.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Headings">Headings with the widths of their columns in digits.</param>
/// <param name="Rows">Rows, each with a text per heading.</param>
internal sealed record PlainSheet(string Name, IReadOnlyList<(string Heading, int Width)> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public void Write(XmlPart x, bool isFirst)
    {
        x.Raw(XmlPart.Declaration)
            .Raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"u8)
            .Raw(isFirst ? " tabSelected=\"1\" workbookViewId=\"0\">"u8 : " workbookViewId=\"0\">"u8)
            .Raw(
                "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>"u8);
        for (var i = 0; i < Headings.Count; i++)
        {
            x.Raw("<col min=\""u8).Number(i + 1).Raw("\" max=\""u8).Number(i + 1).Raw("\" width=\""u8).Number(Headings[i].Width)
                .Raw("\" style=\""u8).Number(PlainStyles.Text).Raw("\" customWidth=\"1\"/>"u8);
        }

        x.Raw("</cols><sheetData>"u8);
        WriteRow(x, 1, [.. Headings.Select(heading => heading.Heading)], PlainStyles.Heading);
        for (var i = 0; i < Rows.Count; i++)
        {
            WriteRow(x, i + 2, Rows[i], PlainStyles.Text);
        }

        x.Raw(
            "</sheetData><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/></worksheet>"u8);
    }

    private static void WriteRow(XmlPart x, int row, IReadOnlyList<string> texts, int style)
    {
        x.Raw("<row r=\""u8).Number(row).Raw("\">"u8);
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Length > 0)
            {
                PlainBook.Cell(x, new(i, row), texts[i], style);
            }
        }

        x.Raw("</row>"u8);
    }
}
