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
        DiagramSheet? Draw(SystemGraph part, SheetFrame own, Paper paper, double size, TextSetter setter) =>
            new SystemDrawing(part, own, paper, size, setter) { SheetLink = options.SheetLink }.TryDraw();
        if (FirstOnAllowedPaper(options, measurer, findings, (paper, size, setter) => Draw(graph, frame, paper, size, setter)) is { } single)
        {
            return [single];
        }

        return SplitSystems(graph, frame, options, measurer, findings, Draw)
            ?? FirstThatFits(SystemTitle, options, measurer, findings, (paper, size, setter) => Draw(graph, frame, paper, size, setter));
    }

    private delegate DiagramSheet? DrawSystems(SystemGraph part, SheetFrame frame, Paper paper, double size, TextSetter setter);

    // As many systems on a sheet as the asked papers hold; null when not even a few fit.
    private static List<DiagramSheet>? SplitSystems(
        SystemGraph graph, SheetFrame frame, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings, DrawSystems draw)
    {
        foreach (var perSheet in (ReadOnlySpan<int>)[20, 14, 10, 6])
        {
            var split = new SystemSplit(graph, perSheet);
            var own = new FindingCollector();
            var total = split.Count + 1;
            var overview = frame with { Title = SystemTitle + "（全体）", Sheets = total, Note = "システム間のデータの流れは、各システムに記した頁の図に示す。" };
            var sheets = new List<DiagramSheet?> { FirstOnAllowedPaper(options, measurer, own, (paper, size, setter) => draw(split.Overview(), overview, paper, size, setter)) };
            for (var sheet = 2; sheet <= total && sheets[^1] is not null; sheet++)
            {
                var part = split.Detail(sheet);
                var detail = frame with
                {
                    Title = string.Create(CultureInfo.InvariantCulture, $"{SystemTitle}（{sheet - 1}）"), Subtitle = null, Sheet = sheet, Sheets = total,
                };
                sheets.Add(FirstOnAllowedPaper(options, measurer, own, (paper, size, setter) => draw(part, detail, paper, size, setter)));
            }

            if (sheets.TrueForAll(sheet => sheet is not null))
            {
                findings.AddRange(own.Findings);
                return sheets.ConvertAll(sheet => sheet!);
            }
        }

        return null;
    }
}
