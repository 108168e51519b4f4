using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Word;

/// <summary>Gives every style of a theme its Word style, built-in where Word has one.</summary>
internal sealed partial class StyleSheet
{
    /// <summary>The empty line that stands after a table, as high as the table's space around.</summary>
    public const string AfterTable = "after-table";

    /// <summary>The empty line that ends a stretch of pages, as low as can be: a page that is full to the last line gets no blank one behind it.</summary>
    public const string LastLine = "last-line";

    /// <summary>The line that holds a figure.</summary>
    public const string Figure = "figure";

    /// <summary>A line of text inside a drawing.</summary>
    public const string FigureText = "figure-text";

    /// <summary>A line to be signed.</summary>
    public const string Signature = "signature-line";

    /// <summary>Title above a table of contents.</summary>
    public const string ContentsTitle = "toc-title";

    /// <summary>How far a note's text stands in from its rule, in points.</summary>
    public const double NoteInset = 6;

    /// <summary>Style of the text in a note set apart; paragraphs in the style <c>note</c> stand in the running text.</summary>
    public const string NoteBox = "note-box";

    private static readonly (string Name, string Id, string WordName)[] BuiltIn =
    [
        ("p", "Normal", "Normal"), ("title", "Title", "Title"), ("subtitle", "Subtitle", "Subtitle"),
        ("h1", "Heading1", "heading 1"), ("h2", "Heading2", "heading 2"), ("h3", "Heading3", "heading 3"), ("h4", "Heading4", "heading 4"),
        ("li", "ListParagraph", "List Paragraph"), ("caption", "Caption", "caption"), ("header", "Header", "header"),
        ("footer", "Footer", "footer"), (ContentsTitle, "TOCHeading", "TOC Heading"),
    ];

    private static readonly string[] Ours = [AfterTable, LastLine, Figure, FigureText, Signature, ContentsTitle];

    private readonly Theme theme;
    private readonly Dictionary<string, (string Id, string WordName)> paragraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, string WordName)> characters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, string WordName)> tables = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "Strong", "Emphasis", "Underline", "Hyperlink", "PlaceholderText", "Placeholder Text",
        "CheckBox", "Check Box", "TableNormal", "Normal Table", "Default Paragraph Font",
        "DefaultParagraphFont", "TOC1", "TOC2", "TOC3", "TOC4", "toc 1", "toc 2", "toc 3", "toc 4",
    };

    public StyleSheet(Theme theme)
    {
        this.theme = theme;
        foreach (var (name, id, wordName) in BuiltIn)
        {
            paragraphs.Add(name, (id, wordName));
            taken.Add(id);
            taken.Add(wordName);
        }

        foreach (var name in theme.TextStyles.Keys.Concat(Ours).Order(StringComparer.Ordinal))
        {
            if (!paragraphs.ContainsKey(name))
            {
                paragraphs.Add(name, Fresh(name, ""));
            }
        }

        foreach (var name in theme.TextStyles.Keys.Where(n => !BuiltIn.Any(b => b.Name == n)).Order(StringComparer.Ordinal))
        {
            characters.Add(name, Fresh(name, " text"));
        }

        foreach (var name in theme.TableStyles.Keys.Order(StringComparer.Ordinal))
        {
            tables.Add(name, name == "table" ? ("TableGrid", "Table Grid") : Fresh(name, " table"));
            if (theme.TableStyles[name].SpaceAround != theme.Table(null).SpaceAround)
            {
                paragraphs.TryAdd($"{AfterTable}-{name}", Fresh($"{AfterTable}-{name}", ""));
            }
        }
    }

    public bool HasParagraph(string name) => paragraphs.ContainsKey(name);

    public string Paragraph(string name) => paragraphs[name].Id;

    /// <summary>Id of the character style of a theme's style, or null when it has none.</summary>
    public string? Character(string name) => characters.TryGetValue(name, out var style) ? style.Id : null;

    public string Table(string? name) => name is not null && tables.TryGetValue(name, out var style) ? style.Id : "TableGrid";

    /// <summary>Name of the style of the line after a table.</summary>
    public string LineAfter(string? table)
    {
        var name = $"{AfterTable}-{table}";
        return paragraphs.ContainsKey(name) ? name : AfterTable;
    }

    private (string Id, string WordName) Fresh(string name, string suffix)
    {
        var wordName = name;
        for (var i = 1; !taken.Add(wordName); i++)
        {
            wordName = name + suffix + (i == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" {i}"));
        }

        var letters = string.Concat(wordName.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
        var stem = letters.Length == 0 ? "style" : letters;
        var id = stem;
        for (var i = 2; id != wordName && !taken.Add(id); i++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{i}");
        }

        return (id, wordName);
    }
}
