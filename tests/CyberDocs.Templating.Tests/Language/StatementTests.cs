namespace CyberDocs.Templating.Tests.Language;

public class StatementTests
{
    [Theory]
    [InlineData("if false; 1; else if null; 2; else; 3; end", "3")]
    [InlineData("for x in [1,2,3,4]; if x == 2; continue; end; if x == 4; break; end; x; end", "13")]
    [InlineData("for x in []; x; else; 'none'; end", "none")]
    [InlineData("for x in (1..9) offset: 2 limit: 3 reversed; x; end", "987")]
    [InlineData("for x in ['a','a','b']; for.index; for.rindex; for.first; for.last; for.even; for.odd; for.changed; for.length; ' '; end",
        "02truefalsetruefalsetrue3 11falsefalsefalsetruefalse3 20falsetruetruefalsetrue3 ")]
    [InlineData("for x in {a: 1, b: 2}; x.key; x.value; end", "a1b2")]
    [InlineData("for c in '𠮷野'; '['; c; ']'; end", "[𠮷][野]")]
    [InlineData("for x in null; x; else; 'none'; end", "none")]
    [InlineData("x = 0; while x < 3; x = x + 1; x; while.index; ' '; end", "10 21 32 ")]
    [InlineData("case 5; when 1, 2; 'a'; when 4 || 5; 'b'; else; 'c'; end", "b")]
    [InlineData("case 'x'; when 1; 'a'; else; 'c'; end", "c")]
    [InlineData("capture t; 'a' + 1; end; t; t", "a1a1")]
    [InlineData("o = {}; with o; a = 1; b = a + 1; end; o", "{a: 1, b: 2}")]
    [InlineData("o = {a: 1}; import o; a", "1")]
    [InlineData("1; ret; 2", "1")]
    [InlineData("for x in 1..3; x; ret; end; 9", "1")]
    [InlineData("for x in 1..2; for y in 1..2; x * y; end; end", "1224")]
    [InlineData("x = 'out'; with {x: 'with'}; for x in ['loop']; x; end; x; end; x", "loopwithout")]
    [InlineData("x = 1; with {}; x = 2; x; end; x", "21")]
    public void Statements_run(string code, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ " + code + " }}", options: Rendering.Plain));

    [Theory]
    [InlineData("func f; ret $0 + $1; end; f 1 2", "3")]
    [InlineData("func f; $0; end; f 'a'; f 'b'", "ab")]
    [InlineData("func f(x, y = 10); ret x + y; end; f 1; ' '; f(1, 2); ' '; f y: 5 x: 2", "11 3 7")]
    [InlineData("func f(x, rest...); ret x + rest.size; end; f 1 7 8; f(1)", "31")]
    [InlineData("f(x, y) = x * y; f(3, 4)", "12")]
    [InlineData("func f; ret $.a + $.b; end; f a: 1 b: 2", "3")]
    [InlineData("func f; ret $.missing ?? 'none'; end; f", "none")]
    [InlineData("func f; ret $[-1]; end; f 1 2 3", "3")]
    [InlineData("add = do; ret $0 + $1; end; 1 | add 2", "3")]
    [InlineData("func f; ret $0; end; g = @f; g 4", "4")]
    [InlineData("func f; ret $0 - $1; end; 5 | f 2; 5 | f 2 | f 1", "32")]
    [InlineData("func f; ret $ | array.size; end; f ^[1, 2]", "2")]
    [InlineData("func twice; $$; $$; end; wrap twice; 'x'; end", "xx")]
    [InlineData("func f; $a = 1; ret $a; end; $a = 2; f; $a", "12")]
    [InlineData("func f(x); x = x + 1; ret x; end; x = 5; f 1; x", "25")]
    [InlineData("func f(p); ret [1, 2] | array.filter @(do; ret p == $0; end); end; f 2", "[2]")]
    [InlineData("func a(p); ret b; end; func b; ret this?.p ?? 'unseen'; end; a 1", "unseen")]
    [InlineData("func f; if $0 == 0; ret 0; end; ret $0 + (f ($0 - 1)); end; f 10", "55")]
    [InlineData("'a' | string.append 'b' + 'c' | string.upcase", "ABC")]
    [InlineData("'12' | string.to_int + 1", "13")]
    [InlineData("'a' |\n string.append 'b'", "ab")]
    [InlineData("'abc' | string.contains 'b' ? 'in' : 'out'", "in")]
    [InlineData("!string.contains 'abc' 'b'", "false")]
    public void Functions_are_defined_and_called(string code, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ " + code + " }}", options: Rendering.Plain));

    [Fact]
    public void Readonly_variables_keep_their_value()
    {
        Assert.Equal("CD3029", Rendering.Fail("{{ x = 1; readonly x; x = 2 }}").Code.Id);
        Assert.Equal("CD3029", Rendering.Fail("{{ $x = 1; readonly $x; $x = 2 }}").Code.Id);
        Assert.Equal("CD3030", Rendering.Fail("{{ o = {}; with o; y = 1; readonly y; end; o.y = 2 }}").Code.Id);
        Assert.Equal("1", Rendering.Render("{{ x = 1; readonly x; import {x: 2}; x }}"));
    }

    [Fact]
    public void Loop_variables_are_gone_after_the_loop()
    {
        Assert.Equal("CD3020", Rendering.Fail("{{ for x in 1..2; end; x }}").Code.Id);
        Assert.Equal("CD3020", Rendering.Fail("{{ for $x in 1..2; end; $x }}").Code.Id);
    }

    [Fact]
    public void Table_rows_are_written_around_the_turns() => Assert.Equal(
        "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n",
        Rendering.Render("{{ tablerow x in (1..3) cols: 2; x; end }}"));
}
