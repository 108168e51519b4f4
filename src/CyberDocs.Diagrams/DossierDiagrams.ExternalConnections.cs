using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>The overview of external connections.</summary>
public static partial class DossierDiagrams
{
    private const string ExternalTitle = "外部接続一覧図";

    /// <summary>Lines from more rows of outside parties wind round those below them; a larger paper goes before that.</summary>
    private const int PlainRows = 2;

    /// <summary>外部接続一覧図: every outside line, VPN and remote maintenance with where it ends, and nothing else, as auditors ask to see it.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">Date, paper and the like.</param>
    /// <param name="measurer">Measures text in the font that the diagram will be shown in.</param>
    /// <param name="findings">Takes what could not be drawn as it stands.</param>
    /// <returns>The page, with the symbols of <see cref="Network"/>; empty when nothing leads outside.</returns>
    public static IReadOnlyList<Scene> ExternalConnections(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings) =>
        Scenes(ExternalConnectionsPages(dossier, options, measurer, findings));

    internal static IReadOnlyList<DiagramPage> ExternalConnectionsPages(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings)
    {
        var run = new DiagramRun(dossier, options, measurer, findings);
        var graph = NetworkSelection.SelectExternal(dossier, options, findings);
        if (graph.Links.Count == 0)
        {
            return run.Nothing(dossier.Origin.Place, ExternalTitle, "院外との接続（links, outside）");
        }

        var maintenance = graph.Links.Count(link => link.Source.RemoteMaintenance);
        var frame = run.Frame(ExternalTitle);
        frame = frame with
        {
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"{frame.Words.Outside}との回線 {graph.Links.Count} 本（うちリモート保守 {maintenance} 本）"),
        };
        DiagramPage? Draw(PageRoom room) => OnePage(graph, frame, room);
        DiagramPage? DrawPlainly(PageRoom room) => Draw(room) is { } page && OutsideRows(page, graph) <= PlainRows ? page : null;
        var pages = run.FirstOnAllowedPaper(DrawPlainly) is { } plain
            ? [plain]
            : run.FirstThatFits(ExternalTitle, Draw, split: () => SplitLines(graph, frame, run));
        return run.Finished(pages, graph.Places);
    }

    private static int OutsideRows(DiagramPage page, NetworkGraph graph)
    {
        var parties = graph.Parties.Select(party => party.Id).ToHashSet(StringComparer.Ordinal);
        return page.Geometry.Boxes.Where(box => parties.Contains(box.Id)).Select(box => box.Bounds.Y).Distinct().Count();
    }

    // As few pages as hold all lines; null when even some lines each are too many.
    private static List<DiagramPage>? SplitLines(NetworkGraph graph, PageFrame frame, DiagramRun run)
    {
        foreach (var count in (ReadOnlySpan<int>)[2, 3, 4, 6, 9])
        {
            var own = new FindingCollector();
            var pages = ExternalConnectionsSelection.Parts(graph, count)
                .Select((part, i) => run.FirstOnAllowedPaper(
                    room => OnePage(
                        part,
                        frame with { Title = string.Create(CultureInfo.InvariantCulture, $"{ExternalTitle}（{i + 1}/{count}）"), Page = i + 1, Pages = count },
                        room),
                    own))
                .TakeWhile(page => page is not null).ToList();
            if (pages.Count == count)
            {
                run.Findings.AddRange(own.Findings);
                return pages.ConvertAll(page => page!);
            }
        }

        return null;
    }
}
