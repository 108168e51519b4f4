using System.Globalization;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>The system diagram.</summary>
public static partial class DossierDiagrams
{
    private const string SystemTitle = "システム全体構成図";

    /// <summary>システム全体構成図: the systems, where they run and who keeps them, and the data that flows between them and the outside.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">Date, paper and the like.</param>
    /// <param name="measurer">Measures text in the font that the diagram will be shown in.</param>
    /// <param name="findings">Takes what could not be drawn as it stands.</param>
    /// <returns>The sheet; empty when there are no systems.</returns>
    public static IReadOnlyList<Scene> System(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings) =>
        Scenes(SystemSheets(dossier, options, measurer, findings));

    internal static IReadOnlyList<DiagramSheet> SystemSheets(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings)
    {
        Check(dossier, options, measurer, findings);
        var graph = SystemSelection.Select(dossier, findings);
        if (graph.Systems.Count == 0)
        {
            findings.Add(DiagramFindings.NothingToDraw.At(dossier.Origin.Place, SystemTitle, "システム（systems）"));
            return [];
        }

        var frame = Frame(dossier, options, SystemTitle) with
        {
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"システム {graph.Systems.Count} 件、データの流れ {graph.Flows.Count} 本"),
        };
        return FirstThatFits(SystemTitle, options, measurer, findings, (paper, size, setter) =>
            new SystemDrawing(graph, frame, paper, size, setter).TryDraw());
    }
}
