using CyberDocs.Diagrams;
using CyberDocs.Findings;

namespace CyberDocs.Core.Tests.Diagrams;

public class NetworkDiagramTests
{
    [Fact]
    public void The_sample_network_fits_one_sheet()
    {
        var findings = new FindingCollector();
        var sheets = DossierDiagrams.NetworkSheets(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, findings);
        DiagramCase.Show(sheets, "network");

        Assert.Single(sheets);
        Assert.Empty(findings.Findings);
    }
}
