using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Word;
using CyberDocs.Tables;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>The content of a cell as one text with its looks. Used again for every cell.</summary>
internal sealed partial class CellText : BlockWalker<string>
{
    private readonly Theme theme;
    private readonly WriterFindings findings;
    private readonly Inlines inlines;
    private readonly List<Piece> pieces = [];
    private readonly StringBuilder open = new();
    private PieceLook look;
    private PieceLook openLook;

    public CellText(Theme theme, WriterFindings findings)
    {
        (this.theme, this.findings) = (theme, findings);
        inlines = new Inlines(this);
    }

    public IReadOnlyList<Piece> Pieces => pieces;

    /// <summary>The field, where the cell holds one and nothing else.</summary>
    public Inline? Field { get; private set; }

    /// <summary>The date, where the cell holds one and nothing else, and no one fills it in.</summary>
    public CellDate? Date { get; private set; }

    /// <summary>Address, or <c>#</c> and an id, that the cell links to, or null.</summary>
    public string? Link { get; private set; }

    /// <summary>Whether it is one text without anything set off.</summary>
    public bool IsPlain => pieces.Count == 0 || (pieces.Count == 1 && pieces[0].Look == default);

    public string Text => pieces.Count switch
    {
        0 => "",
        1 => pieces[0].Text,
        _ => string.Concat(pieces.Select(p => p.Text)),
    };

    // How much wider the letters of another font may be: a row that is too low cuts them off.
    private const double FurtherFont = 1.06;

    /// <summary>Lines that it takes in a cell of a width, both in ems; an estimate without a font.</summary>
    /// <remarks>Spreadsheets wrap between any two letters of Japanese and between words of Latin, so that no line is full.</remarks>
    public int Lines(double width)
    {
        var room = Math.Max(width, 1) / FurtherFont;
        var (lines, line, word) = (1, 0.0, 0.0);
        foreach (var piece in pieces)
        {
            foreach (var c in piece.Text)
            {
                if (c == '\n')
                {
                    (lines, line, word) = (lines + 1, 0, 0);
                    continue;
                }

                var letter = EstimatedWidth.Of([c]);
                word = c is > ' ' and <= '~' ? word + letter : 0;
                line += letter;
                if (line > room && c != ' ')
                {
                    // A word goes to the next line whole, unless it began this one.
                    line = word > 0 && word < line ? word : letter;
                    word = word > 0 ? line : 0;
                    lines++;
                }
            }
        }

        return lines;
    }

    public void Read(ValueList<Block> blocks)
    {
        Clear();
        if (blocks is [Paragraph { Style: null, Content: [TextRun run] }])
        {
            pieces.Add(new Piece(LineEnds.Plain(run.Text), default));
            return;
        }

        if (blocks is [Paragraph { Content: [var inline] }] && FieldOf(inline) is not null)
        {
            Field = inline;
            Append(Answer(inline));
        }
        else
        {
            Date = blocks is [Paragraph { Content: [var only] }] ? CellDate.Of(only) : null;
            WriteAll(blocks, "");
        }

        Flush();
    }

    /// <summary>Reads a stretch of a line.</summary>
    public void Read(ReadOnlySpan<Inline> content)
    {
        Clear();
        if (content.Length == 1 && FieldOf(content[0]) is not null)
        {
            Field = content[0];
            Append(Answer(content[0]));
        }
        else
        {
            foreach (var inline in content)
            {
                inlines.Walk(inline);
            }
        }

        Flush();
    }

    public static string? FieldOf(Inline inline) => inline switch
    {
        CheckBox box => box.Field,
        Choice choice => choice.Field,
        DateField date => date.Field,
        TextField field => field.Field,
        _ => null,
    };

    /// <summary>Whether something is to be filled in.</summary>
    public static bool HoldsField(ValueList<Block> blocks) => blocks.Any(block => block switch
    {
        Paragraph paragraph => paragraph.Content.Any(inline => FieldOf(inline) is not null),
        Section section => HoldsField(section.Content),
        _ => false,
    });

    private static string Answer(Inline field) => field switch
    {
        CheckBox box => FieldWriter.Box(box.Checked == true),
        Choice { Selected: { } at } choice when at >= 0 && at < choice.Options.Count => choice.Options[at],
        DateField date => date.Text,
        TextField text => text.Text,
        _ => "",
    };

    private void Clear()
    {
        pieces.Clear();
        open.Clear();
        look = default;
        Field = null;
        Date = null;
        Link = null;
    }

    protected override void WriteHeading(Heading heading, string indent) => Line(heading.Content, indent, bold: true);

    protected override void WriteParagraph(Paragraph paragraph, string indent) => Line(paragraph.Content, indent, style: paragraph.Style);

    protected override void WriteList(ListBlock list, string indent)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            NewLine();
            Append(indent + (list.Ordered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "・"));
            AddItem(list.Items[i].Content, indent + "　");
        }
    }

    protected override void WriteNote(Note note, string indent) => WriteAll(note.Content, indent);

    protected override void WriteSection(Section section, string indent) => WriteAll(section.Content, indent);

    protected override void WriteFigure(Figure figure, string indent)
    {
        NewLine();
        Append(indent + FigureText(figure, findings));
        Line(figure.Caption, indent);
    }

    protected override void WritePicture(Picture picture, string indent)
    {
        NewLine();
        Append(indent + PictureText(picture, findings));
    }

    protected override void WriteSignature(SignatureLines signature, string indent)
    {
        foreach (var label in signature.Labels)
        {
            NewLine();
            Append(indent + label + "　＿＿＿＿＿＿＿＿＿＿");
        }
    }

    // A cell is on one page, and lists nothing.
    protected override void WriteBreak()
    {
    }

    protected override void WriteContents(TableOfContents contents)
    {
    }

    public static string PictureText(Picture picture, WriterFindings findings)
    {
        findings.Report(WritingFindings.PictureInCell, picture.AlternativeText);
        return $"［画像：{picture.AlternativeText}］";
    }

    public static string FigureText(Figure figure, WriterFindings findings)
    {
        var text = figure.AlternativeText.Length > 0 ? figure.AlternativeText : figure.Scene.Title;
        findings.Report(WritingFindings.FigureInWorkbook, text);
        return $"［図：{text}］";
    }

    private void AddItem(ValueList<Block> content, string indent)
    {
        if (content is [Paragraph first, ..])
        {
            inlines.Walk(first.Content);
            WriteAll(content.Skip(1).ToValueList(), indent);
        }
        else
        {
            WriteAll(content, indent);
        }
    }

    protected override void WriteTable(Table table, string indent)
    {
        var before = pieces.Count;
        var start = open.Length;
        foreach (var row in table.Head.HeaderRows.Concat(table.Rows))
        {
            NewLine();
            Append(indent);
            for (var i = 0; i < row.Cells.Count; i++)
            {
                Append(i > 0 ? "｜" : "");
                AddItem(row.Cells[i].Content, indent);
            }
        }

        var text = before == pieces.Count && start <= open.Length ? open.ToString(start, open.Length - start) : Text;
        findings.Report(WritingFindings.TableInCell, table.Head.Caption ?? text.Trim());
    }

    private void Line(ValueList<Inline> content, string indent, bool bold = false, string? style = null)
    {
        NewLine();
        Append(indent);
        var outer = look;
        var named = style is not null && theme.TextStyles.TryGetValue(style, out var found) ? found : null;
        look = look with { Bold = look.Bold || bold || named is { Bold: true }, Color = named?.Color ?? look.Color };
        inlines.Walk(content);
        look = outer;
    }

    private void NewLine()
    {
        if (pieces.Count > 0 || open.Length > 0)
        {
            Append("\n");
        }
    }

    private void Append(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (open.Length > 0 && openLook != look)
        {
            Flush();
        }

        openLook = look;
        open.Append(LineEnds.Plain(text));
    }

    private void Flush()
    {
        if (open.Length > 0)
        {
            pieces.Add(new Piece(open.ToString(), openLook));
            open.Clear();
        }
    }

    /// <summary>A stretch of text of one look.</summary>
    internal readonly record struct Piece(string Text, PieceLook Look);

    /// <summary>How a stretch of text is set off.</summary>
    internal readonly record struct PieceLook(bool Bold, bool Underlined, Color? Color);
}
