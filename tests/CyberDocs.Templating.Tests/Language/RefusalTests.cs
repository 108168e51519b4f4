using System.Text.RegularExpressions;
using CyberDocs.TestKit;

namespace CyberDocs.Templating.Tests.Language;

/// <summary>What Scriban would silently get wrong: the table of the guide, held row by row.</summary>
public class RefusalTests
{
    private static readonly List<(string Code, string Finding)> Rows =
    [
        .. File.ReadLines(Repository.PathOf("templates", "README.md"))
            .Select(line => Regex.Match(line, @"^\| `(.+?)` \|.*?\| (CD\d{4})"))
            .Where(match => match.Success)
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value)),
    ];

    [Fact]
    public void The_table_of_the_guide_has_its_rows() => Assert.InRange(Rows.Count, 20, 40);

    [Fact]
    public void Every_row_of_the_guide_is_refused_with_its_code()
    {
        var given = new TemplateDictionary().With("today", new DateOnly(2024, 10, 1));
        var wrong = Rows.Select(row => (row, Found: Rendering.Try("{{ " + row.Code + " }}", given).Findings))
            .Where(run => run.Found.Count == 0 || run.Found[0].Code.Id != run.row.Finding)
            .Select(run => $"{run.row.Code}: expected {run.row.Finding}, got {(run.Found.Count == 0 ? "nothing" : run.Found[0].ToString())}");
        Assert.Equal("", string.Join("\n", wrong));
    }

    [Theory]
    [InlineData("{{ case 1 }}x{{ when 1 }}y{{ end }}", "CD3015")]
    [InlineData("x {{ 1", "CD3002")]
    [InlineData("{{ 10 | math.divided_by 0 }}", "CD3035")]
    [InlineData("{{ 10 | math.modulo 0 }}", "CD3035")]
    [InlineData("{{ x = 1; x /= 0 }}", "CD3035")]
    [InlineData("{{ 7 // 0 }}", "CD3035")]
    [InlineData("{{ 7 % 0 }}", "CD3035")]
    [InlineData("{{ [1] < [2] }}", "CD3025")]
    [InlineData("{{ 'a' < 1 }}", "CD3025")]
    [InlineData("{{ (date.parse '2024-10-01') < 5 }}", "CD3025")]
    [InlineData("{{ '1' - 1 }}", "CD3025")]
    [InlineData("{{ ['b', 1] | array.sort }}", "CD3025")]
    [InlineData("{{ [{n: 1}] | array.sort 'm' }}", "CD3021")]
    [InlineData("{{ date.parse '2024-13-01' }}", "CD3026")]
    [InlineData("{{ date.parse '' }}", "CD3026")]
    [InlineData("{{ date.parse '1/2/2024' '%d/%m/%Y' 'ja-JP' }}", "CD3031")]
    [InlineData("{{ 'a' | string.replace 'a' }}", "CD3027")]
    [InlineData("{{ 'a' | string.upcase 'b' 'c' }}", "CD3027")]
    [InlineData("{{ object.typeof valeu: 1 }}", "CD3028")]
    [InlineData("{{ host vaule: 1 }}", "CD3028")]
    [InlineData("{{ tablerow x in 1..3 cols: 2; x; end }}", "CD3052")]
    public void Nothing_is_silently_wrong(string template, string code)
    {
        var given = new TemplateDictionary().With("host", TemplateFunction.From("host", [new("value")], call => call[0]));
        Assert.Equal(code, Rendering.FailAll(template, given)[0].Code.Id);
    }

    [Theory]
    [InlineData("{{ date.parse '2024-10-01T21:05:09+09:00' | date.to_string '%F %T' }}", "2024-10-01 21:05:09")]
    [InlineData("{{ date.parse '2024-10-01T21:05:09Z' | date.to_string '%F %T' }}", "2024-10-01 21:05:09")]
    [InlineData("{{ 1 ?? missing.x }}{{ false && missing }}{{ true || missing }}{{ null ?! missing }}", "1falsetrue")]
    [InlineData("{{ for c in '𠮷野'; '['; c; ']'; end }}", "[𠮷][野]")]
    [InlineData("{{ ['b', 'a', 'ア', 'B'] | array.sort | array.join '' }}", "Babア")]
    [InlineData("{{ 1 == 1.0; '1' == 1; true == 1; [1, [2]] == [1, [2]] }}", "truetruefalsetrue")]
    public void What_scriban_leaves_to_the_machine_is_the_same_everywhere(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template));

    [Fact]
    public void Evaluated_text_is_data_and_a_mistake_in_it_has_its_place()
    {
        var finding = Rendering.FailAll("x\n{{ '1 + nope' | object.eval }}")[0];
        Assert.Equal("object.eval(1,7) CD3020", $"{finding.Place} {finding.Code.Id}");
        Assert.Equal("&lt;b&gt;1", Rendering.Render("{{ '<b>{{ 1 }}' | object.eval_template }}"));
    }

    [Fact]
    public void An_exception_of_the_host_passes_unchanged()
    {
        var given = new TemplateDictionary().With("f", TemplateFunction.From("f", _ => throw new IOException("disk")));
        Assert.Equal("disk", Assert.Throws<IOException>(() => Rendering.Try("{{ for i in 1..2; f i; end }}", given)).Message);
    }

    [Fact]
    public void Foreign_engines_can_call_functions_and_learn_why_they_refuse()
    {
        var function = TemplateFunction.From("wareki", [new("date")], call => call[0].IsNull ? throw call.Fail("日付がありません。", "There is no date.") : "令和");
        Assert.Equal("令和", function.Invoke(new TemplateCall(function, [1])).AsText());
        var refused = Assert.Throws<TemplateFunctionException>(() => function.Invoke(new TemplateCall(function, [default])));
        Assert.Equal(("wareki", "日付がありません。", "There is no date."), (refused.Function, refused.Japanese, refused.English));
    }
}
