using System.Text;
using CyberDocs.Documents;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf;
using CyberDocs.TestKit.Pdf.Conformance;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

/// <summary>The checker is checked: each way to break a good file must be found under its own number.</summary>
public sealed partial class PdfBrokenFileTests
{
    private static readonly byte[] Good = new PdfRun(new Document(
        new DocumentHead { Title = "良い文書", Author = "病院", Date = new DateOnly(2024, 9, 24), Footer = [new Paragraph([new PageNumber()])] },
        [
            new TableOfContents("目次", 3),
            new Heading(1, [new TextRun("一")]) { Id = "one" },
            new Heading(2, [new TextRun("二")]),
            new Heading(3, [new TextRun("三")]),
            new Paragraph([new Hyperlink("https://example.com/", [new TextRun("外")]), new Hyperlink("#one", [new TextRun("内")])]),
            new Table(
                new TableHead { Columns = [new(1, ColumnUnit.Weight), new(1, ColumnUnit.Weight)], HeaderRows = [new TableRow([Head("番号"), Head("名称")])] },
                [Row("1", "甲"), new TableRow([new TableCell([P("乙")]) { ColumnSpan = 2 }]), Row("3", "丙")]),
            new ListBlock(false, [new ListItem([P("項目")])]),
            new Figure(KitchenSink.Scene, "図の説明", []),
            new Note([P("注記")]),
            new Note([P("注記の二")]),
        ])).Bytes;

    private static readonly Dictionary<string, (string Rule, Action<PdfReader> Break)> Ways = new(StringComparer.Ordinal)
    {
        ["no language"] = ("UA 11-006", r => r.Catalog.Remove("Lang")),
        ["no metadata"] = ("UA 06-001", r => r.Catalog.Remove("Metadata")),
        ["no identification as PDF/UA"] = ("UA 06-002", r => Metadata(r, x => x.Replace("pdfuaid:part", "pdfuaid:bit", StringComparison.Ordinal))),
        ["no title"] = ("UA 06-003", r => Metadata(r, x => x.Replace("良い文書", "", StringComparison.Ordinal))),
        ["another title"] = ("A 6.6.3", r => Metadata(r, x => x.Replace("良い文書", "悪い文書", StringComparison.Ordinal))),
        ["another date"] = ("A 6.6.3", r => Metadata(r, x => x.Replace("2024-09-24", "2024-09-25", StringComparison.Ordinal))),
        ["level B"] = ("A 6.6.4", r => Metadata(r, x => x.Replace("conformance>A", "conformance>B", StringComparison.Ordinal))),
        ["no extension schema"] = ("A 6.6.2.3", r => Metadata(r, x => x.Replace("namespaceURI>http", "namespaceURI>ftp", StringComparison.Ordinal))),
        ["metadata that are no XML"] = ("A 6.6.2.1", r => Metadata(r, x => x[..^60])),
        ["title not shown"] = ("UA 07-002", r => Sub(r, r.Catalog, "ViewerPreferences")["DisplayDocTitle"] = false),
        ["no viewer preferences"] = ("UA 07-001", r => r.Catalog.Remove("ViewerPreferences")),
        ["not marked"] = ("A 6.7.2.2", r => Sub(r, r.Catalog, "MarkInfo")["Marked"] = false),
        ["suspects"] = ("UA 01-007", r => Sub(r, r.Catalog, "MarkInfo")["Suspects"] = true),
        ["encrypted"] = ("A 6.1.3", r => r.Trailer["Encrypt"] = new Dictionary<string, object?>()),
        ["no permission to read aloud"] = ("UA 26-002", r => r.Trailer["Encrypt"] = new Dictionary<string, object?> { ["P"] = -3904.0 }),
        ["no file identifier"] = ("A 6.1.3", r => r.Trailer.Remove("ID")),
        ["no output intent"] = ("A 6.2.3", r => r.Catalog.Remove("OutputIntents")),
        ["profile cut short"] = ("A 6.2.3", r => Change(r, Intent(r)["DestOutputProfile"], b => b[..^40])),
        ["profile of CMYK"] = ("A 6.2.3", r => Change(r, Intent(r)["DestOutputProfile"], b => [.. b[..16], .. "CMYK"u8, .. b[20..]])),
        ["script"] = ("A 6.5.1", r => r.Catalog["OpenAction"] = new Dictionary<string, object?> { ["S"] = new PdfName("JavaScript") }),
        ["further actions"] = ("A 6.5.2", r => r.Pages[0].Page["AA"] = new Dictionary<string, object?>()),
        ["reference to nothing"] = ("A 6.1.9", r => r.Catalog["Threads"] = new PdfRef(99999)),
        ["LZW"] = ("A 6.1.7.2", r => Stream(r, Intent(r)["DestOutputProfile"]).Entries["Filter"] = new List<object?> { new PdfName("LZWDecode") }),
        ["wrong length"] = ("A 6.1.7", r => Stream(r, Intent(r)["DestOutputProfile"]).Entries["Length"] = 1.0),
        ["no tab order"] = ("UA 28-008", r => r.Pages[0].Page.Remove("Tabs")),
        ["tab order by rows"] = ("UA 28-009", r => r.Pages[0].Page["Tabs"] = new PdfName("R")),
        ["link without description"] = ("UA 28-012", r => Annotation(r, 0).Remove("Contents")),
        ["link without element"] = ("UA 28-011", r => Element(r, "Link")["K"] = new List<object?>()),
        ["link not printed"] = ("A 6.3.2", r => Annotation(r, 0)["F"] = 0.0),
        ["unknown annotation"] = ("UA 28-006", r => Annotation(r, 0)["Subtype"] = new PdfName("Balloon")),
        ["film"] = ("A 6.3.1", r => Annotation(r, 0)["Subtype"] = new PdfName("Movie")),
        ["comment outside the structure"] = ("UA 28-002", r => Annotation(r, 0)["Subtype"] = new PdfName("Text")),
        ["comment without words"] = ("UA 28-004", r =>
        {
            Annotation(r, 0)["Subtype"] = new PdfName("Text");
            Annotation(r, 0).Remove("Contents");
        }
        ),
        ["figure without alternative"] = ("UA 13-004", r => Element(r, "Figure").Remove("Alt")),
        ["first heading H2"] = ("UA 14-002", r => Element(r, "H1")["S"] = new PdfName("H2")),
        ["heading skipped"] = ("UA 14-003", r => Element(r, "H2")["S"] = new PdfName("P")),
        ["headings of both kinds"] = ("UA 14-007", r => Element(r, "H3")["S"] = new PdfName("H")),
        ["header cell without scope"] = ("UA 15-003", r => Element(r, "TH").Remove("A")),
        ["row too short"] = ("UA 09-004", r => Elements(r, "TD").Single(e => e.ContainsKey("A")).Remove("A")),
        ["row too long"] = ("UA 09-004", r => Elements(r, "TD").First()["A"] = Table("ColSpan", 2)),
        ["span beyond the end"] = ("UA 09-004", r => Elements(r, "TD").Last()["A"] = Table("RowSpan", 2)),
        ["paragraph in a row"] = ("UA 09-004", r => Element(r, "TD")["S"] = new PdfName("P")),
        ["paragraph in a list"] = ("UA 09-005", r => Element(r, "LI")["S"] = new PdfName("P")),
        ["item without body"] = ("UA 09-005", r => Element(r, "LBody")["S"] = new PdfName("P")),
        ["paragraph in the contents"] = ("UA 09-006", r => Element(r, "TOCI")["S"] = new PdfName("P")),
        ["note without ID"] = ("UA 19-003", r => Element(r, "Note").Remove("ID")),
        ["two notes of one ID"] = ("UA 19-004", r => Elements(r, "Note").Last()["ID"] = Element(r, "Note")["ID"]),
        ["formula without alternative"] = ("UA 17-002", r => Element(r, "P")["S"] = new PdfName("Formula")),
        ["unknown type"] = ("UA 02-001", r => Element(r, "P")["S"] = new PdfName("Absatz")),
        ["types in a circle"] = ("UA 02-003", r => Sub(r, r.Catalog, "StructTreeRoot")["RoleMap"] = Roles(("Absatz", "Para"), ("Para", "Absatz"))),
        ["standard type mapped"] = ("UA 02-004", r => Sub(r, r.Catalog, "StructTreeRoot")["RoleMap"] = Roles(("P", "Div"))),
        ["no structure"] = ("A 6.7.3", r => r.Catalog.Remove("StructTreeRoot")),
        ["no parent tree"] = ("A 6.7.3", r => Sub(r, r.Catalog, "StructTreeRoot").Remove("ParentTree")),
        ["page without key"] = ("A 6.7.3", r => r.Pages[0].Page.Remove("StructParents")),
        ["content of no element"] = ("UA 01-005", r => Element(r, "H1").Remove("K")),
        ["content outside marks"] = ("UA 01-005", r => Paint(r, "0 0 10 10 re f")),
        ["artifact in content"] = ("UA 01-003", r => Paint(r, "/P<</MCID 900>>BDC /Artifact BMC 0 0 1 1 re f EMC EMC")),
        ["content in an artifact"] = ("UA 01-004", r => Paint(r, "/Artifact BMC /P<</MCID 900>>BDC EMC EMC")),
        ["unknown operator"] = ("A 6.2.2", r => Paint(r, "1 2 xyz")),
        ["text left open"] = ("A 6.2.2", r => Paint(r, "BT")),
        ["states too deep"] = ("A 6.1.13", r => Paint(r, string.Concat(Enumerable.Repeat("q ", 29)) + string.Concat(Enumerable.Repeat("Q ", 29)))),
        ["colour of printing inks"] = ("A 6.2.4", r => Paint(r, "0 0 0 1 k")),
        ["transparency without a group"] = ("A 6.2.10", r => Sub(r, r.Pages[0].Page, "Resources")["ExtGState"] = new Dictionary<string, object?> { ["G"] = new Dictionary<string, object?> { ["ca"] = 0.5 } }),
        ["transfer function"] = ("A 6.2.5", r => Sub(r, r.Pages[0].Page, "Resources")["ExtGState"] = new Dictionary<string, object?> { ["G"] = new Dictionary<string, object?> { ["TR"] = new PdfName("X") } }),
        ["font not embedded"] = ("UA 31-009", r => Sub(r, Descendant(r), "FontDescriptor").Remove("FontFile2")),
        ["font damaged"] = ("A 6.2.11.4.1", r => Change(r, Sub(r, Descendant(r), "FontDescriptor")["FontFile2"], b => b[..(b.Length / 2)])),
        ["no ToUnicode"] = ("UA 31-027", r => Font(r).Remove("ToUnicode")),
        ["code without Unicode"] = ("UA 10-001", r => Change(r, Font(r)["ToUnicode"], b => Latin(Latin(b).Replace("4E00>", ">", StringComparison.Ordinal)))),
        ["Unicode of zero"] = ("UA 31-028", r => Change(r, Font(r)["ToUnicode"], b => Latin(Latin(b).Replace("4E00>", "0000>", StringComparison.Ordinal)))),
        ["Unicode of a byte order mark"] = ("UA 31-029", r => Change(r, Font(r)["ToUnicode"], b => Latin(Latin(b).Replace("4E00>", "FEFF>", StringComparison.Ordinal)))),
        ["Unicode of private use"] = ("A 6.2.11.7.3", r => Change(r, Font(r)["ToUnicode"], b => Latin(Latin(b).Replace("4E00>", "E000>", StringComparison.Ordinal)))),
        ["no map to glyphs"] = ("UA 31-005", r => Descendant(r).Remove("CIDToGIDMap")),
        ["unknown map to glyphs"] = ("UA 31-004", r => Descendant(r)["CIDToGIDMap"] = new PdfName("Same")),
        ["wrong widths"] = ("UA 31-016", r => Descendant(r)["W"] = new List<object?> { 0.0, 65535.0, 123.0 }),
        ["no character collection"] = ("UA 31-001", r => Descendant(r).Remove("CIDSystemInfo")),
        ["encoding not embedded"] = ("UA 31-006", r => Font(r)["Encoding"] = new PdfName("90ms-RKSJ-H")),
        [".notdef"] = ("UA 31-030", r => Paint(r, "/Artifact BMC BT /F0 1 Tf <0000> Tj ET EMC")),
        ["glyph that is not there"] = ("UA 31-011", r => Paint(r, "/Artifact BMC BT /F0 1 Tf <FFFE> Tj ET EMC")),
        ["CIDSet with gaps"] = ("UA 31-014", r => Sub(r, Descendant(r), "FontDescriptor")["CIDSet"] = new PdfStreamObject(new() { ["Length"] = 1.0 }, [0])),
        ["field without tooltip"] = ("UA 28-005", r => AddField(r).Remove("TU")),
        ["viewer makes appearances"] = ("A 6.4.1", r =>
        {
            AddField(r);
            Sub(r, r.Catalog, "AcroForm")["NeedAppearances"] = true;
        }
        ),
        ["XFA"] = ("UA 25-001", r =>
        {
            AddField(r);
            Sub(r, r.Catalog, "AcroForm")["XFA"] = new List<object?>();
        }
        ),
        ["field without appearance"] = ("A 6.3.3", r => AddField(r).Remove("AP")),
        ["field outside a Form element"] = ("UA 28-010", r => AddField(r)),
    };

    public static TheoryData<string> Names => [.. Ways.Keys, .. FurtherWays.Keys];

    [Fact]
    public void The_file_that_is_broken_in_all_these_ways_is_good() => Assert.Empty(PdfConformance.Check(Good));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_way_to_break_it_is_found(string name)
    {
        var reader = new PdfReader(Good);
        var (rule, breakIt) = Ways.TryGetValue(name, out var way) ? way : FurtherWays[name];
        breakIt(reader);

        Assert.Contains(rule, PdfConformance.Check(reader).Select(b => b.Rule));
    }

    [Fact]
    public void Bytes_before_the_header_and_after_the_end_are_found()
    {
        Assert.Contains("A 6.1.2", PdfConformance.Check([.. "x"u8, .. Good]).Select(b => b.Rule));
        Assert.Contains("A 6.1.3", PdfConformance.Check([.. Good, .. "x"u8]).Select(b => b.Rule));
        Assert.Contains("A 6.1.2", PdfConformance.Check([.. Good[..9], .. "%abcd"u8, .. Good[14..]]).Select(b => b.Rule));
        Assert.Contains("A 6.1.7", PdfConformance.Check(Good[..(Good.Length / 2)]).Select(b => b.Rule));
        Assert.Contains("A 6.1.9", PdfConformance.Check(Changed(" obj\n", " obj ")).Select(b => b.Rule));
        Assert.Contains("A 6.1.9", PdfConformance.Check(Changed("\nendobj\n", " endobj\n")).Select(b => b.Rule));
        Assert.Contains("A 6.1.7", PdfConformance.Check(Changed("\nendstream", " endstream")).Select(b => b.Rule));
        Assert.Contains("A 6.1.6", PdfConformance.Check(Changed(">]", "0>]")).Select(b => b.Rule));
    }

    /// <summary>The good file with bytes changed, each the last time that they come.</summary>
    private static byte[] Changed(params string[] pairs)
    {
        var text = Latin(Good);
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            var at = text.LastIndexOf(pairs[i], StringComparison.Ordinal);
            text = text[..at] + pairs[i + 1] + text[(at + pairs[i].Length)..];
        }

        return Latin(text);
    }

    private static TableCell Head(string text) => new([P(text)]) { Header = HeaderScope.Column };

    private static Dictionary<string, object?> Sub(PdfReader reader, Dictionary<string, object?> of, string key) => reader.Dictionary(of[key]);

    private static PdfStreamObject Stream(PdfReader reader, object? reference) => (PdfStreamObject)reader.Dereference(reference)!;

    private static Dictionary<string, object?> Intent(PdfReader reader) => reader.Dictionary(reader.List(reader.Catalog["OutputIntents"])[0]);

    private static void Metadata(PdfReader reader, Func<string, string> change) =>
        Change(reader, reader.Catalog["Metadata"], b => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(b))));

    private static void Change(PdfReader reader, object? reference, Func<byte[], byte[]> change)
    {
        var old = Stream(reader, reference);
        var bytes = change(reader.Content(reference));
        var entries = old.Entries.Where(e => e.Key is not ("Filter" or "DecodeParms")).ToDictionary();
        entries["Length"] = (double)bytes.Length;
        if (entries.ContainsKey("Length1"))
        {
            entries["Length1"] = (double)bytes.Length;
        }

        reader.Replace(((PdfRef)reference!).Number, new PdfStreamObject(entries, bytes));
    }

    private static IEnumerable<Dictionary<string, object?>> Elements(PdfReader reader, string role) => reader.Numbers.Select(reader.Object)
        .OfType<Dictionary<string, object?>>().Where(d => d.GetValueOrDefault("S") is PdfName name && name.Value == role && d.ContainsKey("P"));

    private static Dictionary<string, object?> Element(PdfReader reader, string role) => Elements(reader, role).First();

    private static Dictionary<string, object?> Annotation(PdfReader reader, int index) => reader.Dictionary(reader.List(reader.Pages[0].Page["Annots"])[index]);

    private static Dictionary<string, object?> Font(PdfReader reader) => reader.Dictionary(Sub(reader, Sub(reader, reader.Pages[0].Page, "Resources"), "Font")
        .Values.First(f => Latin(reader.Content(reader.Dictionary(f)["ToUnicode"])).Contains("4E00>", StringComparison.Ordinal)));

    private static Dictionary<string, object?> Descendant(PdfReader reader) => reader.Dictionary(reader.List(Font(reader)["DescendantFonts"])[0]);

    private static Dictionary<string, object?> Table(string key, double value) => new() { ["O"] = new PdfName("Table"), [key] = value };

    private static Dictionary<string, object?> Roles(params (string From, string To)[] roles) => roles.ToDictionary(r => r.From, r => (object?)new PdfName(r.To));

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static void Paint(PdfReader reader, string operators)
    {
        var page = reader.Pages[0].Page;
        var contents = reader.Dereference(page["Contents"]) as List<object?> ?? [page["Contents"]];
        page["Contents"] = (List<object?>)[.. contents, new PdfStreamObject(new() { ["Length"] = (double)operators.Length }, Latin(operators))];
    }

    private static Dictionary<string, object?> AddField(PdfReader reader)
    {
        var field = new Dictionary<string, object?>
        {
            ["Type"] = new PdfName("Annot"),
            ["Subtype"] = new PdfName("Widget"),
            ["FT"] = new PdfName("Btn"),
            ["T"] = Latin("field"),
            ["TU"] = Latin("tooltip"),
            ["F"] = 4.0,
            ["Rect"] = new List<object?> { 0.0, 0.0, 10.0, 10.0 },
            ["AP"] = new Dictionary<string, object?> { ["N"] = new Dictionary<string, object?>() },
            ["AS"] = new PdfName("Off"),
        };
        reader.List(reader.Pages[0].Page["Annots"]).Add(field);
        reader.Catalog["AcroForm"] = new Dictionary<string, object?> { ["Fields"] = new List<object?> { field } };
        return field;
    }
}
