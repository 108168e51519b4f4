namespace CyberDocs.Templating.Markup;

/// <summary>Every element of the markup. Immutable and thread-safe.</summary>
internal static class MarkupVocabulary
{
    private const Categories Flow = Categories.Block | Categories.Inline;
    private const Categories Pages = Categories.Block | Categories.Section;
    private const string Fillable = "field label";

    private static readonly MarkupElement[] Elements =
    [
        new("document", ElementKind.Document, Categories.Document, Pages | Categories.Furniture,
            ContentKind.Structure, "title lang author subject date paper orientation margins"),
        new("header", ElementKind.Header, Categories.Furniture, Flow, ContentKind.Flow, ""),
        new("footer", ElementKind.Footer, Categories.Furniture, Flow, ContentKind.Flow, ""),
        new("section", ElementKind.Section, Categories.Section, Pages, ContentKind.Structure, "class id paper orientation margins"),
        new("page-break", ElementKind.SimpleBlock, Categories.Section, Categories.None, ContentKind.Empty, ""),
        new("toc", ElementKind.SimpleBlock, Categories.Section, Categories.None, ContentKind.Empty, "title depth class id"),
        new("h1", ElementKind.Heading, Categories.Block, Categories.Inline, ContentKind.Inline, "class id"),
        new("h2", ElementKind.Heading, Categories.Block, Categories.Inline, ContentKind.Inline, "class id"),
        new("h3", ElementKind.Heading, Categories.Block, Categories.Inline, ContentKind.Inline, "class id"),
        new("h4", ElementKind.Heading, Categories.Block, Categories.Inline, ContentKind.Inline, "class id"),
        new("p", ElementKind.Paragraph, Categories.Block, Categories.Inline, ContentKind.Inline, "class id"),
        new("ul", ElementKind.List, Categories.Block, Categories.ListItem, ContentKind.Structure, "class id"),
        new("ol", ElementKind.List, Categories.Block, Categories.ListItem, ContentKind.Structure, "class id"),
        new("li", ElementKind.ListItem, Categories.ListItem, Flow, ContentKind.Flow, ""),
        new("table", ElementKind.Table, Categories.Block,
            Categories.Caption | Categories.ColumnGroup | Categories.RowGroup | Categories.Row, ContentKind.Structure, "class id caption"),
        new("caption", ElementKind.Caption, Categories.Caption, Categories.None, ContentKind.Text, ""),
        new("colgroup", ElementKind.ColumnGroup, Categories.ColumnGroup, Categories.Column, ContentKind.Structure, ""),
        new("col", ElementKind.Column, Categories.Column, Categories.None, ContentKind.Empty, "width span"),
        new("thead", ElementKind.TableHead, Categories.RowGroup, Categories.Row, ContentKind.Structure, ""),
        new("tbody", ElementKind.TableBody, Categories.RowGroup, Categories.Row, ContentKind.Structure, ""),
        new("tfoot", ElementKind.TableFoot, Categories.RowGroup, Categories.Row, ContentKind.Structure, ""),
        new("tr", ElementKind.Row, Categories.Row, Categories.Cell, ContentKind.Structure, "class keep"),
        new("th", ElementKind.Cell, Categories.Cell, Flow, ContentKind.Flow, "colspan rowspan align valign scope class"),
        new("td", ElementKind.Cell, Categories.Cell, Flow, ContentKind.Flow, "colspan rowspan align valign class"),
        new("strong", ElementKind.Emphasis, Categories.Inline, Categories.Inline, ContentKind.Inline, "class"),
        new("em", ElementKind.Emphasis, Categories.Inline, Categories.Inline, ContentKind.Inline, "class"),
        new("u", ElementKind.Emphasis, Categories.Inline, Categories.Inline, ContentKind.Inline, "class"),
        new("span", ElementKind.Emphasis, Categories.Inline, Categories.Inline, ContentKind.Inline, "class"),
        new("br", ElementKind.Break, Categories.Inline, Categories.None, ContentKind.Empty, ""),
        new("a", ElementKind.Link, Categories.Inline, Categories.Inline, ContentKind.Inline, "href"),
        new("page-number", ElementKind.Atom, Categories.Inline, Categories.None, ContentKind.Empty, ""),
        new("page-count", ElementKind.Atom, Categories.Inline, Categories.None, ContentKind.Empty, ""),
        new("running-heading", ElementKind.Atom, Categories.Inline, Categories.None, ContentKind.Empty, "level"),
        new("check", ElementKind.Atom, Categories.Inline, Categories.None, ContentKind.Empty, "state " + Fillable),
        new("choice", ElementKind.Atom, Categories.Inline, Categories.None, ContentKind.Empty, "options selected " + Fillable),
        new("date", ElementKind.Atom, Categories.Inline, Categories.None, ContentKind.Empty, "value text format plain-from " + Fillable),
        new("field", ElementKind.Field, Categories.Inline, Categories.None, ContentKind.Text, "name multiline label"),
        new("figure", ElementKind.Figure, Categories.Block, Categories.FigureCaption, ContentKind.Structure, "diagram page alt class id"),
        new("figcaption", ElementKind.FigureCaption, Categories.FigureCaption, Categories.Inline, ContentKind.Inline, ""),
        new("img", ElementKind.Picture, Categories.Block, Categories.None, ContentKind.Empty, "src alt width height class id"),
        new("note", ElementKind.Note, Categories.Block, Flow, ContentKind.Flow, "class id"),
        new("signature", ElementKind.SimpleBlock, Categories.Block, Categories.None, ContentKind.Empty, "labels class id"),
    ];

    private static readonly Dictionary<string, MarkupElement>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Elements.ToDictionary(e => e.Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All elements, in the order of the reference.</summary>
    public static IReadOnlyList<MarkupElement> All => Elements;

    /// <summary>What stands around the document.</summary>
    public static MarkupElement Outside { get; } = new("", ElementKind.None, Categories.None, Categories.Document, ContentKind.Structure, "");

    /// <summary>An element that is passed over because of an error.</summary>
    public static MarkupElement Skipped { get; } = new("", ElementKind.None, Categories.None, Categories.None, ContentKind.Empty, "");

    /// <summary>The element of a name, or null.</summary>
    public static MarkupElement? Find(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var element) ? element : null;

    /// <summary>The element that a misspelt name most likely stands for, or null.</summary>
    public static MarkupElement? Nearest(string name) =>
        NearestName.Of(name, Elements.Select(e => e.Name)) is { } nearest ? Find(nearest) : null;

    /// <summary>The elements in which an element may stand, as messages show them.</summary>
    public static string ParentsOf(MarkupElement element)
    {
        var parents = Elements.Where(e => (e.Accepts & element.Category) != 0).Select(e => $"<{e.Name}>").ToList();
        return parents.Count == 0 ? "(top)" : string.Join(' ', parents);
    }
}
