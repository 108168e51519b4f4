using CyberDocs.Findings;

namespace CyberDocs.Documents.Tests.Findings;

public sealed class FindingTests
{
    [Theory]
    [InlineData("回答!E2", "回答と確認日を記入してください。")]
    [InlineData(null, "回答（first）と確認日（first_on）を記入してください。")]
    public void Keys_are_named_to_whoever_writes_them_and_not_to_whoever_keeps_a_workbook(string? cell, string expected)
    {
        var code = new FindingCode("CD9999", Severity.Error, "ない。", "None.", "回答（first）と確認日（first_on）を記入してください。", "Fill in first and first_on.");
        Assert.Equal(expected, code.At(new SourcePlace("dossier", 2, 5, cell)).JapaneseRemedy);
    }
}
