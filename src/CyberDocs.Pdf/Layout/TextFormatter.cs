using CyberDocs.Documents;
using CyberDocs.Pdf.Fonts;
using CyberDocs.Pdf.Objects;
using CyberDocs.Typography;

namespace CyberDocs.Pdf.Layout;

/// <summary>Breaks text into lines and composes the operators that show it. Holds scratch memory; not thread-safe.</summary>
internal sealed partial class TextFormatter(FontBook fonts, Theme theme, bool fillable = false)
{
    private const int CacheLimit = 8192;
    private const int SeenSlots = 16_384;
    private const int LongestCached = 120;
    private const double BlankFieldWidth = 8;
    private const double ChoiceGap = 0.35;
    private const double NumberWidth = 1.2;

    /// <summary>Room beside a narrow digit, in thousandths of the size: from 100 on, programs read it as a space between words.</summary>
    private const int WidestBlank = 95;

    /// <summary>Baseline below the top of the em box, in ems, as in Japanese fonts.</summary>
    private const double EmAscent = 0.88;

    // How far a line may give way to a scrap of a last line, in ems: where the right edge is ragged it does not show.
    private const double RaggedReach = 8;
    private const double JustifiedReach = 2;

    private static readonly LineBreakOptions[] RulesByStyle = [.. from reach in new[] { 0, JustifiedReach, RaggedReach }
        from spacing in new[] { false, true }
        from hanging in new[] { false, true }
        select new LineBreakOptions { CloseUp = true, LatinSpacing = spacing, HangingPunctuation = hanging, LastLineReach = reach }];

    private readonly InlineFlattener flattener = new(theme, fillable);
    private readonly Dictionary<LayoutKey, TextLayout> cache = [];
    private readonly int[] seen = new int[SeenSlots];
    private readonly Dictionary<TextStyle, int> styleIds = new(ReferenceEqualityComparer.Instance);
    private readonly List<FlatRun> runs = [];
    private readonly List<TextSegment> segments = [];
    private readonly List<LaidLine> lines = [];
    private readonly List<TextLine> broken = [];
    private readonly ByteBuffer operators = new();
    private string text = "";
    private bool isSpaced = true;
    private TextStyle look = new();
    private LineBreakOptions rules = LineBreakOptions.Default;
    private Glyph[] glyphs = new Glyph[256];
    private double[] gaps = new double[256];
    private double[] starts = new double[257];
    private int[] runOf = new int[256];
    private BreakKind[] breaks = new BreakKind[256];
    private TextUnit[] units = new TextUnit[256];

    /// <summary>Texts formatted so far that were not found in the cache; tests count work with it.</summary>
    public int Formatted { get; private set; }

    /// <summary>Remembers a heading for running text that names the one in force.</summary>
    public void Head(Heading heading) => flattener.HeadingsSoFar[Math.Clamp(heading.Level, 1, 4) - 1] = InlineText.Of(heading.Content);

    /// <summary>Formats a paragraph.</summary>
    public TextLayout Format(ValueList<Inline> content, TextStyle style, Alignment align, double width, PageNumbers? numbers = null)
    {
        if (content.Count == 0)
        {
            return FormatPlain("", style, align, width);
        }

        if (content.Count == 1 && content[0] is TextRun run)
        {
            return FormatPlain(LineEnds.Plain(run.Text), style, align, width);
        }

        Take(content, style, numbers);
        return Compose(style, align, width);
    }

    /// <summary>Formats text in one look; short ones are remembered, as ledgers repeat their values.</summary>
    public TextLayout FormatPlain(string plain, TextStyle style, Alignment align, double width)
    {
        if (plain.Length > LongestCached)
        {
            TakePlain(plain, style);
            return Compose(style, align, width);
        }

        if (!styleIds.TryGetValue(style, out var id))
        {
            id = styleIds.Count;
            styleIds.Add(style, id);
        }

        var key = new LayoutKey(plain, Units.ToHundredths(width), id, align);
        if (cache.TryGetValue(key, out var known))
        {
            return known;
        }

        TakePlain(plain, style);
        var layout = Compose(style, align, width);
        Remember(key, layout);
        return layout;
    }

    // Numbers and addresses of devices never come again: what comes for the second time is kept.
    private void Remember(LayoutKey key, TextLayout layout)
    {
        var hash = key.GetHashCode();
        ref var last = ref seen[hash & (SeenSlots - 1)];
        if (last != hash)
        {
            last = hash;
            return;
        }

        if (cache.Count >= CacheLimit)
        {
            cache.Clear();
        }

        cache.Add(key, layout);
    }

    /// <summary>Formats the value of a field.</summary>
    public TextLayout FormatField(string plain, TextStyle style, double width)
    {
        TakePlain(plain, style);
        return Compose(style, Alignment.Left, width);
    }

    /// <summary>Formats one line that will not come again, such as a label of a drawing: its glyphs as they come, as the drawing measured them.</summary>
    public TextLayout FormatOnce(string plain, TextStyle style)
    {
        TakePlain(plain, style);
        isSpaced = false;
        try
        {
            return Compose(style, Alignment.Left, double.MaxValue);
        }
        finally
        {
            isSpaced = true;
        }
    }

    /// <summary>Width of a text in one line.</summary>
    public double Width(string plain, TextStyle style)
    {
        TakePlain(plain, style);
        Prepare(style);
        return starts[text.Length];
    }

    private void Take(ValueList<Inline> content, TextStyle style, PageNumbers? numbers)
    {
        flattener.Flatten(content, style, numbers);
        text = flattener.Flat;
        runs.Clear();
        runs.AddRange(flattener.Runs);
    }

    private void TakePlain(string plain, TextStyle style)
    {
        text = plain;
        runs.Clear();
        if (plain.Length > 0)
        {
            runs.Add(new FlatRun(0, plain.Length, style.Bold, style.Color, style.Size, null));
        }
    }

    /// <summary>Finds glyphs, gaps and positions of the whole text as one long line.</summary>
    private void Prepare(TextStyle style, Alignment align = Alignment.Center)
    {
        Grow(text.Length);
        (look, rules) = (style, Rules(style, align));
        for (var r = 0; r < runs.Count; r++)
        {
            var run = runs[r];
            runOf.AsSpan(run.Start, run.End - run.Start).Fill(r);
            if (run.Mark?.Element is { } element && (element is CheckBox || text[run.Start] == '\uFFFC'))
            {
                ShapeElement(element, run);
            }
            else
            {
                fonts.Shape(text.AsSpan(run.Start, run.End - run.Start), run.Bold, glyphs.AsSpan(run.Start));
            }
        }

        var x = 0.0;
        starts[0] = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var size = runs[runOf[i]].Size;
            var glyph = glyphs[i];
            // A digit narrower than others is set flush right in the width of all, or nearly so: programs that search the text take more room for a space.
            var width = style.TabularDigits && text[i] is >= '0' and <= '9'
                ? Math.Max(glyph.Advance, Math.Min(fonts.WidestDigit(runs[runOf[i]].Bold), glyph.Advance + WidestBlank))
                : glyph.Advance;
            var advance = glyph.Kind == GlyphKind.Mark ? 0 : width * size / 1000;
            units[i] = new TextUnit(advance, size);
            var gap = i == 0 ? 0 : GapBefore(i, size);
            gaps[i] = gap;
            x += gap + advance;
            starts[i + 1] = x;
        }
    }

    private void ShapeElement(Inline element, in FlatRun run)
    {
        if (element is CheckBox)
        {
            glyphs[run.Start] = fonts.Blank(text[run.Start], run.Bold);
            return;
        }

        var ems = element is TextField or DateField ? BlankFieldWidth : NumberWidth;
        glyphs[run.Start] = new(0, 0, (ushort)(ems * 1000), GlyphKind.Hidden);
    }

    private double GapBefore(int i, double size)
    {
        var (previous, next) = (text[i - 1], text[i]);
        if (runOf[i] != runOf[i - 1] && (runs[runOf[i]].Mark?.Element is Choice || runs[runOf[i - 1]].Mark?.Element is Choice))
        {
            // Room for the circle around the chosen word.
            return size * ChoiceGap;
        }

        if (!isSpaced || (previous < 0x3000 && next < 0x3000) || glyphs[i].Kind != GlyphKind.Drawn)
        {
            return 0;
        }

        var gap = look.LatinSpacing ? JapaneseSpacing.GapBefore(previous, next, size) : 0;
        return IsPunctuation(previous) || IsPunctuation(next)
            ? gap + JapaneseSpacing.Tightening(previous, next, units[i - 1].Advance, units[i].Advance, size)
            : gap;
    }

    private static LineBreakOptions Rules(TextStyle style, Alignment align) => RulesByStyle[
        (style.HangingPunctuation ? 1 : 0) + (style.LatinSpacing ? 2 : 0) + (align switch { Alignment.Center => 0, Alignment.Justify => 4, _ => 8 })];

    private static bool IsPunctuation(char c) => c is >= '\u3000' and <= '\u301F' or >= '\uFF00' and <= '\uFF64';

    private void Grow(int length)
    {
        if (glyphs.Length < length)
        {
            var capacity = Math.Max(length, glyphs.Length * 2);
            glyphs = new Glyph[capacity];
            gaps = new double[capacity];
            runOf = new int[capacity];
            starts = new double[capacity + 1];
            breaks = new BreakKind[capacity];
            units = new TextUnit[capacity];
        }
    }

    private readonly record struct LayoutKey(string Text, int Width, int Style, Alignment Align);
}
