using CyberDocs.Documents;
using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>Puts boxes on pages from top to bottom, keeping headings with what follows. Not thread-safe.</summary>
internal sealed class PageFlow(PageWriter pages, StructureTree structure)
{
    private const double Epsilon = 0.01;

    /// <summary>A paragraph no higher than this under a heading goes with the heading to what they stand above.</summary>
    private const double ShortParagraph = 48;
    private readonly List<(FlowBox Box, Tag? Finished)> held = [];
    private PageSetup setup = PageSetup.A4;
    private PageCanvas? canvas;
    private double top;
    private double bottom;
    private double y;
    private double spaceAbove;

    /// <summary>Width of the text area.</summary>
    public double Width => Math.Max(20, setup.Width - setup.Left - setup.Right);

    /// <summary>Height of the text area of an empty page.</summary>
    public double PageHeight
    {
        get
        {
            var (first, last) = pages.TextArea(setup);
            return Math.Max(20, last - first);
        }
    }

    public double Left => setup.Left;

    /// <summary>The page being filled, begun when there is none.</summary>
    public PageCanvas Canvas
    {
        get
        {
            EnsurePage();
            return canvas!;
        }
    }

    public double Y => y;

    /// <summary>Top of the text area of this page.</summary>
    public double PageTop => top;

    public double Room
    {
        get
        {
            EnsurePage();
            return bottom - y;
        }
    }

    public bool IsAtTop => canvas is null || y <= top + Epsilon;

    /// <summary>Changes the paper from the next page on.</summary>
    public void Use(PageSetup paper)
    {
        Flush();
        EndPage();
        setup = paper;
    }

    /// <summary>Adds a box; one that stays with the next is held back until that is known.</summary>
    /// <param name="box">The box.</param>
    /// <param name="finished">Element to write once the box is painted, or null.</param>
    public void Add(FlowBox box, Tag? finished)
    {
        held.Add((box, finished));
        if (!box.KeepWithNext && !(box.Height <= ShortParagraph && held.Count > 1 && held[^2].Box.KeepWithNext))
        {
            Flush();
        }
    }

    /// <summary>Paints what is held back, on a page that also has room for what follows.</summary>
    /// <param name="next">Height that what follows needs to begin.</param>
    public void Flush(double next = 0)
    {
        if (held.Count == 0)
        {
            if (next > 0)
            {
                EnsurePage();
                if (!IsAtTop && y + spaceAbove + next > bottom + Epsilon)
                {
                    EndPage();
                }
            }

            return;
        }

        EnsurePage();
        if (!IsAtTop && y + HeightOfHeld(isFollowed: next > 0) + next > bottom + Epsilon)
        {
            EndPage();
        }

        foreach (var (box, finished) in held)
        {
            Place(box);
            if (finished is not null)
            {
                structure.Close(finished);
            }
        }

        held.Clear();
    }

    /// <summary>Leaves room, unless at the top of a page.</summary>
    public void Space(double height) => spaceAbove = Math.Max(spaceAbove, height);

    /// <summary>Uses up the space asked for, before something is painted at <see cref="Y"/>.</summary>
    public void TakeSpace()
    {
        EnsurePage();
        y += IsAtTop ? 0 : spaceAbove;
        spaceAbove = 0;
    }

    /// <summary>Moves down past something painted at <see cref="Y"/>.</summary>
    public void Advance(double height) => y += height;

    /// <summary>Goes on to a new page; no blank page is left when none was begun.</summary>
    public void BreakPage()
    {
        Flush();
        EndPage();
    }

    /// <summary>Ends the page being filled, if any.</summary>
    public void EndPage()
    {
        if (canvas is not null)
        {
            pages.Write(canvas, setup);
            canvas = null;
        }

        spaceAbove = 0;
    }

    /// <summary>Makes sure that the document has at least one page.</summary>
    public void EnsurePage()
    {
        if (canvas is null)
        {
            canvas = pages.Begin(setup);
            (top, bottom) = pages.TextArea(setup);
            bottom = Math.Max(bottom, top + 20);
            y = top;
            spaceAbove = 0;
        }
    }

    private double HeightOfHeld(bool isFollowed)
    {
        var height = 0.0;
        var space = spaceAbove;
        for (var i = 0; i < held.Count; i++)
        {
            var box = held[i].Box;
            height += Math.Max(space, box.SpaceBefore);
            height += i == held.Count - 1 && !box.KeepWithNext && !isFollowed ? box.FirstHeight : box.Height;
            space = box.SpaceAfter;
        }

        // What follows may ask for room above itself too, which Space has noted already.
        return height + (isFollowed ? Math.Max(space, spaceAbove) : 0);
    }

    private void Place(FlowBox box)
    {
        for (FlowBox? rest = box; rest is not null;)
        {
            EnsurePage();
            var start = y + (IsAtTop ? 0 : Math.Max(spaceAbove, rest.SpaceBefore));
            var room = bottom - start;
            var (upper, lower) = rest.Height <= room + Epsilon ? (rest, null) : rest.Split(room, IsAtTop);
            if (upper is null)
            {
                if (IsAtTop)
                {
                    (upper, lower) = (rest, null);
                }
                else
                {
                    EndPage();
                    continue;
                }
            }

            upper.Painted?.Invoke(canvas!, start);
            upper.Paint(canvas!, setup.Left, start);
            y = start + upper.Height;
            spaceAbove = upper.SpaceAfter;
            rest = lower;
            if (rest is not null)
            {
                EndPage();
            }
        }
    }
}
