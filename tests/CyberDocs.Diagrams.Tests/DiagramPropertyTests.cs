using CyberDocs.Diagrams.Drawing;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Diagrams.Tests;

public class DiagramPropertyTests
{
    private const int ShownSeed = 20;

    private static int Runs => FullRun.Count(40, 10_000);

    [Fact]
    public void Nothing_covers_anything_in_random_contact_chains() => Check("chain", DossierDiagrams.ContactChainPages);

    [Fact]
    public void Nothing_covers_anything_in_random_networks() => Check("net", DossierDiagrams.NetworkPages);

    [Fact]
    public void Nothing_covers_anything_in_random_systems() => Check("system", DossierDiagrams.SystemPages);

    [Fact]
    public void Nothing_covers_anything_in_random_external_connections() => Check("external", DossierDiagrams.ExternalConnectionsPages);

    private delegate IReadOnlyList<DiagramPage> Draw(
        Dossier dossier, DiagramOptions options, Graphics.ITextMeasurer measurer, FindingCollector findings);

    private static void Check(string name, Draw draw)
    {
        List<string> faults = [];
        var (larger, none) = (0, 0);
        for (var seed = 1; seed <= Runs && faults.Count < 20; seed++)
        {
            var dossier = RandomHospital.Create(seed);
            var findings = new FindingCollector();
            var pages = draw(dossier, DiagramCase.Options, DiagramCase.Measurer, findings);
            faults.AddRange(LostPins(name, dossier, pages, findings).Take(3).Select(fault => $"seed {seed}: {fault}"));
            larger += findings.Findings.Any(finding => finding.Code.Id == "CD4306") ? 1 : 0;
            none += findings.Findings.Any(finding => finding.Code.Id == "CD4308") ? 1 : 0;
            for (var i = 0; i < pages.Count; i++)
            {
                var own = SceneLint.Check(pages[i]);
                faults.AddRange(own.Take(3).Select(fault => $"seed {seed} page {i + 1}: {fault}"));
                if (own.Count > 0 || seed == ShownSeed)
                {
                    DiagramCase.Show(pages, $"{name}-seed{seed}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
        Assert.Equal(0, none);

        // Of networks, about one in a hundred still does not go on paper that hospitals print; of the other drawings, none in a thousand.
        Assert.True(larger * (name == "net" ? 50 : 1000) <= Runs, $"{larger} of {Runs} drawings went on larger paper.");
    }

    // A pinned place is kept to the millimetre or reported.
    private static IEnumerable<string> LostPins(string name, Dossier dossier, IReadOnlyList<DiagramPage> pages, FindingCollector findings)
    {
        var diagram = name switch { "net" => "network", "chain" => "contact-chain", _ => name };
        var reported = findings.Findings.Where(finding => finding.Code.Id is "CD4309" or "CD4311" or "CD4312" or "CD4313" or "CD4314").Select(finding => finding.Arguments[0].Japanese).ToHashSet(StringComparer.Ordinal);
        foreach (var pin in dossier.Pins.Where(pin => pin.Diagram == diagram && (pin.X ?? pin.Y) is not null && pages.Count > 0 && !reported.Contains(pin.Item)))
        {
            var box = pin.Page > pages.Count ? null : pages[pin.Page - 1].Geometry.Boxes.FirstOrDefault(box => box.Id == pin.Item);
            var isGroup = box is null && diagram is "network" or "external" && dossier.Devices.Any(device => device.Id == pin.Item);
            if (!isGroup && (box is null || Off(pin.X, (box.Bounds.X * 25.4 / 72) + 9) || Off(pin.Y, (box.Bounds.Y * 25.4 / 72) + 10)))
            {
                yield return $"{pin.Item} is pinned to {pin.X}, {pin.Y} on page {pin.Page}, stands at {box?.Bounds} and nothing is said";
            }
        }
    }

    private static bool Off(int? wished, double actual) => wished is { } given && Math.Abs(given - actual) > 0.3;
}
