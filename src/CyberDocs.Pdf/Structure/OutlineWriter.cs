using CyberDocs.Pdf.Objects;

namespace CyberDocs.Pdf.Structure;

/// <summary>Writes the bookmarks: headings under headings.</summary>
internal static class OutlineWriter
{
    /// <summary>Writes the outline.</summary>
    /// <returns>Its object number; 0 when there are no headings.</returns>
    public static int Write(PdfFile file, Landmarks landmarks)
    {
        if (landmarks.Headings.Count == 0)
        {
            return 0;
        }

        var root = new Node(file.Allocate(), 0, null, null);
        var path = new Stack<Node>([root]);
        var all = new List<Node>();
        foreach (var (heading, text, place) in landmarks.Headings)
        {
            while (path.Peek().Level >= heading.Level)
            {
                path.Pop();
            }

            var node = new Node(file.Allocate(), heading.Level, text, place) { Parent = path.Peek(), Index = path.Peek().Children.Count };
            path.Peek().Children.Add(node);
            path.Push(node);
            all.Add(node);
        }

        var top = file.BeginObject(root.Number).Write("<</Type/Outlines"u8);
        WriteChildren(top, root, open: true);
        top.Write(">>"u8);
        file.EndObject();
        foreach (var node in all)
        {
            WriteNode(file, node);
        }

        return root.Number;
    }

    private static void WriteNode(PdfFile file, Node node)
    {
        var body = file.BeginObject(node.Number).Write("<</Title"u8).Text(Caption.Of(node.Title!)).Write("/Parent "u8).Ref(node.Parent!.Number);
        var siblings = node.Parent.Children;
        var index = node.Index;
        if (index > 0)
        {
            body.Write("/Prev "u8).Ref(siblings[index - 1].Number);
        }

        if (index + 1 < siblings.Count)
        {
            body.Write("/Next "u8).Ref(siblings[index + 1].Number);
        }

        body.Write("/Dest["u8).Ref(node.Place!.Page).Write("/XYZ null "u8).Number(node.Place.Top).Write(" null]"u8);
        WriteChildren(body, node, open: node.Level < 2);
        body.Write(">>"u8);
        file.EndObject();
    }

    private static void WriteChildren(ByteBuffer body, Node node, bool open)
    {
        if (node.Children.Count > 0)
        {
            body.Write("/First "u8).Ref(node.Children[0].Number).Write("/Last "u8).Ref(node.Children[^1].Number)
                .Write("/Count "u8).Int(open ? Visible(node) : -node.Children.Count);
        }
    }

    private static int Visible(Node node) => node.Children.Sum(c => 1 + (c.Level < 2 ? Visible(c) : 0));

    private sealed class Node(int number, int level, string? title, Landmark? place)
    {
        public int Number => number;

        public int Level => level;

        public string? Title => title;

        public Landmark? Place => place;

        public Node? Parent { get; init; }

        /// <summary>Place among its siblings.</summary>
        public int Index { get; init; }

        public List<Node> Children { get; } = [];
    }
}
