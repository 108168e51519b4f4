using CyberDocs.Reading;
using CyberDocs.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CyberDocs.Files;

/// <summary>One pass over the events of one YAML file. Not thread-safe.</summary>
internal sealed class YamlRun(string text, string? file, FindingCollector findings)
{
    /// <summary>Values that all aliases together may stand for; a dossier uses a handful.</summary>
    public const int MostAliasedValues = 20_000;

    private readonly DataTreeBuilder tree = new(file, findings);
    // The scanner ends lines at these two signs, which stand within the lines of every editor; what stands for them are no characters.
    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';
    private const char LineStand = '\uFDD0';
    private const char ParagraphStand = '\uFDD1';

    private readonly Scanner scanner = new(new StringReader(text.Replace(LineSeparator, LineStand).Replace(ParagraphSeparator, ParagraphStand)));
    private readonly TextPositions positions = new(text);
    private readonly Dictionary<string, Anchored> anchors = new(StringComparer.Ordinal);
    private readonly Stack<(string? Anchor, int Values)> open = [];
    private int values;
    private int aliased;
    private int tallest;

    /// <summary>How far the text was taken in.</summary>
    public SourcePlace ScannerPlace => PlaceOf(scanner.CurrentPosition);

    // Where the last event began.
    private SourcePlace LastPlace { get; set; } = new(file, 1, 1);

    /// <summary>Index, not line and column, is taken from the mark: YAML ends lines where editors do not.</summary>
    public SourcePlace PlaceOf(Mark mark)
    {
        var at = positions.At((int)mark.Index);
        return new(file, at.Line, at.Column);
    }

    public DataNode? Read(InputMeter meter, CancellationToken cancellation)
    {
        var parser = new Parser(scanner);
        var documents = 0;
        while (parser.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            var happened = parser.Current!;
            meter.Node(happened is MappingStart ? DataTreeBuilder.WeightOfMap : 1);
            meter.Check(InputLimit.Characters, (happened as Scalar)?.Value.Length ?? 0);
            LastPlace = PlaceOf(happened.Start);
            if (happened is DocumentStart && ++documents > 1)
            {
                findings.Add(ReadingFindings.SeveralDocuments.At(LastPlace));
                break;
            }

            if (!Take(happened))
            {
                return null;
            }
        }

        if (documents == 0 || tree.Root is DataScalar { Kind: ScalarKind.Null })
        {
            findings.Add(SourceFindings.EmptyFile.At(new(file)));
            return null;
        }

        return tree.Root;
    }

    private bool Take(ParsingEvent happened)
    {
        var (line, column) = (LastPlace.Line, LastPlace.Column);
        switch (happened)
        {
            case MappingStart or SequenceStart:
                return Open((NodeEvent)happened, line, column);
            case MappingEnd or SequenceEnd:
                Close();
                return true;
            case AnchorAlias alias:
                return Follow(alias.Value.Value, line, column);
            case Scalar scalar:
                RefuseTag(scalar);
                Take(scalar, line, column);
                return true;
            default:
                return true;
        }
    }

    private void Take(Scalar scalar, int line, int column)
    {
        values++;
        var place = LastPlace;
        var isPlain = scalar.Style == ScalarStyle.Plain;
        var content = PrintableText.CleanValue(
            scalar.Value.Replace(LineStand, LineSeparator).Replace(ParagraphStand, ParagraphSeparator), place, findings);
        if (tree.AwaitsKey)
        {
            if (isPlain && content == "<<")
            {
                findings.Add(ReadingFindings.MergeKeyRefused.At(place));
            }

            tree.Key(content, line, column);
            Remember(scalar.Anchor, new DataScalar(content, ScalarKind.Quoted, place), 1, 0);
            return;
        }

        // &見本 is a name for nothing, which nobody means.
        if (isPlain && content.Length == 0 && !scalar.Anchor.IsEmpty && !System.Text.Ascii.IsValid(scalar.Anchor.Value))
        {
            content = "&" + scalar.Anchor.Value;
        }

        var kind = !isPlain ? ScalarKind.Quoted
            : content is "" or "~" or "null" or "Null" or "NULL" ? ScalarKind.Null
            : ScalarKind.Plain;
        Remember(scalar.Anchor, tree.Scalar(content, kind, line, column), 1, 0);
    }

    private bool Open(NodeEvent start, int line, int column)
    {
        RefuseTag(start);
        if (tree.AwaitsKey)
        {
            findings.Add(ReadingFindings.ComplexKey.At(LastPlace));
            return false;
        }

        if (!tree.Open(start is MappingStart, line, column))
        {
            return false;
        }

        var anchor = start.Anchor.IsEmpty ? null : start.Anchor.Value;
        if (anchor is not null)
        {
            anchors[anchor] = Anchored.Unfinished;
        }

        open.Push((anchor, values++));
        tallest = tree.Depth;
        return true;
    }

    private void Close()
    {
        var (anchor, before) = open.Pop();
        var depth = tree.Depth;
        var node = tree.Close();
        if (anchor is not null)
        {
            anchors[anchor] = new(node, values - before, tallest - depth + 1);
        }
    }

    private bool Follow(string name, int line, int column)
    {
        var place = LastPlace;
        if (!anchors.TryGetValue(name, out var anchored) || anchored.Node is null)
        {
            var isOpen = anchors.ContainsKey(name);
            findings.Add((isOpen ? ReadingFindings.AliasCycle : ReadingFindings.UnknownAlias).At(place, name));
            Stand(new DataScalar(string.Empty, ScalarKind.Null, place), line, column);
            return true;
        }

        // Aliased values are shared, not copied; the count is of what later stages would walk through.
        aliased += anchored.Values;
        values += anchored.Values;
        if (aliased > MostAliasedValues || tree.Depth + anchored.Height > DataTreeBuilder.DeepestNesting)
        {
            findings.Add(ReadingFindings.AliasLimit.At(
                place, MostAliasedValues.ToInvariant(), DataTreeBuilder.DeepestNesting.ToInvariant()));
            return false;
        }

        tallest = Math.Max(tallest, tree.Depth + anchored.Height);
        Stand(anchored.Node, line, column);
        return true;
    }

    private void Stand(DataNode node, int line, int column)
    {
        if (!tree.AwaitsKey)
        {
            tree.Add(node);
            return;
        }

        if (node is not DataScalar { Text: var key })
        {
            findings.Add(ReadingFindings.ComplexKey.At(LastPlace));
            key = string.Empty;
        }

        tree.Key(key, line, column);
    }

    private void Remember(AnchorName anchor, DataNode node, int count, int height)
    {
        if (!anchor.IsEmpty)
        {
            anchors[anchor.Value] = new(node, count, height);
        }
    }

    private void RefuseTag(NodeEvent node)
    {
        if (!node.Tag.IsEmpty)
        {
            findings.Add(ReadingFindings.TagRefused.At(LastPlace, node.Tag.IsNonSpecific ? "!" : node.Tag.Value));
        }
    }

    // The height counts lists and maps within one another, itself included; a scalar has none.
    private readonly record struct Anchored(DataNode? Node, int Values, int Height)
    {
        public static Anchored Unfinished => default;
    }
}
