using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Writes the parts that hold the sheets together.</summary>
internal sealed class WorkbookParts(Workbook book, IReadOnlyList<(Sheet Sheet, string Titles, string Filter)> sheets, Func<int, int> number)
{
    public void Workbook(XmlPart x)
    {
        x.Raw(XmlPart.Declaration)
            .Raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView"u8);
        var opening = sheets.ToList().FindIndex(s => s.Sheet == book.Opening);
        if (opening > 0)
        {
            x.Raw(" activeTab=\""u8).Number(opening).Raw("\""u8);
        }

        x.Raw("/></bookViews><sheets>"u8);
        for (var i = 0; i < sheets.Count; i++)
        {
            x.Raw("<sheet name=\""u8).Text(sheets[i].Sheet.Name).Raw("\" sheetId=\""u8).Number(i + 1).Raw("\" r:id=\"rId"u8).Number(i + 1).Raw("\"/>"u8);
        }

        x.Raw("</sheets>"u8);
        WriteNames(x);
        x.Raw("</workbook>"u8);
    }

    public void Relationships(XmlPart x)
    {
        var links = new Relationships();
        for (var i = 0; i < sheets.Count; i++)
        {
            links.Add("worksheet", FormattableString.Invariant($"worksheets/sheet{number(i)}.xml"));
        }

        links.Add("styles", "styles.xml");
        links.Write(x);
    }

    public void ContentTypes(XmlPart x, bool custom)
    {
        x.Raw(XmlPart.Declaration)
            .Raw(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"u8);
        for (var i = 0; i < sheets.Count; i++)
        {
            x.Raw("<Override PartName=\"/xl/worksheets/sheet"u8).Number(number(i))
                .Raw(".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"u8);
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
        var any = false;
        for (var i = 0; i < sheets.Count; i++)
        {
            Local("_xlnm._FilterDatabase", i, sheets[i].Filter, hidden: true);
            Local("_xlnm.Print_Titles", i, sheets[i].Titles, hidden: false);
        }

        foreach (var (name, field, sheet, cell) in book.Fields)
        {
            Open();
            x.Raw("<definedName name=\""u8).Text(name);
            if (field.Length <= 255)
            {
                x.Raw("\" comment=\""u8).Text(field);
            }

            x.Raw("\">"u8).Text($"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!{cell.Fixed()}").Raw("</definedName>"u8);
        }

        foreach (var (id, name) in book.Links)
        {
            if (book.Targets.TryGetValue(id, out var found))
            {
                Open();
                x.Raw("<definedName name=\""u8).Text(name).Raw("\" hidden=\"1\">"u8)
                    .Text($"'{found.Sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!{found.Cell.Fixed()}").Raw("</definedName>"u8);
            }
        }

        x.Raw(any ? "</definedNames>"u8 : ""u8);

        void Local(string name, int sheet, string target, bool hidden)
        {
            if (target.Length > 0)
            {
                Open();
                x.Raw("<definedName name=\""u8).Text(name).Raw("\" localSheetId=\""u8).Number(sheet).Raw(hidden ? "\" hidden=\"1\">"u8 : "\">"u8)
                    .Text(target).Raw("</definedName>"u8);
            }
        }

        void Open()
        {
            x.Raw(any ? ""u8 : "<definedNames>"u8);
            any = true;
        }
    }
}
