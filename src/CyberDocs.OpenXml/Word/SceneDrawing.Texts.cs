using CyberDocs.Graphics;
using CyberDocs.Tables;

namespace CyberDocs.OpenXml.Word;

internal sealed partial class SceneDrawing
{
    /// <summary>Share of an exact line's height that stands above its baseline.</summary>
    private const double AboveBaseline = 0.8;

    private const double LineHeight = 1.2;

    /// <summary>
    /// Writes the lines of a group as few text boxes: those that stand below or beside each other share one. A text box is what costs programs
    /// most when they open a drawing, and a label of four lines is edited as one.
    /// </summary>
    private void WriteTexts(List<SceneText> texts)
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

        blocks.ForEach(WriteTexts);
    }

    private void WriteTexts(TextStack block)
    {
        var (left, right) = (block.Left, block.Right);
        var first = block.Lines[0];
        var top = first[0].Y - (Tallest(first) * LineHeight * AboveBaseline);
        var last = block.Lines[^1];
        BeginShape("文字"u8, textBox: true);
        Frame(left, top, right - left, last[0].Y + (Tallest(last) * 0.5) - top);
        x.Raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>"u8);
        var at = top;
        foreach (var line in block.Lines)
        {
            var height = Tallest(line) * LineHeight;
            var before = Math.Max(0, line[0].Y - (height * AboveBaseline) - at);
            WriteLine(line, left, right, before, height);
            at += before + height;
        }

        x.Raw(
            "</w:txbxContent></wps:txbx><wps:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:noAutofit/></wps:bodyPr></wps:wsp>"u8);
    }

    /// <summary>A line of text; parts of it that stand apart are set to tabs.</summary>
    private void WriteLine(List<SceneText> line, double left, double right, double before, double height)
    {
        x.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Text(session.Styles.Paragraph(StyleSheet.FigureText)).Raw("\"/>"u8);
        if (line.Count > 1)
        {
            x.Raw("<w:tabs>"u8);
            foreach (var part in line.Skip(1))
            {
                x.Raw("<w:tab w:val=\"left\" w:pos=\""u8).Twips((part.X - left) * scale).Raw("\"/>"u8);
            }

            x.Raw("</w:tabs>"u8);
        }

        x.Raw("<w:spacing w:before=\""u8).Twips(before * scale).Raw("\" w:line=\""u8).Twips(height * scale).Raw("\" w:lineRule=\"exact\"/>"u8);

        // The text box is as wide as its widest line; this one stands where it stood.
        var first = line[0];
        var (start, end) = first.Anchor switch
        {
            TextAnchor.Middle => (Math.Max(0, (2 * first.X) - right - left), Math.Max(0, right + left - (2 * first.X))),
            TextAnchor.End => (0, right - first.X),
            _ => (first.X - left, 0.0),
        };
        x.Raw("<w:ind w:left=\""u8).Twips(start * scale).Raw("\" w:right=\""u8)
            .Twips(end * scale).Raw("\"/><w:jc w:val=\""u8).Raw(AlignOf(first)).Raw("\"/></w:pPr>"u8);
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

    private static double Tallest(List<SceneText> line) => line.Max(t => t.Size);

    private static ReadOnlySpan<byte> AlignOf(SceneText text) => text.Anchor switch
    {
        TextAnchor.Middle => "center"u8,
        TextAnchor.End => "right"u8,
        _ => "left"u8,
    };

    /// <summary>Lines of text that stand below each other.</summary>
    private sealed class TextStack
    {
        // In ems: how far parts of one line and how far lines may stand apart.
        private const double WidestGap = 6;
        private const double HighestGap = 2.6;

        /// <summary>Lines from top to bottom, each from left to right.</summary>
        public List<List<SceneText>> Lines { get; } = [];

        public double Left { get; private set; } = double.MaxValue;

        public double Right { get; private set; } = double.MinValue;

        /// <summary>Whether a text, which stands no higher than those before it, goes on with this stack.</summary>
        public bool Takes(SceneText text)
        {
            var (left, right) = Reach(text);
            var below = text.Y - Lines[^1][0].Y;
            if (below < 0.5)
            {
                return text.Anchor == TextAnchor.Start && Lines[^1].TrueForAll(t => t.Anchor == TextAnchor.Start)
                    && left >= Lines[^1].Max(t => Reach(t).Right) - (2 * Slack(text)) - (2 * Slack(Lines[^1][^1]))
                    && left - Right <= WidestGap * text.Size;
            }

            return below >= text.Size * 0.9 && below <= HighestGap * text.Size && left < Right && right > Left;
        }

        public void Add(SceneText text)
        {
            if (Lines.Count > 0 && text.Y - Lines[^1][0].Y < 0.5)
            {
                Lines[^1].Add(text);
            }
            else
            {
                Lines.Add([text]);
            }

            var (left, right) = Reach(text);
            (Left, Right) = (Math.Min(Left, left), Math.Max(Right, right));
        }

        private static double WidthOf(SceneText text) => text.Width > 0 ? text.Width : EstimatedWidth.Of(text.Text) * text.Size;

        private static double Slack(SceneText text) => (WidthOf(text) * 0.15) + 4;

        /// <summary>Where the text stands, wider than measured, so that another font does not wrap it.</summary>
        private static (double Left, double Right) Reach(SceneText text)
        {
            var width = WidthOf(text);
            var slack = Slack(text);
            var left = text.Anchor switch
            {
                TextAnchor.Middle => text.X - (width / 2) - slack,
                TextAnchor.End => text.X - width - (2 * slack),
                _ => text.X,
            };
            return (left, left + width + (2 * slack));
        }
    }
}
