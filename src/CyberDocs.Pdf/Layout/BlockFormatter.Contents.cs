using CyberDocs.Documents;

namespace CyberDocs.Pdf.Layout;

internal sealed partial class BlockFormatter
{
    private void FormatContents(TableOfContents contents, LayoutScope scope, List<FlowBox> into)
    {
        var style = theme.Text(contents.Style, "toc");
        var root = structure.Open(scope.Parent, "TOC");
        if (contents.Title is { Length: > 0 } title)
        {
            var look = theme.Text(null, "h2");
            var layout = text.FormatPlain(title, look, look.Align, scope.Width);
            into.Add(new TextBox(layout, structure.Open(root, "Caption"), painter, 0, layout.Lines.Length)
            {
                SpaceBefore = look.SpaceBefore,
                SpaceAfter = look.SpaceAfter,
                KeepWithNext = true,
            });
        }

        foreach (var heading in landmarks.Listed)
        {
            if (heading.Level > contents.Depth)
            {
                continue;
            }

            var item = structure.Open(root, "TOCI");
            var link = structure.Open(structure.Open(item, "Reference"), "Link");
            var indent = (Math.Clamp(heading.Level, 1, 4) - 1) * style.Size * 1.5;
            var number = style.Size * 2.5;
            var layout = text.Format(heading.Content, style, Alignment.Left, Math.Max(style.Size * 4, scope.Width - indent - number));
            into.Add(new ContentsEntryBox(layout, link, painter, heading, indent, scope.Width, style)
            {
                SpaceBefore = style.SpaceBefore,
                SpaceAfter = style.SpaceAfter,
            });
        }
    }
}
