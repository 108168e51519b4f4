namespace CyberDocs.Templating.Tests.Language;

/// <summary>What Scriban's documents say of the features that the guide for authors names, in examples of our own.</summary>
public class ScribanDocumentsTests
{
    [Theory]
    [InlineData("{{ 1 }}{{ 'a' }}{{ true }}{{ null }}{{ 1.5 }}", "1atrue1.5")]
    [InlineData("{{ x = {a: {b: 1}}; x.a.b; x['a']['b']; x.a?.b; x?.c }}", "111")]
    [InlineData("{{ x = null; x ?? 'nil'; '' ?? 'e'; x?.y ?? 'z'; x?.y?.z }}", "nilz")]
    [InlineData("{{ x = 1; x == 1 ? 'one' : 'other' }}", "one")]
    [InlineData("{{ 0x1F }} {{ 1e3 }} {{ `raw \\n` }} {{ \"a\\tb\" }} {{ $'{1 + 1}!' }}", "31 1000 raw \\n a\tb 2!")]
    public void Values(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ 7 / 2 }} {{ 7 // 2 }} {{ 7 % 3 }} {{ -7 % 3 }} {{ 6 / 3 }} {{ 1 + 2 * 3 }} {{ -(-3) }}", "3.5 3 1 -1 2 7 3")]
    [InlineData("{{ 'a' + 1 }} {{ 'ab' * 3 }} {{ [1] + [2] }} {{ 1 == 1.0 }} {{ 'a' < 'b' }} {{ !true }}", "a1 ababab [1, 2] true true false")]
    [InlineData("{{ 1..3 }} {{ 1..<3 }} {{ (1..3) | array.reverse }}", "[1, 2, 3] [1, 2] [3, 2, 1]")]
    [InlineData("{{ x = [1, 2, 3].size + 1; x; x += 2; x; x++; x }}", "4667")]
    [InlineData("{{ x = {a: 1}; x.b = 2; x.b; x.a += 1; x.a }}", "22")]
    [InlineData("{{ x = [1]; x[2] = 3; x; x.size; x[-1]; 'abc'[1]; 'abc'.size }}", "[1, null, 3]33b3")]
    public void Operators_and_assignments(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ if 0 }}t{{ else }}f{{ end }}{{ if '' }}t{{ else }}f{{ end }}{{ if [] }}t{{ else }}f{{ end }}{{ if null }}t{{ else }}f{{ end }}", "tttf")]
    [InlineData("{{ if 1 > 2 }}a{{ else if 2 > 1 && !false }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ case 3; when 1, 2; 'low'; when 3; 'three'; else; 'other'; end }}", "three")]
    [InlineData("{{ i = 0; while i < 3; i; i = i + 1; end }}", "012")]
    [InlineData("{{ with {a: 1}; a; b = 2; end }}{{ import {q: 1}; q }}", "11")]
    public void Branches(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ for d in ['a', 'b', 'c'] }}{{ for.index }}{{ for.rindex }}{{ d }}{{ for.first }}{{ for.last }}{{ for.even }}{{ for.length }};{{ end }}", "02atruefalsetrue3;11bfalsefalsefalse3;20cfalsetruetrue3;")]
    [InlineData("{{ for d in [] }}x{{ else }}none{{ end }}", "none")]
    [InlineData("{{ for d in 1..5; if d == 2; continue; end; if d == 4; break; end; d; end }}", "13")]
    [InlineData("{{ for d in (1..5) offset: 1 limit: 2; d; end }} {{ for d in (1..3) reversed; d; end }} {{ for d in (1..5) offset: 3 reversed; d; end }}", "23 321 54")]
    [InlineData("{{ for d in [1, 2, 3, 4, 5] offset: 1 limit: 2 reversed; d; end }}", "54")]
    [InlineData("{{ for k in {a: 1, b: 2} }}{{ k.key }}={{ k.value }};{{ end }}", "a=1;b=2;")]
    [InlineData("{{ for x in [1, 2]; for y in [3, 4]; for.index; end; for.index; end }} {{ for x in [1, 1, 2]; for.changed; end }}", "010011 truefalsetrue")]
    public void Loops(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ func f(x, y = 2) }}<{{ x + y }}>{{ end }}{{ f 1 }}{{ f 1 3 }}{{ f x: 5 y: 1 }}{{ 4 | f }}", "<3><4><6><6>")]
    [InlineData("{{ func g; ret $0 * 2; end; g 4; (g 5) + 1 }}", "811")]
    [InlineData("{{ func h(a, b, c); a; b; c; end; h ^[1, 2, 3]; h 3 ^[1, 2] }}", "123312")]
    [InlineData("{{ capture t }}<b>{{ 1 }}{{ end }}{{ t }}{{ t }}", "<b>1<b>1")]
    [InlineData("{{ include 'values' 5 }}{{ v }} {{ include 'names' a: 1 b: 'z' }}", "[5]set <1|z>")]
    [InlineData("{{ x = do; ret 7; end; x }}{{ 1 | (@math.plus) 2 }}", "73")]
    public void Functions_and_includes(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("a  {{- 1 -}}  b", "a1b")]
    [InlineData("a\n  {{~ 1 ~}}  \nb", "a\n1b")]
    [InlineData("x{{ ## c ## }}y{{ # c }}z", "xyz")]
    [InlineData("{%{{{ x }}}%}", "{{ x }}")]
    public void White_space_and_comments(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ [{n: 1}, {n: 2}] | array.map 'n' | array.join '、' }} {{ [3, 1, 2] | array.sort | array.join ',' }} {{ [1, 1, 2] | array.uniq | array.size }}", "1、2 1,2,3 2")]
    [InlineData("{{ [1, 2, 3] | array.filter @(do; ret $0 > 1; end) | array.join ',' }} {{ [1, 2] | array.each @(do; ret $0 * 2; end) | array.join ' ' }}", "2,3 2 4")]
    [InlineData("{{ ' a ' | string.strip | string.append 'z' | string.upcase }} {{ 'a,b' | string.split ',' | array.last }} {{ 'abc' | string.slice 1 1 }}", "AZ b b")]
    [InlineData("{{ 1.5 | math.round }} {{ 2.5 | math.round }} {{ 3.14159 | math.round 2 }} {{ 1234.5 | math.format '#,##0.0' }} {{ 10 | math.divided_by 4 }}", "2 2 3.14 1,234.5 2")]
    [InlineData("{{ {a: 1} | object.keys | array.join ',' }} {{ {a: 1} | object.has_key 'a' }} {{ 1 | object.typeof }} {{ null | object.default 'd' }}", "a true number d")]
    [InlineData("{{ '2024-10-01' | date.parse | date.to_string '%Y/%m/%d' }} {{ ('2024-10-01' | date.parse).year }}", "2024/10/01 2024")]
    [InlineData("{{ 'a1b2' | regex.replace '[0-9]' '#' }} {{ 'a1' | regex.match '([a-z])([0-9])' | array.last }}", "a#b# 1")]
    public void Built_in_functions(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ '𠮷野家' | string.size }} {{ '𠮷野家' | string.slice 0 1 }} {{ '𠮷野家' | string.slice1 0 }} {{ 'あ𠮷野家です' | string.truncate 5 }}", "3 𠮷 𠮷 あ𠮷...")]
    [InlineData("{{ '髙橋😀' | string.upcase }} {{ 'ﾊﾝｶｸ' | string.pad_left 8 }} {{ 'a,b,,c' | string.split ',' }}", "髙橋😀     ﾊﾝｶｸ [\"a\", \"b\", \"c\"]")]
    [InlineData("{{ 3.5 | math.round }} {{ 1234567.891 | math.format 'N2' }} {{ 10000000000 * 10000000000 }}", "4 1,234,567.89 100000000000000000000")]
    [InlineData("{{ [3, 1, null, 2] | array.sort }} {{ ['い', 'あ', 'ア', '亜', 'a', 'B'] | array.sort | array.join ',' }}", "[null, 1, 2, 3] B,a,あ,い,ア,亜")]
    [InlineData("{{ 'x' | string.replace_first 'x' '𠮷' }} {{ \"a\\nb\" | string.strip_newlines }} {{ '<b>' | html.strip }}|{{ 'ＡＢＣ' | string.downcase }}", "𠮷 ab |ａｂｃ")]
    public void Characters_are_whole_and_numbers_exact(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ [1, 2][-1] }}", "page(1,4) CD3054")]
    [InlineData("{{ func f(a, b, c); a; end; f ^[1, 2] 3 }}", "page(1,32) CD3054")]
    [InlineData("{{ x = [1, 2]; x 1 }}", "page(1,16) CD3054")]
    public void A_list_is_no_function(string template, string expected)
    {
        var finding = Rendering.FailAll(template)[0];
        Assert.Equal(expected, $"{finding.Place} {finding.Code.Id}");
    }

    private static string Render(string template) => Rendering.Render(
        template, null, Rendering.Plain, new TemplateText("values", "[{{ $1 }}{{ v = 'set' }}]"), new TemplateText("names", "<{{ $.a }}|{{ $.b }}>"));
}
