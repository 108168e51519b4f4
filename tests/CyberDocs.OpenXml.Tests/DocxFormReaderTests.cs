using System.Text.RegularExpressions;
using CyberDocs.Collections;
using CyberDocs.Documents;
using static CyberDocs.OpenXml.Tests.FilledPackage;
using static CyberDocs.TestKit.EditedPackage;

namespace CyberDocs.OpenXml.Tests;

public sealed class DocxFormReaderTests
{
    private const string Part = "word/document.xml";

    private static readonly byte[] Form = Written.Docx(new Document(
        new DocumentHead { Title = "試験", Properties = [new("CyberDocs.Form", "checklist-vendor"), new("CyberDocs.Vendor", "㈱髙𠮷 & <社>")] },
        [
            Line(new CheckBox(true, "r6.box"), new TextRun("済み")),
            Line(new Choice(["はい", "いいえ"], 1, "r6.2-1#first", "2-(1) 1回目"), new LineBreak(), new DateField(new DateOnly(2024, 9, 2), "(9/2)", "r6.2-1#first_on")),
            Line(new Choice(["はい", "いいえ"], null, "r6.2-2#first"), new LineBreak(), new DateField(null, "(　/　)", "r6.2-2#first_on")),
            Line(new TextField("一行目\n髙橋", "r6.2-1#remarks", Multiline: true), new TextField("", "r6.blank")),
        ])).Bytes;

    [Fact]
    public void Our_own_form_gives_back_what_was_printed()
    {
        var form = Read(Form, out var findings);
        Assert.Equal(
            [
                "r6.2-1#first=Choice:いいえ", "r6.2-1#first_on=Date:2024-09-02", "r6.2-1#remarks=Text:一行目\n髙橋", "r6.2-2#first=Choice:", "r6.2-2#first_on=Date:(　/　)",
                "r6.blank=Text:", "r6.box=CheckBox:on",
            ],
            form.Fields.Select(field => $"{field.Id}={field.Kind}:{field.Value}"));
        Assert.Equal("checklist-vendor", form.Property("CyberDocs.Form"));
        Assert.Equal("㈱髙𠮷 & <社>", form.Property("CyberDocs.Vendor"));
        Assert.Equal("様式.docx[2-(1) 1回目]", form.Fields[0].Place.ToString());
        Assert.Empty(findings);
    }

    [Fact]
    public void The_form_with_properties_and_bookmarks_is_valid() =>
        Assert.Empty(Written.Docx(new Document(new DocumentHead { Title = "t", Properties = [new("CyberDocs.Form", "x")] }, [Line(new CheckBox(true, "a"), new TextField("", "b"))])).Errors());

    [Fact]
    public void Runs_that_word_split_are_joined_and_deleted_text_is_left_out()
    {
        var filled = With(Form, Part, xml => Into(xml, "r6.blank", "<w:r><w:t>更新を</w:t></w:r><w:del w:id=\"9\"><w:r><w:delText>昨年</w:delText></w:r></w:del><w:ins w:id=\"8\"><w:r><w:t>十月に</w:t><w:br/><w:t>予定</w:t></w:r></w:ins>"));
        Assert.Contains("r6.blank=Text:更新を十月に\n予定", Values(filled));
    }

    [Theory]
    [InlineData("<w:r><w:rPr><w:strike/></w:rPr><w:t>旧</w:t></w:r><w:r><w:t>新</w:t></w:r>", "新", "CD1256 旧")]
    [InlineData("<w:r><w:rPr><w:dstrike/></w:rPr><w:t>済</w:t></w:r>", "", "CD1256 済")]
    [InlineData("<w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>新</w:t></w:r>", "新", null)]
    [InlineData("<w:r><w:rPr><w:rPrChange w:id=\"7\"><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>新</w:t></w:r>", "新", null)]
    [InlineData("<w:r><w:t>見える</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隠し</w:t></w:r>", "見える", "CD1214 隠し")]
    public void What_is_struck_out_or_hidden_in_a_field_is_said(string content, string value, string? finding)
    {
        var form = Read(With(Form, Part, xml => Into(xml, "r6.blank", content)), out var findings);
        Assert.Equal(value, form.Fields.Single(field => field.Id == "r6.blank").Value);
        Assert.Equal(finding is null ? [] : [finding], findings.Select(each => $"{each.Code.Id} {each.Arguments[0].Japanese}"));
    }

    [Theory]
    [InlineData("<w:r><w:t>☒</w:t></w:r>", "0", "はい")]
    [InlineData("<w:r><w:t>○</w:t></w:r>", "0", "はい")]
    [InlineData("<w:r><w:t>☐</w:t></w:r>", "1", "はい")]
    [InlineData("<w:r><w:t>☐</w:t></w:r>", "0", "")]
    public void A_box_counts_that_a_program_or_a_person_ticked(string content, string state, string value)
    {
        var filled = With(Form, Part, xml => Regex.Replace(
            Into(xml, "r6.2-2#first#0", content), "(w:val=\"r6.2-2#first#0\".*?w14:checked w14:val=\")0", "${1}" + state, RegexOptions.Singleline));
        Assert.Contains("r6.2-2#first=Choice:" + value, Values(filled));
    }

    [Fact]
    public void Two_ticks_in_one_choice_come_back_as_both()
    {
        var filled = With(Form, Part, xml => Into(xml, "r6.2-1#first#0", "<w:r><w:t>☑</w:t></w:r>"));
        Assert.Contains("r6.2-1#first=Choice:はい・いいえ", Values(filled));
    }

    [Theory]
    [InlineData("(９/２)", "2024-09-02")]
    [InlineData("令和6年9月2日", "2024-09-02")]
    [InlineData("(10/1)", "(10/1)")]
    public void A_date_typed_over_the_picked_one_wins(string typed, string value)
    {
        var filled = With(Form, Part, xml => Into(xml, "r6.2-1#first_on", $"<w:r><w:t>{typed}</w:t></w:r>"));
        Assert.Contains("r6.2-1#first_on=Date:" + value, Values(filled));
    }

    [Fact]
    public void The_prompt_that_word_puts_into_an_emptied_field_is_no_text()
    {
        var filled = With(Form, Part, xml => Into(xml, "r6.blank", "<w:r><w:t>クリックまたはタップしてテキストを入力してください。</w:t></w:r>"));
        Assert.Contains("r6.blank=Text:", Values(filled));
    }

    [Fact]
    public void Controls_around_paragraphs_and_cells_keep_their_lines()
    {
        var text = """<w:document xmlns:w="w"><w:body><w:tbl><w:tr><w:sdt><w:sdtPr><w:tag w:val="r6.x"/></w:sdtPr><w:sdtContent><w:tc><w:p><w:r><w:t>一</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl></w:body></w:document>""";
        Assert.Equal(["r6.x=Text:一\n二"], Values(Of((Part, text))));
    }

    [Fact]
    public void Fields_whose_tags_were_dropped_are_found_by_their_bookmarks()
    {
        // LibreOffice 7.4 drops tags, and begins the bookmark inside the control.
        var filled = With(Form, Part, xml => Regex.Replace(
            Regex.Replace(xml, "<w:tag [^>]*>|<w:alias [^>]*>", ""),
            "(<w:bookmarkStart [^>]*/>)(<w:sdt>.*?<w:sdtContent>)",
            "$2$1",
            RegexOptions.Singleline));
        string[] known = ["r6.box", "r6.2-1#first", "r6.2-1#first_on", "r6.2-1#remarks", "r6.2-2#first", "r6.2-2#first_on", "r6.blank"];
        Assert.Equal(Values(Form), Values(filled, known));
        Assert.Empty(Values(filled));
    }

    [Fact]
    public void Fields_whose_controls_were_dropped_are_found_by_their_bookmarks()
    {
        string[] expected =
            ["r6.2-1#first=Choice:いいえ", "r6.2-1#first_on=Text:(9/2)", "r6.2-1#remarks=Text:一行目\n髙橋", "r6.2-2#first=Choice:", "r6.2-2#first_on=Text:(　/　)", "r6.blank=Text:", "r6.box=Text:☑"];
        Assert.Equal(expected, Values(WithoutControls(Form), Known));
    }

    [Theory]
    [InlineData("☐</w:t>", "☑</w:t>", "r6.2-2#first=Choice:はい・いいえ", null)]
    [InlineData("<w:t>はい</w:t>", "<w:t>はい（済）</w:t>", "r6.2-2#first=Choice:", null)]
    [InlineData("<w:r><w:rPr><w:rStyle w:val=\"CheckBox\"/></w:rPr><w:t>☐</w:t></w:r>", "", "r6.2-2#first=Choice:", "CD1084 r6.2-2#first")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val=\"CheckBox\"/></w:rPr><w:t>☐</w:t></w:r><w:bookmarkEnd w:id=\"NUMBER\"/><w:r><w:t>はい</w:t></w:r>", "<w:bookmarkEnd w:id=\"NUMBER\"/><w:r><w:t>レはい</w:t></w:r>", "r6.2-2#first=Choice:はい", null)]
    [InlineData("<w:rPr><w:rStyle w:val=\"CheckBox\"/></w:rPr><w:t>☐", "<w:rPr><w:strike/></w:rPr><w:t>☑", "r6.2-2#first=Choice:", "CD1256 r6.2-2#first")]
    public void A_choice_without_its_controls_is_what_was_ticked_or_is_reported(string from, string to, string value, string? finding)
    {
        var filled = With(WithoutControls(Form), Part, xml =>
        {
            var mark = xml.IndexOf(FieldTagMark("r6.2-2#first#0"), StringComparison.Ordinal);
            var number = Regex.Match(xml[..mark], "w:id=\"(\\d+)\" w:name=\"$").Groups[1].Value;
            var end = xml.IndexOf("</w:p>", mark, StringComparison.Ordinal);
            var changed = xml[mark..end].Replace(from.Replace("NUMBER", number, StringComparison.Ordinal), to.Replace("NUMBER", number, StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.NotEqual(xml[mark..end], changed);
            return xml[..mark] + changed + xml[end..];
        });
        var form = Read(filled, out var findings, Known);
        Assert.Contains(value, form.Fields.Select(field => $"{field.Id}={field.Kind}:{field.Value}"));
        Assert.Equal(finding is null ? [] : [finding], findings.Select(each => $"{each.Code.Id} {each.Place.Cell}").Distinct());
    }

    [Fact]
    public void A_choice_that_lost_one_of_its_options_is_reported()
    {
        var filled = With(WithoutControls(Form), Part, xml => Regex.Replace(xml, $"<w:bookmarkStart w:id=\"\\d+\" w:name=\"{FieldTagMark("r6.2-2#first#0")}\"/>", ""));
        Read(filled, out var findings, Known);
        Assert.Equal("CD1084 r6.2-2#first", findings.Select(each => $"{each.Code.Id} {each.Place.Cell}").Single());
    }

    private static readonly string[] Known = ["r6.box", "r6.2-1#first", "r6.2-1#first_on", "r6.2-1#remarks", "r6.2-2#first", "r6.2-2#first_on", "r6.blank"];

    private static string FieldTagMark(string field) => Packaging.FieldTag.Mark(field);

    private static byte[] WithoutControls(byte[] form) =>
        With(form, Part, xml => Regex.Replace(xml, "<w:sdt>.*?<w:sdtContent>|</w:sdtContent></w:sdt>", "", RegexOptions.Singleline));

    [Fact]
    public void The_same_field_twice_with_different_values_is_reported()
    {
        var field = """<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>VALUE</w:t></w:r></w:sdtContent></w:sdt>""";
        var text = $"""<w:document xmlns:w="w"><w:body><w:p>{field.Replace("VALUE", "甲", StringComparison.Ordinal)}{field.Replace("VALUE", "乙", StringComparison.Ordinal)}</w:p></w:body></w:document>""";
        Read(Of((Part, text)), out var findings);
        Assert.Equal("CD1084", Assert.Single(findings).Code.Id);
    }

    /// <summary>Puts content into a control, as an editor does.</summary>
    private static string Into(string xml, string tag, string content) => Regex.Replace(
        xml, $"(<w:tag w:val=\"{Regex.Escape(tag)}\"/>.*?<w:sdtContent>).*?(</w:sdtContent>)", match => match.Groups[1].Value + content + match.Groups[2].Value, RegexOptions.Singleline);

    private static Paragraph Line(params Inline[] content) => new(content.ToValueList());
}
