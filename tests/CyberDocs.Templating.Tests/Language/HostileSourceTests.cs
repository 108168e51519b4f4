using System.Text;
using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Templating.Tests.Language;

public class HostileSourceTests
{
    private static readonly string[] Seeds =
    [
        "{{~ for d in devices ~}}\n<td>{{ d.name | string.upcase }}</td>{{ if d.ok && !d.gone }}○{{ else }}×{{ end }}\n{{~ end ~}}",
        "{{ func f(x, y = 2, z...); ret x + y * z.size; end; f 1 2 3; f(1, y: 5) }}{{ x = {a: [1, 2, {b: 'c'}]}; x.a[2]?.b ?? 'n' }}",
        "{{ capture c }}a{{ $'b{1 + 2}c' }}{{ end; c; case c; when 1, 2 || 3; 'x'; else; 'y'; end }}{%{ {{ raw }} }%}",
        "{{ with o; a = 1; while a < 5; a += 1; if a == 3; break; end; end; end; 1..5 | array.join ',' @(do; ret -$0; end) }}",
        "{{ `verb``atim` | regex.replace '[a-z]' \"\\u3042\" # note\n ## more ## ; include 'part' name: 1.5e2m; wrap f 1; $$; end }}",
    ];

    private static readonly string[] Pieces =
        ["{{", "}}", "{", "}", "(", ")", "[", "]", "'", "\"", "`", "$'", "|", ".", "?.", "..", "=", "end", "do", "for", "if ", "func ", "else", "when", "ret", "\n", ";", ",", ":", "-", "~", "@", "^", "1e9", "0x", "$", "$$", "$0", "\\", "#", "##", "\0", "\uD800", "あ", "include 'part' "];

    [Fact]
    public void Broken_sources_give_findings_and_never_crash()
    {
        var count = FullRun.Count(1500, 200_000);
        var random = new Random(20241001);
        var options = TemplateOptions.Default with { MaxLoopTurns = 200, MaxOutputLength = 100_000, MaxStringLength = 10_000, MaxArrayLength = 1000, MaxRegexTime = TimeSpan.FromMilliseconds(20) };
        var globals = new TemplateDictionary().With("devices", new TemplateList(new TemplateDictionary().With("name", "端末").With("ok", true).With("gone", false)))
            .With("o", new TemplateDictionary());
        var rendered = 0;
        for (var i = 0; i < count; i++)
        {
            var source = Mutate(random, Seeds[random.Next(Seeds.Length)]);
            try
            {
                IReadOnlyList<Finding> findings = [];
                Hang.Guard(() => findings = Rendering.Try(source, globals, options, new TemplateText("part", "{{ $.name }}")).Findings, source);
                rendered += findings.Count == 0 ? 1 : 0;
                Assert.All(findings, finding => Assert.True(finding.Place.Line > 0 && finding.EnglishMessage.Length > 0));
            }
            catch (Exception error) when (error is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{error.GetType().Name} {error.Message} for:\n{source}\n{error.StackTrace}");
            }
        }

        Assert.True(rendered > count / 100, $"Only {rendered} of {count} sources were still right.");
    }

    private static string Mutate(Random random, string seed)
    {
        var source = new StringBuilder(seed);
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(source.Length);
            switch (random.Next(4))
            {
                case 0:
                    source.Remove(at, Math.Min(random.Next(1, 6), source.Length - at));
                    break;
                case 1:
                    source.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 2:
                    var other = Seeds[random.Next(Seeds.Length)];
                    var from = random.Next(other.Length);
                    source.Insert(at, other.AsSpan(from, random.Next(other.Length - from)));
                    break;
                default:
                    source[at] = (char)random.Next(0x20, 0x7F);
                    break;
            }

            if (source.Length == 0)
            {
                return "{{";
            }
        }

        return source.ToString();
    }
}
