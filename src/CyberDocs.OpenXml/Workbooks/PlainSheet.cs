using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>A sheet of texts under headings that stay in sight.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Rows, each with a text per column.</param>
internal sealed record PlainSheet(string Name, IReadOnlyList<PlainColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public void Write(XmlPart x, bool isFirst, IReadOnlyList<PlainChoice> choices)
    {
        x.Raw(XmlPart.Declaration)
            .Raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"u8)
            .Raw(isFirst ? " tabSelected=\"1\" workbookViewId=\"0\">"u8 : " workbookViewId=\"0\">"u8)
            .Raw(
                "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>"u8);
        PlainBook.Widths(x, Columns);
        x.Raw("</cols><sheetData>"u8);
        WriteRow(x, 1, [.. Columns.Select(column => column.Heading)], isHeading: true);
        for (var i = 0; i < Rows.Count; i++)
        {
            WriteRow(x, i + 2, Rows[i], isHeading: false);
        }

        x.Raw("</sheetData>"u8);
        PlainBook.Validations(x, Columns, choices);
        x.Raw(
            "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/></worksheet>"u8);
    }

    private void WriteRow(XmlPart x, int row, IReadOnlyList<string> texts, bool isHeading)
    {
        x.Raw("<row r=\""u8).Number(row).Raw("\">"u8);
        for (var i = 0; i < texts.Count; i++)
        {
            if (isHeading)
            {
                PlainBook.Cell(x, new(i, row), texts[i], PlainStyles.Heading);
            }
            else
            {
                PlainBook.Value(x, new(i, row), texts[i], Columns[i]);
            }
        }

        x.Raw("</row>"u8);
    }
}
