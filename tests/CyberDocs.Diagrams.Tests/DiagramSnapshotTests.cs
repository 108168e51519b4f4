using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Diagrams.Tests;

public class DiagramSnapshotTests
{
    [Fact]
    public void The_contact_chain_of_the_sample_is_as_accepted() => Match("contact-chain", DossierDiagrams.ContactChain);

    [Fact]
    public void The_network_of_the_sample_is_as_accepted() => Match("network", DossierDiagrams.Network);

    [Fact]
    public void The_systems_of_the_sample_are_as_accepted() => Match("system", DossierDiagrams.System);

    private delegate IReadOnlyList<Scene> Draw(Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings);

    private static void Match(string name, Draw draw)
    {
        var scenes = draw(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector());
        Snapshot.Match(string.Concat(scenes.Select(SceneDump.Of)), name);
    }
}
