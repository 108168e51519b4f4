using CyberDocs.TestKit;

namespace CyberDocs.Documents.Tests.Documents;

public class DocumentOutlineTests
{
    [Fact]
    public void Every_node_of_the_kitchen_sink_is_shown() =>
        Snapshot.Match(DocumentOutline.Write(KitchenSink.Document), "KitchenSink.Outline");

    [Fact]
    public void Text_of_the_kitchen_sink_stands_in_reading_order() =>
        Snapshot.Match(DocumentText.Of(KitchenSink.Document), "KitchenSink.Text");

    [Fact]
    public void A_document_sent_through_a_sink_is_the_same_document()
    {
        var builder = new DocumentBuilder();
        KitchenSink.Document.WriteTo(builder);

        Assert.Equal(DocumentOutline.Write(KitchenSink.Document), DocumentOutline.Write(builder.Document));
        Assert.Equal(KitchenSink.Document, builder.Document);
    }

    [Fact]
    public void Quotation_marks_and_line_breaks_in_text_do_not_break_the_outline()
    {
        var document = new Document(new DocumentHead { Title = "a\"b" }, [new Paragraph([new TextRun("x\\\"\n\u00A0y")])]);

        Assert.Equal("document \"a\\\"b\"\n  p: \"x\\\\\\\"\\n\\u00A0y\"\n", DocumentOutline.Write(document));
    }
}
