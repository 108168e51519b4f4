using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;
using static CyberDocs.OpenXml.Tests.Written;

namespace CyberDocs.OpenXml.Tests;

public sealed class DocxFieldTests
{
    [Theory]
    [InlineData(true, "☑", "1")]
    [InlineData(false, "☐", "0")]
    [InlineData(null, "☐", "0")]
    public void Check_box_becomes_a_control_with_its_id_and_label(bool? state, string glyph, string value)
    {
        var control = Assert.Single(Docx(Line(new CheckBox(state, "r6.1", "済み"))).Body.Descendants(W + "sdt"));
        Assert.Equal("r6.1", control.Descendants(W + "tag").Single().Attribute(W + "val")!.Value);
        Assert.Equal("済み", control.Descendants(W + "alias").Single().Attribute(W + "val")!.Value);
        Assert.Equal(value, control.Descendants(W14 + "checked").Single().Attribute(W14 + "val")!.Value);
        Assert.Equal(glyph, control.Value);
    }

    [Fact]
    public void Choice_becomes_a_check_box_for_each_option()
    {
        var body = Docx(Line(new Choice(["はい", "いいえ"], 0, "r6.2"))).Body;
        Assert.Equal(["r6.2#0", "r6.2#1"], body.Descendants(W + "tag").Select(t => t.Attribute(W + "val")!.Value));
        Assert.Equal("☑はい・☐いいえ", body.Value);
    }

    [Fact]
    public void Fields_without_an_id_are_plain_text()
    {
        var body = Docx(Line(new CheckBox(true), new Choice(["有", "無"], null), new DateField(null, "(　/　)"))).Body;
        Assert.Empty(body.Descendants(W + "sdt"));
        Assert.Equal("☑☐有・☐無(　/　)", body.Value);
    }

    [Theory]
    [InlineData("(9/24)", "(M/d)", "gregorian")]
    [InlineData("（　/　）", "（M/d）", "gregorian")]
    [InlineData("2024/9/24", "yyyy/M/d", "gregorian")]
    [InlineData("2024年9月24日", "yyyy年M月d日", "gregorian")]
    [InlineData("令和6年9月24日", "ggge年M月d日", "japan")]
    public void Date_picker_prints_dates_in_the_manner_of_the_form(string text, string format, string calendar)
    {
        var control = Assert.Single(Docx(Line(new DateField(new DateOnly(2024, 9, 24), text, "d"))).Body.Descendants(W + "date"));
        Assert.Equal("2024-09-24T00:00:00Z", control.Attribute(W + "fullDate")!.Value);
        Assert.Equal(format, control.Element(W + "dateFormat")!.Attribute(W + "val")!.Value);
        Assert.Equal(calendar, control.Element(W + "calendar")!.Attribute(W + "val")!.Value);
    }

    [Fact]
    public void Blank_text_field_shows_room_to_write_as_a_placeholder()
    {
        var control = Assert.Single(Docx(Line(new TextField("", "t", Multiline: true))).Body.Descendants(W + "sdt"));
        Assert.Single(control.Descendants(W + "showingPlcHdr"));
        Assert.True(string.IsNullOrWhiteSpace(control.Value) && control.Value.Length > 0);
    }

    [Fact]
    public void Numbers_of_controls_are_unique_and_the_same_in_every_run()
    {
        var fields = Enumerable.Range(0, 2000).Select(i => (Inline)new CheckBox(null, $"r6.{i}")).ToArray();
        var first = Ids(Docx(Line(fields)));
        Assert.Equal(2000, first.Distinct().Count());
        Assert.Equal(first, Ids(Docx(Line(fields))));

        static List<int> Ids(Written written) => [.. written.Body.Descendants(W + "sdtPr").Select(p => (int)p.Element(W + "id")!.Attribute(W + "val")!)];
    }

    [Fact]
    public void Field_used_twice_is_reported()
    {
        var written = Docx(Line(new CheckBox(null, "same"), new CheckBox(null, "same")));
        Assert.Equal(["test", "same"], Assert.Single(written.Findings).Arguments.Select(argument => argument.Japanese));
    }

    [Fact]
    public void Long_ids_and_labels_fit_what_word_allows()
    {
        var id = new string('i', 200);
        var written = Docx(Line(new CheckBox(null, id, new string('題', 200)), new CheckBox(null, id + "2")));
        var tags = written.Body.Descendants(W + "tag").Select(t => t.Attribute(W + "val")!.Value).ToList();
        Assert.All(tags, t => Assert.Equal(64, t.Length));
        Assert.Equal(FieldTag.Of(id), tags[0]);
        Assert.NotEqual(tags[0], tags[1]);
        Assert.Empty(written.Errors());
    }

    private static Paragraph Line(params Inline[] content) => new(content.ToValueList());
}
