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
}
