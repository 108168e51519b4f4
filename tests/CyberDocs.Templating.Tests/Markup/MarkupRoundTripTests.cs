using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Templating.Markup;
using CyberDocs.TestKit;

namespace CyberDocs.Templating.Tests.Markup;

public class MarkupRoundTripTests
{
    [Fact]
    public void The_kitchen_sink_written_as_markup_is_read_again_as_it_was()
    {
        var read = ReadAgain(KitchenSink.Document);

        Assert.Equal(DocumentOutline.Write(KitchenSink.Document), DocumentOutline.Write(read));
        Assert.Equal(KitchenSink.Document, read);
    }

    [Fact]
    public void Any_document_written_as_markup_is_read_again_as_it_was()
    {
        var count = FullRun.Count(500, 20_000);
        for (var seed = 0; seed < count; seed++)
        {
            var document = new RandomDocument(seed).Make();

            Assert.True(DocumentOutline.Write(document) == DocumentOutline.Write(ReadAgain(document)), $"seed {seed}");
        }
    }

    private static Document ReadAgain(Document document)
    {
        var writer = new MarkupWriter();
        var markup = writer.Write(document);
        var builder = new DocumentBuilder();
        var findings = new FindingCollector();
        var parser = new MarkupParser(builder, writer, findings);
        parser.Literal(markup, "t", 1, 1);
        Assert.True(parser.Complete(), string.Join('\n', findings.Findings) + "\n" + markup);
        return builder.Document;
    }
}
