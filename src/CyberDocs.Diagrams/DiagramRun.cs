using System.Globalization;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>One drawing of one dossier: what it is asked for, where its findings go, and the search for a paper that holds it.</summary>
internal sealed class DiagramRun
{
    private readonly ITextMeasurer measurer;

    public DiagramRun(Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(measurer);
        ArgumentNullException.ThrowIfNull(findings);
        if ((options.Paper & DiagramPaper.Any) == 0)
        {
            throw new ArgumentException("At least one paper size must be allowed.", nameof(options));
        }

        Dossier = dossier;
        Options = options;
        Findings = findings;
        this.measurer = measurer;
    }

    public Dossier Dossier { get; }

    public DiagramOptions Options { get; }

    public FindingCollector Findings { get; }

    public SheetFrame Frame(string title) => new()
    {
        Title = title,
        Institution = Dossier.Institution.Name,
        Date = Options.Date,
        Edition = Options.DataEdition,
        Profile = Options.Profile,
    };

    /// <summary>No sheets, and why.</summary>
    public IReadOnlyList<DiagramSheet> Nothing(SourcePlace place, string title, string missing)
    {
        Findings.Add(DiagramFindings.NothingToDraw.At(place, title, missing));
        return [];
    }

    /// <summary>The sheets as they are, after reporting pinned places on none of them.</summary>
    public IReadOnlyList<DiagramSheet> Finished(IReadOnlyList<DiagramSheet> sheets, IEnumerable<PinnedPlace> places)
    {
        // A sheet that further ones push back no longer has the number under which its pins were looked up.
        var seen = sheets.SelectMany((sheet, i) => sheet.Pinned.Select(id => (Sheet: i + 1, Id: id))).ToHashSet();
        Findings.AddRange(places.Where(place => !seen.Contains((place.Sheet, place.Id)))
            .Select(place => DiagramFindings.PinOnNoSheet.At(place.Origin.Of("sheet"), place.Item, place.Sheet.ToString(CultureInfo.InvariantCulture))));
        return sheets;
    }

    /// <summary>
    /// On the asked papers first, then on several sheets where the drawing can be split, then on larger ones with a finding: a legible sheet is better than
    /// none.
    /// </summary>
    public IReadOnlyList<DiagramSheet> FirstThatFits(
        string title, Func<SheetRoom, DiagramSheet?> draw, FindingCollector? into = null, Func<IReadOnlyList<DiagramSheet>?>? split = null)
    {
        var findings = into ?? Findings;
        if (FirstOnAllowedPaper(draw, findings) is { } sheet)
        {
            return [sheet];
        }

        // Larger text now and then breaks into lines that leave more room, so that every asked size is tried before a larger paper.
        if (First(draw, Paper.Attempts(Options.Paper)) is { } asked)
        {
            asked.Report(findings);
            return [asked.Sheet];
        }

        if (split?.Invoke() is { } sheets)
        {
            return sheets;
        }

        if (First(draw, Paper.Larger.Select(paper => (paper, 7.0))) is { } larger)
        {
            larger.Report(findings);
            if ((larger.Paper.Kind & Options.Paper) == 0)
            {
                findings.Add(DiagramFindings.TooSmall.At(SourcePlace.Unknown, title, larger.Paper.Name));
            }

            return [larger.Sheet];
        }

        findings.Add(DiagramFindings.TooMuch.At(SourcePlace.Unknown, title));
        return [];
    }

    /// <summary>The best of the asked papers and sizes: the first that keeps every pin, else the first that holds the drawing; null when none does.</summary>
    public DiagramSheet? FirstOnAllowedPaper(Func<SheetRoom, DiagramSheet?> draw, FindingCollector? into = null)
    {
        var first = new TextSetter(measurer);
        // What the roomiest paper with the smallest text does not hold, hardly any other will.
        var attempts = Paper.Attempts(Options.Paper).ToList();
        var roomiest = attempts.Where(attempt => attempt.TextSize == 6)
            .GroupBy(attempt => attempt.Paper.Width * attempt.Paper.Height).OrderBy(group => group.Key).Last().ToList();
        Drawn? best = null;
        foreach (var (paper, size) in roomiest)
        {
            best ??= Try(draw, paper, size, first.Fresh());
        }

        if (best is null)
        {
            return null;
        }

        Drawn? kept = null;
        foreach (var (paper, size) in attempts.Except(roomiest))
        {
            if (Try(draw, paper, size, first.Fresh()) is not { } drawn)
            {
                continue;
            }

            kept ??= drawn;
            if (drawn.Sheet.LostPins.Count == 0)
            {
                kept = drawn;
                break;
            }
        }

        best = kept is null || kept.Sheet.LostPins.Count > best.Sheet.LostPins.Count ? best : kept;
        best = Enlarged(draw, best, first) ?? best;
        best.Report(into ?? Findings);
        return best.Sheet;
    }

    private Drawn? First(Func<SheetRoom, DiagramSheet?> draw, IEnumerable<(Paper Paper, double Size)> attempts)
    {
        var first = new TextSetter(measurer);
        return attempts.Select(attempt => Try(draw, attempt.Paper, attempt.Size, first.Fresh())).FirstOrDefault(drawn => drawn is not null);
    }

    // A sheet with room to spare is read from further away.
    private Drawn? Enlarged(Func<SheetRoom, DiagramSheet?> draw, Drawn best, TextSetter first)
    {
        if (best.Size < Paper.UsualTextSize || best.Setter.Shortened.Any())
        {
            return null;
        }

        foreach (var size in Paper.LargerTextSizes)
        {
            // Room for some more, so that the next device does not change the size of everything.
            var narrower = best.Paper with { Height = best.Paper.Height - Paper.RoomForMore };
            if (Try(draw, narrower, size, first.Fresh()) is not null && Try(draw, best.Paper, size, first.Fresh()) is { } larger
                && !larger.Setter.Shortened.Any() && larger.Sheet.LostPins.Count <= best.Sheet.LostPins.Count)
            {
                return larger;
            }
        }

        return null;
    }

    private Drawn? Try(Func<SheetRoom, DiagramSheet?> draw, Paper paper, double size, TextSetter setter) =>
        draw(new(paper, size, setter, Options.SheetLink)) is { } sheet ? new(sheet, setter, paper, size) : null;

    private sealed record Drawn(DiagramSheet Sheet, TextSetter Setter, Paper Paper, double Size)
    {
        public void Report(FindingCollector findings)
        {
            findings.AddRange(Setter.Shortened);
            findings.AddRange(Sheet.LostPins);
        }
    }
}
