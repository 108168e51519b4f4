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
        Hang.Guard(() => Assert.Equal("CD3040", Rendering.FailAll("{{ include 't0' }}", null, null, [.. texts])[^1].Code.Id), "fan");
    }

    [Fact]
    public void A_template_that_is_too_long_is_not_parsed()
    {
        var options = TemplateOptions.Default with { MaxTemplateLength = 100 };
        Assert.Equal("CD3050", Rendering.FailAll(new string('x', 101), options: options)[0].Code.Id);
    }

    [Fact]
    public void Memory_that_was_given_back_does_not_count()
    {
        var options = TemplateOptions.Default with { MaxMemory = 64 << 20 };
        Assert.Equal("160000", Rendering.Render("{{ n = 0; for i in 1..160; x = 'x' * 1000000; n += 1000; end; n }}", options: options));
    }
}
