using CyberDocs.Graphics;

namespace CyberDocs.Documents;

/// <summary>Writes a document as indented text that people can read and compare: every node, and what differs from its default.</summary>
public static class DocumentOutline
{
    /// <summary>The outline of a document, one node per line, with <c>\n</c> as line end.</summary>
    /// <param name="document">The document.</param>
    public static string Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var outline = new Outline();
        var head = document.Head;
        var language = Named("lang", head.Language == "ja" ? null : head.Language);
        var date = Named("date", head.Date is { } day ? Iso(day) : null);
        outline.Line(0, $"document {Quote(head.Title)}{language}{Named("author", head.Author)}{Named("subject", head.Subject)}{date}{Paper(head.Page)}");
        if (head.Header.Count > 0)
        {
            outline.Line(1, "header");
            outline.Blocks(2, head.Header);
        }

        if (head.Footer.Count > 0)
        {
            outline.Line(1, "footer");
            outline.Blocks(2, head.Footer);
        }

        outline.Blocks(1, document.Body);
        return outline.ToString();
    }

    private static string Quote(string text) =>
        '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\u00A0", "\\u00A0", StringComparison.Ordinal) + '"';

    private static string Options(Choice choice) => string.Join('|', choice.Options.Select((option, i) => i == choice.Selected ? $"[{option}]" : option));

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Named(string name, string? value) => value is null ? "" : $" {name}={Quote(value)}";

    private static string Flag(string name, bool isSet) => isSet ? " " + name : "";

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Paper(PageSetup page) => page == PageSetup.A4
        ? ""
        : $" page={Number(page.Width)}x{Number(page.Height)} margins={Number(page.Top)},{Number(page.Right)},{Number(page.Bottom)},{Number(page.Left)}";

    private static string Marks(string? style, string? id) => (style is null ? "" : " ." + style) + (id is null ? "" : " #" + id);

    private sealed class Outline
    {
        private readonly StringBuilder text = new();

        public override string ToString() => text.ToString();

        public void Line(int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');

        public void Blocks(int depth, ValueList<Block> blocks)
        {
            foreach (var block in blocks)
            {
                Write(depth, block);
            }
        }

        private void Write(int depth, Block block)
        {
            var marks = Marks(block.Style, block.Id);
            switch (block)
            {
                case Heading heading:
                    WithText(depth, $"h{heading.Level}{marks}", heading.Content);
                    break;
                case Paragraph paragraph:
                    WithText(depth, "p" + marks, paragraph.Content);
                    break;
                case ListBlock list:
                    Line(depth, (list.Ordered ? "ol" : "ul") + marks);
                    foreach (var item in list.Items)
                    {
                        Line(depth + 1, "li");
                        Blocks(depth + 2, item.Content);
                    }

                    break;
                case Table table:
                    Write(depth, table);
                    break;
                case Figure figure:
                    WithText(depth, $"[figure {Number(figure.Scene.Width)}x{Number(figure.Scene.Height)} {Quote(figure.AlternativeText)}, {CountItems(figure.Scene.Items)} items]{marks}", figure.Caption);
                    break;
                case Picture picture:
                    Line(depth, $"[picture {Size(picture)} {Quote(picture.AlternativeText)}]{marks}");
                    break;
                case Note note:
                    Line(depth, "note" + marks);
                    Blocks(depth + 1, note.Content);
                    break;
                case PageBreak:
                    Line(depth, "page-break" + marks);
                    break;
                case TableOfContents contents:
                    Line(depth, $"toc depth={contents.Depth.ToString(CultureInfo.InvariantCulture)}{Named("title", contents.Title)}{marks}");
                    break;
                case SignatureLines signature:
                    Line(depth, $"signature {string.Join(' ', signature.Labels.Select(Quote))}{marks}");
                    break;
                case Section section:
                    Line(depth, $"section{marks}{(section.Page is null ? "" : Paper(section.Page) is { Length: > 0 } paper ? paper : " page=A4")}");
                    Blocks(depth + 1, section.Content);
                    break;
                default:
                    throw new ArgumentException($"The outline does not know {block.GetType().Name}.", nameof(block));
            }
        }

        private static string Size(Picture picture)
        {
            var asked = picture.Share is { } share ? $" {Number(share * 100)}%" : picture.Width is { } width ? $" {Number(width)}pt" : "";
            var most = picture.MostHeight is { } height ? $" up to {Number(height)}pt high" : "";
            return string.Create(CultureInfo.InvariantCulture, $"{picture.File.Width}x{picture.File.Height}{asked}{most}");
        }

        private static int CountItems(ValueList<SceneItem> items) =>
            items.Sum(item => item is SceneGroup group ? 1 + CountItems(group.Items) : 1);

        private void Write(int depth, Table table)
        {
            var head = table.Head;
            var block = table.Style == head.Style && table.Id == head.Id ? "" : " block:" + Marks(table.Style, table.Id);
            var columns = string.Join(',', head.Columns.Select(Column));
            Line(depth, $"table{Marks(head.Style, head.Id)}{block}{Named("caption", head.Caption)} columns={columns}");
            foreach (var row in head.HeaderRows)
            {
                Write(depth + 1, "head", row);
            }

            foreach (var row in table.Rows)
            {
                Write(depth + 1, "row", row);
            }
        }

        private static string Column(TableColumn column) => column.Unit switch
        {
            ColumnUnit.Weight => Number(column.Width) + "*",
            ColumnUnit.Points => Number(column.Width) + "pt",
            _ => "auto",
        };

        private void Write(int depth, string name, TableRow row)
        {
            Line(depth, name + Marks(row.Style, null) + Flag("may-split", !row.KeepWhole) + Flag("keep-with-next", row.KeepWithNext));
            foreach (var cell in row.Cells)
            {
                var line = (cell.Header == HeaderScope.None ? "td" : "th") + Marks(cell.Style, null)
                    + (cell.Header == HeaderScope.None ? "" : " scope=" + (cell.Header == HeaderScope.Row ? "row" : "col"))
                    + (cell.ColumnSpan == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" colspan={cell.ColumnSpan}"))
                    + (cell.RowSpan == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" rowspan={cell.RowSpan}"))
                    + (cell.Align is null ? "" : " align=" + Word(cell.Align.Value))
                    + (cell.VerticalAlign is null ? "" : " valign=" + Word(cell.VerticalAlign.Value));

                // Most cells are one plain paragraph: that reads best on one line.
                if (cell.Content is [Paragraph { Style: null, Id: null } only])
                {
                    WithText(depth + 1, line, only.Content, always: true);
                }
                else
                {
                    Line(depth + 1, line);
                    Blocks(depth + 2, cell.Content);
                }
            }
        }

        private static string Word(Alignment alignment) => alignment switch
        {
            Alignment.Left => "left",
            Alignment.Center => "center",
            Alignment.Right => "right",
            _ => "justify",
        };

        private static string Word(VerticalAlignment alignment) => alignment switch
        {
            VerticalAlignment.Top => "top",
            VerticalAlignment.Middle => "middle",
            _ => "bottom",
        };

        private void WithText(int depth, string line, ValueList<Inline> content, bool always = false) =>
            Line(depth, content.Count > 0 ? $"{line}: {Show(content)}" : always ? line + ": " + "\"\"" : line);

        private static string Show(ValueList<Inline> inlines) => string.Join(' ', inlines.Select(Show));

        private static string Show(Inline inline) => inline switch
        {
            TextRun run => Quote(run.Text),
            Emphasis emphasis => $"{Word(emphasis.Kind)}{Marks(emphasis.Style, null)}({Show(emphasis.Content)})",
            LineBreak => "br",
            Hyperlink link => $"a({Quote(link.Target)}: {Show(link.Content)})",
            PageNumber => "page-number",
            PageCount => "page-count",
            RunningHeading heading => string.Create(CultureInfo.InvariantCulture, $"running-heading({heading.Level})"),
            CheckBox box => $"check({Word(box.Checked)}{Named("field", box.Field)}{Named("label", box.Label)})",
            Choice choice => $"choice({Options(choice)}{Named("field", choice.Field)}{Named("label", choice.Label)})",
            DateField date =>
                $"date({(date.Value is { } day ? Iso(day) : "blank")} {Quote(date.Text)}{Named("field", date.Field)}{Named("label", date.Label)})",
            TextField field => $"field({Quote(field.Field)} {Quote(field.Text)}{Flag("multiline", field.Multiline)}{Named("label", field.Label)})",
            _ => throw new ArgumentException($"The outline does not know {inline.GetType().Name}.", nameof(inline)),
        };

        private static string Word(bool? isChecked) => isChecked switch
        {
            true => "yes",
            false => "no",
            null => "blank",
        };

        private static string Word(EmphasisKind kind) => kind switch
        {
            EmphasisKind.Strong => "strong",
            EmphasisKind.Emphasis => "em",
            EmphasisKind.Underline => "u",
            _ => "span",
        };
    }
}
