using CyberDocs.Collections;
using CyberDocs.Documents;

namespace CyberDocs.Pdf.Layout;

internal sealed partial class BlockFormatter
{
    /// <summary>Begins a table whose rows come one by one.</summary>
    /// <param name="head">Columns and header rows.</param>
    /// <param name="sample">Its first rows, from which content columns take their widths.</param>
    /// <param name="scope">Where it stands.</param>
    public TableBuilder BeginTable(TableHead head, IReadOnlyList<TableRow> sample, LayoutScope scope)
    {
        var tag = structure.Open(scope.Parent, "Table");
        tag.Title = string.IsNullOrEmpty(head.Caption) ? null : head.Caption;
        return new TableBuilder(head, sample, this, scope, tag, findings, documentId);
    }

    /// <summary>Narrowest and natural width of what stands in a cell.</summary>
    public (double Narrowest, double Natural) Measure(ValueList<Block> content, TextStyle fallback)
    {
        var (narrowest, natural) = (0.0, 0.0);
        foreach (var block in content)
        {
            var (least, most) = block switch
            {
                Paragraph paragraph => text.Measure(paragraph.Content, theme.TextStyles.TryGetValue(paragraph.Style ?? "", out var own) ? own : fallback),
                Heading heading => text.Measure(heading.Content, fallback),
                ListBlock list => Widen(Measure(list.Items.SelectMany(i => i.Content).ToValueList(), fallback), fallback.Size * 1.6),
                Note note => Widen(Measure(note.Content, fallback), 2 * NoteInset),
                Section section => Measure(section.Content, fallback),
                Figure figure => (Math.Min(40, figure.Scene.Width), figure.Scene.Width),
                Table table => (table.Head.Columns.Count * fallback.Size * 2, table.Head.Columns.Count * fallback.Size * 8),
                _ => (0, 0),
            };
            narrowest = Math.Max(narrowest, least);
            natural = Math.Max(natural, most);
        }

        return (narrowest, natural);
    }

    private static (double Narrowest, double Natural) Widen((double Narrowest, double Natural) size, double by) => (size.Narrowest + by, size.Natural + by);

    private TableBox FormatTable(Table table, LayoutScope scope)
    {
        var head = table.Head with { Style = table.Style ?? table.Head.Style };
        var builder = BeginTable(head, table.Rows, scope);
        var groups = new List<RowGroup>();
        foreach (var row in table.Rows)
        {
            if (builder.Add(row) is { } group)
            {
                groups.Add(group);
            }
        }

        if (builder.Finish() is { } last)
        {
            groups.Add(last);
        }

        var around = scope.IsInCell ? 1 : builder.Format.Style.SpaceAround;
        return new TableBox(builder, groups, isFirst: true) { SpaceBefore = around, SpaceAfter = around };
    }
}
