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
    [InlineData("＃ 病院\ninstitution:\n  name: 見本病院\n", "2,1")]
    [InlineData("institution:\n  name: 見本病院\n  ＃ 仮\n  kana: ミホン\n", "4,3")]
    [InlineData("institution:\n  name: 見本病院\n      ＃ 仮\n", "4,7")]
    [InlineData("institution:\n  name: 見本病院\n  ＃kana: ミホン\n", "4,3")]
    [InlineData("institution:\n　　＃ 仮\n  name: 見本病院\n", "3,3")]
    [InlineData("institution:\n  name: 「見本病院」\n", "3,9")]
    [InlineData("institution:\n  name: “見本病院”  # 仮\n", "3,9")]
    [InlineData("institution:\n  name: ”見本病院”\n", "3,9")]
    [InlineData("institution:\n  name: ＂見本病院＂\n", "3,9")]
    [InlineData("institution: { name: 「見本病院」, kana: ミホン }\n", "2,22")]
    [InlineData("institution: { kana: ミホン, name: ‘見本病院’ }\n", "2,33")]
    [InlineData("※ 病院\ninstitution:\n  name: 見本病院\n", "2,1")]
    [InlineData("// 病院\ninstitution:\n  name: 見本病院\n", "2,1")]
    [InlineData("institution: ＃ 病院\n  name: 見本病院\n  kana: ミホン\n", "2,14")]
    [InlineData("institution: { name: 見本病院 } ＃ 病院\nzones: []\n", "2,29")]
    [InlineData("institution: { name: 見本病院 }　＃ 病院\nzones: []\n", "2,29")]
    [InlineData("institution:\n  name: 「見本病院\"\n", "3,9")]
    [InlineData("institution:\n  name: \"見本病院」\n  kana: ミホン\n", "3,9")]
    [InlineData("institution: # 病院\n  name： 見本病院\n  kana: ミホン\n", "3,7")]
    [InlineData("institution:\n  name: 見本病院　＃仮\n", "3,14")]
    [InlineData("institution:\n  name: 見本病院 ＃ 仮\n  kana: ミホン\n", "3,14")]
    [InlineData("institution:\n  name: 見本病院　＃3月まで\n", "3,14")]
    [InlineData("institution:\n  name: \"見本病院\"　＃仮\n", "3,16")]
    [InlineData("institution:\n  name: 見本病院\n  address: ＃ 未定\n", "4,12")]
    [InlineData("institution:\n  name: 見本病院\n  kana: ミホン: 見本　＃仮\n", "4,12", "4,17")]
    [InlineData("institution: { name: 見本病院　＃仮 }\n", "2,27")]
    [InlineData("institution: { name: 見本病院　＃仮, kana: ミホン }\n", "2,27")]
    [InlineData("institution:\n  name: 見本病院\n  postal_code: 700-0000　＃仮\n", "4,25")]
    [InlineData("institution:\n  name: 『見本病院』\n", "3,9")]
    [InlineData("institution:\n  name: 【見本病院】\n", "3,9")]
    [InlineData("institution:\n  name: 〝見本病院〟\n", "3,9")]
    [InlineData("institution:\n  name: 「見本病院」　＃仮\n", "3,9", "3,16")]
    [InlineData("institution:\n  name:\n    見本病院 ＃ 仮\n", "4,10")]
    [InlineData("institution:\n  name: 見本病院\n  address: 岡山県\n    中区 ＃ 仮\n", "5,8")]
    [InlineData("institution:\n  name: 見本病院\n  address: 岡山県 ＃ 仮\n    中区　＃ 本院\n    浜\n", "4,16", "5,8")]
    public void A_full_width_comment_is_none_of_the_text_and_foreign_quotation_marks_are_none_of_the_value(string yaml, params string[] places)
    {
        var read = new CyberDocsEngine().Read(new MemoryStream(Encoding.UTF8.GetBytes("cyberdocs: 1\n" + yaml)), "dossier.yaml");
        var errors = read.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        Assert.All(errors, finding => Assert.Equal("CD1207", finding.Code.Id));
        Assert.Equal(places, errors.Select(finding => $"{finding.Place.Line},{finding.Place.Column}"));
        Assert.Equal("見本病院", read.Dossier!.Institution.Name);
    }

    [Theory]
    [InlineData("name: 見本\u2028病院\n  beds: 40", 3)]
    [InlineData("name: \"見本\u2028病院\" # 仮\u2029の名\n  beds: 40", 3)]
    [InlineData("name: |-\n    見本\u2028病院\n  beds: 40", 3)]
    [InlineData("{ name: 見本\u2028病院, beds: 40 }", 3)]
    public void A_line_separator_is_a_part_of_the_value_that_it_stands_in(string fields, int line)
    {
        var read = new CyberDocsEngine().Read(new MemoryStream(Encoding.UTF8.GetBytes($"cyberdocs: 1\ninstitution:\n  {fields}\n")), "dossier.yaml");
        Assert.Empty(read.Findings);
        Assert.Equal(("見本\u2028病院", 40), (read.Dossier!.Institution.Name, read.Dossier.Institution.Beds));
        Assert.Equal(line, read.Dossier.Institution.Origin.Of("name").Line);
    }

    [Theory]
    [InlineData("name: 「青」病院と「赤」", "「青」病院と「赤」")]
    [InlineData("name: \"「見本病院」\"", "「見本病院」")]
    [InlineData("name: ＃1号館", "＃1号館")]
    [InlineData("name: 本館　＃３０１", "本館　＃３０１")]
    [InlineData("name: 本館 ＃12-3号室", "本館 ＃12-3号室")]
    [InlineData("name: 本館＃仮", "本館＃仮")]
    [InlineData("name: \"本館　＃仮\"", "本館　＃仮")]
    [InlineData("name: \"見本\n    病院　＃仮\"", "見本 病院　＃仮")]
    [InlineData("name: 見本病院\n    南館　＃2号室", "見本病院 南館　＃2号室")]
    [InlineData("name: 『青』病院と『赤』", "『青』病院と『赤』")]
    [InlineData("name: 【旧】見本病院", "【旧】見本病院")]
    [InlineData("name: |-\n    見本病院\n    ＃ 仮", "見本病院\n＃ 仮")]
    [InlineData("name: 見本病院\n  address: 「南館」", "見本病院")]
    public void What_may_be_meant_as_it_stands_stays(string field, string name)
    {
        var read = new CyberDocsEngine().Read(new MemoryStream(Encoding.UTF8.GetBytes($"cyberdocs: 1\ninstitution:\n  {field}\n")), "dossier.yaml");
        Assert.DoesNotContain(read.Findings, finding => finding.Code.Id == "CD1207");
        Assert.Equal(name, read.Dossier!.Institution.Name);
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

    [Theory]
    [InlineData("institution:\n  name：見本病院\n", "3,7")]
    [InlineData("institution:\n  name:見本病院\n", "3,8")]
    [InlineData("institution:\n  name　: 見本病院\n", "3,7")]
    [InlineData("institution:\n  name:　見本病院\n  kana: ミホン\n", "3,8")]
    [InlineData("institution:\n  name; 見本病院\n  kana: ミホン\n", "3,7")]
    [InlineData("institution:\n  name 見本病院\n  kana: ミホン\n", "3,7")]
    [InlineData("institution:\n  ｎａｍｅ: 見本病院\n", "3,3")]
    [InlineData("institution:\n  ｎａｍｅ：見本病院\n", "3,3", "3,7")]
    [InlineData("institution: { name：見本病院 }\n", "2,20")]
    [InlineData("institution: { name:見本病院 }\n", "2,21")]
    [InlineData("institution: ｛ name: 見本病院 ｝\n", "2,14")]
    [InlineData("institution: { kana: ミホン、name: 見本病院 }\n", "2,25")]
    [InlineData("institution: { kana: \"ミホン, name: 見本病院 }\n", "2,22")]
    [InlineData("institution:\n  name: '見本病院\"\n  kana: ミホン\n", "3,9")]
    [InlineData("institution:\n  name: \"見本病院", "3,9")]
    [InlineData("institution:\n  kana: ミホン\n   name: 見本病院\n", "4,4")]
    [InlineData("institution:\n    kana: ミホン\n  name: 見本病院\n", "4,3")]
    [InlineData("institution:\n  kana: ミホン: 見本\n  name: 見本病院\n", "3,12")]
    [InlineData("institution:\n  address: @岡山\n  name: 見本病院\n", "3,12")]
    [InlineData("institution: # 病院\n  name：見本病院 # 名称：本院\n", "3,7")]
    [InlineData("institution:\n  kana = ミホン\n  name: 見本病院\n", "3,7")]
    [InlineData("institution:\n  kana→ミホン\n  name: 見本病院\n", "3,7")]
    [InlineData("institution:\n\u00A0\u00A0kana: ミホン\n  name: 見本病院\n", "3,1")]
    [InlineData("institution:\n  kana: !重要 ミホン\n  name: 見本病院\n", "3,9")]
    [InlineData("institution:\n  kana: >ミホン\n  name: 見本病院\n", "3,9")]
    [InlineData("institution:\n  kana: |ミホン\n  name: 見本病院\n", "3,9")]
    public void A_slip_that_yaml_takes_for_text_is_named_too(string yaml, params string[] places)
    {
        foreach (var text in new[] { yaml, yaml.Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + yaml })
        {
            var head = "cyberdocs: 1" + (text.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n");
            var read = new CyberDocsEngine().Read(
                new MemoryStream(Encoding.UTF8.GetBytes(text[0] == '\uFEFF' ? text[..1] + head + text[1..] : head + text)), "dossier.yaml");
            var errors = read.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
            Assert.All(errors, finding => Assert.Equal("CD1207", finding.Code.Id));
            Assert.Equal(places, errors.Select(finding => $"{finding.Place.Line},{finding.Place.Column}"));
            Assert.Equal("見本病院", read.Dossier!.Institution.Name);
        }
    }

    [Theory]
    [InlineData("  - id：z1\n    name: 診療系\n", "5,7")]
    [InlineData("  - id: z1\n    name：診療系", "6,9")]
    [InlineData("  －　id: z1\n    name: 診療系\n", "5,3")]
    [InlineData("  -id: z1\n   name: 診療系\n", "5,3", "6,4")]
    [InlineData("  - { id: z1, name: \"診療系 }\n", "5,21")]
    [InlineData("  - { id: z1, name: 診療系, vlans: [10, 20 }\n", "5,33")]
    [InlineData("  - id: z1\n    vlans: [10, 20\n    name: 診療系\n", "6,12")]
    [InlineData("  - { id: z1,\n      name：診療系 }\n", "6,11")]
    [InlineData("  ・id: z1\n    name: 診療系\n", "5,3")]
    [InlineData("  ● id: z1\n    name: 診療系\n", "5,3")]
    [InlineData("  * id: z1\n    name: 診療系\n", "5,3")]
    public void A_slip_in_a_list_is_named_too(string yaml, params string[] places)
    {
        var read = new CyberDocsEngine().Read(
            new MemoryStream(Encoding.UTF8.GetBytes("cyberdocs: 1\ninstitution:\n  name: 見本病院\nzones:\n" + yaml)), "dossier.yaml");
        var errors = read.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        Assert.All(errors, finding => Assert.Equal("CD1207", finding.Code.Id));
        Assert.Equal(places, errors.Select(finding => $"{finding.Place.Line},{finding.Place.Column}"));
        Assert.Equal(("z1", "診療系"), read.Dossier!.Zones.Select(zone => (zone.Id, zone.Name)).Single());
    }

    [Theory]
    [InlineData("  description: \"一行目\n    name：二行目\"\n  - id:z2\n")]
    [InlineData("  description: 宛先:test、name：別名\n")]
    [InlineData("  description: ｛未定｝\n  vlans: [10、20]\n")]
    [InlineData("  description: http://example.com/\n")]
    public void Sound_text_is_not_taken_for_a_slip(string yaml)
    {
        var text = "cyberdocs: 1\ninstitution:\n  name: 見本病院\nzones:\n- id: z1\n  name: 診療系\n" + yaml.Replace("  - id:z2\n", "", StringComparison.Ordinal);
        var read = new CyberDocsEngine().Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "dossier.yaml");
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void What_cannot_be_read_beside_a_slip_is_said_as_well()
    {
        const string yaml = "cyberdocs: 1\ninstitution:\n  name：見本病院\nzones:\n  - { id: z1, name: 診療系 }\n  - *unknown text: [\n";
        var read = new CyberDocsEngine().Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)), "dossier.yaml");
        Assert.Equal(["CD1207 3,7", "CD1019 6,5", "CD1010 6,14"], read.Findings.Select(finding => $"{finding.Code.Id} {finding.Place.Line},{finding.Place.Column}"));
        Assert.StartsWith("  - *unknown text: [\n             ^", read.Findings[2].Detail, StringComparison.Ordinal);
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
        var read = new CyberDocsEngine().Read(new MemoryStream("cyberdocs: 1\ninstitution: ]a, b\n"u8.ToArray()), "dossier.yaml");
        Assert.Equal("CD1010", Assert.Single(read.Findings).Code.Id);
    }

    [Theory]
    [InlineData("institution: ]a, b\n", "YAMLとして読めません")]
    [InlineData("institution: { name: 見本病院 }}\n", "「項目名: 値」のはずの所")]
    [InlineData("institution:\n  name: '見本'病院\n", "「項目名: 値」のはずの所")]
    [InlineData("institution: { name: 見本病院 }\nzones: [\n  { id: z1, name: 診療系 }\nvendors: []\n", "かっこ")]
    public void What_no_slip_explains_is_said_in_both_languages(string yaml, string says)
    {
        var finding = new CyberDocsEngine().Read(new MemoryStream(Encoding.UTF8.GetBytes("cyberdocs: 1\n" + yaml)), "dossier.yaml").Findings
            .First(finding => finding.Code.Id == "CD1010");
        Assert.Contains(says, finding.JapaneseMessage, StringComparison.Ordinal);
        Assert.DoesNotMatch("[a-z]{3,} [a-z]{3,}", finding.JapaneseMessage);
        Assert.Matches("[a-z]{3,} [a-z]{3,}", finding.EnglishMessage);
    }

    [Fact]
    public void A_value_that_yaml_takes_for_the_name_of_an_empty_one_stays_a_value() =>
        Assert.Equal("&見本病院", new CyberDocsEngine().Read(
            new MemoryStream("cyberdocs: 1\ninstitution:\n  name: &見本病院\n"u8.ToArray()), "dossier.yaml").Dossier!.Institution.Name);

    [Fact]
    public void What_is_read_as_a_comment_is_said_with_the_way_to_keep_it()
    {
        var read = new CyberDocsEngine().Read(new MemoryStream("cyberdocs: 1\ninstitution:\n  name: 中央病院　＃仮\n"u8.ToArray()), "dossier.yaml");
        Assert.Equal("中央病院", read.Dossier!.Institution.Name);
        var slip = Assert.Single(read.Findings);
        Assert.StartsWith("値の後に全角の「＃」があり、その後を注記として読みました。", slip.JapaneseMessage, StringComparison.Ordinal);
        Assert.Contains("引用符", slip.JapaneseMessage, StringComparison.Ordinal);
        Assert.Equal("  name: 中央病院　＃仮\n        　　　　　^", slip.Detail);
    }
}
