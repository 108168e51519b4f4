using System.Text;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Collecting;

/// <summary>Small files that once kept <c>collect</c> busy for minutes, whatever they say: each is read to its end, or refused.</summary>
public sealed class CostlyFormTests
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private const string Types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private const string Relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private static readonly CyberDocsEngine Engine = new();

    public static TheoryData<string, byte[]> Files => new()
    {
        { "一行.docx", Docx("<w:p><w:r>" + string.Concat(Enumerable.Repeat("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>", 150_000)) + "</w:r></w:p>") },
        { "空白.docx", Docx("<w:p><w:r>" + string.Concat(Enumerable.Repeat("<w:tab/><w:br/>", 150_000)) + "</w:r></w:p>") },
        {
            "右の欄.docx",
            Docx("<w:tbl>"
                + string.Concat(Enumerable.Repeat("<w:tr><w:trPr><w:gridBefore w:val=\"30000\"/></w:trPr><w:tc><w:p/></w:tc></w:tr>", 20_000))
                + "</w:tbl>")
        },
        {
            "広い行.docx",
            Docx("<w:tbl><w:tr>" + string.Concat(Enumerable.Repeat("<w:tc><w:tcPr><w:gridSpan w:val=\"64\"/></w:tcPr><w:p/></w:tc>", 9_000)) + "</w:tr>"
                + string.Concat(Enumerable.Repeat("<w:tr><w:tc><w:p/></w:tc></w:tr>", 20_000)) + "</w:tbl>")
        },
        { "書き込み.pdf", Pdf("[" + string.Concat(Enumerable.Repeat("4 0 R ", 200_000)) + "]") },
        {
            "印と欄.pdf",
            Pdf("["
                + string.Concat(Enumerable.Range(0, 60_000).Select(i => i % 2 == 0 ? "<</Subtype/Widget/Rect[0 0 1 1]>>" : "<</Subtype/Stamp/Rect[0 0 1 1]>>"))
                + "]")
        },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_costly_form_is_read_to_its_end_or_refused(string name, byte[] file)
    {
        var read = new ReadResult(new Dossier { Institution = new() { Name = "見本病院" } }, []);
        Hang.Guard(() => Assert.NotEmpty(Engine.Collect(read, [new FormFile(name, () => new MemoryStream(file))]).Findings), name);
    }

    [Fact]
    public void A_tree_is_not_made_of_more_elements_than_values_are_held()
    {
        var file = Docx("<w:tbl><w:tr>" + string.Concat(Enumerable.Repeat("<w:tc><w:p/></w:tc>", 400_000)) + "</w:tr></w:tbl>");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var filled = Engine.Fill(new Dossier { Institution = new() { Name = "見本病院" } }, new FormFile("多い欄.docx", () => new MemoryStream(file)));
        Assert.Equal("CD1160", Assert.Single(filled.Findings).Code.Id);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 << 20);
    }

    // Each of its fields is short; what it prints beside them is looked at because it lost the mark of what it is.
    [Fact]
    public void A_form_whose_text_is_longer_than_a_value_may_be_is_read_and_the_limit_said()
    {
        var field = $"<w:sdt><w:sdtPr><w:tag w:val=\"r6.vendor.1-1#first\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>{new string('x', 400_000)}</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        var file = Docx(field + field + field);
        var read = new ReadResult(new Dossier { Institution = new() { Name = "見本病院" } }, []);
        var findings = Engine.Collect(read, [new FormFile("長い.docx", () => new MemoryStream(file))]).Findings;
        Assert.Equal(("長い.docx", "CD1160"), Assert.Single(findings.Select(finding => (finding.Place.File, finding.Code.Id)), found => found.Id == "CD1160"));
    }

    [Fact]
    public void A_tag_of_megabytes_among_the_types_of_parts_is_refused()
    {
        var file = EditedPackage.Of(
            ("[Content_Types].xml", Types.Insert("<Types".Length, new string('\t', 2 << 20))), ("_rels/.rels", Relations), ("word/document.xml", $"<w:document {Word}><w:body/></w:document>"));
        var filled = Engine.Fill(new Dossier { Institution = new() { Name = "見本病院" } }, new FormFile("長い札.docx", () => new MemoryStream(file)));
        Assert.Equal("CD1160", Assert.Single(filled.Findings).Code.Id);
    }

    /// <summary>Each is held in several copies while it is read.</summary>
    [Fact]
    public void Large_forms_are_read_one_after_another()
    {
        var (open, most) = (0, 0);
        var files = Enumerable.Range(0, 6).Select(i => new FormFile($"{i}.docx", () => new WatchedStream(new byte[9 << 20], begin: () =>
        {
            most = Math.Max(most, Interlocked.Increment(ref open));
            Thread.Sleep(40);
        }, end: () => Interlocked.Decrement(ref open))));
        Engine.Collect(new ReadResult(new Dossier { Institution = new() { Name = "見本病院" } }, []), [.. files]);
        Assert.Equal((0, 1), (open, most));
    }

    private static byte[] Docx(string body) => EditedPackage.Of(
        ("[Content_Types].xml", Types),
        ("_rels/.rels", Relations),
        ("word/document.xml", $"<w:document {Word}><w:body>{body}</w:body></w:document>"));

    private static byte[] Pdf(string notes)
    {
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]>>>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots{notes}>>",
            "<</Subtype/FreeText/Contents(x)/Rect[0 0 1 1]>>", "<</T(a)/V(b)/FT/Tx>>",
        ];
        var text = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(text.Length);
            text.Append(i + 1).Append(" 0 obj\n").Append(objects[i]).Append("\nendobj\n");
        }

        var start = text.Length;
        text.Append("xref\n0 6\n0000000000 65535 f \n").Append(string.Concat(places.Select(place => $"{place:0000000000} 00000 n \n")));
        return Encoding.Latin1.GetBytes(text.Append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n").Append(start).Append("\n%%EOF").ToString());
    }

    private sealed class WatchedStream(byte[] bytes, Action begin, Action end) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer)
        {
            if (Position == 0)
            {
                begin();
            }
            else if (Position == Length)
            {
                end();
            }

            return base.Read(buffer);
        }
    }
}
