using System.Text;
using CyberDocs.Documents;
using CyberDocs.TestKit;

namespace CyberDocs.Tests;

/// <summary>What is handed in speaks of the sort of institution that hands it in.</summary>
public sealed class InstitutionWordTests
{
    private static readonly DateOnly Date = new(2024, 10, 1);

    [Fact]
    public void Papers_of_a_pharmacy_do_not_speak_of_a_hospital()
    {
        foreach (var (id, text) in Texts("006-pharmacy"))
        {
            Assert.DoesNotMatch("院内|院外|病院|当院|病棟|病床|医療機関名|電子カルテシステム", text);
            if (id == "bcp")
            {
                Assert.DoesNotMatch("診療(?!報酬)|電子カルテ|検査", text);
            }
        }
    }

    [Fact]
    public void Papers_of_a_dental_clinic_do_not_speak_of_wards_or_beds()
    {
        Assert.All(Texts("007-dental-clinic"), text => Assert.DoesNotMatch("病院|病棟|入院|手術|救急|薬局", text.Text));
    }

    [Fact]
    public void The_plan_of_a_maternity_home_speaks_of_mothers_and_children()
    {
        var yaml = File.ReadAllText(Repository.PathOf("tests", "Cases", "007-dental-clinic", "dossier.yaml"))
            .Replace("kind: 歯科診療所", "kind: 助産所", StringComparison.Ordinal)
            .Replace("歯科電子カルテ", "助産録", StringComparison.Ordinal).Replace("診療", "助産", StringComparison.Ordinal);
        var text = Texts(new CyberDocsEngine().Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)), "dossier.yaml").Dossier!).Single(paper => paper.Id == "bcp").Text;

        Assert.DoesNotMatch("患者|診療(?!報酬)|処方|電子カルテ|病院|病棟", text);
        Assert.Contains("妊産婦・新生児の生命と安全を第一とし、安全な助産を続ける。", text, StringComparison.Ordinal);
    }

    /// <summary>Every paper that is handed in, without what official forms print themselves.</summary>
    private static List<(string Id, string Text)> Texts(string name)
    {
        var dossier = new CyberDocsEngine().Read(Repository.PathOf("tests", "Cases", name, "dossier.yaml")).Dossier!;
        return Texts(dossier);
    }

    private static List<(string Id, string Text)> Texts(Model.Dossier dossier)
    {
        var engine = new CyberDocsEngine();
        var made = engine.Plan(dossier).Where(planned => planned.IsMade && !planned.Document.IsInternal).ToList();
        Assert.True(made.Count > 8);
        return [.. made.Select(planned => (planned.Document.Id, DocumentText.Of(engine.Compose(dossier, planned, Date).Document!)))];
    }
}
