using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.Pdf.Layout;

/// <summary>Turns inlines into one text with runs of one look each, as the line breaker wants it.</summary>
internal sealed class InlineFlattener(Theme theme, bool fillable = false) : InlineWalker
{
    private const double DefaultSize = 10.5;
    private const int LongestInLine = 24;
    private readonly StringBuilder text = new();
    private readonly List<FlatRun> runs = [];
    private PageNumbers? numbers;
    private bool breakBeforeNext;
    private Look look;

    public string Flat => text.ToString();

    public IReadOnlyList<FlatRun> Runs => runs;

    /// <summary>The last heading of each level so far, for running text that names it.</summary>
    public string[] HeadingsSoFar { get; } = ["", "", "", ""];

    /// <summary>Flattens; the result stands in <see cref="Flat"/> and <see cref="Runs"/> until the next call.</summary>
    public void Flatten(ValueList<Inline> content, TextStyle style, PageNumbers? pageNumbers)
    {
        text.Clear();
        runs.Clear();
        numbers = pageNumbers;
        breakBeforeNext = false;
        Walk(content, new Look(style.Bold, style.Color, style.Size, null, false));
    }

    protected override void Text(TextRun run) => Add(LineEnds.Plain(run.Text), Decoration);

    protected override void Emphasised(Emphasis emphasis) => Walk(emphasis.Content, Emphasise(look, emphasis));

    protected override void Break() => Add("\n", null);

    protected override void Linked(Hyperlink link)
    {
        var mark = new InlineMark { Link = link, Underline = !link.Target.StartsWith('#'), Text = InlineText.Of(link.Content) };
        Walk(link.Content, look with { Link = mark });
    }

    protected override void Number(Inline number)
    {
        if (numbers is { } known)
        {
            Add((number is PageCount ? known.Count : known.Page).ToString(CultureInfo.InvariantCulture), Decoration);
        }
        else
        {
            Add(number, "\uFFFC");
        }
    }

    protected override void Running(RunningHeading heading) =>
        Add(numbers?.Heading(heading.Level) ?? HeadingsSoFar[Math.Clamp(heading.Level, 1, 4) - 1], Decoration);

    protected override void Box(CheckBox box) => Add(box, box.Checked == true ? "☑" : "☐");

    protected override void Options(Choice choice)
    {
        for (var i = 0; i < choice.Options.Count; i++)
        {
            if (i > 0)
            {
                Add("・", Decoration);
            }

            Add(choice.Options[i], new InlineMark { Element = choice, Option = i, Bold = look.Bold });
        }
    }

    protected override void Date(DateField date) => Add(date, date is { Text.Length: 0, Field: not null } && fillable ? "\uFFFC" : date.Text);

    protected override void Field(TextField field)
    {
        // A field is a rectangle: one of several lines begins its own line and ends it.
        var isBlock = fillable && (field.Multiline || field.Text.Length > LongestInLine);
        if (isBlock && text.Length > 0 && text[^1] != '\n')
        {
            Add("\n", null);
        }

        Add(field, field.Text.Length > 0 ? LineEnds.Plain(field.Text) : "\uFFFC");
        breakBeforeNext = isBlock;
    }

    private void Walk(ValueList<Inline> content, Look within)
    {
        var outer = look;
        look = within;
        Walk(content);
        look = outer;
    }

    private Look Emphasise(Look within, Emphasis emphasis)
    {
        within = emphasis.Kind switch
        {
            EmphasisKind.Strong => within with { Bold = true },
            EmphasisKind.Underline => within with { Underline = true },
            _ => within,
        };
        if (emphasis.Style is not null && theme.TextStyles.TryGetValue(emphasis.Style, out var style))
        {
            // A character style changes what it says; the default size means that it says nothing of the size.
            within = within with
            {
                Bold = within.Bold || style.Bold,
                Color = style.Color,
                Size = style.Size == DefaultSize ? within.Size : style.Size,
            };
        }

        return within;
    }

    private InlineMark? Decoration =>
        look.Link is { } link ? link : look.Underline ? new InlineMark { Underline = true } : null;

    private void Add(Inline element, string shown) => Add(shown, new InlineMark { Element = element, Bold = look.Bold });

    private void Add(string piece, InlineMark? mark)
    {
        if (piece.Length == 0)
        {
            return;
        }

        if (breakBeforeNext)
        {
            breakBeforeNext = false;
            if (piece[0] != '\n')
            {
                Add("\n", null);
            }
        }

        var start = text.Length;
        text.Append(piece);
        runs.Add(new FlatRun(start, text.Length, look.Bold, look.Color, look.Size, mark));
    }

    private readonly record struct Look(bool Bold, Color Color, double Size, InlineMark? Link, bool Underline);
}
