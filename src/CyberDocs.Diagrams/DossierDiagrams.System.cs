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
    /// <returns>One sheet, or an overview and sheets of some systems each; empty when there are no systems.</returns>
    public static IReadOnlyList<Scene> System(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings) =>
        Scenes(SystemSheets(dossier, options, measurer, findings));

    internal static IReadOnlyList<DiagramSheet> SystemSheets(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings)
    {
        var run = new DiagramRun(dossier, options, measurer, findings);
        var graph = SystemSelection.Select(dossier, findings);
        if (graph.Systems.Count == 0)
        {
            return run.Nothing(dossier.Origin.Place, SystemTitle, "システム（systems）");
        }

        var frame = run.Frame(SystemTitle) with
        {
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"システム {graph.Systems.Count} 件、データの流れ {graph.Flows.Count} 本"),
        };
        DiagramSheet? Whole(SheetRoom room) => new SystemDrawing(graph, frame, room).TryDraw();
        IReadOnlyList<DiagramSheet> sheets = run.FirstOnAllowedPaper(Whole) is { } single
            ? [single]
            : SplitSystems(graph, frame, run) ?? run.FirstThatFits(SystemTitle, Whole);
        return run.Finished(sheets, graph.Places);
    }

    // As many systems on a sheet as the asked papers hold; null when not even a few fit.
    private static List<DiagramSheet>? SplitSystems(SystemGraph graph, SheetFrame frame, DiagramRun run)
    {
        foreach (var (perSheet, crowded) in ((int, bool)[])[(20, false), (14, false), (10, false),
            (6, false), (3, false), (20, true), (14, true), (10, true), (6, true), (3, true)])
        {
            var split = new SystemSplit(graph, perSheet, crowded);
            var own = new FindingCollector();
            var total = split.Count + 1;
            var overview = frame with { Title = SystemTitle + "（全体）", Sheets = total, Note = (crowded ? "" : "システム間の") + "データの流れは、各システムに記した頁の図に示す。" };
            var sheets = new List<DiagramSheet?> { run.FirstOnAllowedPaper(room => new SystemDrawing(split.Overview(), overview, room).TryDraw(), own) };
            for (var sheet = 2; sheet <= total && sheets[^1] is not null; sheet++)
            {
                var part = split.Detail(sheet);
                var detail = frame with
                {
                    Title = string.Create(CultureInfo.InvariantCulture, $"{SystemTitle}（{sheet - 1}）"),
                    Subtitle = null,
                    Sheet = sheet,
                    Sheets = total,
                };
                sheets.Add(run.FirstOnAllowedPaper(room => new SystemDrawing(part, detail, room).TryDraw(), own));
            }

            if (sheets.TrueForAll(sheet => sheet is not null))
            {
                run.Findings.AddRange(own.Findings);
                return sheets.ConvertAll(sheet => sheet!);
            }
        }

        return null;
    }
}
