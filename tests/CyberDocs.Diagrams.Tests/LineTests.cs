using CyberDocs.Collections;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Diagrams.Tests;

/// <summary>Lines of a network can be followed with a finger.</summary>
public sealed class LineTests
{
    /// <summary>ELK (elkjs 0.11, layered, orthogonal) draws the first of them on 16,356 points without a crossing; the widest paper here has 1,191.</summary>
    [Theory]
    [InlineData(200, 8, true)]
    [InlineData(200, 8, false)]
    [InlineData(500, 10, false)]
    [InlineData(1000, 12, true)]
    public void Lines_of_a_tree_do_not_cross(int devices, int zones, bool oneByOne) =>
        Assert.Equal(0, Pages(MeasuredHospital.Of(devices, zones), oneByOne).Sum(LineMeasures.Crossings));

    [Fact]
    public void Half_of_the_lines_take_hardly_a_detour()
    {
        foreach (var dossier in (Dossier[])[MeasuredHospital.Of(200, 8), SampleHospital.Dossier, LargeHospital.Dossier])
        {
            var detours = Pages(dossier, false).SelectMany(LineMeasures.Detours).Order().ToList();
            Assert.InRange(detours[detours.Count / 2], 1, 1.5);
        }
    }

    [Fact]
    public void No_more_than_a_few_lines_run_side_by_side_without_a_gap()
    {
        Assert.All(Pages(MeasuredHospital.Of(1000, 12), true), page => Assert.InRange(LineMeasures.WidestBundle(page), 0, 5));
        Assert.All(Pages(SampleHospital.Dossier, false), page => Assert.InRange(LineMeasures.WidestBundle(page), 0, 5));
        Assert.All(Pages(LargeHospital.Dossier, false), page => Assert.InRange(LineMeasures.WidestBundle(page), 0, 5));
    }

    [Fact]
    public void Links_of_a_trunk_leave_one_box_and_each_goes_to_another()
    {
        foreach (var page in Pages(MeasuredHospital.Of(200, 8), true))
        {
            foreach (var trunk in page.Geometry.Links.Where(link => link.Bundle is not null).GroupBy(link => link.Bundle))
            {
                Assert.True(trunk.Count() > 2);
                Assert.Single(trunk.Select(link => link.From).Distinct());
                Assert.InRange(trunk.Select(link => link.Points[0]).Distinct().Count(), 1, 2);
                Assert.Equal(trunk.Count(), trunk.Select(link => link.To).Distinct().Count());
            }
        }
    }

    private static IReadOnlyList<DiagramPage> Pages(Dossier dossier, bool oneByOne) => DossierDiagrams.NetworkPages(
        dossier,
        oneByOne ? DiagramCase.Options with { ExpandedZones = dossier.Zones.Select(zone => zone.Id).ToValueList() } : DiagramCase.Options,
        DiagramCase.Measurer,
        new FindingCollector());
}
