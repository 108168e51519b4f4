using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Diagrams.Tests;

public class ContactChainSplitTests
{
    [Theory]
    [InlineData(5, 80)]
    [InlineData(12, 60)]
    [InlineData(90, 0)]
    [InlineData(70, 150)]
    public void A_long_chain_continues_on_pages_of_the_asked_paper(int steps, int bodies)
    {
        var (pages, findings) = Draw(steps, bodies);

        Assert.True(pages.Count > 1);
        Assert.Empty(findings);
        Assert.All(pages, page => Assert.Empty(SceneLint.Check(page)));
        Assert.All(pages, page => Assert.True(Math.Max(page.Scene.Width, page.Scene.Height) < 1191));
    }

    [Fact]
    public void Every_step_and_every_body_stands_on_one_page_and_every_line_once()
    {
        var (pages, _) = Draw(70, 150);

        var own = pages.SelectMany(page => page.Geometry.Boxes.Where(box => !References(page).Any(text => text.Owner == box.Id)).Select(box => box.Id)).ToList();
        Assert.Equal(Enumerable.Range(0, 70).Select(i => $"s{i}").Order(StringComparer.Ordinal), own.Where(id => id[0] == 's').Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(0, 150).Select(i => $"@b{i}").Order(StringComparer.Ordinal), own.Where(id => id[0] == '@').Order(StringComparer.Ordinal));
        var lines = pages.SelectMany(page => page.Geometry.Links).Select(link => link.Id).ToList();
        Assert.Equal(69 + 150, lines.Count);
        Assert.Equal(lines.Count, lines.Distinct().Count());
    }

    [Fact]
    public void A_line_to_another_page_bears_the_same_number_at_both_ends()
    {
        var (pages, _) = Draw(5, 80);

        var away = pages.SelectMany(References).ToList();
        Assert.NotEmpty(away);
        Assert.All(away, reference =>
        {
            var symbol = reference.Text[1..(reference.Text.IndexOf(']', StringComparison.Ordinal) + 1)];
            Assert.Equal(symbol + " 1 頁", reference.Text[1..]);
            Assert.Contains(pages[0].Geometry.Texts, text => text.Owner == reference.Owner && text.Text.StartsWith("→" + symbol, StringComparison.Ordinal));
        });
    }

    private static IEnumerable<PlacedText> References(DiagramPage page) =>
        page.Geometry.Texts.Where(text => text.Text.StartsWith("←[", StringComparison.Ordinal));

    private static (IReadOnlyList<DiagramPage> Pages, IReadOnlyList<Finding> Findings) Draw(int steps, int bodies)
    {
        var kinds = Enum.GetValues<ContactKind>();
        var dossier = new Dossier
        {
            Institution = new() { Name = "試験病院" },
            Contacts = new()
            {
                Inside = Enumerable.Range(0, steps).Select(i => new ContactStep
                {
                    Id = $"s{i}",
                    Title = "院内の担当" + i.ToString(CultureInfo.InvariantCulture),
                    Phone = "000-000-0000",
                    WithinMinutes = 30,
                    Notifies = Enumerable.Range((3 * i) + 1, 3).Where(next => next < steps).Select(next => $"s{next}").ToValueList(),
                }).ToValueList(),
                Outside = Enumerable.Range(0, bodies).Select(i => new OutsideContact
                {
                    Id = $"b{i}",
                    Name = "院外の関係先" + i.ToString(CultureInfo.InvariantCulture),
                    Kind = kinds[i % kinds.Length],
                    Phone = "000-000-0001",
                    NightPhone = "000-000-0002",
                    Purpose = "被害の連絡",
                    NotifiedBy = $"s{i % Math.Max(1, Math.Min(steps, 5))}",
                }).ToValueList(),
            },
        };
        var findings = new FindingCollector();
        var pages = DossierDiagrams.ContactChainPages(dossier, DiagramCase.Options, DiagramCase.Measurer, findings);
        DiagramCase.Show(pages, string.Create(CultureInfo.InvariantCulture, $"chain-{steps}-{bodies}"));
        return (pages, findings.Findings);
    }
}
