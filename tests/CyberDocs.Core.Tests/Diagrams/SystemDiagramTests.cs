using CyberDocs.Diagrams;
using CyberDocs.Findings;

namespace CyberDocs.Core.Tests.Diagrams;

public class SystemDiagramTests
{
    [Fact]
    public void The_sample_systems_fit_one_sheet()
    {
        var findings = new FindingCollector();
        var sheets = DossierDiagrams.SystemSheets(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, findings);
        DiagramCase.Show(sheets, "system");

        Assert.Single(sheets);
        Assert.Empty(findings.Findings);
    }

    [Fact]
    public void Systems_too_many_for_one_sheet_become_an_overview_and_sheets_with_every_flow_once()
    {
        var sheets = DossierDiagrams.SystemSheets(LargeHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector());

        Assert.True(sheets.Count > 2);
        var flows = sheets.SelectMany(sheet => sheet.Geometry.Boxes).Select(box => box.Id).Where(id => id.StartsWith("flow:", StringComparison.Ordinal)).ToList();
        Assert.Equal(LargeHospital.Dossier.Flows.Count, flows.Count);
        Assert.Equal(flows.Count, flows.Distinct().Count());
        Assert.Equal(LargeHospital.Dossier.Systems.Select(system => system.Id), sheets[0].Geometry.Boxes.Select(box => box.Id).Where(id => id.StartsWith('s')).Order(StringComparer.Ordinal));
        Assert.Contains(sheets[2].Geometry.Texts, text => text.Text == "→ 2 頁");
    }
}
