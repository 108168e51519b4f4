using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Templating.Tests.Language;

public class LimitTests
{
    private static readonly TemplateOptions Small = TemplateOptions.Default with
    {
        MaxLoopTurns = 1000,
        MaxOutputLength = 10_000,
        MaxStringLength = 5000,
        MaxArrayLength = 500,
        MaxCallDepth = 20,
        MaxTime = TimeSpan.FromSeconds(20),
    };

    [Theory]
    [InlineData("{{ while true; end }}", "CD3040")]
    [InlineData("{{ for x in 1..1000000000; end }}", "CD3040")]
    [InlineData("{{ for x in 1..100; for y in 1..100; end; end }}", "CD3040")]
    [InlineData("{{ for x in 1..11; 1..100 | array.each @(do; ret 1; end); end }}", "CD3040")]
    [InlineData("{{ 1..1001 | array.any @(do; ret false; end) }}", "CD3040")]
    [InlineData("{{ 1..1001 | array.join '' }}", "CD3040")]
    [InlineData("{{ for x in 1..900; '0123456789abcdef'; end }}", "CD3041")]
    [InlineData("{{ func f; f; end; f }}", "CD3042")]
    [InlineData("{{ f = do; ret $0 @$0; end; f @f }}", "CD3042")]
    [InlineData("{{ 'a' * 5001 }}", "CD3043")]
    [InlineData("{{ 'a' * 9223372036854775807 }}", "CD3043")]
    [InlineData("{{ x = 'a'; for i in 1..20; x = x + x; end }}", "CD3043")]
    [InlineData("{{ 'a' | string.pad_left 5001 }}", "CD3043")]
    [InlineData("{{ 'a' * 100 | string.replace 'a' ('b' * 100) }}", "CD3043")]
    [InlineData("{{ ('a' * 100) | regex.replace 'a' ('b' * 60) }}", "CD3043")]
    [InlineData("{{ capture c; for i in 1..900; 'aaaaaa'; end; end }}", "CD3043")]
    [InlineData("{{ x = ['aaaaaaaaaaaaaaaaaaaa'] * 400; x }}", "CD3043")]
    [InlineData("{{ (['aaaaaaaaaaaaaaaaaaaa'] * 400) | object.to_json }}", "CD3043")]
    [InlineData("{{ $'{'a' * 4000}{'a' * 4000}' }}", "CD3043")]
    [InlineData("{{ [1] * 501 }}", "CD3044")]
    [InlineData("{{ x = []; x[1000000000] = 1 }}", "CD3040")]
    [InlineData("{{ (1..400) + (1..400) }}", "CD3044")]
    [InlineData("{{ (1..400) | array.concat (1..400) }}", "CD3044")]
    [InlineData("{{ [] | array.insert_at 1000000000 1 }}", "CD3040")]
    [InlineData("{{ 1..1000000000 | array.reverse }}", "CD3040")]
    [InlineData("{{ 1..1000000000 | array.sort }}", "CD3040")]
    [InlineData("{{ f ^(1..1000000000) }}", "CD3040")]
    [InlineData("{{ 'a b ' * 600 | string.split ' ' }}", "CD3044")]
    [InlineData("{{ x = []; x[0] = x; x }}", "CD3047")]
    [InlineData("{{ x = {}; x.x = x; x | object.to_json }}", "CD3047")]
    [InlineData("{{ x = []; x[0] = x; y = []; y[0] = y; x == y }}", "CD3047")]
    [InlineData("{{ x = 10; for i in 1..30; x = x * x; end }}", "CD3048")]
    [InlineData("{{ 1e308 * 10.0 }}", "CD3048")]
    [InlineData("{{ 1 | math.format 'D999999999' }}", "CD3026")]
    public void Limits_that_are_reached_are_errors(string template, string code)
    {
        var globals = new TemplateDictionary().With("f", TemplateFunction.From("f", value => value));
        Assert.Equal(code, Rendering.FailAll(template, globals, Small)[^1].Code.Id);
    }

    /// <summary>Few turns that do much: each node, function, printed text and long number counts.</summary>
    [Theory]
    [InlineData("{{ while true; x = 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9; end }}")]
    [InlineData("{{ while true; d = 'a' | string.upcase | string.downcase; end }}")]
    [InlineData("{{ while true; capture c; 'x'; end; end }}")]
    [InlineData("{{ s = 'x' * 4000; while true; s; end }}")]
    [InlineData("{{ x = 3; for i in 1..14; x = x * x; end; while true; y = x * x; end }}")]
    [InlineData("{{ x = 3; for i in 1..14; x = x * x; end; while true; x; end }}")]
    [InlineData("{{ s = 'x' * 1000000; while true; t = s + 'y'; end }}")]
    [InlineData("{{ while true; t = 'x' * 1000000; end }}")]
    [InlineData("{{ s = 'x' * 1000000; t = 'x' * 1000000; while true; b = s == t; end }}")]
    [InlineData("{{ s = 'x' * 1000000; t = 'x' * 1000000; while true; b = s < t; end }}")]
    public void Steps_are_counted_whatever_they_do(string template)
    {
        var options = TemplateOptions.Default with { MaxSteps = 200_000 };
        Assert.Equal("CD3067", Rendering.Fail(template, options: options).Code.Id);
    }

    /// <summary>What is done in a turn counts for as much as it is: copies of lists by their items, markup by its tags.</summary>
    [Theory]
    [InlineData("t = l | array.add 1")]
    [InlineData("t = l | array.concat l")]
    [InlineData("t = l + [1]")]
    [InlineData("t = l * 2")]
    [InlineData("t = (1..1000) + [1]")]
    [InlineData("t = l == m")]
    [InlineData("}}<p></p><p></p><p></p><p></p><p></p><p></p><p></p><p></p><p></p><p></p>{{ x = 1")]
    public void A_turn_that_does_much_takes_many_steps(string turn)
    {
        const int Steps = 200_000;
        var turns = 0;
        var given = new TemplateDictionary().With("tick", TemplateFunction.From("tick", [], _ =>
        {
            turns++;
            return default;
        }));
        var template = "{{ l = 1..1000 | array.reverse; m = 1..1000 | array.reverse; while true; tick; " + turn + "; end }}";
        Assert.Equal("CD3067", Rendering.Fail(template, given, TemplateOptions.Default with { MaxSteps = Steps }).Code.Id);
        Assert.InRange(turns, 1, Steps / 200);
    }

    [Fact]
    public void Each_row_of_data_may_take_steps_of_its_own_but_only_once()
    {
        var options = TemplateOptions.Default with { MaxSteps = 50_000 };
        var globals = new TemplateDictionary().With("rows", TemplateArray.From([.. Enumerable.Range(0, 2000)], (int row) => row));
        const string Row = "{{ for r in rows; r; r; r; r; r; r; r; r; r; r; end }}";
        Assert.NotEmpty(Rendering.Render(Row, globals, options));
        Assert.Equal("CD3067", Rendering.Fail("{{ while true }}" + Row + "{{ end }}", globals, options).Code.Id);
    }

    [Fact]
    public void A_regular_expression_that_explodes_is_stopped()
    {
        var options = Small with { MaxRegexTime = TimeSpan.FromMilliseconds(50) };
        Assert.Equal("CD3046", Rendering.Fail("{{ ('a' * 40) | regex.match '^(a+)+b$' }}", options: options).Code.Id);
    }

    [Fact]
    public void Regular_expressions_that_are_all_slow_are_stopped()
    {
        var options = Small with { MaxRegexTime = TimeSpan.FromMilliseconds(200) };
        Assert.Equal("CD3046", Rendering.Fail("{{ for i in 1..100; ('a' * 20) | regex.match '^(a+)+b$'; end }}", options: options).Code.Id);
    }

    [Fact]
    public void A_render_that_takes_too_long_is_stopped() => Assert.Equal(
        "CD3045",
        Rendering.Fail(
            "{{ while true; end }}",
            options: Small with { MaxLoopTurns = long.MaxValue, MaxSteps = long.MaxValue, MaxTime = TimeSpan.FromMilliseconds(50) }).Code.Id);

    [Fact]
    public void Each_row_of_data_may_take_time_of_its_own()
    {
        var options = TemplateOptions.Default with { MaxTime = TimeSpan.FromMilliseconds(500), MaxLoopTurns = long.MaxValue, MaxSteps = long.MaxValue };
        const string Rows = "{{ for r in rows; r; end; for i in 1..10000; i; end }}";
        Assert.NotEmpty(Rendering.Render(Rows, With(10_000), options));
        // A machine that has much to do tells late that the time is over, and a render that ends by itself would have ended.
        Assert.Equal("CD3045", Rendering.Fail(Rows + "{{ while true; end }}", With(300), options).Code.Id);

        static TemplateDictionary With(int rows) => new TemplateDictionary().With("rows", TemplateArray.From([.. Enumerable.Range(0, rows)], static (int row) =>
        {
            Thread.Sleep(row == 100 ? 1000 : 0);
            return row;
        }));
    }

    [Fact]
    public void A_render_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource(50);
        var findings = new FindingCollector();
        var endless = Small with { MaxLoopTurns = long.MaxValue, MaxSteps = long.MaxValue };
        var engine = new TemplateEngine(new MemoryTemplateSource(new TemplateText("p", "{{ while true; end }}")), endless);
        Assert.ThrowsAny<OperationCanceledException>(() => engine.Render("p", new TemplateDictionary(), new TextOutput(), findings, cancellation.Token));
    }

    [Theory]
    [InlineData("{{ ", "(", "")]
    [InlineData("{{ ", "[", "")]
    [InlineData("{{ ", "{a:", "")]
    [InlineData("{{ ", "-", "1 }}")]
    [InlineData("{{ ", "!", "1 }}")]
    [InlineData("{{ ", "@", "x }}")]
    [InlineData("{{ ", "1+", "1 }}")]
    [InlineData("{{ x", ".x", " }}")]
    [InlineData("{{ x", "[0]", " }}")]
    [InlineData("{{ x", "|x", " }}")]
    [InlineData("{{ x", "(1)", " }}")]
    [InlineData("{{ x ", "?x:", "1 }}")]
    [InlineData("{{ ", "x ", " }}")]
    [InlineData("{{ ", "do;", " }}")]
    [InlineData("", "{{ if true }}", "")]
    [InlineData("{{ if true; ", "else if true;", "end }}")]
    [InlineData("{{ ", "$'{", "")]
    [InlineData("", "{{", "")]
    [InlineData("{{ ", "}", "")]
    [InlineData("", "{%{", "")]
    public void Endless_nesting_in_a_source_is_survived(string begin, string repeated, string end)
    {
        var source = begin + string.Concat(Enumerable.Repeat(repeated, 100_000)) + end;
        Hang.Guard(() => Rendering.Try(source, new TemplateDictionary().With("x", "x")), repeated);
    }

    /// <summary>Whether a word begins a statement is told by those before it, each of which is asked once.</summary>
    [Fact]
    public void A_row_of_words_that_go_on_is_looked_at_once() => Hang.Guard(
        () => Assert.Contains(Rendering.FailAll("{{ if true; " + string.Concat(Enumerable.Repeat("else ", 50_000)) + "end }}"), finding => finding.Code.Id == "CD3006"), "else");

    /// <summary>Each error after the first is looked for in the whole text anew.</summary>
    [Fact]
    public void Few_errors_are_told_of_a_long_text_and_that_there_are_more()
    {
        var findings = Rendering.FailAll(string.Concat(Enumerable.Repeat("{{ x = }}\n", 25_000)));
        Assert.InRange(findings.Count, 3, 6);
        Assert.Equal("CD3016", findings[^1].Code.Id);
        Assert.Equal(51, Rendering.FailAll(string.Concat(Enumerable.Repeat("{{ x = }}\n", 1_000))).Count);
    }

    [Fact]
    public void Too_deep_nesting_is_an_error() =>
        Assert.Contains(Rendering.FailAll("{{ " + new string('(', 100_000)), finding => finding.Code.Id == "CD3013");

    [Fact]
    public void Deep_recursion_on_a_small_stack_is_an_error_and_no_crash()
    {
        string? code = null;
        // Few enough that the parser, whose frames are larger before they are compiled well, has stack for them.
        var nested = string.Concat(Enumerable.Repeat("(1+", 15)) + "(f)" + new string(')', 15);
        var thread = new Thread(
            () => code = Rendering.Fail("{{ func f; ret " + nested + "; end; f }}", options: Small with { MaxCallDepth = 1_000_000 }).Code.Id,
            512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal("CD3042", code);
    }
}
