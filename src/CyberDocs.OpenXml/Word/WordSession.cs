using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.Tables;

namespace CyberDocs.OpenXml.Word;

/// <summary>What the parts of one DOCX share while it is written: styles, ids, lists, headings, link targets.</summary>
internal sealed class WordSession(WriteContext context)
{
    private readonly HashSet<ulong> fields = [];
    private readonly HashSet<int> controlIds = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> targets = new(StringComparer.Ordinal);
    private readonly Lazy<ITextMeasurer> measurer = new(() => TableMeasurer.Of(context));
    private KeptInset? insets;
    private int drawings;
    private int bookmarks;

    /// <summary>The run.</summary>
    public WriteContext Context => context;

    public Theme Theme { get; } = context.Theme;

    public StyleSheet Styles { get; } = new(context.Theme);

    public WriterFindings Findings { get; } = new(context);

    /// <summary>Measures the content of tables.</summary>
    public ITextMeasurer Measurer => measurer.Value;

    /// <summary>Where lines end in cells.</summary>
    public KeptInset Insets => insets ??= new KeptInset(Measurer);

    public CancellationToken Cancellation { get; } = context.Cancellation;

    /// <summary>Headings so far, for tables of contents.</summary>
    public List<(int Level, string Text, string Bookmark)> Headings { get; } = [];

    /// <summary>Level of each ordered list so far; each counts from 1.</summary>
    public List<int> OrderedLists { get; } = [];

    /// <summary>Paper of the pages being written.</summary>
    public PageSetup Page { get; set; } = PageSetup.A4;

    /// <summary>Pictures of all parts.</summary>
    public MediaParts Media { get; } = new("word");

    public int NextDrawing() => ++drawings;

    public int NextBookmark() => ++bookmarks;

    /// <summary>Whether a block's id is seen for the first time.</summary>
    public bool Claim(string id)
    {
        if (ids.Add(id))
        {
            return true;
        }

        Findings.ReportOnce(WritingFindings.RepeatedId, id);
        return false;
    }

    /// <summary>Remembers that a link leads to a block.</summary>
    public void Expect(string id) => targets.Add(id);

    /// <summary>A control's number: from its tag, so that it is the same in every run, and unique in the document.</summary>
    public int ControlId(string tag)
    {
        var id = (int)(StableHash.Of(tag) & 0x7FFFFFFF);
        while (id == 0 || !controlIds.Add(id))
        {
            id = (id + 1) & 0x7FFFFFFF;
        }

        return id;
    }

    public void ClaimField(string field)
    {
        if (!fields.Add(StableHash.Of(field)))
        {
            Findings.ReportOnce(WritingFindings.RepeatedField, field);
        }
    }

    /// <summary>The name of a style if the theme has it; reported otherwise.</summary>
    public string? KnownText(string? name)
    {
        if (name is null || Theme.TextStyles.ContainsKey(name) || Styles.HasParagraph(name))
        {
            return name;
        }

        Findings.ReportOnce(WritingFindings.UnknownStyle, name);
        return null;
    }

    public void Complete()
    {
        foreach (var target in targets.Where(t => !ids.Contains(t)).Order(StringComparer.Ordinal))
        {
            Findings.Report(WritingFindings.MissingTarget, target);
        }

        Findings.Complete();
    }

    /// <summary>A bookmark's name for a block id: Word allows forty letters, digits and underscores.</summary>
    public static string Bookmark(string id)
    {
        var name = string.Concat(id.Select(c => char.IsLetterOrDigit(c) ? c : '_'));
        return name == id && id.Length <= 40 && char.IsLetter(id[0])
            ? id
            : string.Create(CultureInfo.InvariantCulture, $"b{StableHash.Of(id):x16}_{name[..Math.Min(name.Length, 20)]}");
    }
}
