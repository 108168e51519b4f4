using System.IO.Compression;
using System.Xml.Linq;
using CyberDocs.TestKit.Pdf;

namespace CyberDocs.Tests.Collecting;

/// <summary>Fills in forms as programs other than ours do: by the parts of the file, without our readers and writers.</summary>
internal static class FormFiller
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The file with values by field id; for choices the option as printed.</summary>
    public static byte[] Fill(string format, byte[] file, IReadOnlyDictionary<string, string> values) => format switch
    {
        "docx" => FillDocx(file, values),
        "xlsx" => FillXlsx(file, values),
        _ => PdfFormFiller.Fill(file, values),
    };

    /// <summary>The file without the properties of our own, as some programs save it.</summary>
    public static byte[] WithoutProperties(byte[] file) => Change(file, "docProps/custom.xml", part => part.Root!.RemoveNodes());

    /// <summary>The package with one part changed.</summary>
    public static byte[] Change(byte[] file, string part, Action<XDocument> change)
    {
        using var package = new MemoryStream();
        package.Write(file);
        using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            var document = Load(zip, part);
            change(document);
            zip.GetEntry(part)!.Delete();
            using var entry = zip.CreateEntry(part).Open();
            document.Save(entry, SaveOptions.DisableFormatting);
        }

        return package.ToArray();
    }

    private static XDocument Load(ZipArchive zip, string part)
    {
        using var entry = zip.GetEntry(part)!.Open();
        return XDocument.Load(entry, LoadOptions.PreserveWhitespace);
    }

    private static byte[] FillDocx(byte[] file, IReadOnlyDictionary<string, string> values) => Change(file, "word/document.xml", document =>
    {
        foreach (var control in document.Descendants(W + "sdt").ToList())
        {
            var properties = control.Element(W + "sdtPr")!;
            var tag = properties.Element(W + "tag")!.Attribute(W + "val")!.Value;
            if (properties.Element(W14 + "checkbox") is { } box && tag.LastIndexOf('#') is var at && values.TryGetValue(tag[..at], out var chosen))
            {
                var isOn = control.ElementsAfterSelf(W + "r").First().Value == chosen;
                box.Element(W14 + "checked")!.SetAttributeValue(W14 + "val", isOn ? "1" : "0");
                control.Descendants(W + "t").Single().Value = isOn ? "☒" : "☐";
            }
            else if (values.TryGetValue(tag, out var text))
            {
                properties.Element(W + "showingPlcHdr")?.Remove();
                properties.Element(W + "date")?.Attribute(W + "fullDate")?.Remove();
                control.Element(W + "sdtContent")!.ReplaceNodes(text.Split('\n').SelectMany((line, i) => new[] { i > 0 ? new XElement(W + "r", new XElement(W + "br")) : null, new XElement(W + "r", new XElement(W + "t", line)) }));
            }
        }
    });

    private static byte[] FillXlsx(byte[] file, IReadOnlyDictionary<string, string> values)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var book = Load(zip, "xl/workbook.xml");
        var parts = Load(zip, "xl/_rels/workbook.xml.rels").Root!.Elements().ToDictionary(relation => relation.Attribute("Id")!.Value, relation => "xl/" + relation.Attribute("Target")!.Value);
        var sheets = book.Descendants(S + "sheet").ToDictionary(
            sheet => sheet.Attribute("name")!.Value, sheet => parts[sheet.Attributes().Single(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0).Value]);
        foreach (var name in book.Descendants(S + "definedName"))
        {
            if (name.Attribute("comment")?.Value is { } field && values.TryGetValue(field, out var value))
            {
                var (sheet, cell) = (name.Value[1..name.Value.LastIndexOf('\'')], name.Value[(name.Value.LastIndexOf('!') + 1)..].Replace("$", "", StringComparison.Ordinal));
                file = Change(file, sheets[sheet], document =>
                {
                    var element = document.Descendants(S + "c").Single(c => c.Attribute("r")!.Value == cell);
                    element.SetAttributeValue("t", "inlineStr");
                    element.ReplaceNodes(new XElement(S + "is", new XElement(S + "t", value)));
                });
            }
        }

        return file;
    }
}
