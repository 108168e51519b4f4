using System.Globalization;
using System.Text;
using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.Templating.Tests.Markup;

/// <summary>Writes a document as markup, so that reading it again must give the same document. Its figures are named by their order.</summary>
internal sealed class MarkupWriter : IFigureSource
{
    private readonly StringBuilder text = new();
    private readonly List<Scene> scenes = [];

    public IReadOnlyCollection<string> Names => scenes.Select((_, i) => $"figure-{i}").ToList();

    public IReadOnlyList<Scene> Pages(string name) => [scenes[int.Parse(name["figure-".Length..], CultureInfo.InvariantCulture)]];

    public string Write(Document document)
    {
        var head = document.Head;
        text.Append($"<document{A("title", head.Title)}{A("lang", head.Language)}{A("author", head.Author)}{A("subject", head.Subject)}{A("date", head.Date?.ToString("yyyy-MM-dd"))}{Paper(head.Page)}>\n");
        text.Append("<header>");
        Blocks(head.Header);
        text.Append("</header>\n<footer>");
        Blocks(head.Footer);
        text.Append("</footer>\n");
        Blocks(document.Body);
        return text.Append("</document>\n").ToString();
    }

    private static string A(string name, string? value) => value is null ? "" : $" {name}=\"{Escape(value)}\"";

    private static string Escape(string value) => value.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")
        .Replace("\"", "&quot;").Replace("'", "&#39;").Replace("\n", "&#10;");

    private static string Paper(PageSetup page)
    {
        var (paper, landscape) = (Math.Max(page.Width, page.Height) > 1000 ? "A3" : "A4", page.IsLandscape);
        return $" paper=\"{paper}\" orientation=\"{(landscape ? "landscape" : "portrait")}\" margins=\"{page.Top}pt {page.Right}pt {page.Bottom}pt {page.Left}pt\"";
    }

    private static string Marks(Block block) => A("class", block.Style) + A("id", block.Id);

    private void Blocks(ValueList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
            text.Append('\n');
        }
    }

    private void Element(string name, string attributes, ValueList<Inline> content)
    {
        text.Append($"<{name}{attributes}>");
        Inlines(content);
        text.Append($"</{name}>");
    }

    private void Element(string name, string attributes, ValueList<Block> content)
    {
        text.Append($"<{name}{attributes}>\n");
        Blocks(content);
        text.Append($"</{name}>");
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Element($"h{heading.Level}", Marks(block), heading.Content);
                break;
            case Paragraph paragraph:
                Element("p", Marks(block), paragraph.Content);
                break;
            case ListBlock list:
                text.Append(list.Ordered ? $"<ol{Marks(block)}>" : $"<ul{Marks(block)}>");
                foreach (var item in list.Items)
                {
                    Element("li", "", item.Content);
                }

                text.Append(list.Ordered ? "</ol>" : "</ul>");
                break;
            case Table table:
                Write(table);
                break;
            case Figure figure:
                scenes.Add(figure.Scene);
                text.Append($"<figure diagram=\"figure-{scenes.Count - 1}\"{A("alt", figure.AlternativeText)}{Marks(block)}>");
                Element("figcaption", "", figure.Caption);
                text.Append("</figure>");
                break;
            case Note note:
                Element("note", Marks(block), note.Content);
                break;
            case PageBreak:
                text.Append("<page-break/>");
                break;
            case TableOfContents contents:
                text.Append($"<toc{A("title", contents.Title)} depth=\"{contents.Depth}\"{Marks(block)}/>");
                break;
            case SignatureLines signature:
                text.Append($"<signature{A("labels", string.Join(',', signature.Labels))}{Marks(block)}/>");
                break;
            case Section section:
                Element("section", Marks(block) + (section.Page is null ? "" : Paper(section.Page)), section.Content);
                break;
        }
    }

    private void Write(Table table)
    {
        text.Append($"<table{Marks(table)}{A("caption", table.Head.Caption)}><colgroup>");
        foreach (var column in table.Head.Columns)
        {
            text.Append(column.Unit switch
            {
                ColumnUnit.Weight => $"<col width=\"{column.Width}*\"/>",
                ColumnUnit.Points => $"<col width=\"{column.Width}pt\"/>",
                _ => "<col width=\"auto\"/>",
            });
        }

        text.Append("</colgroup><thead>");
        Rows(table.Head.HeaderRows);
        text.Append("</thead><tbody>\n");
        Rows(table.Rows);
        text.Append("</tbody></table>");
    }

    private void Rows(ValueList<TableRow> rows)
    {
        foreach (var row in rows)
        {
            text.Append($"<tr{A("class", row.Style)}{(row.KeepWithNext ? " keep=\"next\"" : row.KeepWhole ? "" : " keep=\"no\"")}>");
            foreach (var cell in row.Cells)
            {
                var name = cell.Header == HeaderScope.None ? "td" : "th";
                var scope = cell.Header switch { HeaderScope.Row => " scope=\"row\"", HeaderScope.Column => " scope=\"col\"", _ => "" };
                Element(name, $"{scope} colspan=\"{cell.ColumnSpan}\" rowspan=\"{cell.RowSpan}\"{A("align", cell.Align?.ToString().ToLowerInvariant())}{A("valign", cell.VerticalAlign?.ToString().ToLowerInvariant())}{A("class", cell.Style)}", cell.Content);
            }

            text.Append("</tr>\n");
        }
    }

    private void Inlines(ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    text.Append(Escape(run.Text));
                    break;
                case Emphasis emphasis:
                    var name = emphasis.Kind switch { EmphasisKind.Strong => "strong", EmphasisKind.Emphasis => "em", EmphasisKind.Underline => "u", _ => "span" };
                    Element(name, A("class", emphasis.Style), emphasis.Content);
                    break;
                case LineBreak:
                    text.Append("<br/>");
                    break;
                case Hyperlink link:
                    Element("a", A("href", link.Target), link.Content);
                    break;
                case PageNumber:
                    text.Append("<page-number/>");
                    break;
                case PageCount:
                    text.Append("<page-count/>");
                    break;
                case RunningHeading heading:
                    text.Append($"<running-heading{A("level", heading.Level == 1 ? null : heading.Level.ToString())}/>");
                    break;
                case CheckBox box:
                    text.Append($"<check state=\"{(box.Checked is null ? "blank" : box.Checked.Value ? "yes" : "no")}\"{A("field", box.Field)}{A("label", box.Label)}/>");
                    break;
                case Choice choice:
                    text.Append($"<choice{A("options", string.Join(',', choice.Options))}{A("selected", choice.Selected?.ToString())}{A("field", choice.Field)}{A("label", choice.Label)}/>");
                    break;
                case DateField date:
                    text.Append($"<date{A("value", date.Value?.ToString("yyyy-MM-dd"))}{A("text", date.Text)}{A("field", date.Field)}{A("label", date.Label)}/>");
                    break;
                case TextField field:
                    text.Append($"<field{A("name", field.Field)} multiline=\"{(field.Multiline ? "yes" : "no")}\"{A("label", field.Label)}>{Escape(field.Text)}</field>");
                    break;
            }
        }
    }
}
