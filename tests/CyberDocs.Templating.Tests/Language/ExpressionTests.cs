namespace CyberDocs.Templating.Tests.Language;

public class ExpressionTests
{
    [Theory]
    [InlineData("1_000", "1000")]
    [InlineData("0xff", "255")]
    [InlineData("0b1010u", "10")]
    [InlineData("1e3", "1000")]
    [InlineData("2.5e-1", "0.25")]
    [InlineData("1.50", "1.5")]
    [InlineData("2.0", "2")]
    [InlineData("1.50m", "1.50")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("true", "true")]
    [InlineData("null", "")]
    [InlineData(@"'a\n\x41\u3042\'b'", "a\nAあ'b")]
    [InlineData(@"`\d``x`", @"\d`x")]
    [InlineData("$'数は{1 + 1}、{'文' + \"字\"}。'", "数は2、文字。")]
    [InlineData(@"$""\{{3}}""", "{3}")]
    [InlineData("[1, 'b', null, [true]]", "[1, \"b\", null, [true]]")]
    [InlineData("{ a: 1, 'b c': {} }", "{a: 1, b c: {}}")]
    [InlineData("1..4", "[1, 2, 3, 4]")]
    [InlineData("1..<4", "[1, 2, 3]")]
    [InlineData("3..1", "[3, 2, 1]")]
    public void Literals_print(string expression, string expected) => Assert.Equal(expected, Print(expression));

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 - 3 - 2", "5")]
    [InlineData("7 / 2", "3.5")]
    [InlineData("6 / 2", "3")]
    [InlineData("7 // 2", "3")]
    [InlineData("-7 % 3", "-1")]
    [InlineData("2 + 3 == 5 && 1 < 2 || false", "true")]
    [InlineData("false && true || true", "true")]
    [InlineData("null ?? 'a'", "a")]
    [InlineData("'x' ?! 'a'", "a")]
    [InlineData("null ?? false || true", "true")]
    [InlineData("!true == false", "true")]
    [InlineData("true ? 1 : false ? 2 : 3", "1")]
    [InlineData("1 + 1 == 2 ? 'yes' : 'no'", "yes")]
    [InlineData("9223372036854775807 + 1", "9223372036854775808")]
    [InlineData("-9223372036854775808 - 1", "-9223372036854775809")]
    [InlineData("4611686018427387904 * 2", "9223372036854775808")]
    [InlineData("0.1m + 0.2m", "0.3")]
    [InlineData("0.5 + 1", "1.5")]
    public void Operators_bind_as_the_language_says(string expression, string expected) => Assert.Equal(expected, Print(expression));

    [Fact]
    public void A_range_binds_tighter_than_a_sum() => Assert.Equal("CD3025", Rendering.Fail("{{ 1 + 1..2 }}").Code.Id);

    [Theory]
    [InlineData("'a' + 1", "a1")]
    [InlineData("1 + 'a' + null", "1a")]
    [InlineData("'ab' * 2", "abab")]
    [InlineData("2 * 'ab'", "abab")]
    [InlineData("'a' < 'b'", "true")]
    [InlineData("'1' == 1", "true")]
    [InlineData("null + 1", "")]
    [InlineData("null < 1", "false")]
    [InlineData("null == null", "true")]
    [InlineData("[1, 2] == [1, 2]", "true")]
    [InlineData("[1] + [2]", "[1, 2]")]
    [InlineData("[1] << 2", "[1, 2]")]
    [InlineData("0 >> [1]", "[0, 1]")]
    [InlineData("[] == empty", "true")]
    [InlineData("'' == empty", "true")]
    [InlineData("1.0 == 1", "true")]
    [InlineData("[1, 2, 3].size", "3")]
    [InlineData("x = [1, 2]; x[-1]", "2")]
    [InlineData("'abc'[1]", "b")]
    [InlineData("{}.empty?", "true")]
    [InlineData("(date.parse '2024/10/05') - (date.parse '2024/10/01') == timespan.from_days 4", "true")]
    public void Operators_work_on_text_lists_and_dates(string expression, string expected) => Assert.Equal(expected, Print(expression));

    [Theory]
    [InlineData("0", true)]
    [InlineData("''", true)]
    [InlineData("[]", true)]
    [InlineData("null", false)]
    [InlineData("false", false)]
    public void Only_null_and_false_are_false(string expression, bool expected) =>
        Assert.Equal(expected ? "yes" : "no", Rendering.Render("{{ if " + expression + " }}yes{{ else }}no{{ end }}"));

    [Fact]
    public void The_right_side_of_and_or_and_coalescing_is_only_evaluated_when_needed() => Assert.Equal(
        "falsetrue1", Rendering.Render("{{ false && missing }}{{ true || missing }}{{ 1 ?? missing }}"));

    [Theory]
    [InlineData("x = 5; x += 2; x", "7")]
    [InlineData("x = 5; x++ + x", "11")]
    [InlineData("x = 5; ++x + x", "12")]
    [InlineData("x = 5; x //= 2; x", "2")]
    [InlineData("o = {}; o.a = {}; o.a.b = 1; o['c'] = 2; o", "{a: {b: 1}, c: 2}")]
    [InlineData("l = [1]; l[2] = 3; l.name = 'n'; l; l.name", "[1, null, 3]n")]
    [InlineData("this.a = 1; this['b'] = 2; a + b", "3")]
    [InlineData("o = {a: null}; o?.a?.b?.c ?? 'none'", "none")]
    public void Assignments_change_variables_members_and_items(string code, string expected) => Assert.Equal(expected, Print(code));

    [Fact]
    public void What_is_passed_in_is_seen_but_not_changed()
    {
        var given = new TemplateDictionary().With("name", "甲").With("device", new TemplateDictionary().With("os", "w"));
        Assert.Equal("甲乙", Rendering.Render("{{ name; name = '乙'; name }}", given));
        Assert.Equal("甲", given["name"].AsText());
        Assert.Equal("CD3030", Rendering.Fail("{{ device.os = 'x' }}", given).Code.Id);
        Assert.Equal("CD3029", Rendering.Fail("{{ with device; os = 'x'; end }}", given).Code.Id);
    }

    private static string Print(string code) => Rendering.Render("{{ " + code + " }}", options: Rendering.Plain);
}
