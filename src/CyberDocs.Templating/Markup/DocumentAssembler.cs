namespace CyberDocs.Templating.Markup;

/// <summary>Builds the document from start tags, text and end tags, and sends every block and row on as soon as it is whole.</summary>
internal sealed partial class DocumentAssembler
{
    private const int Deepest = 64;
    private const int DeepestSkipped = 1000;

    private readonly IDocumentSink sink;
    private readonly IFigureSource figures;
    private readonly MarkupReport report;
    private readonly CancellationToken cancellation;
    private readonly InlineTextBuilder blockText = new();
    private readonly InlineTextBuilder fieldText = new();
    private readonly Frame[] frames = new Frame[Deepest + 1];
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> names =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MarkupPlace> targets = new(StringComparer.Ordinal);

    // Frame 0 stands for what is outside the document.
    private int top;
    private Frame frame;
    private InlineTextBuilder text;

    // Elements inside one that is passed over; only their tags are matched.
    private readonly List<(string Name, MarkupPlace Place)> skipped = [];

    private DocumentHead? head;
    private bool headSent;
    private bool documentSeen;

    public DocumentAssembler(IDocumentSink sink, IFigureSource figures, MarkupReport report, CancellationToken cancellation)
    {
        this.sink = sink;
        this.figures = figures;
        this.report = report;
        this.cancellation = cancellation;
        frame = frames[0] = new Frame();
        text = blockText;
        NoteText();
    }

    /// <summary>Whether text has a place here.</summary>
    public bool TakesText { get; private set; }

    /// <summary>Whether text here is an error not yet reported.</summary>
    public bool RefusesText { get; private set; }

    public void Text(ReadOnlySpan<char> run) => text.Append(frame.Inlines, run);

    public void Space(bool newline) => text.Space(newline);

    public void ValueBreak() => text.ValueBreak();

    /// <summary>Takes text where <see cref="RefusesText"/> is true.</summary>
    public void ReportText(MarkupPlace place, ReadOnlySpan<char> run)
    {
        CloseEmpty();
        if (TakesText)
        {
            Text(run);
            return;
        }

        report.Add(MarkupFindings.MisplacedText, place, run, Shown(frame));
        frame.TextReported = true;
        NoteText();
    }

    /// <summary>Opens an element.</summary>
    /// <param name="element">The element; null when its name is unknown.</param>
    /// <param name="tag">Its start tag.</param>
    public void Open(MarkupElement? element, in MarkupTag tag)
    {
        if (skipped.Count > 0)
        {
            if (element is null)
            {
                ReportUnknown(tag, MarkupVocabulary.Nearest(tag.Name));
            }
            else
            {
                tag.CheckNames(element);
            }

            Skip(tag);
            return;
        }

        if (element is null)
        {
            var nearest = MarkupVocabulary.Nearest(tag.Name);
            ReportUnknown(tag, nearest);
            if (nearest is null || (nearest.Category & frame.Element.Accepts) == 0)
            {
                Skip(tag);
                return;
            }

            // Reading on as if the name were right finds the errors inside, and makes none of its own.
            element = nearest;
        }

        if (tag.HasAttributes && !tag.IsChecked)
        {
            tag.CheckNames(element);
        }

        CloseEmpty();
        if (!MayStandHere(element, tag))
        {
            Skip(tag);
            return;
        }

        Push(element, tag);
    }

    /// <summary>Closes the element of an end tag.</summary>
    public void Close(ReadOnlySpan<char> name, MarkupPlace place, ReadOnlySpan<char> tag)
    {
        if (skipped.Count > 0)
        {
            CloseSkipped(name, place, tag);
            return;
        }

        if (top > 0 && name.SequenceEqual(frame.Name))
        {
            CloseTop();
            return;
        }

        var match = top;
        while (match > 0 && !name.SequenceEqual(frames[match].Name))
        {
            match--;
        }

        if (match == 0)
        {
            CloseEmpty();
            report.Add(MarkupFindings.EndTagWithoutStart, place, tag, name.ToString());
            return;
        }

        CloseEmpty();
        if (top > match)
        {
            report.Add(MarkupFindings.WrongEndTag, place, tag, name.ToString(), frame.Name, frame.Place.ToSource().ToString());
        }

        while (top >= match)
        {
            CloseTop();
        }
    }

    /// <summary>Ends everything; reports what is still open.</summary>
    /// <param name="end">Where the text ended.</param>
    /// <returns>Whether the sink was ended with a whole document.</returns>
    public bool Complete(MarkupPlace end)
    {
        skipped.Clear();
        while (top > 0)
        {
            report.Add(MarkupFindings.NotClosed, frame.Place, default, frame.Name);
            CloseTop();
        }

        if (!documentSeen)
        {
            report.Add(MarkupFindings.NoDocument, new MarkupPlace(end.Template, 0, 0), default);
        }

        foreach (var (target, place) in targets)
        {
            if (!ids.Contains(target))
            {
                report.Add(MarkupFindings.UnknownTarget, place, default, target);
            }
        }

        if (!report.Failed)
        {
            sink.End();
        }

        return !report.Failed;
    }

    private static string Shown(Frame frame) => frame.Name.Length == 0 ? "(top)" : $"<{frame.Name}>";

    private void ReportUnknown(in MarkupTag tag, MarkupElement? nearest)
    {
        if (nearest is null)
        {
            report.Add(MarkupFindings.StrangeElement, tag.Place, tag.Text, tag.Name);
        }
        else
        {
            report.Add(MarkupFindings.UnknownElement, tag.Place, tag.Text, tag.Name, nearest.Name);
        }
    }

    private void Skip(in MarkupTag tag)
    {
        if (skipped.Count == DeepestSkipped)
        {
            report.Add(MarkupFindings.TooDeep, tag.Place, tag.Text, $"{DeepestSkipped}");
            return;
        }

        skipped.Add((tag.Name, tag.Place));
        NoteText();
    }

    private void CloseSkipped(ReadOnlySpan<char> name, MarkupPlace place, ReadOnlySpan<char> tag)
    {
        for (var i = skipped.Count - 1; i >= 0; i--)
        {
            if (name.SequenceEqual(skipped[i].Name))
            {
                skipped.RemoveRange(i, skipped.Count - i);
                NoteText();
                return;
            }
        }

        for (var i = top; i > 0; i--)
        {
            if (name.SequenceEqual(frames[i].Name))
            {
                // What was passed over was not closed either; the element around it ends here.
                report.Add(MarkupFindings.WrongEndTag, place, tag, name.ToString(), skipped[^1].Name, skipped[^1].Place.ToSource().ToString());
                skipped.Clear();
                Close(name, place, tag);
                return;
            }
        }

        report.Add(MarkupFindings.EndTagWithoutStart, place, tag, name.ToString());
    }

    // An element that may hold nothing, such as <br>, was not closed and something follows.
    private void CloseEmpty()
    {
        if (top > 0 && frame.Element.Content == ContentKind.Empty)
        {
            report.Add(MarkupFindings.EmptyElementNotClosed, frame.Place, default, frame.Name);
            CloseTop();
        }
    }

    private bool MayStandHere(MarkupElement element, in MarkupTag tag)
    {
        if ((frame.Element.Accepts & element.Category) == 0)
        {
            report.Add(MarkupFindings.MisplacedElement, tag.Place, tag.Text, tag.Name, Shown(frame), MarkupVocabulary.ParentsOf(element));
            return false;
        }

        if (top == Deepest)
        {
            report.Add(MarkupFindings.TooDeep, tag.Place, tag.Text, $"{Deepest}");
            return false;
        }

        if (element.Kind == ElementKind.Link)
        {
            for (var i = top; frames[i].Element.Category == Categories.Inline; i--)
            {
                if (frames[i].Element.Kind == ElementKind.Link)
                {
                    report.Add(MarkupFindings.LinkInLink, tag.Place, tag.Text);
                    return false;
                }
            }
        }

        return true;
    }

    private void NoteText()
    {
        TakesText = skipped.Count == 0 && frame.Element.Content is not (ContentKind.Empty or ContentKind.Structure);
        RefusesText = !TakesText && skipped.Count == 0 && !frame.TextReported;
    }
}
