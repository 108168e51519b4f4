using System.Text;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

public class EditionBinderTests
{
    private readonly FindingCollector findings = new();

    [Fact]
    public void Every_field_of_an_edition_is_read()
    {
        var edition = Read(
            """
            {"id": "r9", "form": "checklist-institution", "title": "チェックリスト", "notice": "通知", "issued_on": "令和9年5月1日", "guideline": 8.0,
             "fiscal_year_start": "2027-04-01", "head": ["administrator", "responder", "checked_on"], "notes": ["注1"],
             "sections": [{"number": "1", "title": "体制", "description": "説明", "items": [
               {"id": "1-1", "number": "1-(1)", "asset_class": "サーバ・端末PC", "title": "責任者", "statement": "置いている。", "questions": ["誰か"],
                "not_needed_when": "no_vendor_contract", "clauses": ["1.1"], "chapters": ["2"], "derivation": "safety_manager", "verified": false, "gate": true}]}]}
            """);
        Assert.Empty(findings.Findings);
        Assert.Equal(
            new Edition
            {
                Id = "r9", Form = "checklist-institution", Title = "チェックリスト", Notice = "通知", IssuedOn = new(2027, 5, 1), Guideline = "8.0",
                FiscalYearStart = new(2027, 4, 1), Head = ["administrator", "responder", "checked_on"], Notes = ["注1"],
                Sections =
                [
                    new()
                    {
                        Number = "1", Title = "体制", Description = "説明",
                        Items =
                        [
                            new()
                            {
                                Id = "1-1", Number = "1-(1)", AssetClass = "サーバ・端末PC", Title = "責任者", Statement = "置いている。", Questions = ["誰か"],
                                NotNeededWhen = "no_vendor_contract", Clauses = ["1.1"], Chapters = ["2"], Derivation = "safety_manager",
                                Verified = false, Gate = true,
                            },
                        ],
                    },
                ],
            },
            edition);
    }

    [Fact]
    public void What_does_not_belong_in_an_edition_is_reported()
    {
        var edition = Read(
            """
            {"id": "r9", "form": "f", "title": "t", "sections": [{"title": "s", "items": [
              {"id": "1", "statment": "x", "not_needed_when": "never", "derivation": "ledger.keep"}, {"id": "1", "statement": "y"}]}]}
            """);
        Assert.Equal("CD1041 CD1042 CD1046 CD1046 CD1050", string.Join(' ', findings.Findings.Select(f => f.Code.Id)));
        Assert.Equal(2, edition!.Sections[0].Items.Count);
    }

    [Theory]
    [InlineData("{\"form\": \"f\"}", "CD1042 CD1042")]
    [InlineData("[]", "CD1040")]
    public void Without_id_or_form_there_is_no_edition(string json, string expected)
    {
        Assert.Null(Read(json));
        Assert.Equal(expected, string.Join(' ', findings.Findings.Select(f => f.Code.Id)));
    }

    private Edition? Read(string json) =>
        EditionBinder.Bind(JsonDataReader.Read(Encoding.UTF8.GetBytes(json), "e.json", findings), findings);
}
