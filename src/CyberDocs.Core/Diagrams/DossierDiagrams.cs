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
        Check(dossier, options, measurer, findings);
        const string Title = "インシデント発生時の連絡体制図";
        var graph = ContactChainSelection.Select(dossier, findings);
        if (graph.IsEmpty)
        {
            findings.Add(DiagramFindings.NothingToDraw.At(dossier.Contacts.Origin.Place, Title, "連絡体制（contacts）"));
            return [];
        }

        var chain = dossier.Contacts;
        var frame = Frame(dossier, options, Title) with
        {
            Edition = options.DataEdition ?? (chain.RevisedOn is { } day ? SheetFrame.DateText(day) + " 改定" : null),
            Subtitle = chain.Keeper is null ? null : "管理：" + chain.Keeper,
            Note = chain.Note,
        };
        return FirstThatFits(Title, options, measurer, findings, (paper, size, setter) =>
            new ContactChainDrawing(graph, frame, paper, size, setter).TryDraw());
    }

    private static void Check(Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(measurer);
        ArgumentNullException.ThrowIfNull(findings);
        if ((options.Paper & DiagramPaper.Any) == 0)
        {
            throw new ArgumentException("At least one paper size must be allowed.", nameof(options));
        }
    }

    private static SheetFrame Frame(Dossier dossier, DiagramOptions options, string title) => new()
    {
        Title = title,
        Institution = dossier.Institution.Name,
        Date = options.Date,
        Edition = options.DataEdition,
        Profile = options.Profile,
    };

    // Asked papers first, then larger ones with a finding: a legible sheet is better than none.
    private static IReadOnlyList<DiagramSheet> FirstThatFits(
        string title, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings, Func<Paper, double, TextSetter, DiagramSheet?> draw)
    {
        if (FirstOnAllowedPaper(options, measurer, findings, draw) is { } sheet)
        {
            return [sheet];
        }

        // Larger text now and then breaks into lines that leave more room, so that every asked size is tried before a larger paper.
        var first = new TextSetter(measurer);
        var asked = Paper.Attempts(options.Paper).ToList();
        foreach (var (paper, size) in asked.Concat(Paper.Larger.Select(paper => (paper, 7.0))))
        {
            var setter = first.Fresh();
            if (draw(paper, size, setter) is { } drawn)
            {
                findings.AddRange(setter.Shortened);
                if ((paper.Kind & options.Paper) == 0)
                {
                    findings.Add(DiagramFindings.TooSmall.At(SourcePlace.Unknown, title, paper.Name));
                }

                return [drawn];
            }
        }

        findings.Add(DiagramFindings.TooMuch.At(SourcePlace.Unknown, title));
        return [];
    }

    private static DiagramSheet? FirstOnAllowedPaper(
        DiagramOptions options, ITextMeasurer measurer, FindingCollector findings, Func<Paper, double, TextSetter, DiagramSheet?> draw)
    {
        var first = new TextSetter(measurer);
        // What the roomiest paper with the smallest text does not hold, no other will.
        var attempts = Paper.Attempts(options.Paper).ToList();
        var roomiest = attempts.Where(attempt => attempt.TextSize == 6)
            .GroupBy(attempt => attempt.Paper.Width * attempt.Paper.Height).OrderBy(group => group.Key).Last().ToList();
        var fallback = roomiest.Select(attempt => Try(attempt.Paper, attempt.TextSize)).FirstOrDefault(result => result is not null);
        if (fallback is null)
        {
            return null;
        }

        var best = attempts.Except(roomiest).Select(attempt => Try(attempt.Paper, attempt.TextSize)).FirstOrDefault(result => result is not null) ?? fallback;
        findings.AddRange(best.Value.Setter.Shortened);
        return best.Value.Sheet;

        (DiagramSheet Sheet, TextSetter Setter)? Try(Paper paper, double size)
        {
            var setter = first.Fresh();
            return draw(paper, size, setter) is { } sheet ? (sheet, setter) : null;
        }
    }

    private static ValueList<Scene> Scenes(IReadOnlyList<DiagramSheet> sheets) => sheets.Select(sheet => sheet.Scene).ToValueList();
}
