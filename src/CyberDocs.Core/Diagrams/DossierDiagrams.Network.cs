using System.Globalization;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>The network diagram.</summary>
public static partial class DossierDiagrams
{
    private const string NetworkTitle = "ネットワーク構成図";

    /// <summary>ネットワーク構成図: outside lines, the edge, the core and the zones, with like devices drawn together.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">Date, paper and the like.</param>
    /// <param name="measurer">Measures text in the font that the diagram will be shown in.</param>
    /// <param name="findings">Takes what could not be drawn as it stands.</param>
    /// <returns>One sheet, or an overview and a sheet for each zone; empty when there are neither devices nor zones nor links.</returns>
    public static IReadOnlyList<Scene> Network(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings) =>
        Scenes(NetworkSheets(dossier, options, measurer, findings));

    internal static IReadOnlyList<DiagramSheet> NetworkSheets(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings)
    {
        Check(dossier, options, measurer, findings);
        var graph = NetworkSelection.Select(dossier, options, findings);
        if (graph.Nodes.Count == 0 && graph.Zones.Count == 0 && graph.Parties.Count == 0)
        {
            findings.Add(DiagramFindings.NothingToDraw.At(dossier.Origin.Place, NetworkTitle, "機器・区画・接続（devices, zones, links）"));
            return [];
        }

        var stocktaken = dossier.Devices.Max(device => device.StocktakenOn);
        var frame = Frame(dossier, options, NetworkTitle) with
        {
            Edition = options.DataEdition ?? (stocktaken is { } day ? "台帳 " + SheetFrame.DateText(day) + " 棚卸" : null),
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"機器 {graph.Nodes.Sum(node => node.Devices.Count)} 台"),
        };
        return FirstThatFits(NetworkTitle, options, measurer, findings, (paper, size, setter) =>
            OneSheet(graph, frame, paper, size, setter, options) is { } sheet ? [sheet] : null);
    }

    private static DiagramSheet? OneSheet(
        NetworkGraph graph, SheetFrame frame, Paper paper, double size, TextSetter setter, DiagramOptions options)
    {
        for (var bands = 1; bands <= 3; bands++)
        {
            var rows = new NetworkDrawing(graph, frame, paper, size, setter).LeastRows(bands);
            for (var extra = 0; extra < 4; extra++)
            {
                var drawing = new NetworkDrawing(graph, frame, paper, size, setter) { SheetLink = options.SheetLink };
                var sheet = drawing.TryDraw(bands, rows + extra, out var tooWide);
                if (sheet is not null)
                {
                    return sheet;
                }

                if (!tooWide)
                {
                    break;
                }
            }
        }

        return null;
    }
}
