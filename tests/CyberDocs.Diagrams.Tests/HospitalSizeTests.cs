using CyberDocs.Diagrams.Drawing;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Diagrams.Tests;

public class HospitalSizeTests
{
    private delegate IReadOnlyList<DiagramPage> Draw(Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings);

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var hospital in (string[])["small", "group", "large"])
            {
                foreach (var diagram in (string[])["network", "external", "system", "contact-chain"])
                {
                    cases.Add(hospital, diagram);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_drawing_of_hospitals_of_every_size_is_legible_on_paper_that_hospitals_print(string hospital, string diagram)
    {
        var dossier = hospital switch { "small" => SmallHospital.Dossier, "group" => GroupHospital.Dossier, _ => LargeHospital.Dossier };
        Draw draw = diagram switch
        {
            "network" => DossierDiagrams.NetworkPages,
            "external" => DossierDiagrams.ExternalConnectionsPages,
            "system" => DossierDiagrams.SystemPages,
            _ => DossierDiagrams.ContactChainPages,
        };
        var findings = new FindingCollector();

        var pages = draw(dossier, DiagramCase.Options, DiagramCase.Measurer, findings);
        DiagramCase.Show(pages, $"{hospital}-{diagram}");

        Assert.NotEmpty(pages);
        Assert.Empty(findings.Findings.Select(finding => finding.ToString()));
        Assert.All(pages, page => Assert.Empty(SceneLint.Check(page)));
        Assert.All(pages, page => Assert.True(page.Scene.Width * page.Scene.Height <= 1139 * 1134));
    }

    [Fact]
    public void The_large_hospital_has_6000_devices_60_systems_and_40_vendors()
    {
        Assert.InRange(LargeHospital.Dossier.Devices.Count, 5950, 6100);
        Assert.Equal(60, LargeHospital.Dossier.Systems.Count);
        Assert.Equal(40, LargeHospital.Dossier.Vendors.Count);
    }
}
