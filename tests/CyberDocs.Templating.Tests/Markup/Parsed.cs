using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Pictures;
using CyberDocs.Templating.Markup;
using CyberDocs.TestKit;

namespace CyberDocs.Templating.Tests.Markup;

/// <summary>What became of a piece of markup: the outline of the document, or the findings.</summary>
internal sealed class Parsed
{
    private readonly FindingCollector collector = new();
    private readonly MarkupParser parser;
    private readonly DocumentBuilder builder = new();

    public Parsed() => parser = new MarkupParser(builder, new Figures(), collector);

    public IReadOnlyList<Finding> Findings => collector.Findings;

    public bool Completed { get; private set; }

    public Document Document => builder.Document;

    /// <summary>Findings as <c>template(line,column) code arguments</c>, one per line.</summary>
    public string Errors => string.Join('\n', Findings.Select(f => $"{f.Place} {f.Code.Id}{(f.Arguments.Count == 0 ? "" : " " + string.Join(" ; ", f.Arguments))}"));

    public Parsed Literal(string text, int line = 1, int column = 1, string template = "t")
    {
        parser.Literal(text, template, line, column);
        return this;
    }

    public Parsed Value(string text, int line = 1, int column = 1, string template = "t")
    {
        parser.Value(text, template, line, column);
        return this;
    }

    public Parsed Complete()
    {
        Completed = parser.Complete();
        return this;
    }

    /// <summary>Parses a whole template text.</summary>
    public static Parsed Whole(string markup) => new Parsed().Literal(markup).Complete();

    /// <summary>Parses what stands in the body of a document and gives the outline of the body without its indent.</summary>
    public static string Body(string markup) => BodyOf(new Parsed().Literal("<document title=\"t\">").Literal(markup).Literal("</document>").Complete());

    /// <summary>The outline of a paragraph whose content comes as literals (even) and values (odd).</summary>
    public static string Paragraph(params string[] pieces)
    {
        var parsed = new Parsed().Literal("<document title=\"t\"><p>");
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 0)
            {
                parsed.Literal(pieces[i]);
            }
            else
            {
                parsed.Value(pieces[i]);
            }
        }

        return BodyOf(parsed.Literal("</p></document>").Complete());
    }

    /// <summary>The errors of what stands in the body of a document, whose first character is at line 1, column 1.</summary>
    public static string ErrorsIn(string markup) =>
        new Parsed().Literal("<document title=\"t\">", 100).Literal(markup).Literal("</document>", 200).Complete().Errors;

    public static string BodyOf(Parsed parsed)
    {
        Assert.Equal("", parsed.Errors);
        Assert.True(parsed.Completed);
        var lines = DocumentOutline.Write(parsed.Document).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\n', lines.Skip(1).Select(l => l[2..]));
    }

    private sealed class Figures : IFigureSource
    {
        public IReadOnlyCollection<string> Names => ["contact-chain", "network", "empty", "system"];

        public IReadOnlyList<Scene> Pages(string name) => name switch
        {
            "empty" => [],
            "network" => [new Scene(100, 50, []) { Title = "全体" }, new Scene(60, 40, []) { Description = "一階の図" }],
            _ => [new Scene(30, 20, [])],
        };

        public PictureFile? Picture(string name, SourcePlace place, FindingCollector findings)
        {
            if (name == "章.png")
            {
                return TestPictures.Read(TestPictures.Png(2, 8));
            }

            findings.Add(PictureFindings.Missing.At(place, name));
            return null;
        }
    }
}
