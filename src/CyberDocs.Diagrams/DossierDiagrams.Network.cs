using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
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
    /// <returns>One page, or an overview and a page for each zone; empty when there are neither devices nor zones nor links.</returns>
    public static IReadOnlyList<Scene> Network(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings) =>
        Scenes(NetworkPages(dossier, options, measurer, findings));

    /// <summary>The symbols that <see cref="Network"/> draws, page by page; it lays the drawing out, as what is drawn together depends on the room.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">The options that the diagram is drawn with.</param>
    /// <param name="measurer">The measurer that the diagram is drawn with.</param>
    public static IReadOnlyList<DiagramSymbol> NetworkSymbols(Dossier dossier, DiagramOptions options, ITextMeasurer measurer) =>
        NetworkPages(dossier, options, measurer, new FindingCollector()).SelectMany(page => page.Symbols).ToValueList();

    internal static IReadOnlyList<DiagramPage> NetworkPages(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings)
    {
        var run = new DiagramRun(dossier, options, measurer, findings);
        var graph = NetworkSelection.Select(dossier, options, findings);
        if (graph.Nodes.Count == 0 && graph.Zones.Count == 0 && graph.Parties.Count == 0)
        {
            return run.Nothing(dossier.Origin.Place, NetworkTitle, "機器・区画・接続（devices, zones, links）");
        }

        var stocktaken = dossier.Devices.Max(device => device.StocktakenOn);
        var disposed = dossier.Devices.Count(device => device.State == DeviceState.Disposed);
        var frame = run.Frame(NetworkTitle) with
        {
            Edition = options.DataEdition ?? (stocktaken is { } day ? "台帳 " + PageFrame.DateText(day) + " 棚卸" : null),
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"機器 {graph.Nodes.Sum(node => node.Devices.Count)} 台")
                + (disposed > 0 ? string.Create(CultureInfo.InvariantCulture, $"（廃棄済みの {disposed} 台を除く）") : ""),
        };
        var details = new NetworkDetails(run, graph);
        DiagramPage? Draw(NetworkGraph part, PageRoom room) => OnePage(part, frame, room);
        if (details.OnOnePage(Draw) is { } whole && run.FirstOnAllowedPaper(room => Draw(whole, room)) is { } single)
        {
            return run.Finished([single], graph.Places);
        }

        var parts = details.OnPagesOfTheirOwn(Draw);
        return run.Finished(SplitNetwork(parts, frame, run, details.KeptOnOverview(parts, Draw)), graph.Places);
    }

    // A zone that no asked paper holds goes on over more pages, until each holds its piece or nothing is left to cut.
    private static List<DiagramPage> SplitNetwork(NetworkGraph graph, PageFrame frame, DiagramRun run, IReadOnlySet<string> kept)
    {
        var pieces = new Dictionary<string, int>(StringComparer.Ordinal);
        var (crowded, linesJoined) = (false, false);
        while (true)
        {
            var split = new NetworkSplit(graph, pieces, kept);
            var total = split.Details.Count + 1;
            var own = new FindingCollector();
            var tooLarge = new Dictionary<string, int>(StringComparer.Ordinal);
            List<(NetworkGraph Part, PageFrame Frame, DiagramPage? Page)> details = [];
            foreach (var piece in split.Details.Where(piece => !tooLarge.ContainsKey(piece.Top.Id)))
            {
                var detail = frame with { Title = $"{NetworkTitle}（{piece.Title}）", Subtitle = null, Page = piece.Page, Pages = total };
                var part = split.Detail(piece);
                var page = run.FirstOnAllowedPaper(room => OnePage(part, detail, room), own);
                details.Add((part, detail, page));
                if (page is null && piece.Nodes.Count > LeastPiece)
                {
                    tooLarge.Add(piece.Top.Id, MorePieces(piece.Count));
                }
            }

            if (tooLarge.Count > 0)
            {
                foreach (var (top, count) in tooLarge)
                {
                    pieces[top] = count;
                }

                continue;
            }

            var overview = split.Overview(crowded, linesJoined);
            var whole = total == 1 ? frame : frame with { Title = NetworkTitle + "（全体）", Pages = total };
            DiagramPage? DrawOverview(PageRoom room) => OnePage(overview, whole, room);
            List<DiagramPage> pages = [];
            if (run.FirstOnAllowedPaper(DrawOverview, own) is { } first)
            {
                pages.Add(first);
            }
            else if (!crowded)
            {
                crowded = true;
                graph = CrowdedOverview.WithLooseZone(graph);
                continue;
            }
            else if (!linesJoined)
            {
                linesJoined = true;
                continue;
            }
            else
            {
                pages.AddRange(run.FirstThatFits(NetworkTitle, DrawOverview, own));
            }

            foreach (var detail in details)
            {
                pages.AddRange(detail.Page is { } page
                    ? [page]
                    : run.FirstThatFits(detail.Frame.Title, room => OnePage(detail.Part, detail.Frame, room), own));
            }

            run.Findings.AddRange(own.Findings);

            return pages;
        }
    }

    /// <summary>A piece of so few nodes is cut no further: it is not their number that fills the page.</summary>
    private const int LeastPiece = 8;

    private static int MorePieces(int count) => count < 4 ? count + 1 : count + (count / 2);

    private static DiagramPage? OnePage(NetworkGraph graph, PageFrame frame, PageRoom room)
    {
        var noted = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < 4; round++)
        {
            var own = noted.Count == 0
                ? frame
                : frame with { Note = string.Join("　", ((string?[])[frame.Note, NetworkDrawing.LabelNote(graph, noted)]).Where(text => text is not null)) };
            var (page, unplaced) = Arrange(graph, own, room, noted);
            if (page is null || unplaced.Count == 0)
            {
                return page;
            }

            noted.UnionWith(unplaced);
        }

        return null;
    }

    // One to three bands of zones, each with as few rows as the width allows.
    private static (DiagramPage? Page, IReadOnlyList<string> Unplaced) Arrange(
        NetworkGraph graph, PageFrame frame, PageRoom room, HashSet<string> noted)
    {
        for (var bands = 1; bands <= 3; bands++)
        {
            var probe = new NetworkDrawing(graph, frame, room);
            if (probe.IsHopeless || (bands > 1 && !probe.HasBands(bands)))
            {
                return (null, []);
            }

            var rows = probe.LeastRows(bands);
            for (var extra = 0; extra < 3; extra++)
            {
                var drawing = new NetworkDrawing(graph, frame, room) { NotedLabels = noted };
                var page = drawing.TryDraw(bands, rows + extra, out var tooWide);
                if (page is not null)
                {
                    return (page, drawing.Unplaced);
                }

                if (!tooWide)
                {
                    break;
                }
            }
        }

        return (null, []);
    }
}
