using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>A laid-out cell, or the piece of it that stands on one page.</summary>
internal sealed record CellBox
{
    /// <summary>So many lines are said again where a row goes on.</summary>
    private const int MostRepeated = 3;

    public required int Column { get; init; }

    public required int ColumnSpan { get; init; }

    /// <summary>Rows that it covers from its own row down.</summary>
    public required int RowSpan { get; init; }

    /// <summary>The text, when the cell holds nothing else; lines from <see cref="From"/> to <see cref="To"/>.</summary>
    public TextLayout? Text { get; init; }

    public int From { get; init; }

    public int To { get; init; }

    /// <summary>What the cell holds when that is more than plain text; null for the empty rest of a cell.</summary>
    public FlowBox? Content { get; init; }

    public required Color? Fill { get; init; }

    public required VerticalAlignment VerticalAlign { get; init; }

    /// <summary>Number of its structure element.</summary>
    public required int TagNumber { get; init; }

    /// <summary>Number of its row's structure element.</summary>
    public required int RowTag { get; init; }

    /// <summary>Its element while it is open; null for one that is written in one go.</summary>
    public Tag? Tag { get; init; }

    public required bool IsHeader { get; init; }

    /// <summary>What it heads, when it is a header cell.</summary>
    public required string HeaderScope { get; init; }

    public required string? Attributes { get; init; }

    /// <summary>Whether pieces of it follow on the next page.</summary>
    public bool Continues { get; init; }

    /// <summary>Whether it only says again, for the eye, what stands in the piece on the page before.</summary>
    public bool Repeats { get; private init; }

    public double ContentHeight => Text is not null ? (To - From) * Text.LineHeight : Content?.Height ?? 0;

    public bool IsBlank => Repeats || IsEmpty;

    private bool IsEmpty => Text is not null ? From >= To || Text.Segments.Length == 0 : Content is null || Content.IsEmpty;

    /// <summary>Cuts it so that the first piece's content is at most so high; the first is null when nothing fits.</summary>
    public (CellBox? Upper, CellBox? Lower) Split(double room, bool force, int upperRows, int lowerRows)
    {
        if (Repeats)
        {
            return (ContentHeight > room + 0.01 ? EmptyPiece(upperRows) : Piece(From, To, null, upperRows, true, Tag), WithRows(lowerRows));
        }

        if (Text is not null)
        {
            var fit = Math.Min(To - From, Math.Max(force ? 1 : 0, (int)Math.Floor((room + 0.01) / Text.LineHeight)));
            if (fit == 0 && To > From)
            {
                return (null, null);
            }

            var shared = Tag ?? Open();
            return (Piece(From, From + fit, null, upperRows, true, shared), Piece(From + fit, To, null, lowerRows, false, shared));
        }

        if (Content is null)
        {
            return (Piece(0, 0, null, upperRows, true, Tag), Piece(0, 0, null, lowerRows, false, Tag));
        }

        var (upper, lower) = Content.Split(room, force);
        return upper is null ? (null, null) : (Piece(0, 0, upper, upperRows, true, Tag), Piece(0, 0, lower, lowerRows, false, Tag));
    }

    /// <summary>Its upper piece left empty, for a cell of which nothing fits beside others that do.</summary>
    public CellBox EmptyPiece(int rows) => this with
    {
        RowSpan = rows,
        Text = null,
        From = 0,
        To = 0,
        Content = null,
        Continues = true,
        Repeats = false,
    };

    /// <summary>Whether a few lines say which row it is, so that they are said again where the row goes on.</summary>
    public bool IsLabel => Text is not null && !IsEmpty && To - From <= MostRepeated;

    /// <summary>The rest of a cell that ended on the page before, saying again what stood there.</summary>
    /// <param name="whole">The cell before it was cut.</param>
    public CellBox Repeating(CellBox whole) => this with
    {
        Text = whole.Text,
        From = whole.From,
        To = whole.To,
        Content = null,
        Repeats = true,
    };

    /// <summary>The same content over other rows.</summary>
    public CellBox WithRows(int rows) => this with { RowSpan = rows };

    /// <summary>The same cell over fewer rows than it asked for, because the table ends before.</summary>
    public CellBox Shorten(int rows, string? attributes)
    {
        if (Tag is not null)
        {
            Tag.Attributes = attributes;
        }

        return this with { RowSpan = rows, Attributes = attributes };
    }

    private Tag Open()
    {
        var tag = StructureTree.Adopt(IsHeader ? "TH" : "TD", TagNumber, RowTag);
        tag.Attributes = Attributes;
        return tag;
    }

    private CellBox Piece(int from, int to, FlowBox? content, int rows, bool continues, Tag? tag) => this with
    {
        RowSpan = rows,
        From = from,
        To = to,
        Content = content,
        Continues = continues,
        Tag = tag,
    };
}
