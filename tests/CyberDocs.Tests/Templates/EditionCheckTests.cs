using System.Text.RegularExpressions;
using CyberDocs.Checking;
using CyberDocs.Checking.Derivation;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Model;
using CyberDocs.Reading;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Templates;

/// <summary>An edition of a new year, made by copying last year's: what was forgotten or mistyped in it is told with file and line.</summary>
public sealed class EditionCheckTests : IDisposable
{
    private const string Institution = "editions/checklist-institution.r8.yaml";
    private const string Vendor = "editions/checklist-vendor.r8.yaml";
    private const string Carry = "editions/carry/r7-r8.yaml";

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-edition-").FullName;

    public EditionCheckTests()
    {
        Write(Institution, NextYear("checklist-institution.r7.yaml"));
        Write(Vendor, NextYear("checklist-vendor.r7.yaml"));
        Write(Carry, "from: r7\nto: r8\nlabel: 令和7年度版\nforms: [checklist-institution, checklist-vendor]\nsame_ids: true\nasks_more: [2-10]\nitems:\n  1-1: 1-1\n  2-1: 2-1\n");
    }

    [Fact]
    public void An_edition_that_is_whole_is_let_alone() =>
        Assert.Equal("CD1060", string.Join(' ', Found().Select(finding => finding.Code.Id).Distinct()));

    [Theory]
    [InlineData("id: r8", "id: r7", "CD1314", "id: r7")]
    [InlineData("form: checklist-institution", "form: checklist-vendor", "CD1314", "form: checklist-vendor")]
    [InlineData("form: checklist-institution", "form: checklist-instution", "CD1317", "form: checklist-instution")]
    [InlineData("令和8年度版", "令和7年度版", "CD1315", "title: ")]
    [InlineData("fiscal_year_start: 2026-04-01", "fiscal_year_start: 2025-04-01", "CD1301", "fiscal_year_start")]
    [InlineData("fiscal_year_start: 2026-04-01", "fiscal_year_start: 2026-06-01", "CD1319", "fiscal_year_start")]
    [InlineData("fiscal_year_start: 2026-04-01\n", "", "CD1319", "id: r8")]
    [InlineData("fiscal_year_start: 2026-04-01", "fiscal_year_start: 令和8年", "CD1043", "fiscal_year_start")]
    [InlineData("guideline: \"7.0\"", "guideline: \"6.0\"", "CD1315", "guideline")]
    [InlineData("guideline: \"7.0\"\n", "", "CD1061", "id: r8")]
    [InlineData("restated: true", "issued_on: 2025-03-14\nrestated: true", "CD1315", "issued_on")]
    [InlineData("令和8年度中の対応目標日", "令和7年度中の対応目標日", "CD1315", "  - 以下の項目")]
    [InlineData("2-②及び2-③の項目", "2-②及び2-⑭の項目", "CD1307", "  - 以下の項目")]
    [InlineData("head: [administrator", "head: [administrater", "CD1046", "head: ")]
    [InlineData("restated: true", "restate: true", "CD1041", "restate: true")]
    [InlineData("derivation: ledger.kept", "derivation: ledger.keep", "CD1046", "ledger.keep")]
    [InlineData("        meaning: 医療情報システムの安全管理に責任を持つ人が、経営に携わる人の中から決まっていれば「はい」。\n", "", "CD1313", "id: 1-1")]
    [InlineData("        proof: [任命書, 組織図, 運用管理規程]\n", "", "CD1313", "id: 1-1")]
    [InlineData("        confidence: medium_high\n        derivation: safety_manager", "        derivation: safety_manager", "CD1313", "id: 1-1")]
    [InlineData("confidence: medium_high", "confidence: sure", "CD1046", "sure")]
    [InlineData("number: 2-②", "number: 2-①", "CD1303", "number: 2-①")]
    [InlineData("        number: 2-②\n", "", "CD1302", "id: 2-2")]
    [InlineData("number: 2-④", "number: 3-④", "CD1302", "number: 3-④")]
    [InlineData("number: 2-⑤", "number: 2-⑮", "CD1304", "number: 2-⑮")]
    [InlineData("number: 2-⑤", "number: 2-⑮", "CD1304", "number: 2-⑥")]
    [InlineData("id: 2-2", "id: 2-1", "CD1050", "id: 2-1")]
    [InlineData("statement: 接続元を制限している。", "statment: 接続元を制限している。", "CD1042", "id: 2-13")]
    [InlineData("statement: パスワードの使い回しを禁止している。", "statement: USBストレージ等の外部記録媒体や情報機器の接続を制限している。", "CD1303", "statement: USB")]
    [InlineData("        statement: USBストレージ", "        gate: true\n        statement: USBストレージ", "CD1303", "gate: true")]
    [InlineData("asset_class: サーバ\n", "asset_class: サーバー\n", "CD1305", "サーバー")]
    [InlineData("not_needed_when: no_vendor_contract", "not_needed_when: no_contract", "CD1046", "no_contract")]
    [InlineData("システム運用編 11.1, システム運用編 12.2]", "システム運用編 11.1, システム運用編 21.2]", "CD1060", "21.2")]
    [InlineData("sections:", "sections: []\nsection:", "CD1306", "sections: []")]
    [InlineData("  - number: \"4\"", "  - title: 空の節\n  - number: \"4\"", "CD1306", "空の節")]
    [InlineData("gate: true", "gate: 多分", "CD1045", "多分")]
    public void What_was_forgotten_in_it_is_told_with_its_line(string right, string wrong, string code, string line)
    {
        var text = new Regex(Regex.Escape(right)).Replace(File.ReadAllText(Path.Combine(folder, Institution)), wrong, 1);
        Assert.Contains(line, text, StringComparison.Ordinal);
        Write(Institution, text);

        Assert.Contains(Found(), finding => finding.Code.Id == code && Line(finding, Institution).Contains(line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("to: r8", "to: r9", "CD1308", "to: r9")]
    [InlineData("asks_more: [2-10]", "asks_more: [2-99]", "CD1308", "asks_more")]
    [InlineData("  2-1: 2-1", "  2-1: 2-1x", "CD1308", "2-1x")]
    [InlineData("  2-1: 2-1", "  2-1x: 2-1", "CD1308", "2-1x")]
    [InlineData("forms: [checklist-institution, checklist-vendor]\n", "", "CD1042", "from: r7")]
    [InlineData("forms: [checklist-institution, ", "forms: [checklist-minimum, ", "CD1308", "from: r7")]
    public void So_is_what_is_wrong_in_its_carry_map(string right, string wrong, string code, string line)
    {
        Write(Carry, File.ReadAllText(Path.Combine(folder, Carry)).Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(Found(), finding => finding.Code.Id == code && Line(finding, Carry).Contains(line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Carry, "", "CD1309", Institution)]
    [InlineData(Vendor, "", "CD1318", Institution)]
    [InlineData(Vendor, "editions/checklist-vendor.r8.yml", "CD1310", "editions/checklist-vendor.r8.yml")]
    [InlineData(Vendor, "checklist-vendor.r8.yaml", "CD1310", "checklist-vendor.r8.yaml")]
    [InlineData(Carry, "carry/r7-r8.yaml", "CD1310", "carry/r7-r8.yaml")]
    public void So_is_a_file_that_is_not_there_or_lies_elsewhere(string file, string elsewhere, string code, string place)
    {
        if (elsewhere.Length > 0)
        {
            Write(elsewhere, File.ReadAllText(Path.Combine(folder, file)));
        }

        File.Delete(Path.Combine(folder, file));

        Assert.Contains((code, Path.Combine(folder, place)), Found().Select(finding => (finding.Code.Id, finding.Place.File!)));
    }

    [Fact]
    public void Every_fact_that_an_item_can_rest_on_is_derived_and_explained()
    {
        var readme = File.ReadAllText(Repository.PathOf("templates", "editions", "README.md"));
        var context = new CheckContext(new Dossier { Institution = new Institution { Name = "病院" } }, new CyberDocsEngine().Editions, new DateOnly(2026, 4, 1));
        Assert.All(DerivationKeys.All, key =>
        {
            Assert.NotNull(AnswerDerivation.Derive(key, context));
            Assert.Contains($"`{key}`", readme, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_key_of_an_edition_is_explained()
    {
        var readme = File.ReadAllText(Repository.PathOf("templates", "editions", "README.md"));
        Assert.All(
            EditionShape.Edition.Fields.Concat(EditionShape.Section.Fields).Concat(EditionShape.Item.Fields),
            field => Assert.Contains($"`{field.Key}", readme, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Line(Finding finding, string file) => finding.Place is { Line: > 0 and var line } place && place.File == Path.Combine(folder, file)
        ? File.ReadAllLines(place.File)[line - 1]
        : "";

    private IReadOnlyList<Finding> Found() => TemplateChecker.Check([folder]);

    private static string NextYear(string name) => string.Concat(
        File.ReadAllText(Repository.PathOf("templates", "editions", name)).Split('\n').Where(line => !line.StartsWith('#')).Select(line => line + "\n"))
        .TrimEnd().Replace("id: r7", "id: r8", StringComparison.Ordinal).Replace("令和7年度", "令和8年度", StringComparison.Ordinal)
        .Replace("2025-04-01", "2026-04-01", StringComparison.Ordinal).Replace("guideline: \"6.0\"", "guideline: \"7.0\"", StringComparison.Ordinal) + "\n";

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
