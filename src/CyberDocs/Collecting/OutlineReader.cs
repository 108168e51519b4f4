using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CyberDocs.Collecting;

/// <summary>
/// Reads where each value of a file stands. The file has been read as a dossier before, so that it is sound and not too deep. Not thread-safe.
/// </summary>
internal sealed class OutlineReader(string text)
{
    private readonly Parser parser = new(new Scanner(new StringReader(text)));

    /// <summary>The outermost value; null when the file holds none.</summary>
    /// <exception cref="YamlException">It is no YAML.</exception>
    public OutlineNode? Read()
    {
        while (parser.MoveNext())
        {
            if (parser.Current is NodeEvent)
            {
                return Node();
            }
        }

        return null;
    }

    private OutlineNode Node()
    {
        var begin = parser.Current!;
        var start = (int)begin.Start.Index;
        switch (begin)
        {
            case MappingStart map:
                return Map(new OutlineMap(start, map.Style == YamlDotNet.Core.Events.MappingStyle.Flow) { IsShared = !map.Anchor.IsEmpty });
            case SequenceStart list:
                return List(new OutlineList(start, list.Style == YamlDotNet.Core.Events.SequenceStyle.Flow) { IsShared = !list.Anchor.IsEmpty });
            default:
                var scalar = new OutlineScalar(start) { IsShared = begin is not NodeEvent { Anchor.IsEmpty: true } };
                scalar.End = TrimmedEnd(start, (int)begin.End.Index);
                parser.MoveNext();
                return scalar;
        }
    }

    private OutlineMap Map(OutlineMap map)
    {
        parser.MoveNext();
        while (parser.Current is not MappingEnd)
        {
            var key = parser.Current is Scalar name ? name.Value : "";
            var keyNode = Node();
            map.Entries.Add((key, keyNode, Node()));
        }

        map.End = map.IsFlow ? ClosingEnd() : map.Entries is [.., var last] ? Math.Max(last.KeyNode.End, last.Value.End) : map.Start;
        parser.MoveNext();
        return map;
    }

    private OutlineList List(OutlineList list)
    {
        parser.MoveNext();
        while (parser.Current is not SequenceEnd)
        {
            list.Items.Add(Node());
        }

        list.End = list.IsFlow ? ClosingEnd() : list.Items is [.., var last] ? last.End : list.Start;
        parser.MoveNext();
        return list;
    }

    private int ClosingEnd()
    {
        // The event of a closing bracket may end before the bracket.
        var at = (int)parser.Current!.Start.Index;
        return at < text.Length && text[at] is '}' or ']' ? at + 1 : (int)parser.Current.End.Index;
    }

    // The end of a value without quotation marks lies before what follows it, and block texts end before their last line break.
    private int TrimmedEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
