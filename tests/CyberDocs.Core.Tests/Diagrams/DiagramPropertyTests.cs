using CyberDocs.Diagrams;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Core.Tests.Diagrams;

public class DiagramPropertyTests
{
    private const int ShownSeed = 20;

    private static int Runs => Environment.GetEnvironmentVariable("CYBERDOCS_FULL") == "1" ? 10_000 : 200;

    [Fact]
    public void Nothing_covers_anything_in_random_contact_chains() => Check("chain", DossierDiagrams.ContactChainSheets);

    [Fact]
    public void Nothing_covers_anything_in_random_networks() => Check("net", DossierDiagrams.NetworkSheets);

    [Fact]
    public void Nothing_covers_anything_in_random_systems() => Check("system", DossierDiagrams.SystemSheets);

    [Fact]
    public void Nothing_covers_anything_in_random_external_connections() => Check("external", DossierDiagrams.ExternalConnectionsSheets);

    private delegate IReadOnlyList<DiagramSheet> Draw(
        Dossier dossier, DiagramOptions options, Graphics.ITextMeasurer measurer, FindingCollector findings);

    private static void Check(string name, Draw draw)
    {
        List<string> faults = [];
        for (var seed = 1; seed <= Runs && faults.Count < 20; seed++)
        {
            var sheets = draw(RandomHospital.Create(seed), DiagramCase.Options, DiagramCase.Measurer, new FindingCollector());
            for (var i = 0; i < sheets.Count; i++)
            {
                var own = SceneLint.Check(sheets[i]);
                faults.AddRange(own.Take(3).Select(fault => $"seed {seed} sheet {i + 1}: {fault}"));
                if (own.Count > 0 || seed == ShownSeed)
                {
                    DiagramCase.Show(sheets, $"{name}-seed{seed}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }
}
