using CyberDocs.OpenXml.Editing;

namespace CyberDocs.OpenXml.Tests.Editing;

/// <summary>Which ranges of people's formulas hold rows that were added below, and which are asked about.</summary>
public sealed class GrownFormulaTests
{
    private static readonly GrownSheet[] Sheets = [new("機器", 2, 40, 50), new("人's 表", 3, 10, 12)];

    [Theory]
    [InlineData("COUNTA(機器!A2:A40)", "COUNTA(機器!A2:A50)")]
    [InlineData("COUNTA('機器'!$A$2:$A$40)-1", "COUNTA('機器'!$A$2:$A$50)-1")]
    [InlineData("SUMPRODUCT((機器!$B$2:$B$40=\"サーバ\")*(機器!$C$1:$C$40<>\"\"))", "SUMPRODUCT((機器!$B$2:$B$50=\"サーバ\")*(機器!$C$1:$C$50<>\"\"))")]
    [InlineData("VLOOKUP(A1,機器!$A$1:$G$45,3,FALSE)", "VLOOKUP(A1,機器!$A$1:$G$50,3,FALSE)")]
    [InlineData("SUM(機器!$2:$40)", "SUM(機器!$2:$50)")]
    [InlineData("COUNTA('人''s 表'!A3:A10)+COUNTA(機器!A2:A40)", "COUNTA('人''s 表'!A3:A12)+COUNTA(機器!A2:A50)")]
    [InlineData("COUNTA(機器!A2:A40)+SUM(自分!A1:A3)", "COUNTA(機器!A2:A50)+SUM(自分!A1:A3)")]
    public void What_held_all_rows_holds_the_new_ones_too(string formula, string grown) =>
        Assert.Equal(new GrownFormula(grown, null), GrownFormula.Of(formula, new("集計"), Sheets));

    [Theory]
    [InlineData("COUNTA(機器!A2:A39)")]
    [InlineData("COUNTA(機器!A2:A50)")]
    [InlineData("COUNTA(機器!A2:A1000)")]
    [InlineData("COUNTA(機器!A:A)")]
    [InlineData("機器!A40")]
    [InlineData("COUNTA(機器!A40:C40)")]
    [InlineData("COUNTA(ほか!A2:A40)")]
    [InlineData("COUNTA([1]機器!A2:A40)")]
    [InlineData("COUNTA(自分の機器!A2:A40)")]
    [InlineData("COUNTA(A2:A40)")]
    [InlineData("IF(A1=\"機器\",LOG10(B2:B3),0)")]
    public void What_is_about_other_cells_stays(string formula) =>
        Assert.Equal(new GrownFormula(formula, null), GrownFormula.Of(formula, new("集計"), Sheets));

    [Theory]
    [InlineData("COUNTA(機器!A3:A40)")]
    [InlineData("COUNTA(INDIRECT(\"機器!A2:A40\"))")]
    [InlineData("SUMPRODUCT(機器!B2:B40*自分!C2:C40)")]
    [InlineData("SUM(前:機器!A2:A40)")]
    public void What_is_not_certain_stays_and_is_told(string formula) =>
        Assert.Equal(new GrownFormula(formula, Sheets[0]), GrownFormula.Of(formula, new("集計"), Sheets));

    [Fact]
    public void Formulas_on_the_sheet_itself_mean_its_rows()
    {
        Assert.Equal("COUNTA(A2:A50)", GrownFormula.Of("COUNTA(A2:A40)", new("機器") { Row = 1 }, Sheets).Text);
        Assert.Equal("COUNTIF($A$2:$A$50,A40)", GrownFormula.Of("COUNTIF($A$2:$A$40,A40)", new("機器") { Row = 40 }, Sheets).Text);

        // A running sum ends at its own row.
        Assert.Equal(new("SUM(B$2:B40)", null), GrownFormula.Of("SUM(B$2:B40)", new("機器") { Row = 40 }, Sheets));

        // A sum below the rows: what was added lies below it.
        Assert.Equal(new("SUM(B2:B39)", Sheets[0]), GrownFormula.Of("SUM(B2:B39)", new("機器") { Row = 40 }, Sheets));
    }

    [Fact]
    public void What_other_cells_take_from_a_formula_is_not_widened_for_one_of_them()
    {
        Assert.Equal(Sheets[0], GrownFormula.Of("COUNTA(機器!A2:A40)", new("集計") { IsShared = true }, Sheets).Unsure);
        Assert.Equal("COUNTA(機器!A$2:A$50)", GrownFormula.Of("COUNTA(機器!A$2:A$40)", new("集計") { IsShared = true }, Sheets).Text);
        Assert.Equal(Sheets[0], GrownFormula.Of("機器!$A$2:$A$40", new("集計") { FillsSeveral = true }, Sheets).Unsure);
    }
}
