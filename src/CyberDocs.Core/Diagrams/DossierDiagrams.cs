using CyberDocs.Collections;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Findings;
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
    /// <returns>The sheets in order; empty when the dossier holds no contact chain.</returns>
    public static IReadOnlyList<Scene> ContactChain(
        Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings) =>
        Scenes(ContactChainSheets(dossier, options, measurer, findings));

    internal static IReadOnlyList<DiagramSheet> ContactChainSheets(
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
            Edition = options.DataEdition ?? (chain.RevisedOn is { } day ? SheetFrame.DateText(day) + " 改定" : null),
            Subtitle = chain.Keeper is null ? null : "管理：" + chain.Keeper,
            Note = chain.Note,
        };
        return run.Finished(run.FirstThatFits(ContactChainTitle, room => new ContactChainDrawing(graph, frame, room).TryDraw()), graph.Places);
    }

    private static ValueList<Scene> Scenes(IReadOnlyList<DiagramSheet> sheets) => sheets.Select(sheet => sheet.Scene).ToValueList();
}
