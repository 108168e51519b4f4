using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Writes the parts that hold the sheets together.</summary>
/// <param name="sheets">The sheets in order.</param>
/// <param name="names">Names of cells.</param>
/// <param name="opening">Number of the sheet on which the workbook opens, counted from 0.</param>
internal sealed class WorkbookParts(IReadOnlyList<WorkbookSheet> sheets, IReadOnlyList<WorkbookName> names, int opening = 0)
{
    /// <summary>Whether pictures lie on the sheet of text.</summary>
    public bool HasPictures { get; init; }

    /// <summary>Writes all of them.</summary>
    /// <param name="part">Writes a part of a name.</param>
    /// <param name="head">Properties of the workbook.</param>
    /// <param name="styles">The styles that its cells name.</param>
    public void Write(Action<string, Action<XmlPart>> part, DocumentHead head, CellStyles styles)
    {
        foreach (var sheet in sheets)
        {
            if (sheet.Links.Count > 0)
            {
                part($"xl/worksheets/_rels/sheet{sheet.Number}.xml.rels", sheet.Links.Write);
            }
        }

        part("xl/styles.xml", styles.Write);
        part("xl/workbook.xml", Workbook);
        part("xl/_rels/workbook.xml.rels", Relationships);
        part("docProps/core.xml", x => CommonParts.Core(x, head));
        part("docProps/app.xml", CommonParts.Application);
        var custom = head.Properties.Count > 0;
        if (custom)
        {
            part(CommonParts.CustomName, x => CommonParts.Custom(x, head));
        }

        part("_rels/.rels", x => CommonParts.Root(x, "xl/workbook.xml", custom));
        part("[Content_Types].xml", x => ContentTypes(x, custom));
    }

    private void Workbook(XmlPart x)
    {
        x.Raw(XmlPart.Declaration)
            .Raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView"u8);
        if (opening > 0)
        {
            x.Raw(" activeTab=\""u8).Number(opening).Raw("\""u8);
        }

        x.Raw("/></bookViews><sheets>"u8);
        for (var i = 0; i < sheets.Count; i++)
        {
            x.Raw("<sheet name=\""u8).Text(sheets[i].Name).Raw("\" sheetId=\""u8).Number(i + 1).Raw("\" r:id=\"rId"u8).Number(i + 1).Raw("\"/>"u8);
        }

        x.Raw("</sheets>"u8);
        WriteNames(x);
        x.Raw("</workbook>"u8);
    }

    private void Relationships(XmlPart x)
    {
        var links = new Relationships();
        foreach (var sheet in sheets)
        {
            links.Add("worksheet", FormattableString.Invariant($"worksheets/sheet{sheet.Number}.xml"));
        }

        links.Add("styles", "styles.xml");
        links.Write(x);
    }

    private void ContentTypes(XmlPart x, bool custom)
    {
        x.Raw(XmlPart.Declaration)
            .Raw(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"u8);
        if (HasPictures)
        {
            x.Raw(MediaParts.Types).Raw("<Override PartName=\"/"u8).Text(SheetPictures.PartName)
                .Raw("\" ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/>"u8);
        }

        foreach (var sheet in sheets)
        {
            x.Raw("<Override PartName=\"/"u8).Text(WorkbookSheet.PartName(sheet.Number))
                .Raw("\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"u8);
        }

        x.Raw(
            """
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
            """u8);
        CommonParts.CustomType(x, custom);
        x.Raw("</Types>"u8);
    }

    private void WriteNames(XmlPart x)
    {
        var local = sheets.SelectMany((sheet, i) => (WorkbookName[])
        [
            new("_xlnm._FilterDatabase", sheet.Filter) { Sheet = i, IsHidden = true },
            new("_xlnm.Print_Titles", sheet.Titles) { Sheet = i },
        ]);
        var any = false;
        foreach (var name in local.Where(name => name.Cells.Length > 0).Concat(names))
        {
            x.Raw(any ? ""u8 : "<definedNames>"u8).Raw("<definedName name=\""u8).Text(name.Name);
            any = true;
            if (name.Comment is { } comment)
            {
                x.Raw("\" comment=\""u8).Text(comment);
            }

            if (name.Sheet is { } sheet)
            {
                x.Raw("\" localSheetId=\""u8).Number(sheet);
            }

            x.Raw(name.IsHidden ? "\" hidden=\"1\">"u8 : "\">"u8).Text(name.Cells).Raw("</definedName>"u8);
        }

        x.Raw(any ? "</definedNames>"u8 : ""u8);
    }
}
