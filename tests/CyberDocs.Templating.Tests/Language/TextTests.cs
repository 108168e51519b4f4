namespace CyberDocs.Templating.Tests.Language;

public class TextTests
{
    [Theory]
    [InlineData("台帳", "台帳")]
    [InlineData("{{}}", "")]
    [InlineData("a{{ }}b", "ab")]
    [InlineData("a { b } c {% d", "a { b } c {% d")]
    [InlineData("{{ # 注 }}x", "x")]
    [InlineData("{{ ## 注\n}続く ## 1 }}", "1")]
    [InlineData("{{ 1 # one\n2 }}", "12")]
    [InlineData("{{ 1; 2 ;3; }}", "123")]
    public void Text_and_code_alternate(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("a \n {{- 1 -}} \n b", "a1b")]
    [InlineData("a \n  {{~ 1 ~}}  \n  b", "a \n1  b")]
    [InlineData("a  {{~ 1 ~}}  b", "a1b")]
    [InlineData("<\n    {{~ for x in 1..2 ~}}\n    {{ x }}\n    {{~ end ~}}\n>", "<\n    1\n    2\n>")]
    [InlineData("a\r\n{{~ 1 ~}}\r\nb", "a\r\n1b")]
    public void Signs_at_the_braces_strip_white_space(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("{%{ {{ x }} }%}", " {{ x }} ")]
    [InlineData("{%%{a }%} b}%%}c", "a }%} bc")]
    [InlineData("x {%{- {{ y }} -}%} z", "x {{ y }} z")]
    public void Escape_blocks_are_text(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Fact]
    public void Lines_of_a_value_follow_the_indent_only_when_asked()
    {
        const string template = "a\n  {{ 'x\\ny\\n' }}b";
        Assert.Equal("a\n  x\ny\nb", Rendering.Render(template));
        Assert.Equal("a\n  x\n  y\nb", Rendering.Render(template, options: TemplateOptions.ScribanCompatible));
    }

    [Fact]
    public void Indents_of_includes_add_up() => Assert.Equal(
        "T\n  A\n    B\n    C\n  B\n  C\n\n  \n  D",
        Rendering.Render(
            "T\n  {{ include 'a' }}\n  {{ \"\\n\"\n 'D' }}", null, TemplateOptions.ScribanCompatible,
            new("a", "A\n  {{ include 'b' }}{{ include 'b' }}"), new("b", "B\nC\n")));

    [Fact]
    public void Every_piece_comes_with_its_place()
    {
        var output = new PlaceOutput();
        var findings = new Findings.FindingCollector();
        new TemplateEngine(new MemoryTemplateSource(
            new TemplateText("p", "いろ{{ 'は' }}\n  {{- 5 ~}}  \nに\n{{ include 'q' }}"), new TemplateText("q", "ほ{{ 6 }}")))
            .Render("p", new TemplateDictionary(), output, findings);
        Assert.Empty(findings.Findings);
        Assert.Equal(
            ["L p 1:1 いろ", "T p 1:6 は", "T p 2:7 5", "L p 3:1 に\n", "L q 1:1 ほ", "T q 1:5 6"], output.Pieces);
    }

    private sealed class PlaceOutput : IMarkupOutput
    {
        public List<string> Pieces { get; } = [];

        public void Literal(ReadOnlySpan<char> text, string template, int line, int column) =>
            Pieces.Add($"L {template} {line}:{column} {text}");

        public void Value(ReadOnlySpan<char> text, string template, int line, int column) =>
            Pieces.Add($"V {template} {line}:{column} {text}");

        public void Text(ReadOnlySpan<char> text, string template, int line, int column) =>
            Pieces.Add($"T {template} {line}:{column} {text}");
    }
}
