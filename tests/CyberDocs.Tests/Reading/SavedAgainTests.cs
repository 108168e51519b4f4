using CyberDocs.TestKit;

namespace CyberDocs.Tests.Reading;

/// <summary>What <c>export excel</c> wrote is the same dossier after other programs opened and saved it: other names of parts, no properties, no formats.</summary>
public sealed class SavedAgainTests
{
    private static readonly CyberDocsEngine Engine = new();

    [Theory]
    [InlineData("exceljs.xlsx")]
    [InlineData("libreoffice.xlsx")]
    [InlineData("openpyxl.xlsx")]
    [InlineData("google-sheets.xlsx")]
    [InlineData("google-sheets-inline.xlsx")]
    [InlineData("google-sheets-no-formats.xlsx", "CD1211")]
    [InlineData("sheetjs.xlsx", "CD1211")]
    public void A_workbook_that_another_program_saved_is_the_same_dossier(string name, params string[] expected)
    {
        var yaml = Engine.Read(Case("dossier.yaml"));
        var book = Engine.Read(Case(name));
        Assert.Equal(expected, book.Findings.Select(finding => finding.Code.Id).Distinct());
        Assert.Equal(yaml.Dossier, book.Dossier! with { LedgerColumns = yaml.Dossier!.LedgerColumns });
        Assert.Equal(yaml.Dossier.LedgerColumns.Order(StringComparer.Ordinal), book.Dossier.LedgerColumns.Order(StringComparer.Ordinal));
    }

    private static string Case(string name) => Repository.PathOf("tests", "Cases", "saved-again", name);
}
