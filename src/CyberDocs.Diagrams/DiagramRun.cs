using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
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

    public PageFrame Frame(string title) => new()
    {
        Title = title,
        Institution = Dossier.Institution.Name,
        Words = InstitutionWords.Of(Dossier.Institution.Kind),
        Date = Options.Date,
        Edition = Options.DataEdition,
        Profile = Options.Profile,
    };

    /// <summary>No pages, and why.</summary>
    public IReadOnlyList<DiagramPage> Nothing(SourcePlace place, string title, string missing)
    {
        Findings.Add(DiagramFindings.NothingToDraw.At(place, title, missing));
        return [];
    }

    /// <summary>The pages as they are, after reporting pinned places on none of them.</summary>
    public IReadOnlyList<DiagramPage> Finished(IReadOnlyList<DiagramPage> pages, IEnumerable<PinnedPlace> places)
    {
        // A page that further ones push back no longer has the number under which its pins were looked up.
        var seen = pages.SelectMany((page, i) => page.Pinned.Select(id => (Page: i + 1, Id: id))).ToHashSet();
        Findings.AddRange(places.Where(place => !seen.Contains((place.Page, place.Id)))
            .Select(place => DiagramFindings.PinOnNoPage.At(place.Origin.Of("page"), place.Item, place.Page.ToString(CultureInfo.InvariantCulture))));
        return pages;
    }

    /// <summary>
    /// On the asked papers first, then on several pages where the drawing can be split, then on larger ones with a finding: a legible page is better than
    /// none.
    /// </summary>
    public IReadOnlyList<DiagramPage> FirstThatFits(
        string title, Func<PageRoom, DiagramPage?> draw, FindingCollector? into = null, Func<IReadOnlyList<DiagramPage>?>? split = null)
    {
        var findings = into ?? Findings;
        if (FirstOnAllowedPaper(draw, findings) is { } page)
        {
            return [page];
        }

        // Larger text now and then breaks into lines that leave more room, so that every asked size is tried before a larger paper.
        if (First(draw, Paper.Attempts(Options.Paper)) is { } asked)
        {
            asked.Report(findings);
            return [asked.Page];
        }

        if (split?.Invoke() is { } pages)
        {
            return pages;
        }

        if (First(draw, Paper.Larger.Select(paper => (paper, 7.0))) is { } larger)
        {
            larger.Report(findings);
            if ((larger.Paper.Kind & Options.Paper) == 0)
            {
                findings.Add(DiagramFindings.TooSmall.At(SourcePlace.Unknown, title, larger.Paper.Name));
            }

            return [larger.Page];
        }

        findings.Add(DiagramFindings.TooMuch.At(SourcePlace.Unknown, title));
        return [];
    }

    /// <summary>The best of the asked papers and sizes: the first that keeps every pin, else the first that holds the drawing; null when none does.</summary>
    public DiagramPage? FirstOnAllowedPaper(Func<PageRoom, DiagramPage?> draw, FindingCollector? into = null)
    {
        var first = new DiagramTextSetter(measurer);
        // What the roomiest paper with the smallest text does not hold, hardly any other will.
        var attempts = Paper.Attempts(Options.Paper).ToList();
        var roomiest = Roomiest(attempts);
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
            if (drawn.Page.LostPins.Count == 0)
            {
                kept = drawn;
                break;
            }
        }

        best = kept is null || kept.Page.LostPins.Count > best.Page.LostPins.Count ? best : kept;
        best = Enlarged(draw, best, first) ?? best;
        best.Report(into ?? Findings);
        return best.Page;
    }

    /// <summary>Whether any of the largest asked papers holds the drawing with text of a size.</summary>
    public bool Holds(Func<PageRoom, DiagramPage?> draw, double size = 6) => First(draw, Roomiest(Paper.Attempts(Options.Paper), size)) is not null;

    private static List<(Paper Paper, double TextSize)> Roomiest(IEnumerable<(Paper Paper, double TextSize)> attempts, double size = 6) =>
        [.. attempts.Where(attempt => attempt.TextSize == size).GroupBy(attempt => attempt.Paper.IsA3).OrderBy(group => group.Key).Last()];

    private Drawn? First(Func<PageRoom, DiagramPage?> draw, IEnumerable<(Paper Paper, double Size)> attempts)
    {
        var first = new DiagramTextSetter(measurer);
        return attempts.Select(attempt => Try(draw, attempt.Paper, attempt.Size, first.Fresh())).FirstOrDefault(drawn => drawn is not null);
    }

    // A page with room to spare is read from further away.
    private Drawn? Enlarged(Func<PageRoom, DiagramPage?> draw, Drawn best, DiagramTextSetter first)
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
                && !larger.Setter.Shortened.Any() && larger.Page.LostPins.Count <= best.Page.LostPins.Count)
            {
                return larger;
            }
        }

        return null;
    }

    private Drawn? Try(Func<PageRoom, DiagramPage?> draw, Paper paper, double size, DiagramTextSetter setter) =>
        draw(new(paper, size, setter, Options.PageLink)) is { } page ? new(page, setter, paper, size) : null;

    private sealed record Drawn(DiagramPage Page, DiagramTextSetter Setter, Paper Paper, double Size)
    {
        public void Report(FindingCollector findings)
        {
            findings.AddRange(Setter.Shortened);
            findings.AddRange(Page.LostPins);
        }
    }
}
