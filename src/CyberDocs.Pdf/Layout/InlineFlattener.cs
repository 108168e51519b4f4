using System.Globalization;
using System.Text;
using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.Pdf.Layout;

/// <summary>Turns inlines into one text with runs of one look each, as the line breaker wants it.</summary>
internal sealed class InlineFlattener(Theme theme, bool fillable = false)
{
    private const double DefaultSize = 10.5;
    private const int LongestInLine = 24;
    private readonly StringBuilder text = new();
    private readonly List<FlatRun> runs = [];
    private PageNumbers? numbers;
    private bool breakBeforeNext;

    public string Text => text.ToString();

    public IReadOnlyList<FlatRun> Runs => runs;

    /// <summary>The last heading of each level so far, for running text that names it.</summary>
    public string[] HeadingsSoFar { get; } = ["", "", "", ""];

    /// <summary>Flattens; the result stands in <see cref="Text"/> and <see cref="Runs"/> until the next call.</summary>
    public void Flatten(ValueList<Inline> content, TextStyle style, PageNumbers? pageNumbers)
    {
        text.Clear();
        runs.Clear();
        numbers = pageNumbers;
        breakBeforeNext = false;
        Walk(content, new Look(style.Bold, style.Color, style.Size, null, false));
    }

    private void Walk(ValueList<Inline> content, Look look)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextRun run:
                    Add(LineEnds.Plain(run.Text), look, Decoration(look));
                    break;
                case LineBreak:
                    Add("\n", look, null);
                    break;
                case Emphasis emphasis:
                    Walk(emphasis.Content, Emphasise(look, emphasis));
                    break;
                case Hyperlink link:
                    var mark = new InlineMark { Link = link, Underline = !link.Target.StartsWith('#'), Text = InlineText.Of(link.Content) };
                    Walk(link.Content, look with { Link = mark });
                    break;
                default:
                    AddElement(inline, look);
                    break;
            }
        }
    }

    private void AddElement(Inline inline, Look look)
    {
        switch (inline)
        {
            case PageNumber when numbers is { } known:
                Add(known.Page.ToString(CultureInfo.InvariantCulture), look, Decoration(look));
                break;
            case PageCount when numbers is { } known:
                Add(known.Count.ToString(CultureInfo.InvariantCulture), look, Decoration(look));
                break;
            case RunningHeading heading:
                Add(numbers?.Heading(heading.Level) ?? HeadingsSoFar[Math.Clamp(heading.Level, 1, 4) - 1], look, Decoration(look));
                break;
            case PageNumber or PageCount:
                Add("\uFFFC", look, new InlineMark { Element = inline, Bold = look.Bold });
                break;
            case CheckBox box:
                Add(box.Checked == true ? "☑" : "☐", look, new InlineMark { Element = box, Bold = look.Bold });
                break;
            case Choice choice:
                for (var i = 0; i < choice.Options.Count; i++)
                {
                    if (i > 0)
                    {
                        Add("・", look, Decoration(look));
                    }

                    Add(choice.Options[i], look, new InlineMark { Element = choice, Option = i, Bold = look.Bold });
                }

                break;
            case DateField { Text.Length: 0, Field: not null } blank when fillable:
                Add("\uFFFC", look, new InlineMark { Element = blank, Bold = look.Bold });
                break;
            case DateField date:
                Add(date.Text, look, new InlineMark { Element = date, Bold = look.Bold });
                break;
            case TextField field:
                AddField(field, look);
                break;
            default:
                throw new InvalidOperationException($"The inline {inline.GetType().Name} has no way into PDF.");
        }
    }

    private void AddField(TextField field, Look look)
    {
        // A field is a rectangle: one of several lines begins its own line and ends it.
        var isBlock = fillable && (field.Multiline || field.Text.Length > LongestInLine);
        if (isBlock && text.Length > 0 && text[^1] != '\n')
        {
            Add("\n", look, null);
        }

        Add(field.Text.Length > 0 ? LineEnds.Plain(field.Text) : "\uFFFC", look, new InlineMark { Element = field, Bold = look.Bold });
        breakBeforeNext = isBlock;
    }

    private Look Emphasise(Look look, Emphasis emphasis)
    {
        look = emphasis.Kind switch
        {
            EmphasisKind.Strong => look with { Bold = true },
            EmphasisKind.Underline => look with { Underline = true },
            _ => look,
        };
        if (emphasis.Style is not null && theme.TextStyles.TryGetValue(emphasis.Style, out var style))
        {
            // A character style changes what it says; the default size means that it says nothing of the size.
            look = look with
            {
                Bold = look.Bold || style.Bold,
                Color = style.Color,
                Size = style.Size == DefaultSize ? look.Size : style.Size,
            };
        }

        return look;
    }

    private static InlineMark? Decoration(Look look) =>
        look.Link is { } link ? link : look.Underline ? new InlineMark { Underline = true } : null;

    private void Add(string piece, Look look, InlineMark? mark)
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
                Add("\n", look, null);
            }
        }

        var start = text.Length;
        text.Append(piece);
        runs.Add(new FlatRun(start, text.Length, look.Bold, look.Color, look.Size, mark));
    }

    private readonly record struct Look(bool Bold, Color Color, double Size, InlineMark? Link, bool Underline);
}

/// <summary>A stretch of flattened text in one look.</summary>
internal readonly record struct FlatRun(int Start, int End, bool Bold, Color Color, double Size, InlineMark? Mark);

/// <summary>Numbers of the page that text is set for.</summary>
/// <param name="Page">Number of the page.</param>
/// <param name="Count">Number of pages.</param>
/// <param name="Headings">The heading in force there, by level.</param>
internal sealed record PageNumbers(int Page, int Count, IReadOnlyList<string> Headings)
{
    public string Heading(int level) => Headings[Math.Clamp(level, 1, 4) - 1];
}
