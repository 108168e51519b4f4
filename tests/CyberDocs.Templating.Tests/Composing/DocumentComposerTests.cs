using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Templating.Tests.Markup;

namespace CyberDocs.Templating.Tests.Composing;

public class DocumentComposerTests
{
    [Fact]
    public void A_template_becomes_a_document()
    {
        var (document, findings) = Compose(
            """
            <document title="{{ title }}">
              <header>{{ include 'part' name: title }}</header>
              <table class="ledger">
                <thead><tr><th>番号</th><th>備考</th></tr></thead>
                <tbody>
                  {{~ for row in rows ~}}
                  <tr{{ if for.first }} class="group"{{ end }}><td>{{ for.index + 1 }}</td><td>{{ row }}</td></tr>
                  {{~ end ~}}
                </tbody>
              </table>
              {{~ capture note ~}}
              <strong>{{ title }}</strong>
                以上
              {{~ end ~}}
              <p>{{ note }}</p>
            </document>
            """,
            """<p class="small">{{ $.name }} 御中</p>""");

        Assert.Empty(findings);
        Assert.Equal("""
            document "台帳 <1> & \"2\""
              header
                p .small: "台帳 <1> & \"2\" 御中"
              table .ledger columns=1*,1*
                head
                  th scope=col: "番号"
                  th scope=col: "備考"
                row .group
                  td: "1"
                  td: "一行目" br "二行目 </td>"
                row
                  td: "2"
                  td
              p: strong("台帳 <1> & \"2\"") " 以上"

            """.ReplaceLineEndings("\n"), DocumentOutline.Write(document!));
    }

    [Fact]
    public void A_date_of_the_data_is_a_date_of_the_document()
    {
        var engine = new TemplateEngine(new MemoryTemplateSource(new TemplateText("main", "<document title=\"t\"><p><date value=\"{{ d }}\" format=\"iso\"/> {{ d }}</p></document>")));
        var builder = new DocumentBuilder();
        var findings = new FindingCollector();
        Assert.True(new DocumentComposer(engine).Compose("main", new TemplateDictionary().With("d", new DateOnly(2024, 10, 1)), builder, NoFigures.Instance, findings));
        Assert.Contains("date(2024-10-01 \"2024-10-01\") \" 01 Oct 2024\"", DocumentOutline.Write(builder.Document), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_the_markup_stands_in_the_template_that_holds_it()
    {
        var (document, findings) = Compose(
            """
            <document title="t">
              {{ include 'part' name: 'x' }}
              <p>{{ for row in rows }}{{ row }}<td/>{{ end }}</p>
            </document>
            """,
            """
            <p class="small">
              {{ $.name }}<br>
            </p>
            """);

        Assert.Null(document);
        Assert.Equal(["part(2,15) CD3208", "main(3,36) CD3203"], findings.Select(f => $"{f.Place} {f.Code.Id}"));
    }

    [Fact]
    public void An_error_of_the_template_leaves_no_document()
    {
        var (document, findings) = Compose("<document title=\"t\">\n<p>{{ titel }}</p></document>", "");

        Assert.Null(document);
        Assert.StartsWith("main(2,7)", Assert.Single(findings).Place.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_not_there_leaves_no_document()
    {
        var engine = new TemplateEngine(new MemoryTemplateSource([]));
        var findings = new FindingCollector();

        Assert.False(new DocumentComposer(engine).Compose("main", new TemplateDictionary(), new DocumentBuilder(), NoFigures.Instance, findings));
        Assert.True(findings.HasErrors);
    }

    [Fact]
    public void Documents_composed_in_parallel_are_the_same()
    {
        var composer = new DocumentComposer(new TemplateEngine(new MemoryTemplateSource(
            [new("main", "<document title=\"t\"><table>{{ for n in 1..200 }}<tr class=\"c{{ n % 3 }}\"><td>{{ n }}</td></tr>{{ end }}</table></document>")])));

        var outlines = Enumerable.Range(0, 8).AsParallel().Select(_ =>
        {
            var builder = new DocumentBuilder();
            Assert.True(composer.Compose("main", new TemplateDictionary(), builder, NoFigures.Instance, new FindingCollector()));
            return DocumentOutline.Write(builder.Document);
        }).ToList();

        Assert.Single(outlines.Distinct());
        Assert.Contains("td: \"200\"", outlines[0], StringComparison.Ordinal);
    }

    private static (Document? Document, IReadOnlyList<Finding> Findings) Compose(string main, string part)
    {
        var engine = new TemplateEngine(new MemoryTemplateSource([new("main", main), new("part", part)]));
        var data = new TemplateDictionary()
            .With("title", "台帳 <1> & \"2\"")
            .With("rows", new TemplateList("一行目\n二行目 </td>", ""));
        var builder = new DocumentBuilder();
        var findings = new FindingCollector();
        var composed = new DocumentComposer(engine).Compose("main", data, builder, NoFigures.Instance, findings);
        Assert.Equal(!findings.HasErrors, composed);
        return (composed ? builder.Document : null, findings.Findings);
    }
}
