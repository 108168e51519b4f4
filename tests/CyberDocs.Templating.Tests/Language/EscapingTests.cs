namespace CyberDocs.Templating.Tests.Language;

public class EscapingTests
{
    [Theory]
    [InlineData("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;")]
    [InlineData("行1\n行2\tx\r", "行1\n行2\tx\r")]
    [InlineData("\u0000\u0001\u000B\u001F", "\u2400\u2401\u240B\u241F")]
    [InlineData("\uD842\uDFB7", "\uD842\uDFB7")]
    public void Values_are_escaped_and_nothing_is_lost(string value, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ v }}", new TemplateDictionary().With("v", value)));

    [Fact]
    public void Halves_of_characters_become_replacement_characters() => Assert.Equal(
        "\uFFFDx\uFFFD\uFFFD\uFFFD", Rendering.Render("{{ v }}", new TemplateDictionary().With("v", "\uD842x\uDFB7\uFFFE\uFFFF")));

    [Fact]
    public void Long_values_are_escaped_whole()
    {
        var value = string.Concat(Enumerable.Repeat("<&", 5000));
        Assert.Equal(
            value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal),
            Rendering.Render("{{ v }}", new TemplateDictionary().With("v", value)));
    }

    [Theory]
    [InlineData("{{ m }}", "<b>&amp;</b>")]
    [InlineData("{{ m + '<' }}", "<b>&amp;</b>&lt;")]
    [InlineData("{{ '<' + m }}", "&lt;<b>&amp;</b>")]
    [InlineData("{{ $'<{m}' }}", "&lt;<b>&amp;</b>")]
    [InlineData("{{ m * 2 }}", "<b>&amp;</b><b>&amp;</b>")]
    [InlineData("{{ [m, '<'] | array.join '|' }}", "<b>&amp;</b>|&lt;")]
    [InlineData("{{ m | string.append '<' | string.strip }}", "<b>&amp;</b>&lt;")]
    [InlineData("{{ m | string.upcase }}", "&lt;B&gt;&amp;AMP;&lt;/B&gt;")]
    [InlineData("{{ m | html.escape }}", "<b>&amp;</b>")]
    [InlineData("{{ '<' | html.escape }}", "&lt;")]
    [InlineData("{{ \"<\\n\" | html.newline_to_br }}", "&lt;<br />")]
    [InlineData("{{ capture c }}<i>{{ '<' }}</i>{{ end }}{{ c }}{{ c }}", "<i>&lt;</i><i>&lt;</i>")]
    [InlineData("{{ '<b>' }}", "&lt;b&gt;")]
    [InlineData("{{ '<i>{{ m }}{{ 1 + 1 }}' | object.eval_template }}", "&lt;i&gt;<b>&amp;</b>2")]
    [InlineData("{{ '1 }}<i>{{ 2' | object.eval }}", "1&lt;i&gt;2")]
    [InlineData("{{ m | object.eval_template }}", "<b>&amp;</b>")]
    [InlineData("{{ ['<'] }}", "[&quot;&lt;&quot;]")]
    public void Markup_is_not_escaped_and_stays_well_formed(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template, new TemplateDictionary().With("m", TemplateValue.FromMarkup("<b>&amp;</b>"))));

    [Fact]
    public void Compatible_rendering_escapes_nothing() =>
        Assert.Equal("<&>", Rendering.Render("{{ '<&>' }}", options: TemplateOptions.ScribanCompatible));
}
