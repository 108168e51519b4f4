using CyberDocs.Documents;

namespace CyberDocs.Pdf.Layout;

internal sealed partial class BlockFormatter
{
    private const double LabelGapEms = 0.4;

    private void FormatList(ListBlock list, LayoutScope scope, List<FlowBox> into)
    {
        var styleName = list.Style ?? (scope.ParagraphStyle == "p" ? "li" : scope.ParagraphStyle);
        var style = Flush(theme.Text(styleName, "li"));
        var root = structure.Open(scope.Parent, "L");
        root.Attributes = list.Ordered ? "<</O/List/ListNumbering/Decimal>>" : "<</O/List/ListNumbering/Disc>>";
        var gap = style.Size * LabelGapEms;
        var labels = new TextLayout[list.Items.Count];
        var widest = style.Size;
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = text.FormatPlain(LabelText(list.Ordered, i, scope.ListDepth), style, Alignment.Left, 1000);
            widest = Math.Max(widest, labels[i].Lines[0].Width);
        }

        var indent = Math.Min(widest + gap, scope.Width / 2);
        for (var i = 0; i < labels.Length; i++)
        {
            var item = structure.Open(root, "LI");
            var labelTag = structure.Open(item, "Lbl");
            var inner = scope with
            {
                Parent = structure.Open(item, "LBody"),
                Width = scope.Width - indent,
                ParagraphStyle = styleName,
                AdoptsParagraph = true,
                ListDepth = scope.ListDepth + 1,
                Align = scope.Align is Alignment.Center or Alignment.Right ? null : scope.Align,
            };
            var boxes = Format(list.Items[i].Content, inner);
            if (boxes.Count == 0 || boxes[0] is not TextBox { Label: null })
            {
                var blank = text.FormatPlain("", style, Alignment.Left, inner.Width);
                boxes.Insert(0, new TextBox(blank, inner.Parent, painter, 0, 1) { KeepWithNext = boxes.Count > 0, IsInCell = scope.IsInCell });
            }

            ((TextBox)boxes[0]).Label = new ListLabel(labels[i], labelTag, gap);
            into.Add(new StackBox(boxes, indent)
            {
                SpaceBefore = boxes[0].SpaceBefore,
                SpaceAfter = i == labels.Length - 1 && !scope.IsInCell ? Math.Max(4, boxes[^1].SpaceAfter) : boxes[^1].SpaceAfter,
            });
        }
    }

    private static string LabelText(bool ordered, int index, int depth)
    {
        if (!ordered)
        {
            return depth % 2 == 0 ? "・" : "－";
        }

        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        return depth % 2 == 0 ? number + "." : "(" + number + ")";
    }
}
