using System.Text;
using CyberDocs.Findings;

namespace CyberDocs.Tests.Files;

/// <summary>What a Japanese keyboard does to YAML is named at its line, and the rest is read.</summary>
public sealed class YamlSlipsTests
{
    [Theory]
    [InlineData("cyberdocs: 1\ninstitution:\n  name: 見本病院\n  kind：診療所\n  beds: 40\n", 4, 7, "項目名の後のコロンが全角です")]
    [InlineData("cyberdocs: 1\ninstitution:\n  name: 見本病院\n　kind: 診療所\n  beds: 40\n", 4, 1, "字下げに全角の空白があります")]
    [InlineData("cyberdocs: 1\ninstitution:\n  name: 見本病院\n\tkind: 診療所\n  beds: 40\n", 4, 1, "字下げがタブです")]
    [InlineData("cyberdocs: 1\ninstitution:\n  name: 見本病院\n  kind: 診療所\n  beds:40\n", 5, 8, "コロンの後に半角の空白がありません")]
    [InlineData("cyberdocs: 1\ninstitution:\n  name: \"見本病院\n  kind: 診療所\n  beds: 40\n", 3, 9, "引用符が閉じていません")]
    [InlineData("cyberdocs: 1\ninstitution: { name: 見本病院, kind: 診療所, beds: 40\nzones: []\n", 2, 14, "波かっこが閉じていません")]
    public void A_slip_is_named_at_its_place_with_the_line_and_the_rest_is_read(string yaml, int line, int column, string says)
    {
        var read = new CyberDocsEngine().Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)), "dossier.yaml");
        var finding = Assert.Single(read.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal("CD1207", finding.Code.Id);
        Assert.Equal((line, column), (finding.Place.Line, finding.Place.Column));
        Assert.StartsWith(says, finding.JapaneseMessage, StringComparison.Ordinal);
        Assert.Contains(yaml.Split('\n')[line - 1], finding.Detail, StringComparison.Ordinal);
        Assert.Contains('^', finding.Detail!);
        Assert.Equal("見本病院", read.Dossier!.Institution.Name);
        Assert.Equal("clinic", CyberDocs.Model.Terms.InstitutionKinds[read.Dossier.Institution.Kind].Id);
        Assert.Equal(40, read.Dossier.Institution.Beds);
    }

    [Fact]
    public void What_is_no_slip_keeps_its_own_message()
    {
        var read = new CyberDocsEngine().Read(new MemoryStream("cyberdocs: 1\ninstitution: [a, b\n"u8.ToArray()), "dossier.yaml");
        Assert.Equal("CD1010", Assert.Single(read.Findings).Code.Id);
    }
}
