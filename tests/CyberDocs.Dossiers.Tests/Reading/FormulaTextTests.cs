using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

public sealed class FormulaTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("'0012", "''0012")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("0012", "0012")]
    public void What_is_written_to_csv_is_read_as_it_was(string text, string written)
    {
        Assert.Equal(written, FormulaText.Neutral(text));
        Assert.Equal(text, FormulaText.Unmarked(written));
    }

    [Theory]
    [InlineData("'0012", "0012")]
    [InlineData("'-", "-")]
    [InlineData("'24年", "24年")]
    [InlineData("'06'年", "'06'年")]
    [InlineData("'s", "'s")]
    public void An_apostrophe_of_people_is_left_out_before_digits_and_signs(string typed, string meant) => Assert.Equal(meant, FormulaText.Unmarked(typed));
}
