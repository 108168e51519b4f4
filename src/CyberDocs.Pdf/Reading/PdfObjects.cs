namespace CyberDocs.Pdf.Reading;

/// <summary>
/// The objects of a PDF file as any program may have saved it: cross-reference tables and streams, object streams, incremental
/// updates. Where the cross-reference is damaged, objects are found by looking for them. Never fails; not thread-safe.
/// </summary>
internal sealed class PdfObjects
{
    private const int MostNumbers = 8_000_000;

    /// <summary>Objects that may need one another to be read, as the length of a stream does.</summary>
    private const int DeepestChain = 30;

    private readonly ReadOnlyMemory<byte> data;
    private readonly InputMeter meter;
    private readonly Dictionary<int, (int Stream, long Where)> entries = [];
    private readonly Dictionary<int, object?> cache = [];
    private readonly Dictionary<int, Dictionary<int, object?>> unpacked = [];
    private readonly HashSet<int> loading = [];

    /// <exception cref="InputRefusedException">The file holds more than the limits allow.</exception>
    public PdfObjects(ReadOnlyMemory<byte> data, InputMeter meter)
    {
        (this.data, this.meter) = (data, meter);
        ReadChain();
        if (Dictionary(Trailer.GetValueOrDefault("Root")) is not { } root || Dictionary(root.GetValueOrDefault("Pages")) is null)
        {
            Rebuild();
        }
    }

    public Dictionary<string, object?> Trailer { get; private set; } = [];

    /// <summary>Counts what is read.</summary>
    public InputMeter Meter => meter;

    /// <summary>Whether the cross-reference was of no use.</summary>
    public bool WasDamaged { get; private set; }

    public object? Resolve(object? value)
    {
        for (var i = 0; i < 20 && value is PdfReference reference; i++)
        {
            value = Object(reference.Number);
        }

        return value is PdfReference ? null : value;
    }

    public Dictionary<string, object?>? Dictionary(object? value) => Resolve(value) switch
    {
        Dictionary<string, object?> plain => plain,
        PdfStream stream => stream.Entries,
        _ => null,
    };

    public List<object?> List(object? value) => Resolve(value) as List<object?> ?? [];

    /// <summary>The decoded bytes of a stream; empty when they cannot be decoded.</summary>
    public ReadOnlyMemory<byte> Content(PdfStream stream) => StreamDecoder.Decode(
        stream, Resolve(stream.Entries.GetValueOrDefault("Filter")), Resolve(stream.Entries.GetValueOrDefault("DecodeParms")), Resolve, meter);

    private object? Object(int number)
    {
        if (cache.TryGetValue(number, out var known))
        {
            return known;
        }

        if (loading.Count > DeepestChain || !entries.TryGetValue(number, out var entry) || !loading.Add(number))
        {
            return null;
        }

        var value = entry.Stream > 0 ? Unpack(entry.Stream).GetValueOrDefault(number) : ObjectAt((int)entry.Where, number);
        loading.Remove(number);
        cache[number] = value;
        return value;
    }

    private Dictionary<int, object?> Unpack(int stream)
    {
        if (unpacked.TryGetValue(stream, out var objects))
        {
            return objects;
        }

        objects = [];
        unpacked[stream] = objects;
        if (Object(stream) is not PdfStream source || Int(source.Entries, "First") is not { } first || Int(source.Entries, "N") is not { } count)
        {
            return objects;
        }

        var content = Content(source);
        var head = new PdfTokenizer(content[..Math.Clamp(first, 0, content.Length)], meter);
        for (var i = 0; i < count && head.Next() is double number && head.Next() is double offset; i++)
        {
            objects[(int)number] = new PdfTokenizer(content, meter, (int)Math.Clamp(first + offset, 0, content.Length)).Next();
        }

        return objects;
    }

    private int? Int(Dictionary<string, object?> from, string key) =>
        Resolve(from.GetValueOrDefault(key)) is double value and >= 0 and < int.MaxValue ? (int)value : null;

    /// <summary>The object at an offset, if it is that of a number; -1 for any.</summary>
    private object? ObjectAt(int offset, int number)
    {
        if (offset < 0 || offset >= data.Length)
        {
            return null;
        }

        var tokens = new PdfTokenizer(data, meter, offset);
        if (tokens.Next() is not double found || (number >= 0 && (int)found != number)
            || tokens.Next() is not double || tokens.Next() is not PdfKeyword { Word: "obj" })
        {
            return null;
        }

        var value = tokens.Next();
        return value is Dictionary<string, object?> dictionary && tokens.Next() is PdfKeyword { Word: "stream" }
            ? StreamAfter(dictionary, tokens.Position)
            : value;
    }

    private PdfStream StreamAfter(Dictionary<string, object?> dictionary, int keywordEnd)
    {
        var span = data.Span;
        var start = keywordEnd;
        start += start < span.Length && span[start] == 13 ? 1 : 0;
        start += start < span.Length && span[start] == 10 ? 1 : 0;
        if (Int(dictionary, "Length") is { } length && start + (long)length <= span.Length
            && new PdfTokenizer(data, meter, start + length).Next() is PdfKeyword { Word: "endstream" })
        {
            return new PdfStream(dictionary, data.Slice(start, length));
        }

        // The length is wrong: the stream ends where its end is marked.
        var end = span[start..].IndexOf("endstream"u8);
        end = end < 0 ? span.Length - start : end;
        meter.Unpack(end);
        return new PdfStream(dictionary, data.Slice(start, end));
    }

    private void ReadChain()
    {
        var span = data.Span;
        var marker = span.LastIndexOf("startxref"u8);
        if (marker < 0 || new PdfTokenizer(data, meter, marker + 9).Next() is not double first)
        {
            return;
        }

        var seen = new HashSet<long>();
        var next = new Queue<long>([(long)first]);
        while (next.TryDequeue(out var offset) && seen.Count < 1000)
        {
            if (offset < 0 || offset >= data.Length || !seen.Add(offset))
            {
                continue;
            }

            var trailer = ReadSection((int)offset);
            if (trailer is null)
            {
                return;
            }

            foreach (var (key, value) in trailer)
            {
                Trailer.TryAdd(key, value);
            }

            if (trailer.GetValueOrDefault("Prev") is double earlier)
            {
                next.Enqueue((long)earlier);
            }
        }
    }

    private Dictionary<string, object?>? ReadSection(int offset)
    {
        var tokens = new PdfTokenizer(data, meter, offset);
        if (tokens.Next() is PdfKeyword { Word: "xref" })
        {
            return ReadTable(tokens);
        }

        if (ObjectAt(offset, -1) is not PdfStream stream)
        {
            return null;
        }

        ReadStream(stream);
        return stream.Entries;
    }

    private Dictionary<string, object?>? ReadTable(PdfTokenizer tokens)
    {
        var free = new List<int>();
        while (tokens.Next() is double first && tokens.Next() is double count)
        {
            for (var i = 0; i < count && i < MostNumbers; i++)
            {
                meter.Look();
                if (tokens.Next() is not double where || tokens.Next() is not double || tokens.Next() is not PdfKeyword kind)
                {
                    return null;
                }

                if (first + i is >= 0 and < MostNumbers)
                {
                    if (kind.Word == "n")
                    {
                        entries.TryAdd((int)first + i, (0, (long)where));
                    }
                    else
                    {
                        free.Add((int)first + i);
                    }
                }
            }
        }

        var trailer = tokens.Next() as Dictionary<string, object?>;
        if (trailer?.GetValueOrDefault("XRefStm") is double hidden and >= 0 && hidden < data.Length && ObjectAt((int)hidden, -1) is PdfStream stream)
        {
            // A hybrid file calls objects free in its table that its stream knows.
            ReadStream(stream);
        }

        foreach (var number in free)
        {
            entries.TryAdd(number, (0, -1));
        }

        return trailer;
    }

    private void ReadStream(PdfStream stream)
    {
        var rows = Content(stream).Span;
        var widths = List(stream.Entries.GetValueOrDefault("W")).Select(w => w is double d and >= 0 and <= 8 ? (int)d : 0).ToArray();
        if (widths.Length < 3 || widths.Sum() == 0)
        {
            return;
        }

        var index = List(stream.Entries.GetValueOrDefault("Index")).OfType<double>().Select(d => (long)d).ToArray();
        index = index.Length >= 2 ? index : [0, Int(stream.Entries, "Size") ?? 0];
        var at = 0;
        for (var part = 0; part + 1 < index.Length; part += 2)
        {
            for (long i = 0; i < index[part + 1] && at + widths.Sum() <= rows.Length; i++)
            {
                var kind = widths[0] == 0 ? 1 : Field(rows, ref at, widths[0]);
                var second = Field(rows, ref at, widths[1]);
                at += widths[2];
                meter.Node();
                if (index[part] + i is >= 0 and < MostNumbers and var number)
                {
                    entries.TryAdd((int)number, kind == 2 && second is > 0 and < MostNumbers ? ((int)second, 0) : (0, kind == 1 ? second : -1));
                }
            }
        }
    }

    private static long Field(ReadOnlySpan<byte> rows, ref int at, int width)
    {
        long value = 0;
        for (var i = 0; i < width; i++)
        {
            value = (value << 8) | rows[at++];
        }

        return value;
    }

    /// <summary>Finds objects by their beginnings; the last of a number counts, as it is the newest.</summary>
    private void Rebuild()
    {
        WasDamaged = true;
        entries.Clear();
        cache.Clear();
        unpacked.Clear();
        Trailer = [];
        var span = data.Span;
        for (var at = 0; at < span.Length;)
        {
            var next = span[at..].IndexOf(" obj"u8);
            if (next < 0)
            {
                break;
            }

            at += next + 4;
            if (NumberBefore(span, at - 4, out var start) is { } number)
            {
                meter.Node();
                entries[number] = (0, start);
            }
        }

        foreach (var number in entries.Keys.Order().ToArray())
        {
            if (Object(number) is PdfStream { Entries: var head } && head.GetValueOrDefault("Type") is PdfName { Value: "ObjStm" })
            {
                foreach (var packed in Unpack(number).Keys)
                {
                    entries.TryAdd(packed, (number, 0));
                }
            }
        }

        foreach (var number in entries.Keys.Order().ToArray())
        {
            if (Object(number) is Dictionary<string, object?> { Count: > 0 } found && found.GetValueOrDefault("Type") is PdfName { Value: "Catalog" })
            {
                Trailer["Root"] = new PdfReference(number);
            }
            else if (Object(number) is PdfStream { Entries: var trailer } && trailer.TryGetValue("Encrypt", out var encryption))
            {
                Trailer["Encrypt"] = encryption;
            }
        }
    }

    private static int? NumberBefore(ReadOnlySpan<byte> span, int at, out int start)
    {
        start = at;
        var digits = 0;
        while (start > 0 && span[start - 1] is >= (byte)'0' and <= (byte)'9' && digits++ < 6)
        {
            start--;
        }

        if (start == at || start == 0 || span[start - 1] != ' ')
        {
            return null;
        }

        var end = --start;
        while (start > 0 && span[start - 1] is >= (byte)'0' and <= (byte)'9' && end - start < 9)
        {
            start--;
        }

        return int.TryParse(span[start..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < MostNumbers ? number : null;
    }
}
