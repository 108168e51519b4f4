using CyberDocs.Graphics;
using CyberDocs.Pdf.Objects;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Painting;

/// <summary>
/// A page being painted, y downwards in points. It remembers what the viewer's state is and writes only what changes. Not
/// thread-safe.
/// </summary>
internal sealed partial class PageCanvas(int number, int pageNumber, double width, double height)
{
    private readonly int bottom = Units.ToHundredths(height);
    private bool inText;
    private bool markIsText;
    private int depth;
    private int originX;
    private int originY;
    private int font = -1;
    private int fontSize;
    private Color fill = Color.Black;
    private Color stroke = Color.Black;
    private int strokeWidth = 100;
    private double[] dashes = [];

    /// <summary>Object number of the page.</summary>
    public int Number => number;

    /// <summary>Number of the page counted from 1.</summary>
    public int PageNumber => pageNumber;

    public double Width => width;

    public double Height => height;

    /// <summary>A height of this page as a place that links and bookmarks lead to.</summary>
    public Landmark PlaceAt(double y) => new(number, pageNumber, height - y);

    public ByteBuffer Content { get; } = new(16 * 1024);

    /// <summary>Elements that own the marked contents, by number of the content.</summary>
    public List<int> Owners { get; } = [];

    public List<PageLink> Links { get; } = [];

    /// <summary>Object numbers of the fields on this page.</summary>
    public List<int> Widgets { get; } = [];

    public List<DeferredNumber> Deferred { get; } = [];

    /// <summary>Whether everything painted now is no part of the document's content, as in headers and repeated table heads.</summary>
    public bool IsArtifact { get; private set; }

    /// <summary>Whether tags are written at all.</summary>
    public bool IsTagged { get; init; }

    /// <summary>Begins content of an element.</summary>
    /// <param name="role">Its structure type.</param>
    /// <param name="owner">Its object number.</param>
    /// <param name="isText">Whether only text follows, which then needs no text object of its own.</param>
    /// <returns>Number of the content on this page, or -1 where no tags are written.</returns>
    public int BeginContent(string role, int owner, bool isText)
    {
        if (IsArtifact || !IsTagged)
        {
            return -1;
        }

        Open(isText);
        var content = Owners.Count;
        Owners.Add(owner);
        Content.Byte((byte)'/').Ascii(role).Write("<</MCID "u8).Int(content).Write(">>BDC\n"u8);
        return content;
    }

    /// <summary>Begins content of an open element and lists it there.</summary>
    public void BeginContent(Tag tag, bool isText)
    {
        var content = BeginContent(tag.Role, tag.Number, isText);
        if (content >= 0)
        {
            tag.Kids.Add(new(TagKidKind.Content, content, number));
        }
    }

    public void EndContent()
    {
        if (IsArtifact || !IsTagged)
        {
            return;
        }

        Close();
    }

    /// <summary>A number for content that is painted when the document is complete.</summary>
    public int ReserveContent(Tag tag)
    {
        if (IsArtifact || !IsTagged)
        {
            return -1;
        }

        Owners.Add(tag.Number);
        tag.Kids.Add(new(TagKidKind.Content, Owners.Count - 1, number));
        return Owners.Count - 1;
    }

    /// <summary>Begins content whose number was reserved.</summary>
    public void ResumeContent(string role, int content)
    {
        if (IsTagged && content >= 0)
        {
            Open(isText: true);
            Content.Byte((byte)'/').Ascii(role).Write("<</MCID "u8).Int(content).Write(">>BDC\n"u8);
        }
        else if (IsTagged)
        {
            Open(isText: true);
            Content.Write("/Artifact BMC\n"u8);
        }
    }

    /// <summary>Begins a stream that goes on after another: nothing is known of the state that it left.</summary>
    public void AssumeUnknownState() => Content.Write("0 g 0 G 1 w [] 0 d\n"u8);

    /// <summary>Begins painting that is decoration or repetition.</summary>
    public void BeginArtifact(bool isPagination = false)
    {
        if (depth++ > 0 || !IsTagged)
        {
            IsArtifact = true;
            return;
        }

        IsArtifact = true;
        Open(isText: false);
        Content.Write(isPagination ? "/Artifact<</Type/Pagination>>BDC\n"u8 : "/Artifact BMC\n"u8);
    }

    public void EndArtifact()
    {
        if (--depth > 0)
        {
            return;
        }

        IsArtifact = false;
        if (IsTagged)
        {
            Close();
        }
    }

    /// <summary>Shows codes composed beforehand.</summary>
    public void ShowText(double x, double baseline, int fontIndex, double size, Color color, ReadOnlySpan<byte> operators)
    {
        if (!inText)
        {
            BeginText();
        }

        var wanted = Units.ToHundredths(size);
        if (fontIndex != font || wanted != fontSize)
        {
            font = fontIndex;
            fontSize = wanted;
            Content.Write("/F"u8).Int(fontIndex).Space().Hundredths(wanted).Write(" Tf\n"u8);
        }

        SetFill(color);
        var left = Units.ToHundredths(x);
        var up = bottom - Units.ToHundredths(baseline);
        Content.Hundredths(left - originX).Space().Hundredths(up - originY).Write(" Td"u8).Write(operators).Byte((byte)'\n');
        originX = left;
        originY = up;
    }

    public void FillRectangle(double x, double y, double rectangleWidth, double rectangleHeight, Color color)
    {
        EndText();
        SetFill(color);
        Rectangle(x, y, rectangleWidth, rectangleHeight);
        Content.Write(" f\n"u8);
    }

    public void StrokeLine(double x1, double y1, double x2, double y2, in Stroke style)
    {
        EndText();
        SetStroke(style);
        Point(x1, y1).Write(" m "u8);
        Point(x2, y2).Write(" l S\n"u8);
    }

    /// <summary>Ends what is open, so that the content can be written.</summary>
    public void Finish() => EndText();

    public void EndText()
    {
        if (inText)
        {
            Content.Write("ET\n"u8);
            inText = false;
        }
    }

    private void Open(bool isText)
    {
        if (isText && !inText)
        {
            BeginText();
        }
        else if (!isText)
        {
            EndText();
        }

        markIsText = isText;
    }

    private void Close()
    {
        // Marked content and text objects must nest: what was begun outside a text object ends outside one.
        if (!markIsText)
        {
            EndText();
        }

        Content.Write("EMC\n"u8);
    }

    private void BeginText()
    {
        Content.Write("BT\n"u8);
        inText = true;
        originX = 0;
        originY = 0;
    }

    private void SetFill(Color color)
    {
        if (color != fill)
        {
            fill = color;
            Content.Component(color.R).Space().Component(color.G).Space().Component(color.B).Write(" rg\n"u8);
        }
    }

    private void SetStroke(in Stroke style)
    {
        if (style.Color != stroke)
        {
            stroke = style.Color;
            Content.Component(stroke.R).Space().Component(stroke.G).Space().Component(stroke.B).Write(" RG\n"u8);
        }

        var wanted = Units.ToHundredths(style.Width);
        if (wanted != strokeWidth)
        {
            strokeWidth = wanted;
            Content.Hundredths(wanted).Write(" w\n"u8);
        }

        WriteDashes(style.Dashes());
    }

    private void WriteDashes(double[] wanted)
    {
        if (wanted.AsSpan().SequenceEqual(dashes))
        {
            return;
        }

        dashes = wanted;
        Content.Byte((byte)'[');
        foreach (var length in dashes)
        {
            Content.Number(length).Space();
        }

        Content.Write("] 0 d\n"u8);
    }

    private ByteBuffer Point(double x, double y) => Content.Number(x).Space().Hundredths(bottom - Units.ToHundredths(y));

    private void Rectangle(double x, double y, double rectangleWidth, double rectangleHeight)
    {
        // Edges are rounded, not sizes, so that neighbours meet without a hair line between them.
        var (left, top) = (Units.ToHundredths(x), Units.ToHundredths(y));
        var (right, low) = (Units.ToHundredths(x + rectangleWidth), Units.ToHundredths(y + rectangleHeight));
        Content.Hundredths(left).Space().Hundredths(bottom - low).Space().Hundredths(right - left).Space().Hundredths(low - top).Write(" re"u8);
    }
}
