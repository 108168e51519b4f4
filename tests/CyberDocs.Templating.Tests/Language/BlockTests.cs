namespace CyberDocs.Templating.Tests.Language;

/// <summary>Blocks whose steps are known before they run do as Scriban does with each node.</summary>
public class BlockTests
{
    private const string Functions =
        "{{ func marked(v); ret v + '!'; end; func set; x = 3; end; func raise(v); x = v + 1; ret x; end; x = 0; shown = @quoted }}";

    private static readonly TemplateShape<string> Shape = new TemplateShape<string>()
        .Add("name", static s => s)
        .Add("none", static s => default)
        .Add("self", static s => Shape!.Wrap(s))
        .Add("when", static s => new DateOnly(2024, 10, 1))
        .Add("parts", static s => TemplateArray.From(s.Select(c => c.ToString()).ToList(), static c => c))
        .Add("nothing", static s => new TemplateList());

    private static TemplateDictionary Globals => new TemplateDictionary()
        .With("all", TemplateArray.From(["甲", "乙丙"], Shape.Wrap))
        .With("half", 0.5f)
        .With("quoted", TemplateValue.FromFunction(TemplateFunction.From("quoted", x => $"「{x}」")))
        .With("doubled", TemplateValue.FromFunction(TemplateFunction.From("doubled", x => $"{x}{x}")));

    [Theory]
    [InlineData("{{ x = d.name; x; x = d.none ?? '-'; x }};", "甲-;乙丙-;")]
    [InlineData("{{ x }}{{ capture x; d.name; end }}{{ x }};", "0甲;甲乙丙;")]
    [InlineData("{{ x }}{{ include 'sets' }}{{ x }};", "01;12;")]
    [InlineData("{{ x }}{{ set }}{{ x }};", "03;33;")]
    [InlineData("{{ if (raise x) > 0; x; end }};", "1;2;")]
    [InlineData("{{ for d in d.parts; d; end; d.name }};", "甲甲;乙丙乙丙;")]
    [InlineData("{{ d.name | quoted | doubled }};", "「甲」「甲」;「乙丙」「乙丙」;")]
    [InlineData("{{ d.name | marked | quoted }};", "「甲!」;「乙丙!」;")]
    [InlineData("{{ d.name | quoted | marked }};", "「甲」!;「乙丙」!;")]
    [InlineData("{{ d.parts | array.join '・' | quoted }};", "「甲」;「乙・丙」;")]
    [InlineData("{{ d.parts | array.map 'size' | array.join '+' | marked }};", "1!;1+1!;")]
    [InlineData("{{ d.name | shown }}{{ shown = d.name == '甲' ? @doubled : @marked }}{{ d.name | shown }};", "「甲」甲甲;乙丙乙丙乙丙!;")]
    [InlineData("{{ if d.name == '甲'; continue; end; d.name }};", "乙丙;")]
    [InlineData("{{ d.name; if d.name; if d.self.name != ''; break; end; end }};", "甲")]
    [InlineData("{{ if d.none }}a{{ else if !d.none && d.self.self.name }}b{{ else }}c{{ end }}", "bb")]
    [InlineData("{{ for x in d.nothing; x; end; for x in d.none; x; end; for x in d.parts; x; else; 'none'; end }};", "甲;乙丙;")]
    [InlineData("{{ for x in d.nothing; x; else; 'none'; end }};", "none;none;")]
    [InlineData("{{ half; half + 1; 2; 1.5; true; null; d.when; d.none?.name; d.none?.name?.size }};", "0.51.521.5true01 Oct 2024;0.51.521.5true01 Oct 2024;")]
    [InlineData("{{ d.parts }}{{ d.parts == d.parts }}{{ d == d.self }};", "[\"甲\"]truetrue;[\"乙\", \"丙\"]truetrue;")]
    [InlineData("{{ for.index; for.last }};", "0false;1true;")]
    [InlineData("{{ d.name + d.name.size }}{{ (d.name | quoted) == '「甲」' }};", "甲1true;乙丙2false;")]
    [InlineData("{{ d.parts | array.limit 1 | array.join '・' | quoted }};", "「甲」;「乙」;")]
    [InlineData("{{ d.name | string.contains '丙'; d.name | string.append '?' | string.size }};", "false2;true3;")]
    public void A_row_is_the_same_by_its_steps(string body, string expected) => Assert.Equal(
        expected,
        Rendering.Render(Functions + "{{ for d in all }}" + body + "{{ end }}", Globals, Rendering.Plain, new TemplateText("sets", "{{ x = x + 1 }}")));

    [Theory]
    [InlineData("{{ if d.none }}{{ missing }}{{ end }}\n{{ if d.name }}{{ missing }}{{ end }}", "CD3020", 2, 19)]
    [InlineData("{{ d.name }}\n{{ d.nmae }}", "CD3021", 2, 6)]
    [InlineData("{{ d.name }}\n{{ d.name | quotde }}", "CD3020", 2, 13)]
    [InlineData("{{ d.name }}\n{{ d.nmae | quoted | quotde }}", "CD3020", 2, 22)]
    [InlineData("{{ d.name }}\n{{ d.nmae | quoted | doubled }}", "CD3021", 2, 6)]
    [InlineData("{{ d.name }}\n{{ d.none.name }}", "CD3023", 2, 11)]
    [InlineData("{{ d.name }}\n{{ d.parts < 1 }}", "CD3025", 2, 12)]
    [InlineData("{{ d.name }}\n{{ d.parts | array.limit 'x' }}", "CD3026", 2, 26)]
    [InlineData("{{ d.name }}\n{{ d.when | array.limit 1 }}", "CD3026", 2, 4)]
    public void An_error_in_a_row_is_told_at_its_place(string body, string code, int line, int column)
    {
        var finding = Rendering.Fail("{{ for d in all }}" + body + "{{ end }}", Globals);
        Assert.Equal((code, line, column), (finding.Code.Id, finding.Place.Line, finding.Place.Column));
    }

    [Fact]
    public void A_row_may_read_any_number_of_variables()
    {
        var set = string.Concat(Enumerable.Range(0, 200).Select(i => $"v{i} = {i};"));
        var read = string.Concat(Enumerable.Range(0, 200).Select(i => $"v{i};"));
        var expected = string.Concat(Enumerable.Range(0, 200));
        Assert.Equal(expected + expected, Rendering.Render("{{" + set + "for d in all;" + read + "end }}", Globals));
    }
}
