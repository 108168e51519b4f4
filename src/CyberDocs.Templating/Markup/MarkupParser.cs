using System.Buffers;

namespace CyberDocs.Templating.Markup;

/// <summary>
/// Reads markup as it is rendered, in pieces of any size, and sends the document to a sink as soon as a block or a row is whole.
/// One parser reads one document; not thread-safe.
/// </summary>
/// <remarks>A hot path: it works on spans of the pieces and copies only tags that do not stand whole in one piece.</remarks>
internal sealed partial class MarkupParser : IMarkupOutput
{
    // Where plain text ends: markup, references, white space and control characters.
    private static readonly SearchValues<char> TextEnds = SearchValues.Create(
        "<&\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F \u007F");

    internal static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \t\n\r\v\f");

    private readonly CancellationToken cancellation;
    private readonly MarkupReport report;
    private readonly DocumentAssembler assembler;

    private State state;

    // The piece being read: where it comes from, and how far its lines were counted.
    private MarkupPlace pieceStart;
    private bool pieceIsValue;
    private bool breaksCount;
    private int countedTo;
    private MarkupPlace countedPlace;

    public MarkupParser(IDocumentSink sink, IFigureSource figures, FindingCollector findings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(findings);
        this.cancellation = cancellation;
        report = new MarkupReport(findings);
        assembler = new DocumentAssembler(sink, figures, report, cancellation);
    }

    private enum State
    {
        Text,
        TagStart,
        Tag,
        Comment,
        Reference,
    }

    /// <summary>Whether an error was found; nothing more reaches the sink then.</summary>
    public bool Failed => report.Failed;

    /// <inheritdoc/>
    public void Literal(ReadOnlySpan<char> text, string template, int line, int column) =>
        Read(text, new MarkupPlace(template, line, column), isValue: false);

    /// <inheritdoc/>
    public void Value(ReadOnlySpan<char> text, string template, int line, int column) =>
        Read(text, new MarkupPlace(template, line, column), isValue: true);

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<char> text, string template, int line, int column)
    {
        cancellation.ThrowIfCancellationRequested();
        pieceStart = countedPlace = new MarkupPlace(template, line, column);
        (pieceIsValue, breaksCount, countedTo) = (true, true, 0);
        TakeData(text);
    }

    /// <inheritdoc/>
    public void Date(DateOnly date, ReadOnlySpan<char> text, string template, int line, int column)
    {
        // An attribute that takes a date takes it as machines write it.
        Span<char> iso = stackalloc char[10];
        date.TryFormat(iso, out _, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Text(state == State.Tag ? iso : text, template, line, column);
    }

    /// <summary>Ends the document: checks that everything is closed and, when there was no error, ends the sink.</summary>
    /// <returns>Whether the sink holds a whole document.</returns>
    public bool Complete()
    {
        if (state != State.Text)
        {
            var place = state is State.Tag or State.TagStart ? segments[0].Place : openedAt;
            var begun = state switch { State.Comment => "<!--", State.Reference => "&", _ => MarkupReport.Excerpt(buffer.AsSpan(0, buffered)) };
            report.Add(MarkupFindings.EndsInside, place, default, begun);
            state = State.Text;
        }

        return assembler.Complete(countedPlace);
    }

    private void Read(ReadOnlySpan<char> text, MarkupPlace place, bool isValue)
    {
        cancellation.ThrowIfCancellationRequested();
        pieceStart = countedPlace = place;
        pieceIsValue = isValue;
        countedTo = 0;

        // Escaped values hold no "<": one that does is markup, whose line breaks are only layout.
        breaksCount = isValue && !text.Contains('<');
        var i = !isValue && state == State.Text && CutOf(text, place) is { } cut ? ReadCut(text, cut) : 0;
        while (i < text.Length)
        {
            i = state switch
            {
                State.Text => ReadText(text, i),
                State.TagStart => ReadTagStart(text, i),
                State.Tag => ReadTag(text, i),
                State.Comment => ReadComment(text, i),
                _ => ReadReference(text, i),
            };
        }
    }

    private MarkupPlace PlaceAt(ReadOnlySpan<char> text, int offset)
    {
        if (pieceIsValue)
        {
            return pieceStart;
        }

        if (offset < countedTo)
        {
            countedTo = 0;
            countedPlace = pieceStart;
        }

        countedPlace = countedPlace.Behind(text[countedTo..offset]);
        countedTo = offset;
        return countedPlace;
    }
}
