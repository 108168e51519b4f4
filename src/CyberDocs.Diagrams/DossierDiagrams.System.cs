using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
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
    /// <returns>One page, or an overview and pages of some systems each; empty when there are no systems.</returns>
    public static IReadOnlyList<Scene> System(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings) =>
        Scenes(SystemPages(dossier, options, measurer, findings));

    internal static IReadOnlyList<DiagramPage> SystemPages(
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
        var pages = run.FirstThatFits(SystemTitle, room => new SystemDrawing(graph, frame, room).TryDraw(), split: () => SplitSystems(graph, frame, run));
        return run.Finished(pages, graph.Places);
    }

    // As many systems on a page as the asked papers hold; null when not even a few fit.
    private static List<DiagramPage>? SplitSystems(SystemGraph graph, PageFrame frame, DiagramRun run)
    {
        foreach (var (perPage, crowded) in ((int, bool)[])[(20, false), (14, false), (10, false),
            (6, false), (3, false), (20, true), (14, true), (10, true), (6, true), (3, true)])
        {
            var split = new SystemSplit(graph, perPage, crowded);
            var own = new FindingCollector();
            var total = split.Count + 1;
            var overview = frame with { Title = SystemTitle + "（全体）", Pages = total, Note = (crowded ? "" : "システム間の") + "データの流れは、各システムに記した頁の図に示す。" };
            var pages = new List<DiagramPage?> { run.FirstOnAllowedPaper(room => new SystemDrawing(split.Overview(), overview, room).TryDraw(), own) };
            for (var page = 2; page <= total && pages[^1] is not null; page++)
            {
                var part = split.Detail(page);
                var detail = frame with
                {
                    Title = string.Create(CultureInfo.InvariantCulture, $"{SystemTitle}（{page - 1}）"),
                    Subtitle = null,
                    Page = page,
                    Pages = total,
                };
                pages.Add(run.FirstOnAllowedPaper(room => new SystemDrawing(part, detail, room).TryDraw(), own));
            }

            if (pages.TrueForAll(page => page is not null))
            {
                run.Findings.AddRange(own.Findings);
                return pages.ConvertAll(page => page!);
            }
        }

        return null;
    }
}
