using System.Globalization;
using System.Text;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf;
using CyberDocs.TestKit.Pdf.Conformance;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

public sealed class PdfFormReaderTests
{
    /// <summary>How an incremental update may say where its objects stand.</summary>
    public enum Reference
    {
        Stream,
        Table,
        Hybrid,
    }

    private static readonly PdfRun Form = new(
        Of(new Paragraph(
        [
            new CheckBox(true, "r6.box.1"), new CheckBox(null, "r6.box.2"),
            new Choice(["はい", "いいえ"], 1, "r6.2-1#first"), new Choice(["はい", "いいえ"], null, "r6.2-2#first"), new Choice(["はい", "いいえ"], null, "r6.2-2#first"),
            new DateField(null, "(　/　)", "r6.2-1#first_on"), new DateField(new DateOnly(2024, 9, 2), "(9/2)", "r6.2-2#first_on"),
            new TextField("髙橋\n𠮷田", "備考", Multiline: true), new TextField("", "blank"),
        ])),
        new PdfOptions { Fillable = true });

    [Fact]
    public void Our_own_form_gives_back_what_was_printed()
    {
        Assert.Equal(
            [
                "blank=Text:", "r6.2-1#first=Choice:いいえ", "r6.2-1#first_on=Text:(　/　)", "r6.2-2#first=Choice:", "r6.2-2#first_on=Text:(9/2)",
                "r6.box.1=CheckBox:on", "r6.box.2=CheckBox:", "備考=Text:髙橋\n𠮷田",
            ],
            Values(Form.Bytes, out var findings));
        Assert.Empty(findings);
    }

    [Fact]
    public void Properties_travel_as_fields_on_no_page_and_keep_the_rules()
    {
        var document = Of(new Paragraph([new TextField("", "r6.x")]));
        var run = new PdfRun(
            document with { Head = document.Head with { Properties = [new("CyberDocs.Form", "checklist-vendor"), new("CyberDocs.Vendor", "㈱髙𠮷"), new("Other", "x")] } },
            new PdfOptions { Fillable = true });
        var findings = new FindingCollector();
        var form = PdfFormReader.Read(new MemoryStream(run.Bytes), findings);

        Assert.Empty(PdfConformance.Check(run.Bytes));
        Assert.Equal(["r6.x"], form.Fields.Select(field => field.Id));
        Assert.Equal("checklist-vendor", form.Property("CyberDocs.Form"));
        Assert.Equal("㈱髙𠮷", form.Property("CyberDocs.Vendor"));
        Assert.Null(form.Property("Other"));
        Assert.Empty(findings.Findings);
    }

    [Theory]
    [InlineData(Reference.Stream)]
    [InlineData(Reference.Table)]
    [InlineData(Reference.Hybrid)]
    public void Values_filled_in_by_an_incremental_update_count(Reference kind)
    {
        var filled = Update(Form, kind, ("first_on", "/V(\\(10/1\\))"), ("box", "/V/Off"), ("2", "/V/Yes"), ("2-2#first", "/V/0"), ("blank", "/V<FEFF6E08>"));
        var values = Values(filled, out var findings);

        Assert.Contains("blank=Text:済", values);
        Assert.Contains("r6.box.2=CheckBox:on", values);
        Assert.Contains("r6.2-2#first=Choice:はい", values);
        Assert.Contains("r6.2-1#first=Choice:いいえ", values);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("/Subtype/FreeText/Contents<FEFF3044304430483002>", "1ページに、入力欄ではなく紙面の上に書き加えられた文字があります:「いいえ。」。読み取った答えには入っていません。")]
    [InlineData("/Subtype/Stamp", "1ページに、入力欄ではなく紙面の上に書き加えられた文字があります:「印（スタンプ）」。読み取った答えには入っていません。")]
    [InlineData("/Subtype/Ink", "1ページに、入力欄ではなく紙面の上に書き加えられた文字があります:「手書きの印」。読み取った答えには入っていません。")]
    [InlineData("/Subtype/Link", null)]
    [InlineData("/Subtype/FreeText/Contents()", null)]
    public void What_is_written_over_the_paper_is_said_with_page_and_field(string note, string? message)
    {
        var file = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R 4 0 R]>>>>endobj 2 0 obj<</Kids[5 0 R]>>endobj "
            + "3 0 obj<</T(x)/TU(far)/FT/Tx/V(a)/Subtype/Widget/Rect[0 0 10 10]>>endobj 4 0 obj<</T(y)/TU(near)/FT/Tx/V(b)/Subtype/Widget/Rect[100 100 110 110]>>endobj "
            + $"5 0 obj<</Type/Page/Annots[3 0 R 4 0 R 6 0 R]>>endobj 6 0 obj<</Rect[90 90 120 120]{note}>>endobj";
        Assert.Equal(["x=Text:a", "y=Text:b"], Values(Encoding.Latin1.GetBytes(file), out var findings));
        var over = findings.Where(finding => finding.Code.Id == "CD1201").ToList();
        Assert.Equal(message is null ? [] : [message], over.Select(finding => finding.JapaneseMessage));
        Assert.All(over, finding => Assert.Equal(("near", "答えなら、「near」などの入力欄に写してください。"), (finding.Place.Cell, finding.JapaneseRemedy)));
    }

    [Theory]
    [InlineData("/FT/Btn/V/Off/AS/Yes", "CheckBox:on", "CD1200")]
    [InlineData("/FT/Btn/V/Yes/AS/Off", "CheckBox:on", "")]
    [InlineData("/FT/Btn/AS/Off", "CheckBox:", "")]
    [InlineData("/FT/Btn/Ff 32768/Opt[(A)(B)]/Kids[4 0 R 5 0 R]", "Choice:A", "CD1200")]
    [InlineData("/FT/Btn/Ff 32768/Opt[(A)(B)]/V/0/Kids[4 0 R 5 0 R]", "Choice:A", "")]
    [InlineData("/FT/Btn/Ff 32768/Opt[(A)(B)]/V(A)/Kids[4 0 R 5 0 R]", "Choice:A", "")]
    [InlineData("/FT/Btn/Ff 32768/Opt[(A)(B)]/V(B)/Kids[4 0 R 5 0 R]", "Choice:B", "CD1200")]
    [InlineData("/FT/Btn/Ff 32768/V/1/Kids[4 0 R 5 0 R]", "Choice:1", "CD1200")]
    [InlineData("/FT/Ch/Opt[(A)(B)]/V(B)", "Choice:B", "")]
    [InlineData("/FT/Ch/Opt[[(a)(Alpha)][(b)(Beta)]]/V(b)", "Choice:Beta", "")]
    [InlineData("/FT/Ch/Opt[[(a)(Alpha)][(b)(Beta)]]/V[(a)(b)]", "Choice:Alpha\u30FBBeta", "")]
    [InlineData("/FT/Ch/Opt[[(a)(Alpha)][(b)(Beta)]]/I[1]", "Choice:Beta", "")]
    [InlineData("/FT/Ch/Ff 393216/Opt[(A)]/V(other)", "Choice:other", "")]
    [InlineData("/FT/Tx/RV(<body><p>One <b>two</b></p><p>three<br/>four</p></body>)", "Text:One two\nthree\nfour", "")]
    [InlineData("/FT/Tx/V()/RV(<?xml version=\"1.0\"?><body xmlns=\"http://www.w3.org/1999/xhtml\"><p>a &amp; b</p></body>)", "Text:a & b", "")]
    [InlineData("/FT/Tx/V(kept)/RV(<body><p>old</p></body>)", "Text:kept", "")]
    [InlineData("/FT/Tx/RV 7 0 R", "Text:\u6E08", "")]
    [InlineData("/FT/Tx/RV(<body><p><span style=\"text-decoration:line-through\">no</span> yes</p></body>)", "Text:yes", "CD1256")]
    [InlineData("/FT/Tx/RV(<body><p>not closed)", "Text:", "CD1084")]
    [InlineData("/FT/Tx/RV(<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>)", "Text:", "CD1084")]
    [InlineData("/FT/Tx/RV()", "Text:", "")]
    public void Every_kind_of_field_says_what_is_seen_on_it(string field, string value, string codes)
    {
        var file = $"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>endobj 2 0 obj<<>>endobj 3 0 obj<</T(x){field}>>endobj "
            + "4 0 obj<</AS/0/AP<</N<</0 6 0 R/Off 6 0 R>>>>>>endobj 5 0 obj<</AS/Off/AP<</N<</1 6 0 R/Off 6 0 R>>>>>>endobj 6 0 obj<<>>endobj "
            + "7 0 obj<</Length 30>>stream\n\u00FE\u00FF\0<\0b\0o\0d\0y\0>\u006E\u0008\0<\0/\0b\0o\0d\0y\0>\nendstream endobj";
        Assert.Equal(["x=" + value], Values(Encoding.Latin1.GetBytes(file), out var findings));
        Assert.Equal(codes, string.Join(' ', findings.Select(finding => finding.Code.Id).Where(code => code != "CD1083")));
    }

    [Fact]
    public void A_file_whose_cross_reference_is_lost_is_read_with_a_warning()
    {
        var cut = Form.Bytes[..^60];

        Assert.Contains("r6.2-1#first=Choice:いいえ", Values(cut, out var findings));
        Assert.Equal("CD1083", Assert.Single(findings).Code.Id);
    }

    [Theory]
    [InlineData("", "CD1080")]
    [InlineData("<html>", "CD1080")]
    [InlineData("%PDF-1.7\n", "CD1083 CD1082")]
    [InlineData("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R 3 0 R]>>>>endobj 2 0 obj<<>>endobj 3 0 obj<</T(x)/FT/Tx/V(\\101\\344)>>endobj", "CD1083 CD1084")]
    [InlineData("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>endobj 2 0 obj<<>>endobj 3 0 obj<</T(x)/Kids[3 0 R]>>endobj", "CD1083 CD1084 CD1082")]
    [InlineData("%PDF-1.7\n1 0 obj<</Length 1 0 R>>stream\nx endstream endobj trailer<</Root 1 0 R/Encrypt 1 0 R>>startxref 0", "CD1083 CD1082")]
    public void What_is_wrong_with_a_file_is_said(string file, string codes)
    {
        Values(Encoding.Latin1.GetBytes(file), out var findings);

        Assert.Equal(codes, string.Join(' ', findings.Select(f => f.Code.Id)));
    }

    [Fact]
    public void Damage_of_any_kind_never_stops_the_reader()
    {
        var rounds = FullRun.Count(60, 5000);
        for (var seed = 0; seed < rounds; seed++)
        {
            var random = new Random(seed);
            var bytes = (byte[])Form.Bytes.Clone();
            for (var i = random.Next(1, 200); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var values = Values(bytes[..random.Next(bytes.Length / 2, bytes.Length + 1)], out var findings);

            Assert.True(values.Count > 0 || findings.Count > 0, $"Nothing was read and nothing was said with seed {seed}.");
        }
    }

    [Fact]
    public void Brackets_without_end_and_lengths_in_a_chain_are_no_trap()
    {
        var chain = new StringBuilder("%PDF-1.7\n").Append('[', 100_000).Append("1 0 obj").Append(string.Concat(Enumerable.Repeat("<<", 50_000))).Append("endobj ");
        for (var i = 2; i < 20_000; i++)
        {
            chain.Append(CultureInfo.InvariantCulture, $"{i} 0 obj<</Length {i + 1} 0 R>>stream\nendobj ");
        }

        Values(Encoding.Latin1.GetBytes(chain.ToString()), out var findings);

        Assert.NotEmpty(findings);
    }

    [Fact]
    public void A_list_of_options_that_fields_share_is_gone_through_once() => CyberDocs.TestKit.Growth.AssertGrows(
        count =>
        {
            var file = Encoding.Latin1.GetBytes("%PDF-1.7\n1 0 obj<</Type/Catalog/AcroForm<</Fields["
                + string.Concat(Enumerable.Range(0, count).Select(i => $"<</T(f{i})/FT/Ch/V(v1)/Opt 3 0 R>>")) + "]>>>>endobj 3 0 obj["
                + string.Concat(Enumerable.Range(0, count).Select(i => $"[(v{i})(word {i})]")) + "]endobj");
            return CyberDocs.TestKit.Growth.Allocated(() => Assert.Contains("f7=Choice:word 1", Values(file, out _)));
        },
        200);

    private static List<string> Values(byte[] file, out IReadOnlyList<Finding> found)
    {
        var findings = new FindingCollector();
        using var stream = new MemoryStream(file);
        var values = PdfFormReader.Read(stream, findings, "form.pdf");
        found = findings.Findings;
        return [.. values.Fields.Select(v => $"{v.Id}={v.Kind}:{v.Value}")];
    }

    /// <summary>What a viewer appends when a person saves: changed fields, and a cross-reference to them.</summary>
    private static byte[] Update(PdfRun run, Reference kind, params (string Part, string Value)[] changes)
    {
        using var file = new MemoryStream();
        file.Write(run.Bytes);
        file.Write("\n"u8);
        var offsets = new SortedDictionary<int, long>();
        foreach (var (part, value) in changes)
        {
            var number = run.Reader.Numbers.FirstOrDefault(n => run.Reader.Object(n) is Dictionary<string, object?> d && d.TryGetValue("FT", out _) && PdfReader.Text(d["T"]) == part);
            if (number == 0)
            {
                continue;
            }

            var field = run.Reader.Dictionary(new PdfRef(number));
            offsets.Add(number, file.Position);
            file.Write(Encoding.Latin1.GetBytes($"{number} 0 obj\n<<{string.Concat(field.Where(e => e.Key != "V").Select(e => $"/{e.Key} {Spell(e.Value)}"))}{value}>>\nendobj\n"));
        }

        var start = file.Position;
        var size = run.Reader.Numbers.Max() + 2;
        var previous = Encoding.Latin1.GetString(run.Bytes)[(Encoding.Latin1.GetString(run.Bytes).LastIndexOf("startxref", StringComparison.Ordinal) + 9)..].Split('%')[0].Trim();
        var rest = $"/Size {size}/Root {Spell(run.Reader.Trailer["Root"])}/Prev {previous}";
        if (kind is Reference.Table)
        {
            WriteTable(file, offsets.Select(o => (o.Key, $"{o.Value:0000000000} 00000 n")), rest);
        }
        else
        {
            var rows = offsets.SelectMany(o => (byte[])[1, (byte)(o.Value >> 24), (byte)(o.Value >> 16), (byte)(o.Value >> 8), (byte)o.Value, 0]).ToArray();
            file.Write(Encoding.Latin1.GetBytes($"{size - 1} 0 obj\n<</Type/XRef/W[1 4 1]/Index[{string.Join(' ', offsets.Keys.Select(k => $"{k} 1"))}]{rest}/Length {rows.Length}>>\nstream\n"));
            file.Write(rows);
            file.Write("\nendstream\nendobj\n"u8);
            if (kind is Reference.Hybrid)
            {
                // Readers of old take the objects for free; those that know streams find them there.
                var stream = start;
                start = file.Position;
                WriteTable(file, offsets.Select(o => (o.Key, "0000000000 65535 f")), rest + $"/XRefStm {stream}");
            }
        }

        file.Write(Encoding.Latin1.GetBytes($"startxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static void WriteTable(MemoryStream file, IEnumerable<(int Number, string Entry)> entries, string trailer)
    {
        file.Write("xref\n"u8);
        foreach (var (number, entry) in entries)
        {
            file.Write(Encoding.Latin1.GetBytes($"{number} 1\n{entry} \n"));
        }

        file.Write(Encoding.Latin1.GetBytes($"trailer\n<<{trailer}>>\n"));
    }

    private static string Spell(object? value) => value switch
    {
        PdfRef reference => $"{reference.Number} 0 R",
        PdfName name => name.ToString(),
        byte[] text => "<" + Convert.ToHexString(text) + ">",
        List<object?> list => "[" + string.Join(' ', list.Select(Spell)) + "]",
        double number => number.ToString(CultureInfo.InvariantCulture),
        _ => "null",
    };
}
