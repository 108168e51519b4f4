using CyberDocs.Graphics;
using CyberDocs.Pictures;
using CyberDocs.Tables;

namespace CyberDocs.Html;

/// <summary>What the parts of one HTML file share while it is written: class names, ids, headings, link targets. Not thread-safe.</summary>
internal sealed class HtmlSession(WriteContext context)
{
    /// <summary>Bytes of pictures in one page at most; browsers and mail programs give up long before.</summary>
    private const long MostPictureBytes = 100 << 20;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> targets = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> lastHeadings = [];
    private readonly Lazy<ITextMeasurer> measurer = new(() => TableMeasurer.Of(context));
    private int figures;
    private long pictureBytes;

    /// <summary>The run.</summary>
    public WriteContext Context => context;

    public Theme Theme { get; } = context.Theme;

    public StyleNames Names { get; } = new(context.Theme);

    public HtmlReports Reports { get; } = new(context);

    /// <summary>Measures the content of tables.</summary>
    public ITextMeasurer Measurer => measurer.Value;

    /// <summary>Paper of the pages being written.</summary>
    public PageSetup Page { get; set; } = PageSetup.A4;

    /// <summary>Width of the cell being written, in letters of its size; without end outside of tables.</summary>
    public double CellWidth { get; set; } = double.PositiveInfinity;

    /// <summary>Whether the document is in Japanese; what screen readers say of marks is in its language.</summary>
    public bool IsJapanese { get; set; } = true;

    /// <summary>Headings so far, for tables of contents.</summary>
    public List<(int Level, string Text, string Id)> Headings { get; } = [];

    public int NextFigure() => ++figures;

    /// <summary>Whether there is room for a picture: the page holds it anew each time that it is shown.</summary>
    public bool Takes(PictureFile picture)
    {
        if (pictureBytes + picture.Bytes.Length > MostPictureBytes)
        {
            Reports.Once(HtmlFindings.PicturesTooLarge, (MostPictureBytes >> 20).ToString(CultureInfo.InvariantCulture));
            return false;
        }

        pictureBytes += picture.Bytes.Length;
        return true;
    }

    /// <summary>The id of a block as HTML takes it, or null when it has none or it was used before.</summary>
    public string? Claim(string? id)
    {
        if (string.IsNullOrEmpty(id))
        {
            return null;
        }

        var clean = Clean(id);
        if (ids.Add(clean))
        {
            return clean;
        }

        Reports.Once(HtmlFindings.RepeatedId, id);
        return null;
    }

    /// <summary>Remembers that a link leads to a block, and gives the block's id.</summary>
    public string Expect(string id)
    {
        targets.Add(id);
        return Clean(id);
    }

    /// <summary>Remembers a heading; gives the id that links to it name.</summary>
    public string Remember(Heading heading, int level)
    {
        var text = InlineText.Of(heading.Content);
        var id = Claim(heading.Id) ?? FormattableString.Invariant($"_h{Headings.Count + 1}");
        Headings.Add((level, text, id));
        lastHeadings[level] = text;
        return id;
    }

    public string LastHeading(int level) => lastHeadings.GetValueOrDefault(level, "");

    /// <summary>The name of a style if the theme has it; reported otherwise.</summary>
    public string? KnownText(string? name)
    {
        if (name is null || Theme.TextStyles.ContainsKey(name))
        {
            return name;
        }

        Reports.Once(HtmlFindings.UnknownStyle, name);
        return null;
    }

    public void Complete()
    {
        foreach (var target in targets.Where(target => !ids.Contains(Clean(target))).Order(StringComparer.Ordinal))
        {
            Reports.Once(HtmlFindings.MissingTarget, target);
        }

        Reports.Complete();
    }

    // An id in HTML has no white space.
    private static string Clean(string id) => id.Any(char.IsWhiteSpace) ? string.Concat(id.Select(c => char.IsWhiteSpace(c) ? '_' : c)) : id;
}
