using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>
/// Draws the diagrams of a dossier. Each is a pure function of the dossier, the options and the measurer: same input, same picture.
/// Bad data never throws: what cannot be drawn is reported as a finding. Thread-safe.
/// </summary>
public static partial class DossierDiagrams
{
    private const string ContactChainTitle = "インシデント発生時の連絡体制図";

    /// <summary>インシデント発生時の連絡体制図: the escalation inside and the bodies outside.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">Date, paper and the like.</param>
    /// <param name="measurer">Measures text in the font that the diagram will be shown in.</param>
    /// <param name="findings">Takes what could not be drawn as it stands.</param>
    /// <returns>The pages in order; empty when the dossier holds no contact chain.</returns>
    public static IReadOnlyList<Scene> ContactChain(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings) =>
        Scenes(ContactChainPages(dossier, options, measurer, findings));

    internal static IReadOnlyList<DiagramPage> ContactChainPages(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings)
    {
        var run = new DiagramRun(dossier, options, measurer, findings);
        var graph = ContactChainSelection.Select(dossier, findings);
        var chain = dossier.Contacts;
        if (graph.IsEmpty)
        {
            return run.Nothing(chain.Origin.Place, ContactChainTitle, "連絡体制（contacts）");
        }

        var frame = run.Frame(ContactChainTitle) with
        {
            Edition = options.DataEdition ?? (chain.RevisedOn is { } day ? PageFrame.DateText(day) + " 改訂" : null),
            Subtitle = chain.Keeper is null ? null : "管理：" + chain.Keeper,
            Note = chain.Note,
        };
        var pages = run.FirstThatFits(
            ContactChainTitle, room => new ContactChainDrawing(graph, frame, room).TryDraw(), split: () => SplitChain(graph, frame, run));
        return run.Finished(pages, graph.Places);
    }

    // On as few pages as hold it, all steps on the first where that goes; null when even single steps and bodies do not fit.
    private static List<DiagramPage>? SplitChain(ContactChainGraph graph, PageFrame frame, DiagramRun run)
    {
        // More than these no page of A3 holds with text of 6 points.
        const int Bodies = 50, Steps = 150;
        var bodies = graph.Groups.Sum(group => group.Bodies.Count);
        var most = Math.Max(bodies, graph.Steps.Count);
        for (var count = Math.Max(2, Math.Max(bodies / Bodies, graph.Steps.Count / Steps)); count <= most; count += 1 + (count / 4))
        {
            foreach (var withSteps in ((int[])[1, (count + 1) / 2, count]).Distinct())
            {
                var isEmptySomewhere = bodies < count && (withSteps < count || graph.Steps.Count < count);
                if (!isEmptySomewhere && graph.Steps.Count <= withSteps * Steps && DrawParts(new(graph, count, withSteps), frame, run) is { } pages)
                {
                    return pages;
                }
            }
        }

        return null;
    }

    private static List<DiagramPage>? DrawParts(ContactChainSplit split, PageFrame frame, DiagramRun run)
    {
        var findings = new FindingCollector();
        List<DiagramPage> pages = [];
        for (var number = 1; number <= split.Count; number++)
        {
            var part = split.Part(number);
            var own = frame with
            {
                Title = string.Create(CultureInfo.InvariantCulture, $"{ContactChainTitle}（{number}/{split.Count}）"),
                Note = number == 1 ? frame.Note : null,
                Page = number,
                Pages = split.Count,
            };
            if (run.FirstOnAllowedPaper(room => new ContactChainDrawing(part, own, room).TryDraw(), findings) is not { } page)
            {
                return null;
            }

            pages.Add(page);
        }

        run.Findings.AddRange(findings.Findings);
        return pages;
    }

    private static ValueList<Scene> Scenes(IReadOnlyList<DiagramPage> pages) => pages.Select(page => page.Scene).ToValueList();
}
