using CyberDocs.TestKit.Pdf;

namespace CyberDocs.Pdf.Tests;

/// <summary>Rules that files like ours could break, though no writer of ours ever did.</summary>
public sealed partial class PdfBrokenFileTests
{
    private static readonly Dictionary<string, (string Rule, Action<PdfReader> Break)> FurtherWays = new(StringComparer.Ordinal)
    {
        ["language that is none"] = ("A 6.7.4", r => r.Catalog["Lang"] = Latin("日本語")),
        ["language of an element that is none"] = ("A 6.7.4", r => Element(r, "P")["Lang"] = Latin("ja_JP")),
        ["text without language"] = ("UA 11-001", r => r.Catalog.Remove("Lang")),
        ["alternative without language"] = ("UA 11-002", r => r.Catalog.Remove("Lang")),
        ["outline without language"] = ("UA 11-003", r => r.Catalog.Remove("Lang")),
        ["annotation without language"] = ("UA 11-004", r => r.Catalog.Remove("Lang")),
        ["tooltip without language"] = ("UA 11-005", r =>
        {
            r.Catalog.Remove("Lang");
            r.Replace(1, AddField(r));
        }
        ),
        ["prefix of PDF/UA"] = ("UA 06-002", r => Metadata(r, x => x.Replace("pdfuaid", "ua", StringComparison.Ordinal))),
        ["prefix of PDF/A"] = ("A 6.6.4", r => Metadata(r, x => x.Replace("pdfaid", "a", StringComparison.Ordinal))),
        ["property that is not described"] = ("A 6.6.2.3", r => Metadata(r, x => x.Replace("pdfaProperty:name>part", "pdfaProperty:name>bit", StringComparison.Ordinal))),
        ["property described in part"] = ("A 6.6.2.3", r => Metadata(r, x => x.Replace("category>internal", "category>other", StringComparison.Ordinal))),
        ["packet of a given size"] = ("A 6.6.2.1", r => Metadata(r, x => x.Replace("<?xpacket begin", "<?xpacket bytes=\"9\" begin", StringComparison.Ordinal))),
        ["metadata without packet"] = ("A 6.6.2.1", r => Metadata(r, x => x.Replace("<?xpacket begin", "<?packet begin", StringComparison.Ordinal))),
        ["metadata that are no UTF-8"] = ("A 6.6.2.1", r => Change(r, r.Catalog["Metadata"], b => [.. b[..200], 0xFF, .. b[200..]])),
        ["two profiles"] = ("A 6.2.3", r => r.List(r.Catalog["OutputIntents"]).Add(new Dictionary<string, object?> { ["S"] = new PdfName("GTS_PDFX") })),
        ["profile elsewhere"] = ("A 6.2.3", r => Intent(r)["DestOutputProfileRef"] = new Dictionary<string, object?>()),
        ["action of no kind"] = ("A 6.5.1", r => Sub(r, Annotation(r, r.List(r.Pages[0].Page["Annots"]).FindIndex(a => r.Dictionary(a).ContainsKey("A"))), "A").Remove("S")),
        ["number beyond the limits"] = ("A 6.1.13", r => r.Catalog["X"] = 3e9),
        ["string beyond the limits"] = ("A 6.1.13", r => Annotation(r, 0)["Contents"] = new byte[40_000]),
        ["name beyond the limits"] = ("A 6.1.13", r => r.Catalog["X"] = new PdfName(new string('n', 128))),
        ["page too small"] = ("A 6.1.13", r => r.Pages[0].Page["MediaBox"] = new List<object?> { 0.0, 0.0, 2.0, 842.0 }),
        ["page of no shape"] = ("A 6.1.13", r => r.Pages[0].Page["MediaBox"] = new List<object?>()),
        ["pages miscounted"] = ("A 6.1.1", r => r.Dictionary(r.Catalog["Pages"])["Count"] = 99.0),
        ["page of another parent"] = ("A 6.1.1", r => r.Pages[0].Page["Parent"] = r.Trailer["Root"]),
        ["resources of the parent"] = ("A 6.2.2", r => r.Pages[0].Page.Remove("Resources")),
        ["form that is not there"] = ("A 6.2.2", r => Paint(r, "/Artifact BMC /Fm Do EMC")),
        ["form in printing inks"] = ("A 6.2.4", r => PaintForm(r, "0 0 0 1 k")),
        ["form that is tagged twice"] = ("UA 30-002", r => PaintForm(r, "/P<</MCID 900>>BDC EMC")),
        ["intent of a graphics state"] = ("A 6.2.6", r => State(r, "RI", new PdfName("Nice"))),
        ["blend mode"] = ("A 6.2.10", r => State(r, "BM", new PdfName("Nice"))),
        ["font that is none"] = ("A 6.2.11.2", r => Font(r)["Type"] = new PdfName("Fount")),
        ["descendant that is no font"] = ("A 6.2.11.2", r => Descendant(r)["Subtype"] = new PdfName("TrueType")),
        ["annotation of a later standard"] = ("A 6.3.1", r => Annotation(r, 0)["Subtype"] = new PdfName("RichMedia")),
        ["appearance that is no stream"] = ("A 6.3.3", r => AddField(r)["FT"] = new PdfName("Tx")),
        ["field that acts"] = ("A 6.4.1", r => AddField(r)["A"] = new Dictionary<string, object?> { ["S"] = new PdfName("GoTo") }),
        ["link that asks where"] = ("UA 28-013", r => Annotation(r, 0)["A"] = new Dictionary<string, object?> { ["S"] = new PdfName("URI"), ["IsMap"] = true }),
        ["layer without name"] = ("UA 20-001", r => r.Catalog["OCProperties"] = new Dictionary<string, object?> { ["D"] = new Dictionary<string, object?>() }),
        ["layer that changes by itself"] = ("UA 20-003", r => r.Catalog["OCProperties"] = new Dictionary<string, object?> { ["D"] = new Dictionary<string, object?> { ["Name"] = Latin("x"), ["AS"] = new List<object?>() } }),
        ["attachment"] = ("A 6.8", r => r.Catalog["X"] = new Dictionary<string, object?> { ["EF"] = new Dictionary<string, object?>(), ["F"] = Latin("x"), ["UF"] = Latin("x") }),
        ["attachment without name"] = ("UA 21-001", r => r.Catalog["X"] = new Dictionary<string, object?> { ["EF"] = new Dictionary<string, object?>() }),
        ["root of the structure"] = ("A 6.7.3", r => Sub(r, r.Catalog, "StructTreeRoot").Remove("Type")),
        ["part of the parent tree"] = ("A 6.7.3", r => Leaf(r, Sub(r, r.Catalog, "StructTreeRoot"))["Limits"] = new List<object?> { 5.0, 6.0 }),
        ["form element without field"] = ("UA 28-010", r => Element(r, "Note")["S"] = new PdfName("Form")),
        ["element without parent"] = ("A 6.7.3", r => Element(r, "Document").Remove("P")),
        ["head without body"] = ("UA 09-004", r => Element(r, "TBody")["S"] = new PdfName("TFoot")),
        ["span without end"] = ("UA 09-004", r => Element(r, "TD")["A"] = Table("ColSpan", 3e9)),
        ["Ruby without reading"] = ("UA 09-007", r => Element(r, "Note")["S"] = new PdfName("Ruby")),
        ["reading outside Ruby"] = ("UA 09-007", r => Element(r, "Note")["S"] = new PdfName("RT")),
        ["Warichu without brackets"] = ("UA 09-008", r => Element(r, "Note")["S"] = new PdfName("Warichu")),
        ["bracket outside Warichu"] = ("UA 09-008", r => Element(r, "Note")["S"] = new PdfName("WP")),
    };

    private static Dictionary<string, object?> Leaf(PdfReader reader, Dictionary<string, object?> root)
    {
        var node = Sub(reader, root, "ParentTree");
        while (node.ContainsKey("Kids"))
        {
            node = reader.Dictionary(reader.List(node["Kids"])[0]);
        }

        return node;
    }

    private static void State(PdfReader reader, string key, object value) =>
        Sub(reader, reader.Pages[0].Page, "Resources")["ExtGState"] = new Dictionary<string, object?> { ["G"] = new Dictionary<string, object?> { [key] = value } };

    private static void PaintForm(PdfReader reader, string operators)
    {
        var entries = new Dictionary<string, object?> { ["Subtype"] = new PdfName("Form"), ["Resources"] = new Dictionary<string, object?>(), ["Length"] = (double)operators.Length };
        Sub(reader, reader.Pages[0].Page, "Resources")["XObject"] = new Dictionary<string, object?> { ["Fm"] = new PdfStreamObject(entries, Latin(operators)) };
        Paint(reader, "/Artifact BMC /Fm Do EMC");
    }
}
