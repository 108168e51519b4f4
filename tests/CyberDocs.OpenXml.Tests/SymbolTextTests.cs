using CyberDocs.OpenXml.Reading;

namespace CyberDocs.OpenXml.Tests;

public sealed class SymbolTextTests
{
    [Theory]
    [InlineData("Wingdings", "F0FC", "✓")]
    [InlineData("Wingdings", "F0FE", "☑")]
    [InlineData("Wingdings 2", "F050", "✓")]
    [InlineData("Wingdings 2", "0052", "☑")]
    [InlineData("Wingdings", "F0A8", "□")]
    [InlineData("Segoe UI Symbol", "2611", "☑")]
    [InlineData("ＭＳ ゴシック", "2611", "☑")]
    [InlineData("Symbol", "F0D6", "√")]
    [InlineData("Wingdings", "F0C1", "〓")]
    [InlineData(null, "x", "")]
    public void A_symbol_is_the_character_that_is_seen(string? font, string code, string text) => Assert.Equal(text, SymbolText.Of(font, code));

    [Theory]
    [InlineData(" EQ \\o\\ac(○,印)", "印")]
    [InlineData("eq \\o\\ac(□,有)", "有")]
    [InlineData(" EQ \\* jc2 \\* \"Font:ＭＳ 明朝\" \\* hps10 \\o\\ad(\\s\\up 9(おおもり),大森)", "大森")]
    [InlineData(" PAGE ", "")]
    [InlineData(" EQ \\f(1,2)", "")]
    public void Characters_drawn_over_one_another_are_the_one_that_is_meant(string code, string text) => Assert.Equal(text, SymbolText.OfEquation(code));
}
