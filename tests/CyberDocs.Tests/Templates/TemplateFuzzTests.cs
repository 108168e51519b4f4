using System.Text;
using CyberDocs.Documents;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.Generation;
using CyberDocs.Templating;
using CyberDocs.Templating.Checking;
using CyberDocs.Templating.Functions;
using CyberDocs.Templating.Scripting;
using CyberDocs.TestKit;
using CyberDocs.Vocabulary;

namespace CyberDocs.Tests.Templates;

/// <summary>Mutated templates over hostile data: nothing crashes, hangs or passes a limit, and data never becomes markup.</summary>
public sealed class TemplateFuzzTests
{
    // An element that only data can bring: no template holds it, so that any finding about it means that data was read as markup.
    private const string Injected = "inj";

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{~", "~}}", "{{-", "-}}", "{%{", "}%}", "|", "'", "\"", "`", "$\"{x}\"", "(", ")", "[", "]", "{", "}", ".", "?.", "..", "@", "^", "$", "$$", "$0",
        "{{ end }}", "{{ else }}", "{{ if a }}", "{{ for x in rows }}", "{{ for x in 1..9999999999 }}", "{{ while true }}", "{{ capture t }}", "{{ with o }}",
        "{{ func f(x) }}", "{{ f f }}", "{{ f 1 }}", "{{ this }}", "{{ rows }}", "{{ o }}", "{{ a }}", "{{ b | string.upcase }}", "{{ a + b }}", "{{ a * 99999 }}",
        "{{ a | html.escape }}", "{{ a | html.strip }}", "{{ a | string.replace 'i' '<inj>' }}", "{{ a | string.literal }}", "{{ a | regex.replace '(.)' '$1$1' }}",
        "{{ include 'part' }}", "{{ include 'self' }}", "{{ include a }}", "{{ a | object.eval_template }}", "{{ b | object.eval }}", "{{ o | object.to_json }}",
        "{{ rows | array.join a }}", "{{ 'x' | string.pad_left 99999999 }}", "{{ x = a; x = x + x; x }}", "{{ a | html.newline_to_br }}", "{{ o['k'] }}",
        "{{ $\"<b>{a}\" }}", "{{ a | html.url_escape }}", "{{ a[0] }}{{ a[1] }}",
        "<p>", "</p>", "<td>", "</td>", "<p class=\"{{ a }}\">", "<a href=\"{{ b }}\">", "<!--", "-->", "<", ">", "&", "&amp;", "{{ null }}", "\0", "\uD800", "　", "\r\n", "##",
    ];

    private static readonly string[] Seeds =
    [
        "<document title=\"{{ a }}\">\n<p>{{ a }}{{ b }}</p>\n<table><tbody>{{ for r in rows }}<tr><td>{{ r.name }}</td><td class=\"{{ r.kind }}\">{{ r.text | string.strip }}</td></tr>{{ end }}</tbody></table>\n</document>",
        "<document title=\"t\">{{ capture c }}<strong>{{ a }}</strong>{{ end }}<p>{{ c }}{{ include 'part' }}</p>{{ func f(x) }}<em>{{ x }}</em>{{ end }}<p>{{ f b }}</p></document>",
        "<document title=\"t\">{{ x = o; case x.k; when 'v' }}<p>{{ x.k }}</p>{{ else }}<ul>{{ for i in 1..3 }}<li>{{ i }} {{ a | string.append b }}</li>{{ end }}</ul>{{ end }}</document>",
        "<document title=\"t\">{{ with o }}<p id=\"{{ k }}\">{{ k }}{{ rows | array.map 'name' | array.join '、' }}</p>{{ end }}<p>{{ a ?? b }}{{ $\"{a} と {b}\" }}<field name=\"f\">{{ a }}</field></p></document>",
        "<document title=\"t\">{{~ for r in rows reversed limit: 2 ~}}\n<p{{ if r.kind }} class=\"note\"{{ end }}>{{- r.name -}}</p>\n{{~ end ~}}<p>{{ a | regex.replace `\\s` '' | html.escape }}{{ rows.size + 1 }}</p></document>",
    ];

    private static readonly string[] Hostile =
    [
        "<inj>", "</td><inj/>", "\"><inj a=\"", "' <inj>", "&lt;inj&gt;<inj>", "]]><inj>", "<!-- <inj> -->", "<inj\n>", "&<inj>;", "{{ '<inj>' }}", "\u0001<inj>\uFFFE", "\uD800<inj>", "<inj/>\r\n<inj/>",
    ];

    private static readonly TemplateOptions Limits = TemplateOptions.Default with
    {
        MaxLoopTurns = 2000,
        MaxOutputLength = 20_000,
        MaxStringLength = 5_000,
        MaxArrayLength = 500,
        MaxCallDepth = 20,
        MaxRegexTime = TimeSpan.FromMilliseconds(100),
        MaxTime = TimeSpan.FromSeconds(2),
    };

    private static int Runs => FullRun.Count(1_000, 1_000_000);

    [Fact]
    public void Mutated_templates_never_crash_nor_hang_nor_let_data_become_markup() =>
        Parallel.For(0, Runs, new ParallelOptions { MaxDegreeOfParallelism = 2 }, Try);

    [Fact]
    public void The_data_arrives_as_text_where_a_template_is_right()
    {
        var random = new Random(1);
        foreach (var seed in Seeds)
        {
            var (document, findings, _) = Make(seed, Data(random));
            Assert.Empty(findings.Where(finding => finding.Severity == Severity.Error));
            Assert.Contains("<inj", DocumentText.Of(document!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Checking_mutations_of_the_built_in_templates_never_crashes_nor_hangs()
    {
        var texts = BuiltInFiles.Templates().Where(file => file.Key.EndsWith(".sbn-html", StringComparison.Ordinal))
            .OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new TemplateText(file.Key, Encoding.UTF8.GetString(file.Value))).ToList();
        var type = DossierVocabulary.WithoutData().Type;
        for (var i = 0; i < Runs / 10; i++)
        {
            var random = new Random(i);
            var changed = texts[random.Next(texts.Count)];
            var source = new LayeredTemplateSource(
                new MemoryTemplateSource(changed with { Text = Mutate(changed.Text, random) }), new MemoryTemplateSource(texts));
            var library = new ScriptLibrary(source, Limits, static () => BuiltInLibrary.Root);
            new TemplateWalk(library, type, DossierFigures.AllNames, new FindingCollector(), default).CheckDocument(changed.Name);
        }
    }

    private static void Try(int number)
    {
        var random = new Random(number);
        var template = Mutate(Seeds[random.Next(Seeds.Length)], random);
        try
        {
            var (_, findings, output) = Make(template, Data(random));
            Assert.True(output <= Limits.MaxOutputLength, $"seed {number}: {output} characters");

            // A template may itself come to hold the tag by a mutation; everything else about it came out of data.
            var fromTemplate = template.Contains("<inj", StringComparison.Ordinal);
            Assert.True(
                fromTemplate || !findings.Any(finding => finding.Arguments.Count > 0 && finding.Arguments[0] == Injected && finding.Code.Id is "CD3200" or "CD3201" or "CD3205" or "CD3206"),
                $"seed {number}: data became markup\n{template}");
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"seed {number}: {e}\n{template}");
        }
    }

    private static (Document? Document, IReadOnlyList<Finding> Findings, long Output) Make(string template, TemplateDictionary data)
    {
        var findings = new FindingCollector();
        var builder = new DocumentBuilder();
        var source = new MemoryTemplateSource(
            new TemplateText("self", template), new TemplateText("part", "<em>{{ a }}{{ for r in rows }}{{ r.name }}{{ end }}</em>"));
        var engine = new CountingEngine(new TemplateEngine(source, Limits));
        var done = new DocumentComposer(engine).Compose("self", data, builder, new NoDrawings(), findings);
        return (done ? builder.Document : null, findings.Findings, engine.Written);
    }

    private static TemplateDictionary Data(Random random)
    {
        string Text() => Hostile[random.Next(Hostile.Length)];
        var rows = new TemplateList();
        for (var i = 0; i < 3; i++)
        {
            rows.Add(new TemplateDictionary().With("name", Text()).With("kind", Text()).With("text", Text()));
        }

        return new TemplateDictionary().With("a", Text()).With("b", "〈" + Text()).With("rows", rows)
            .With("o", new TemplateDictionary().With("k", Text()).With("n", random.Next()));
    }

    private static string Mutate(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var n = random.Next(1, 5); n > 0; n--)
        {
            var at = random.Next(mutated.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    mutated.Remove(at, Math.Min(random.Next(1, 12), mutated.Length - at));
                    break;
                case 1:
                    var from = random.Next(text.Length);
                    mutated.Insert(at, text.AsSpan(from, Math.Min(random.Next(1, 40), text.Length - from)));
                    break;
                default:
                    mutated.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return mutated.ToString();
    }

    private sealed class NoDrawings : IFigureSource
    {
        public IReadOnlyCollection<string> Names => [];

        public IReadOnlyList<Graphics.Scene> Pages(string name) => [];
    }

    /// <summary>Counts what reaches the markup parser.</summary>
    private sealed class CountingEngine(ITemplateEngine engine) : ITemplateEngine
    {
        public long Written { get; private set; }

        public bool Render(string name, TemplateObject globals, IMarkupOutput output, FindingCollector findings, CancellationToken cancellationToken = default) =>
            engine.Render(name, globals, new Counter(this, output), findings, cancellationToken);

        private sealed class Counter(CountingEngine owner, IMarkupOutput output) : IMarkupOutput
        {
            public void Literal(ReadOnlySpan<char> text, string template, int line, int column)
            {
                owner.Written += text.Length;
                output.Literal(text, template, line, column);
            }

            public void Value(ReadOnlySpan<char> text, string template, int line, int column)
            {
                owner.Written += text.Length;
                output.Value(text, template, line, column);
            }

            public void Text(ReadOnlySpan<char> text, string template, int line, int column)
            {
                owner.Written += text.Length;
                output.Text(text, template, line, column);
            }
        }
    }
}
