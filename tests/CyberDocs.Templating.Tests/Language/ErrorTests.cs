namespace CyberDocs.Templating.Tests.Language;

public class ErrorTests
{
    [Theory]
    [InlineData("{{ 1 + }}", "1,8 CD3006")]
    [InlineData("{{ (1 + 2 }}", "1,11 CD3006")]
    [InlineData("{{ x = y = 1 }}", "1,10 CD3009")]
    [InlineData("{{ if x = 1 }}{{ end }}", "1,9 CD3009")]
    [InlineData("{{ 1 = 2 }}", "1,6 CD3009")]
    [InlineData("{{ 'abc }}", "1,4 CD3003")]
    [InlineData("{{ 'a\\q' }}", "1,6 CD3004")]
    [InlineData("{{ 12ab }}", "1,4 CD3005")]
    [InlineData("{{ 1e999999999 }}", "1,4 CD3005")]
    [InlineData("{{ a § b }}", "1,6 CD3001")]
    [InlineData("x\n{{ 1", "2,1 CD3002")]
    [InlineData("{%{ x", "1,1 CD3014")]
    [InlineData("{{ if true }}x", "1,4 CD3007")]
    [InlineData("{{ do; 1 }}", "1,4 CD3007")]
    [InlineData("a{{ end }}", "1,5 CD3008")]
    [InlineData("{{ else if true }}", "1,4 CD3008")]
    [InlineData("{{ case 1 }}x{{ when 1 }}{{ end }}", "1,13 CD3015")]
    [InlineData("{{ break }}", "1,4 CD3010")]
    [InlineData("{{ for x in [1]; func f; continue; end; end }}", "1,26 CD3010")]
    [InlineData("{{ for x in 1..2; for.indx; end }}", "1,19 CD3011")]
    [InlineData("{{ func f(a = 1, b); end }}", "1,18 CD3012")]
    [InlineData("{{ func f(a..., b); end }}", "1,17 CD3012")]
    [InlineData("{{ { 1: 2 } }}", "1,6 CD3006")]
    [InlineData("{{ 1 2 }}", "1,4 CD3022")]
    [InlineData("{{ a. }}", "1,5 CD3006")]
    [InlineData("{{ for i in 1..2; i = i * 10; i; end }}", "1,19 CD3051")]
    [InlineData("{{ for 1 in x }}{{ end }}", "1,8 CD3006")]
    [InlineData("{{ x = 1 y }}", "1,8 CD3022")]
    public void Syntax_errors_have_line_and_column(string template, string expected) => Assert.Equal(expected, First(template));

    [Theory]
    [InlineData("{{ devices }}", "1,4 CD3020")]
    [InlineData("{{ $x }}", "1,4 CD3020")]
    [InlineData("{{ {a: 1}.b }}", "1,11 CD3021")]
    [InlineData("{{ 'x'.length }}", "1,8 CD3021")]
    [InlineData("{{ x = 5; 1 | x }}", "1,15 CD3022")]
    [InlineData("{{ x = null; x.y }}", "1,16 CD3023")]
    [InlineData("{{ for.index }}", "1,4 CD3020")]
    [InlineData("{{ x = null; x[0] }}", "1,14 CD3023")]
    [InlineData("{{ x = [1]; x[null] }}", "1,15 CD3024")]
    [InlineData("{{ 5[0] }}", "1,6 CD3024")]
    [InlineData("{{ {} + 1 }}", "1,7 CD3025")]
    [InlineData("{{ 'a' - 'b' }}", "1,8 CD3025")]
    [InlineData("{{ true < 1 }}", "1,9 CD3025")]
    [InlineData("{{ -'a' }}", "1,5 CD3025")]
    [InlineData("{{ with 1; end }}", "1,9 CD3026")]
    [InlineData("{{ string.upcase }}", "1,11 CD3027")]
    [InlineData("{{ func f(x); end; f 1 2 }}", "1,20 CD3027")]
    [InlineData("{{ 'a' | string.slice 0 lenth: 1 }}", "1,17 CD3028")]
    [InlineData("{{ func f(x); end; f x: 1 y: 2 }}", "1,20 CD3027")]
    [InlineData("{{ string.upcase = 1 }}", "1,4 CD3030")]
    [InlineData("{{ date.parse 'yesterday' }}", "1,9 CD3026")]
    [InlineData("{{ date.now }}", "1,9 CD3034")]
    [InlineData("{{ math.random 1 2 }}", "1,9 CD3034")]
    [InlineData("{{ math.uuid }}", "1,9 CD3034")]
    [InlineData("{{ 1 / 0 }}", "1,6 CD3035")]
    [InlineData("{{ 1.5 % 0.0 }}", "1,8 CD3035")]
    [InlineData("{{ for x in 5; end }}", "1,13 CD3036")]
    [InlineData("{{ 'a' | regex.match '(' }}", "1,16 CD3037")]
    [InlineData("{{ 'x' | object.from_json }}", "1,17 CD3031")]
    public void Runtime_errors_have_line_and_column(string template, string expected) => Assert.Equal(expected, First(template));

    [Fact]
    public void An_error_shows_the_line_with_a_caret_below_it_and_the_nearest_name()
    {
        var finding = Rendering.Fail("表\n<td>{{ d.nmae }}</td>\n", new TemplateDictionary().With("d", new TemplateDictionary().With("name", "x")));
        Assert.Equal("page(2,10)", finding.Place.ToString());
        Assert.Equal("<td>{{ d.nmae }}</td>\n         ^", finding.Detail);
        Assert.Equal("'d' has no member 'nmae' (nearest: name).", finding.EnglishMessage);
        Assert.Equal("「d」に「nmae」というメンバーはありません（近い名前: name）。", finding.JapaneseMessage);
    }

    [Fact]
    public void The_caret_stands_below_its_character_behind_wide_ones_and_in_long_lines()
    {
        Assert.Equal("台帳{{ x }}\n　　   ^", Rendering.Fail("台帳{{ x }}").Detail);
        var detail = Rendering.Fail(new string('a', 500) + "{{ x }}" + new string('b', 500)).Detail!.Split('\n');
        Assert.Equal(120, detail[0].Length);
        Assert.Equal('x', detail[0][detail[1].Length - 1]);
    }

    [Fact]
    public void One_run_shows_several_syntax_errors()
    {
        var findings = Rendering.FailAll("{{ 1 + }}\n{{ if }}\n{{ ) }}\n{{ end }}\n{{ x = }}\n{{ 'a }}\n");
        Assert.Equal(
            ["page(1,8)", "page(2,7)", "page(3,4)", "page(5,8)", "page(6,4)"],
            findings.Select(finding => finding.Place.ToString()));
    }

    [Fact]
    public void After_fifty_errors_the_rest_is_left_out()
    {
        var findings = Rendering.FailAll(string.Concat(Enumerable.Repeat("{{ ) }}\n", 1000)));
        Assert.Equal(51, findings.Count);
        Assert.Equal("CD3016", findings[^1].Code.Id);
    }

    [Fact]
    public void Without_strictness_missing_names_are_null() => Assert.Equal(
        "[][][]", Rendering.Render("{{ '[' + x + ']' }}[{{ {}.a }}][{{ $y }}]", options: TemplateOptions.Default with { StrictNames = false }));

    [Fact]
    public void A_function_of_the_host_reports_its_own_error_at_the_call()
    {
        var function = TemplateFunction.From("wareki", [new("date")], call => throw call.Fail("日付ではありません。", "Not a date."));
        var finding = Rendering.Fail("{{ 1 | wareki }}", new TemplateDictionary().With("wareki", function));
        Assert.Equal("page(1,8): error CD3031: 関数「wareki」: 日付ではありません。 / 'wareki': Not a date.", finding.ToString());
    }

    private static string First(string template)
    {
        var finding = Rendering.FailAll(template)[0];
        return $"{finding.Place.Line},{finding.Place.Column} {finding.Code.Id}";
    }
}
