namespace CyberDocs.Templating.Tests.Language;

/// <summary>No function, index or loop leaves half a character behind.</summary>
public class WholeCharacterTests
{
    [Theory]
    [InlineData("{{ x | string.slice 1 }}", "a𩸽")]
    [InlineData("{{ x | string.slice 0 1 }}", "𠮷")]
    [InlineData("{{ x | string.slice1 2 }}", "𩸽")]
    [InlineData("{{ x | string.slice (-1) }}", "𩸽")]
    [InlineData("{{ x | string.truncate 2 '' }}", "𠮷a")]
    [InlineData("{{ x | string.size }}", "3")]
    [InlineData("{{ x.size }}", "3")]
    [InlineData("{{ x | string.index_of '𩸽' }}", "2")]
    [InlineData("{{ x | string.index_of 'a' 1 1 }}", "1")]
    [InlineData("{{ x | string.pad_left 4 }}|{{ x | string.pad_right 4 }}", " 𠮷a𩸽|𠮷a𩸽 ")]
    [InlineData("{{ x | string.capitalize }}{{ x | string.upcase }}", "𠮷a𩸽𠮷A𩸽")]
    [InlineData("{{ x | string.split '' | array.size }}", "1")]
    [InlineData("{{ x | string.split 'a' | array.join '・' }}", "𠮷・𩸽")]
    [InlineData("{{ for c in x }}[{{ c }}]{{ end }}", "[𠮷][a][𩸽]")]
    [InlineData("{{ for c in x reversed }}[{{ c }}]{{ end }}", "[𩸽][a][𠮷]")]
    [InlineData("{{ for c in x offset:1 limit:1 }}[{{ c }}]{{ end }}", "[a]")]
    [InlineData("{{ tablerow c in x cols:2 }}{{ c }}{{ end }}", null)]
    [InlineData("{{ x[0] }}{{ x[2] }}", "𠮷𩸽")]
    [InlineData("{{ x | array.first }}{{ x | array.last }}", "𠮷𩸽")]
    [InlineData("{{ x | array.reverse | array.join '' }}", "𩸽a𠮷")]
    [InlineData("{{ x | array.limit 1 | array.join '' }}", "𠮷")]
    [InlineData("{{ x | array.offset 1 | array.join '' }}", "a𩸽")]
    [InlineData("{{ x | array.size }}", null)]
    [InlineData("{{ x | string.replace_first 'a' '𠮷' }}{{ x | string.remove_first '𠮷' }}{{ x | string.remove_last '𩸽' }}", "𠮷𠮷𩸽a𩸽𠮷a")]
    [InlineData("{{ x | string.handleize }}{{ '𠮷田 & A' | string.handleize }}", "𠮷a𩸽𠮷田-a")]
    [InlineData("{{ x | string.escape }}{{ x | html.escape }}", null)]
    [InlineData("{{ x | string.literal }}", null)]
    [InlineData("{{ x | html.url_encode }}", "%F0%A0%AE%B7a%F0%A9%B8%BD")]
    [InlineData("{{ x | regex.replace '.' '-' }}", "---")]
    [InlineData("{{ x | regex.split '' | array.join '|' }}", "|𠮷|a|𩸽|")]
    [InlineData("{{ x | regex.match '.' | array.join '' }}{{ x | regex.match 'a(.)' | array.join '-' }}", "𠮷a𩸽-𩸽")]
    [InlineData("{{ x | object.to_json }}", null)]
    public void What_comes_out_is_whole(string template, string? expected)
    {
        var (output, findings) = Rendering.Try("{{ x = '𠮷a𩸽' }}" + template);

        // What the language refuses prints nothing; nothing that it prints is half.
        Assert.DoesNotContain("\uFFFD", output, StringComparison.Ordinal);
        for (var i = 0; i < output.Length; i++)
        {
            var isPair = char.IsHighSurrogate(output[i]) && i + 1 < output.Length && char.IsLowSurrogate(output[i + 1]);
            Assert.True(isPair || !char.IsSurrogate(output[i]), output);
            i += isPair ? 1 : 0;
        }

        if (expected is not null)
        {
            Assert.Empty(findings);
            Assert.Equal(expected, output);
        }
    }

    [Theory]
    [InlineData("か\u3099き")]
    [InlineData("葛\U000E0100城")]
    [InlineData("👨‍👩‍👧家")]
    [InlineData("🇯🇵国")]
    [InlineData("1\u20E3番")]
    [InlineData("👍🏽良")]
    public void What_people_see_as_one_character_stays_one(string text)
    {
        var (first, second) = (text[..^1], text[^1..]);
        var (output, findings) = Rendering.Try(
            $"{{{{ x = '{text}' }}}}{{{{ x.size }}}}|{{{{ x | string.slice 0 1 }}}}|{{{{ x | string.slice (-1) }}}}|{{{{ x | string.truncate 1 '' }}}}|{{{{ x[1] }}}}"
            + $"|{{{{ x | string.index_of '{second}' }}}}|{{{{ x | array.first }}}}|{{{{ x | string.pad_left 3 }}}}|{{{{ for c in x reversed }}}}{{{{ c }}}}{{{{ end }}}}");
        Assert.Empty(findings);
        Assert.Equal($"2|{first}|{second}|{first}|{second}|1|{first}| {text}|{second}{first}", output);
    }

    [Fact]
    public void A_handle_keeps_the_marks_of_its_letters() =>
        Assert.Equal("か\u3099き-葛\U000E0100-1", Rendering.Try("{{ ' か\u3099き／葛\U000E0100 (1) ' | string.handleize }}").Output);
}
