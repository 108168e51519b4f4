using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>Grows a tree from a stream of events, and reports duplicate keys. Holds its own stack, so that depth costs no call stack.</summary>
/// <remarks>Not thread-safe: one builder belongs to one file.</remarks>
internal sealed class DataTreeBuilder(string? file, FindingCollector findings)
{
    /// <summary>Lists and maps within one another; a dossier needs about six.</summary>
    public const int DeepestNesting = 64;

    /// <summary>Values that a map takes the room of, whatever stands in it.</summary>
    public const int WeightOfMap = 10;

    private readonly Stack<Frame> frames = [];

    /// <summary>The finished tree; null until its last list or map was closed.</summary>
    public DataNode? Root { get; private set; }

    public int Depth => frames.Count;

    /// <summary>True when the next scalar is a key of the innermost map.</summary>
    public bool AwaitsKey => frames.TryPeek(out var frame) && frame is { Entries: not null, Key: null };

    /// <summary>Sheet that lines and columns are rows and columns of; null in a text file.</summary>
    public string? Sheet { get; set; }

    public SourcePlace PlaceAt(int line, int column) => new(file, line, column, CellAt(line, column), NextPointer());

    /// <summary>Opens a list or a map; false, with a finding, when it lies too deep.</summary>
    /// <param name="isMap">Whether it is a map.</param>
    /// <param name="line">Its line or row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="blanks">Cells of keys that may have no value, as <see cref="DataMap.Blanks"/> says; null where there are none.</param>
    public bool Open(bool isMap, int line, int column, IReadOnlyDictionary<string, (int Line, int Column)>? blanks = null)
    {
        var place = PlaceAt(line, column);
        if (frames.Count >= DeepestNesting)
        {
            findings.Add(ReadingFindings.TooDeep.At(place, DeepestNesting.ToInvariant()));
            return false;
        }

        frames.Push(new Frame(place, isMap) { Blanks = blanks });
        return true;
    }

    /// <summary>The key of the next value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="line">Its line or row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="heading">What people read in its place, as in a sheet; null where they read the key.</param>
    public void Key(string key, int line, int column, string? heading = null)
    {
        var frame = frames.Peek();
        var place = new SourcePlace(file, line, column, CellAt(line, column), DataPointer.Of(frame.Pointer, key));
        frame.Key = key;
        frame.Heading = heading;
        frame.KeyPlace = place;
    }

    public DataNode Scalar(string text, ScalarKind kind, int line, int column)
    {
        var scalar = new DataScalar(text, kind, PlaceAt(line, column));
        Add(scalar);
        return scalar;
    }

    public DataNode Close()
    {
        var frame = frames.Pop();
        DataNode node = frame.Entries is not null
            ? new DataMap(frame.Entries, frame.Place) { Blanks = frame.Blanks }
            : new DataList(frame.Items!, frame.Place);
        Add(node);
        return node;
    }

    /// <summary>Adds a finished node where the next value is awaited.</summary>
    public void Add(DataNode node)
    {
        if (!frames.TryPeek(out var frame))
        {
            Root = node;
            return;
        }

        if (frame.Items is not null)
        {
            frame.Items.Add(node);
            return;
        }

        if (frame.Keys!.TryGetValue(frame.Key!, out var first))
        {
            findings.Add(ReadingFindings.DuplicateKey.At(frame.KeyPlace, frame.Heading ?? frame.Key!, first.ToString()));
        }
        else
        {
            frame.Keys.Add(frame.Key!, frame.KeyPlace);
            frame.Entries!.Add(new DataEntry(frame.Key!, frame.KeyPlace, node, frame.Heading));
        }

        frame.Key = null;
    }

    private string? CellAt(int line, int column) => Sheet is null ? null : SheetAddress.Of(Sheet, line, column);

    private string NextPointer() => !frames.TryPeek(out var frame) ? string.Empty
        : frame.Items is not null ? DataPointer.Of(frame.Pointer, frame.Items.Count)
        : frame.KeyPlace.Pointer ?? frame.Pointer;

    private sealed class Frame
    {
        public Frame(SourcePlace place, bool isMap)
        {
            Place = place;
            Pointer = place.Pointer ?? string.Empty;
            if (isMap)
            {
                Entries = [];
                Keys = new(StringComparer.Ordinal);
            }
            else
            {
                Items = [];
            }
        }

        public SourcePlace Place { get; }

        public string Pointer { get; }

        public List<DataEntry>? Entries { get; }

        public Dictionary<string, SourcePlace>? Keys { get; }

        public List<DataNode>? Items { get; }

        public string? Key { get; set; }

        public string? Heading { get; set; }

        public SourcePlace KeyPlace { get; set; }

        public IReadOnlyDictionary<string, (int Line, int Column)>? Blanks { get; init; }
    }
}
