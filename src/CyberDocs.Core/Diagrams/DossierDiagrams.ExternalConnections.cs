using System.Globalization;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>The overview of external connections.</summary>
public static partial class DossierDiagrams
{
    private const string ExternalTitle = "外部接続一覧図";

    /// <summary>外部接続一覧図: every outside line, VPN and remote maintenance with where it ends, and nothing else, as auditors ask to see it.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">Date, paper and the like.</param>
    /// <param name="measurer">Measures text in the font that the diagram will be shown in.</param>
    /// <param name="findings">Takes what could not be drawn as it stands.</param>
    /// <returns>The sheet, with the symbols of <see cref="Network"/>; empty when nothing leads outside.</returns>
    public static IReadOnlyList<Scene> ExternalConnections(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings) =>
        Scenes(ExternalConnectionsSheets(dossier, options, measurer, findings));

    internal static IReadOnlyList<DiagramSheet> ExternalConnectionsSheets(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings)
    {
        Check(dossier, options, measurer, findings);
        var graph = NetworkSelection.SelectExternal(dossier, options, findings);
        if (graph.Links.Count == 0)
        {
            findings.Add(DiagramFindings.NothingToDraw.At(dossier.Origin.Place, ExternalTitle, "院外との接続（links, outside）"));
            return [];
        }

        var maintenance = graph.Links.Count(link => link.Source.RemoteMaintenance);
        var frame = Frame(dossier, options, ExternalTitle) with
        {
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"院外との回線 {graph.Links.Count} 本（うちリモート保守 {maintenance} 本）"),
        };
        return FirstThatFits(ExternalTitle, options, measurer, findings, (paper, size, setter) =>
            OneSheet(graph, frame, paper, size, setter, options));
    }
}
