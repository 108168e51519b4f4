namespace CyberDocs.Templating.Markup;

/// <summary>An open element. Frames and their lists are used again and again, one per depth.</summary>
internal sealed class Frame
{
    public MarkupElement Element { get; private set; } = MarkupVocabulary.Outside;

    /// <summary>Name as written, which the end tag must repeat.</summary>
    public string Name { get; private set; } = "";

    public MarkupPlace Place { get; private set; }

    public string? Style { get; set; }

    public string? Id { get; set; }

    /// <summary>Whether blocks inside go straight to the sink.</summary>
    public bool IsDirect { get; set; }

    public bool TextReported { get; set; }

    /// <summary>Paper in force inside a document or section.</summary>
    public PageSetup? Page { get; set; }

    /// <summary>Whether the section began pages of its own.</summary>
    public bool HasOwnPage { get; set; }

    /// <summary>What an element without content stands for, made when it opened.</summary>
    public Inline? Inline { get; set; }

    public Block? Block { get; set; }

    public TableCell? Cell { get; set; }

    public FigureRequest? Figure { get; set; }

    public TableAssembly? Table { get; set; }

    public bool KeepWhole { get; set; }

    /// <summary>Whether a row stays with the row that follows.</summary>
    public bool KeepWithNext { get; set; }

    /// <summary>Target of a link.</summary>
    public string? Target { get; set; }

    public List<Block> Blocks { get; } = [];

    public List<Inline> Inlines { get; } = [];

    public List<ListItem> Items { get; } = [];

    public void Reset(MarkupElement element, string name, MarkupPlace place)
    {
        Element = element;
        Name = name;
        Place = place;
        Style = Id = Target = null;
        IsDirect = TextReported = HasOwnPage = KeepWhole = KeepWithNext = false;
        Page = null;
        Inline = null;
        Block = null;
        Cell = null;
        Figure = null;
        Table = null;
        Blocks.Clear();
        Inlines.Clear();
        Items.Clear();
    }

    /// <summary>The running text so far, as a list of its own.</summary>
    public ValueList<Inline> TakeInlines()
    {
        var taken = Lists.Take(Inlines);
        Inlines.Clear();
        return taken;
    }

    /// <summary>The blocks so far, as a list of their own.</summary>
    public ValueList<Block> TakeBlocks()
    {
        var taken = Lists.Take(Blocks);
        Blocks.Clear();
        return taken;
    }
}
