using System.Text;

namespace CyberDocs.TestKit.Pdf;

/// <summary>The logical structure of a tagged file with the text of its elements.</summary>
public sealed class PdfStructure
{
    private readonly PdfReader reader;
    private readonly Dictionary<int, PdfContent> pages = [];

    public PdfStructure(PdfReader reader)
    {
        this.reader = reader;
        foreach (var (number, page) in reader.Pages)
        {
            pages.Add(number, new PdfContent(reader, page));
        }

        var root = reader.Dictionary(reader.Catalog["StructTreeRoot"]);
        Root = Element(reader.List(root["K"])[0], 0);
    }

    public PdfElement Root { get; }

    /// <summary>Contents of the pages by object number.</summary>
    public IReadOnlyDictionary<int, PdfContent> Pages => pages;

    /// <summary>One line per element: role, attributes and text, indented.</summary>
    public string Outline()
    {
        var text = new StringBuilder();
        Write(Root, 0, text);
        return text.ToString();
    }

    private static void Write(PdfElement element, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append(element.Role);
        if (element.Alternative is not null)
        {
            text.Append(" alt=").Append(element.Alternative);
        }

        foreach (var (key, value) in element.Attributes.Where(a => a.Key is "ColSpan" or "RowSpan" or "Scope" or "Role" or "checked" or "ListNumbering"))
        {
            text.Append(' ').Append(key).Append('=').Append(value);
        }

        if (element.OwnText.Length > 0)
        {
            text.Append(' ').Append(element.OwnText);
        }

        text.Append('\n');
        foreach (var child in element.Children)
        {
            Write(child, depth + 1, text);
        }
    }

    private PdfElement Element(object? reference, int parent)
    {
        var number = ((PdfRef)reference!).Number;
        var entries = reader.Dictionary(reference);
        if (parent != 0 && ((PdfRef)entries["P"]!).Number != parent)
        {
            throw new FormatException($"Element {number} does not name {parent} as its parent.");
        }

        var element = new PdfElement(number, ((PdfName)entries["S"]!).Value)
        {
            Alternative = entries.TryGetValue("Alt", out var alternative) ? PdfReader.Text(alternative) : null,
        };
        if (entries.TryGetValue("A", out var attributes))
        {
            foreach (var (key, value) in reader.Dictionary(attributes))
            {
                element.Attributes[key] = value;
            }
        }

        if (entries.TryGetValue("K", out var kids))
        {
            var page = entries.TryGetValue("Pg", out var own) ? ((PdfRef)own!).Number : 0;
            foreach (var kid in kids is List<object?> list ? list : [kids])
            {
                Add(element, kid, page);
            }
        }

        return element;
    }

    private void Add(PdfElement element, object? kid, int page)
    {
        switch (kid)
        {
            case double content:
                AddContent(element, page, (int)content);
                break;
            case Dictionary<string, object?> { Count: > 0 } d when d["Type"] is PdfName { Value: "MCR" }:
                AddContent(element, ((PdfRef)d["Pg"]!).Number, (int)(double)d["MCID"]!);
                break;
            case Dictionary<string, object?> d:
                element.Annotations.Add(((PdfRef)d["Obj"]!).Number);
                break;
            default:
                element.Add(Element(kid, element.Number));
                break;
        }
    }

    private void AddContent(PdfElement element, int page, int content)
    {
        var (role, text, stream) = pages[page].Marked[content];
        if (role != element.Role)
        {
            throw new FormatException($"Content {content} of page {page} says {role}, its element {element.Role}.");
        }

        element.Contents.Add((page, content));
        element.Add(text, isLate: stream > 0);
    }
}

/// <summary>An element of the logical structure.</summary>
public sealed class PdfElement(int number, string role)
{
    private readonly List<(PdfElement? Child, string Text, bool IsLate)> kids = [];

    public int Number => number;

    public string Role => role;

    public string? Alternative { get; init; }

    public Dictionary<string, object?> Attributes { get; } = [];

    public List<int> Annotations { get; } = [];

    public List<(int Page, int Content)> Contents { get; } = [];

    public IEnumerable<PdfElement> Children => kids.Where(k => k.Child is not null).Select(k => k.Child!);

    public string OwnText => string.Concat(kids.Where(k => k.Child is null).Select(k => k.Text));

    public IEnumerable<PdfElement> Descendants => Children.SelectMany(c => c.Descendants.Prepend(c));

    /// <summary>Text in reading order, without elements of some roles and without what was set when the document was complete.</summary>
    public string Text(params string[] without)
    {
        var text = new StringBuilder();
        foreach (var (child, own, isLate) in kids)
        {
            text.Append(child is null ? (isLate ? "" : own) : without.Contains(child.Role) ? "" : child.Text(without));
        }

        return text.ToString();
    }

    internal void Add(PdfElement child) => kids.Add((child, "", false));

    internal void Add(string text, bool isLate) => kids.Add((null, text, isLate));
}
