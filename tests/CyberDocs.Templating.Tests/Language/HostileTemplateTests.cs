using CyberDocs.Findings;
using CyberDocs.Templating.Tests.Markup;
using CyberDocs.TestKit;

namespace CyberDocs.Templating.Tests.Language;

/// <summary>Templates that would fill the memory or run for hours end with a finding, under the limits that everybody has.</summary>
[Collection(Alone.Name)]
public class HostileTemplateTests
{
    private const long MostMemory = 512 << 20;

    [Theory]
    [InlineData("arr_mem", "{{ a=[]; for i in 1..1000; a[i]=array.reverse (1..1000000); end; a.size }}", "CD3049 CD3040")]
    [InlineData("arr_nest_eq", "{{ a=[1]; b=[1]; for i in 1..18; a=[a,a,a,a,a,a,a,a,a,a]; b=[b,b,b,b,b,b,b,b,b,b]; end; a == b }}", "CD3040")]
    [InlineData("each", "{{ (1..1000000) | array.each @(do; ret (1..1000000) | array.reverse; end) }}", "CD3049 CD3040")]
    [InlineData("hash", "{{ s='x'*16000000; for i in 1..10000; string.sha256 s; end }}", "CD3040")]
    [InlineData("strmem", "{{ a=[]; for i in 1..1000; a[i]=('x'*16000000)+i; end; a.size }}", "CD3049")]
    [InlineData("print", "{{ a=[1]; for i in 1..18; a=[a,a,a,a,a,a,a,a,a,a]; end; a }}", "CD3043 CD3040")]
    [InlineData("json", "{{ a=[1]; for i in 1..18; a=[a,a,a,a,a,a,a,a,a,a]; end; a | object.to_json }}", "CD3043 CD3040")]
    [InlineData("squares", "{{ x = 10; for i in 1..60; x = x * x; end }}", "CD3048")]
    [InlineData("shift", "{{ 1 << 2000000000 }}", "CD3048")]
    public void A_hostile_template_ends_with_a_finding(string name, string template, string codes)
    {
        var before = GC.GetTotalMemory(true);
        string? code = null;
        Hang.Guard(() => code = Rendering.FailAll(template)[^1].Code.Id, name);
        Assert.Contains(code!, codes.Split(' '));
        Assert.InRange(GC.GetTotalMemory(false) - before, long.MinValue, MostMemory);
    }

    [Fact]
    public void Includes_that_fan_out_end_with_a_finding()
    {
        var texts = Enumerable.Range(0, 40).Select(i => new TemplateText($"t{i}", string.Concat(Enumerable.Repeat($"{{{{ include 't{i + 1}' }}}}", 3)))).Append(new TemplateText("t40", ""));
        Hang.Guard(() => Assert.Equal("CD3067", Rendering.FailAll("{{ include 't0' }}", null, null, [.. texts])[^1].Code.Id), "fan");
    }

    [Fact]
    public void A_template_that_is_too_long_is_not_parsed()
    {
        var options = TemplateOptions.Default with { MaxTemplateLength = 100 };
        Assert.Equal("CD3050", Rendering.FailAll(new string('x', 101), options: options)[0].Code.Id);

        // What five megabytes of statements are parsed to would take more memory than a render may.
        var statements = "{{ " + string.Concat(Enumerable.Repeat("stream\n", 700_000)) + "}}";
        Hang.Guard(() => Assert.Equal("CD3050", Rendering.FailAll(statements)[0].Code.Id), "statements");
    }

    [Fact]
    public void Templates_that_are_too_long_together_are_not_parsed()
    {
        var options = TemplateOptions.Default with { MaxTemplateLength = 100, MaxLengthTogether = 200 };
        TemplateText[] parts = [.. Enumerable.Range(0, 3).Select(part => new TemplateText($"t{part}", new string('x', 60)))];
        static string Including(int count) => string.Concat(Enumerable.Range(0, count).Select(part => $"{{{{ include 't{part}' }}}}"));

        Assert.Equal("CD3068", Rendering.FailAll(Including(3), null, options, parts)[0].Code.Id);
        Assert.Equal(60 * 2, Rendering.Render(Including(2), null, options, parts).Length);
    }

    [Fact]
    public void A_template_file_of_1200_megabytes_is_refused_before_it_is_read()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-sparse-").FullName;
        try
        {
            // Sparse: it takes no room on the disk.
            using (var file = File.Create(Path.Combine(folder, "page")))
            {
                file.SetLength(1_200_000_000);
            }

            var findings = new FindingCollector();
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.False(new TemplateEngine(new FolderTemplateSource(folder)).Render("page", new TemplateDictionary(), new TextOutput(), findings));
            Assert.Equal("CD3050", Assert.Single(findings.Findings).Code.Id);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 << 20);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("{{ func f; $a = []; for i in 1..2000000; $a[i] = 'x' * 2000 + i; end; end; f }}", "CD3049")]
    [InlineData("{{ func f; $o = {}; for i in 1..2000000; $o['k' + i] = 'x' * 2000 + i; end; end; f }}", "CD3049")]
    [InlineData("{{ (1..900000) | array.each @(do; ret 'x' * 2000 + $0; end) | array.size }}", "CD3049")]
    [InlineData("{{ a = []; for i in 1..100; capture t; 'x' * 8000000; end; a[i] = t; end }}", "CD3049")]
    [InlineData("{{ func f; $x = 'x' * 8000000 + $0; if $0 < 90; f ($0 + 1); end; end; f 1 }}", "CD3049")]
    public void Small_values_that_gather_are_counted_wherever_they_are_held(string template, string code) =>
        Hang.Guard(() => Assert.Equal(code, Rendering.FailAll(template)[^1].Code.Id), template);

    [Fact]
    public void Renders_side_by_side_do_not_count_each_others_memory()
    {
        const int Renders = 64;
        var options = TemplateOptions.Default with { MaxMemory = 8 << 20 };
        var together = new Barrier(Renders);
        var given = new TemplateDictionary().With("meet", TemplateFunction.From("meet", [], _ =>
        {
            together.SignalAndWait();
            return default;
        }));

        // Each holds 4 MB for good while it makes 40 MB more; together they hold 32 times what one may.
        const string Template = "{{ kept = 'x' * 2000000; meet; n = 0; for i in 1..20; y = 'y' * 1000000 + i; n = n + 1; end; meet; kept.size + n }}";
        var results = new string[Renders];
        var threads = Enumerable.Range(0, Renders).Select(i => new Thread(() => results[i] = Rendering.Render(Template, given, options))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(results, result => Assert.Equal("2000020", result));
    }

    [Fact]
    public void A_value_that_is_held_in_many_places_counts_once()
    {
        var options = TemplateOptions.Default with { MaxMemory = 32 << 20 };
        Assert.Equal("3000", Rendering.Render("{{ s = 'x' * 1000000; a = []; for i in 0..2999; a[i] = s; t = 'y' * 100000 + i; end; a.size }}", options: options));
    }

    [Fact]
    public void Memory_that_was_given_back_does_not_count()
    {
        var options = TemplateOptions.Default with { MaxMemory = 64 << 20 };
        Assert.Equal("160000", Rendering.Render("{{ n = 0; for i in 1..160; x = 'x' * 1000000; n += 1000; end; n }}", options: options));
    }
}
