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

    [Theory]
    [InlineData("institution:\n  name: 見本病院\n  beds: 40\n　zones:\n  - id: z1\n    name: 診療系\n", 5)]
    [InlineData("institution: { name: 見本病院, beds: 40 }\n　zones:\n  - { id: z1, name: 診療系 }\n", 3)]
    [InlineData("institution:\n  name: 見本病院\n  beds:40\n　zones:\n　- id: z1\n　　name: 診療系\n", 4, 5, 6, 7)]
    [InlineData("institution:\n　name：見本病院\n　beds: 40\nzones:\n- id: z1\n　name: 診療系\n", 3, 3, 4, 7)]
    [InlineData("institution:\n　　name: 見本病院\n　　beds: 40\nzones:\n　　- id: z1\n　　　　name: 診療系\n", 3, 4, 6, 7)]
    [InlineData("institution:\r\n\tname: 見本病院\r\n\tbeds: 40\r\n　zones:\r\n  - id: z1\r\n    name: 診療系\r\n", 3, 4, 5)]
    [InlineData("institution:\n  name: 見本病院\n  beds: 40\nzones:\n  - id: z1\n　 name：診療系\n", 7, 7)]
    public void Full_width_indentation_means_the_level_that_it_stands_for(string yaml, params int[] lines)
    {
        var read = new CyberDocsEngine().Read(new MemoryStream(Encoding.UTF8.GetBytes("cyberdocs: 1\n" + yaml)), "dossier.yaml");
        Assert.Equal(lines, read.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Place.Line));
        Assert.All(read.Findings.Where(finding => finding.Severity == Severity.Error), finding => Assert.Equal("CD1207", finding.Code.Id));
        Assert.All(read.Findings.Where(finding => finding.Code.Id == "CD1207"), finding => Assert.Contains('^', finding.Detail!));
        Assert.Equal(("見本病院", 40), (read.Dossier!.Institution.Name, read.Dossier.Institution.Beds));
        Assert.Equal(("z1", "診療系"), read.Dossier.Zones.Select(zone => (zone.Id, zone.Name)).Single());
    }

    [Fact]
    public void Text_of_several_lines_keeps_its_full_width_spaces()
    {
        const string yaml = "cyberdocs: 1\ninstitution:\n  name: 見本病院\nzones:\n  - id: z1\n    name: 診療系\n    description: |\n      一\n      　name：二\n　　vlans: [10]\n";
        var read = new CyberDocsEngine().Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)), "dossier.yaml");
        Assert.Equal([10], read.Findings.Where(finding => finding.Code.Id == "CD1207").Select(finding => finding.Place.Line));
        Assert.Equal("一\n　name：二", read.Dossier!.Zones.Single().Description!.TrimEnd());
        Assert.Equal(["10"], read.Dossier.Zones.Single().Vlans);
    }

    [Fact]
    public void What_is_no_slip_keeps_its_own_message()
    {
        var read = new CyberDocsEngine().Read(new MemoryStream("cyberdocs: 1\ninstitution: [a, b\n"u8.ToArray()), "dossier.yaml");
        Assert.Equal("CD1010", Assert.Single(read.Findings).Code.Id);
    }
}
