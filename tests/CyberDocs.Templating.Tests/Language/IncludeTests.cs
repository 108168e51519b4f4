namespace CyberDocs.Templating.Tests.Language;

public sealed class IncludeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Theory]
    [InlineData("[{{ include 'row' 1 2 }}]", "[row:1,2;]")]
    [InlineData("{{ x = include 'row' 'a<' 2; x }}", "row:a&lt;,2;")]
    [InlineData("{{ include 'row' 1 2 | string.strip }}", "row:1,2;")]
    [InlineData("{{ include 'named' title: 'T' }}", "TT")]
    [InlineData("{{ y = 1; include 'sets'; y }}", "12")]
    [InlineData("{{ $y = 1; include 'local'; $y }}", "1")]
    [InlineData("{{ include 'returns' }}!", "a!")]
    [InlineData("{{ include_join ['one', 'two'] '<' 'tpl:one' '' }}", "11&lt;2")]
    [InlineData("{{ include_join ['one', 'two'] 'tpl:two' }}", "122")]
    public void Templates_include_others(string template, string expected) => Assert.Equal(
        expected,
        Rendering.Render(template, null, null,
            new("row", "row:{{ $1 }},{{ $2 }};"), new("named", "{{ $.title }}{{ $title }}"), new("sets", "{{ y; y = 2 }}"),
            new("local", "{{ $y = 5 }}"), new("returns", "a{{ ret }}b"), new("one", "1"), new("two", "2")));

    [Fact]
    public void Functions_of_an_included_template_can_be_called_afterwards() => Assert.Equal(
        "<b>x</b>", Rendering.Render("{{ include 'lib' }}{{ bold 'x' }}", null, null, new TemplateText("lib", "{{~ func bold ~}}<b>{{ $0 }}</b>{{~ end ~}}")));

    [Fact]
    public void A_missing_template_is_an_error() =>
        Assert.Equal("There is no template 'gone'.", Rendering.Fail("{{ include 'gone' }}").EnglishMessage);

    [Fact]
    public void An_error_inside_an_include_names_its_file_and_the_way_there()
    {
        var finding = Rendering.Fail("x\n {{ include 'a' }}", null, null, new("a", "{{ include 'b' }}"), new("b", "\n{{ nope }}"));
        Assert.Equal("b(2,4)", finding.Place.ToString());
        Assert.Equal("{{ nope }}\n   ^\ninclude 'b': a(1,4)\ninclude 'a': page(2,5)", finding.Detail);
    }

    [Fact]
    public void Syntax_errors_of_an_include_are_all_reported()
    {
        var findings = Rendering.FailAll("{{ include 'a' }}", null, null, new TemplateText("a", "{{ 1 + }}\n{{ )}}"));
        Assert.Equal(["a(1,8)", "a(2,4)", "page(1,4)"], findings.Select(finding => finding.Place.ToString()));
    }

    [Fact]
    public void A_template_that_includes_itself_is_an_error() =>
        Assert.Equal("CD3042", Rendering.Fail("{{ include 'a' }}", null, null, new TemplateText("a", "{{ include 'a' }}")).Code.Id);

    [Fact]
    public void Errors_in_a_function_point_into_the_template_that_defines_it()
    {
        var finding = Rendering.Fail("{{ include 'lib' }}\n{{ f }}", null, null, new TemplateText("lib", "\n\n{{ func f; nope; end }}"));
        Assert.Equal("lib(3,12)", finding.Place.ToString());
    }

    [Fact]
    public void Folders_give_only_what_lies_inside_them()
    {
        var inside = Directory.CreateDirectory(Path.Combine(folder, "in")).FullName;
        File.WriteAllText(Path.Combine(folder, "secret"), "secret");
        Directory.CreateDirectory(Path.Combine(inside, "sub"));
        File.WriteAllText(Path.Combine(inside, "sub", "part"), "part");
        File.CreateSymbolicLink(Path.Combine(inside, "link"), Path.Combine(folder, "secret"));
        Directory.CreateSymbolicLink(Path.Combine(inside, "up"), folder);
        var source = new FolderTemplateSource(inside);
        Assert.True(source.TryGet("sub/part", out var part));
        Assert.Equal(new TemplateText("sub/part", "part"), part);
        foreach (var name in (string[])["../secret", "sub/../../secret", "link", "up/secret", Path.Combine(folder, "secret"), "", "sub", "sub//part", "sub\\part", "none", "./sub/part"])
        {
            Assert.False(source.TryGet(name, out _), name);
        }
    }

    [Fact]
    public void The_first_layer_that_has_a_name_wins()
    {
        var source = new LayeredTemplateSource(
            new MemoryTemplateSource(new TemplateText("a", "1")), new MemoryTemplateSource(new TemplateText("a", "2"), new TemplateText("b", "3")));
        Assert.True(source.TryGet("a", out var a));
        Assert.True(source.TryGet("b", out var b));
        Assert.Equal("13", a.Text + b.Text);
        Assert.False(source.TryGet("c", out _));
    }
}
