using CyberDocs.Graphics;

namespace CyberDocs.Documents;

/// <summary>A block of a document. The set is closed. Immutable and thread-safe.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Name of a style of the theme; null for the element's own.</summary>
    public string? Style { get; init; }

    /// <summary>Id that links and tables of contents point to, or null.</summary>
    public string? Id { get; init; }
}

/// <summary>A heading.</summary>
/// <param name="Level">1 to 4.</param>
/// <param name="Content">The text.</param>
public sealed record Heading(int Level, ValueList<Inline> Content) : Block;

/// <summary>A paragraph.</summary>
/// <param name="Content">The text; empty for a blank line.</param>
public sealed record Paragraph(ValueList<Inline> Content) : Block;

/// <summary>A list of items, numbered or with bullets.</summary>
/// <param name="Ordered">True for numbers, false for bullets.</param>
/// <param name="Items">The items.</param>
public sealed record ListBlock(bool Ordered, ValueList<ListItem> Items) : Block;

/// <summary>An item of a list.</summary>
/// <param name="Content">Its blocks.</param>
public sealed record ListItem(ValueList<Block> Content);

/// <summary>A table held whole. Long tables come as <see cref="IDocumentSink.BeginTable"/> and rows instead.</summary>
/// <param name="Head">Columns, header rows and how it is set.</param>
/// <param name="Rows">Body rows.</param>
public sealed record Table(TableHead Head, ValueList<TableRow> Rows) : Block;

/// <summary>What is known of a table before its first body row.</summary>
public sealed record TableHead
{
    /// <summary>Columns from left to right.</summary>
    public required ValueList<TableColumn> Columns { get; init; }

    /// <summary>Rows that are repeated on every page.</summary>
    public ValueList<TableRow> HeaderRows { get; init; } = [];

    /// <summary>Name of a table style of the theme; null for the plain one.</summary>
    public string? Style { get; init; }

    /// <summary>Id that links point to, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Title for screen readers, or null. It is not printed: what people are to read is a heading or a paragraph.</summary>
    public string? Caption { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Width">Width in the column's unit; 0 when it follows from the content.</param>
/// <param name="Unit">What the width means.</param>
public readonly record struct TableColumn(double Width, ColumnUnit Unit);

/// <summary>What a column's width means.</summary>
public enum ColumnUnit
{
    /// <summary>Shares what the other columns leave, by weight.</summary>
    Weight,

    /// <summary>Points of 1/72 inch.</summary>
    Points,

    /// <summary>As wide as its content, within reason.</summary>
    Content,
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells from left to right; places covered by a span from above or the left have none.</param>
/// <param name="Style">Name of a row style of the theme, or null.</param>
/// <param name="KeepWhole">Whether the row may not be split over pages; a row taller than a page is split all the same.</param>
public sealed record TableRow(ValueList<TableCell> Cells, string? Style = null, bool KeepWhole = true)
{
    /// <summary>Whether it stays on the page of the row that follows, as the head of a section of rows should.</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Content">Its blocks.</param>
public sealed record TableCell(ValueList<Block> Content)
{
    /// <summary>Columns that it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows that it covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Horizontal alignment; null for the style's.</summary>
    public Alignment? Align { get; init; }

    /// <summary>Vertical alignment; null for the style's.</summary>
    public VerticalAlignment? VerticalAlign { get; init; }

    /// <summary>Whether it is a header cell, and of what.</summary>
    public HeaderScope Header { get; init; }

    /// <summary>Name of a cell style of the theme, or null.</summary>
    public string? Style { get; init; }
}

/// <summary>A drawing.</summary>
/// <param name="Scene">The drawing; its own size is its natural size, and it is scaled down to fit the text area.</param>
/// <param name="AlternativeText">What it shows, for people who cannot see it.</param>
/// <param name="Caption">Text below it; empty for none.</param>
public sealed record Figure(Scene Scene, string AlternativeText, ValueList<Inline> Caption) : Block;

/// <summary>A note set apart from the text.</summary>
/// <param name="Content">Its blocks.</param>
public sealed record Note(ValueList<Block> Content) : Block;

/// <summary>A page break.</summary>
public sealed record PageBreak : Block;

/// <summary>A table of contents of the headings.</summary>
/// <param name="Title">Title above it, or null.</param>
/// <param name="Depth">Deepest heading level shown, 1 to 4.</param>
public sealed record TableOfContents(string? Title, int Depth = 2) : Block;

/// <summary>Lines to be signed.</summary>
/// <param name="Labels">One line per label.</param>
public sealed record SignatureLines(ValueList<string> Labels) : Block;

/// <summary>Blocks grouped under a style, or a stretch of pages with its own paper.</summary>
/// <param name="Content">Its blocks.</param>
/// <param name="Page">Paper of these pages, which then begin on a new page; null to go on as before.</param>
public sealed record Section(ValueList<Block> Content, PageSetup? Page = null) : Block;
