using CyberDocs.Documents;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf.Conformance;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

public sealed class PdfFormTests
{
    private static readonly PdfOptions Fillable = new() { Fillable = true };

    [Fact]
    public void A_fillable_kitchen_sink_keeps_every_rule()
    {
        var run = new PdfRun(KitchenSink.Document, Fillable);

        Assert.Empty(PdfConformance.Check(run.Bytes));
        Assert.Empty(run.Findings.Where(f => f.Code.Id == "CD4110"));
    }

    [Fact]
    public void A_form_that_is_not_asked_for_is_not_there() => Assert.False(new PdfRun(KitchenSink.Document).Reader.Catalog.ContainsKey("AcroForm"));

    [Fact]
    public void A_field_that_comes_twice_is_one_field_at_two_places()
    {
        var run = new PdfRun(Of(new Paragraph([new CheckBox(true, "a.b"), new CheckBox(true, "a.b"), new TextField("x", "a.c")])), Fillable);

        Assert.Empty(run.Findings);
        Assert.Empty(PdfConformance.Check(run.Bytes));
        Assert.Equal(3, run.Reader.List(run.Reader.Pages[0].Page["Annots"]).Count);
    }

    [Theory]
    [InlineData("a", "a.b")]
    [InlineData("a.b", "a")]
    [InlineData("a..b", "c")]
    [InlineData("a", "a")]
    public void Names_that_cannot_be_are_reported_and_printed(string first, string second)
    {
        var run = new PdfRun(Of(new Paragraph([new CheckBox(true, first), new TextRun("と"), new TextField("文", second)])), Fillable);

        Assert.Equal("CD4110", Assert.Single(run.Findings).Code.Id);
        Assert.Empty(PdfConformance.Check(run.Bytes));
        Assert.Single(run.Reader.List(run.Reader.Pages[0].Page["Annots"]));
    }

    [Fact]
    public void What_is_a_field_is_not_painted_a_second_time()
    {
        var run = new PdfRun(Of(new Paragraph([new TextRun("氏名："), new TextField("山田", "name"), new DateField(null, "(　/　)", "date"), new Choice(["はい", "いいえ"], 0, "yes")])), Fillable);

        Assert.Equal("氏名：はい・いいえ", run.PageText(0));
    }
}
