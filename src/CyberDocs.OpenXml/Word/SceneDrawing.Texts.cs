using CyberDocs.Graphics;

namespace CyberDocs.OpenXml.Word;

internal sealed partial class SceneDrawing
{
    /// <summary>
    /// Writes the lines of a group as few text boxes: those that stand below or beside each other share one. A text box is what costs programs
    /// most when they open a drawing, and a label of four lines is edited as one.
    /// </summary>
    private void WriteTexts(List<SceneText> texts, ValueList<SceneItem> items) => Joined(Stacks(texts), items).ForEach(WriteTexts);

    /// <summary>Captions down the edge of a drawing become one text box where nothing stands between them.</summary>
    private static List<TextStack> Joined(List<TextStack> stacks, ValueList<SceneItem> items)
    {
        var others = items.Where(item => item is not SceneText).Select(SceneBounds.Of).Where(bounds => !bounds.IsEmpty).ToList();
        for (var i = 0; i < stacks.Count; i++)
        {
            for (var next = i + 1; next < stacks.Count; next++)
            {
                var (first, second) = (stacks[i], stacks[next]);
                if (first.GoesOnIn(second) && first.Ink.With(second.Ink) is var both && !others.Exists(both.Meets)
                    && !stacks.Exists(other => other != first && other != second && both.Meets(other.Ink)))
                {
                    second.Lines.ForEach(line => line.ForEach(first.Add));
                    stacks.RemoveAt(next--);
                }
            }
        }

        return stacks;
    }

    private static List<TextStack> Stacks(List<SceneText> texts)
    {
        var blocks = new List<TextStack>();
        foreach (var text in texts.OrderBy(t => t.Y).ThenBy(t => t.X))
        {
            var block = blocks.Find(b => b.Takes(text));
            if (block is null)
            {
                blocks.Add(block = new TextStack());
            }

            block.Add(text);
        }

        return blocks;
    }

    private void WriteTexts(TextStack block)
    {
        BeginShape("文字"u8, textBox: true);
        Frame(block.Left, block.Top, block.Right - block.Left, block.Bottom - block.Top);
        x.Raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>"u8);
        WriteText(block, new(block.Left, block.Top, block.Right, block.Bottom));
        x.Raw("</wps:wsp>"u8);
    }

    /// <summary>Writes the lines into the shape that stands in the frame.</summary>
    private void WriteText(TextStack block, SceneBounds frame)
    {
        var (left, right) = (Math.Max(block.Left, frame.Left), Math.Min(block.Right, frame.Right));
        x.Raw("<wps:txbx><w:txbxContent>"u8);
        var at = block.Top;
        foreach (var line in block.Lines)
        {
            var height = TextStack.Tallest(line) * TextStack.LineHeight;
            var before = Math.Max(0, line[0].Y - (height * TextStack.AboveBaseline) - at);
            WriteLine(line, block, (left, right), before, height);
            at += before + height;
        }

        x.Raw("</w:txbxContent></wps:txbx><wps:bodyPr wrap=\"square\" lIns=\""u8).Number(Emu(left - frame.Left)).Raw("\" tIns=\""u8)
            .Number(Math.Max(0, Emu(block.Top - frame.Top))).Raw("\" rIns=\""u8).Number(Emu(frame.Right - right))
            .Raw("\" bIns=\"0\" anchor=\"t\"><a:noAutofit/></wps:bodyPr>"u8);
    }

    /// <summary>A line of text; parts of it that stand apart are set to tabs.</summary>
    private void WriteLine(List<SceneText> line, TextStack block, (double Left, double Right) room, double before, double height)
    {
        var (left, right) = (block.Left, block.Right);
        x.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Text(session.Styles.Paragraph(StyleSheet.FigureText)).Raw("\"/>"u8);
        if (line.Count > 1)
        {
            x.Raw("<w:tabs>"u8);
            foreach (var part in line.Skip(1))
            {
                x.Raw("<w:tab w:val=\"left\" w:pos=\""u8).Twips((part.X - room.Left) * scale).Raw("\"/>"u8);
            }

            x.Raw("</w:tabs>"u8);
        }

        x.Raw("<w:spacing w:before=\""u8).Twips(before * scale).Raw("\" w:line=\""u8).Twips(height * scale).Raw("\" w:lineRule=\"exact\"/>"u8);

        // The stack is as wide as its widest line; this one stands where it stood, and reaches beyond its shape rather than into another line.
        var first = line[0];
        var (start, end) = first.Anchor switch
        {
            TextAnchor.Middle => (Math.Max(0, (2 * first.X) - right - left), Math.Max(0, right + left - (2 * first.X))),
            TextAnchor.End => (0, right - first.X),
            _ => (first.X - left, 0.0),
        };
        x.Raw("<w:ind w:left=\""u8).Twips((start + left - room.Left) * scale).Raw("\" w:right=\""u8)
            .Twips((end + room.Right - right) * scale).Raw("\"/><w:jc w:val=\""u8).Raw(AlignOf(first)).Raw("\"/></w:pPr>"u8);
        for (var i = 0; i < line.Count; i++)
        {
            var part = line[i];
            x.Raw(i > 0 ? "<w:r><w:tab/></w:r>"u8 : ""u8).Raw("<w:r><w:rPr>"u8).Raw(part.Bold ? "<w:b/><w:bCs/>"u8 : ""u8)
                .Raw("<w:color w:val=\""u8).Text(part.Color.Hex).Raw("\"/>"u8);
            WordXml.Size(x, part.Size * scale);
            x.Raw("</w:rPr><w:t xml:space=\"preserve\">"u8).Text(part.Text).Raw("</w:t></w:r>"u8);
        }

        x.Raw("</w:p>"u8);
    }

    private static ReadOnlySpan<byte> AlignOf(SceneText text) => text.Anchor switch
    {
        TextAnchor.Middle => "center"u8,
        TextAnchor.End => "right"u8,
        _ => "left"u8,
    };
}
