using System.IO.Compression;
using System.Text;

namespace CyberDocs.TestKit.Pdf;

/// <summary>A small reader of the PDF that this project writes: cross-reference streams, object streams, Flate with prediction.</summary>
public sealed class PdfReader
{
    private readonly byte[] data;
    private readonly Dictionary<int, (int Kind, long Where, int Index)> entries = [];
    private readonly Dictionary<int, object?> cache = [];
    private readonly Dictionary<int, List<(int Number, object? Value)>> streams = [];

    public PdfReader(byte[] data)
    {
        this.data = data;
        var tail = Encoding.Latin1.GetString(data, Math.Max(0, data.Length - 64), Math.Min(64, data.Length));
        var offset = int.Parse(tail[(tail.LastIndexOf("startxref", StringComparison.Ordinal) + 9)..tail.LastIndexOf("%%EOF", StringComparison.Ordinal)]);
        var stream = StreamAt(offset);
        Trailer = stream.Entries;
        ReadCrossReference(stream);
        Collect(Dictionary(Catalog["Pages"]), Dereference(Catalog["Pages"]));
    }

    public Dictionary<string, object?> Trailer { get; }

    public Dictionary<string, object?> Catalog => Dictionary(Trailer["Root"]);

    /// <summary>The file itself.</summary>
    public ReadOnlyMemory<byte> File => data;

    /// <summary>Where the objects stand that are not packed into streams.</summary>
    public IEnumerable<(int Number, int Offset)> Offsets => entries.Where(e => e.Value.Kind == 1).Select(e => (e.Key, (int)e.Value.Where)).Order();

    /// <summary>Pages in order with their object numbers.</summary>
    public List<(int Number, Dictionary<string, object?> Page)> Pages { get; } = [];

    public IEnumerable<int> Numbers => entries.Where(e => e.Value.Kind != 0).Select(e => e.Key).Order();

    public object? Object(int number)
    {
        if (!cache.TryGetValue(number, out var value))
        {
            value = Load(number);
            cache[number] = value;
        }

        return value;
    }

    /// <summary>Puts another value in an object's place, for files that are broken on purpose.</summary>
    public void Replace(int number, object? value) => cache[number] = value;

    public object? Dereference(object? value) => value is PdfRef reference ? Object(reference.Number) : value;

    public Dictionary<string, object?> Dictionary(object? value) => Dereference(value) switch
    {
        Dictionary<string, object?> plain => plain,
        PdfStreamObject stream => stream.Entries,
        var other => throw new FormatException($"A dictionary was expected, not {other}."),
    };

    public List<object?> List(object? value) => Dereference(value) as List<object?> ?? [];

    /// <summary>The decoded content of a stream.</summary>
    public byte[] Content(object? value) => Decode((PdfStreamObject)Dereference(value)!);

    public static string Text(object? value)
    {
        var bytes = (byte[])value!;
        return bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2) : Encoding.Latin1.GetString(bytes);
    }

    private void Collect(Dictionary<string, object?> node, object? _)
    {
        foreach (var kid in List(node["Kids"]))
        {
            var child = Dictionary(kid);
            if (((PdfName)child["Type"]!).Value == "Pages")
            {
                Collect(child, null);
            }
            else
            {
                Pages.Add((((PdfRef)kid!).Number, child));
            }
        }
    }

    private object? Load(int number)
    {
        if (!entries.TryGetValue(number, out var entry) || entry.Kind == 0)
        {
            return null;
        }

        if (entry.Kind == 1)
        {
            var lexer = new PdfLexer(data, (int)entry.Where);
            Assert(lexer.Next(false) is double d && (int)d == number, $"Object {number} does not stand at {entry.Where}.");
            return StreamOrValue((int)entry.Where);
        }

        var (found, value) = Unpack((int)entry.Where)[entry.Index];
        Assert(found == number, $"Object {number} is not number {entry.Index} of stream {entry.Where}.");
        return value;
    }

    private List<(int Number, object? Value)> Unpack(int stream)
    {
        if (!streams.TryGetValue(stream, out var objects))
        {
            var source = (PdfStreamObject)Object(stream)!;
            var content = Decode(source);
            var (count, first) = ((int)(double)source.Entries["N"]!, (int)(double)source.Entries["First"]!);
            var head = new PdfLexer(content);
            objects = [];
            for (var i = 0; i < count; i++)
            {
                var number = (int)(double)head.Next(false)!;
                var offset = (int)(double)head.Next(false)!;
                objects.Add((number, new PdfLexer(content, first + offset).Next(true)));
            }

            streams.Add(stream, objects);
        }

        return objects;
    }

    private object? StreamOrValue(int offset)
    {
        var lexer = new PdfLexer(data, offset);
        lexer.Next(false);
        lexer.Next(false);
        Assert(lexer.Next(false) is PdfOperator { Name: "obj" }, "obj is missing.");
        var value = lexer.Next(true);
        if (value is not Dictionary<string, object?> dictionary || !dictionary.TryGetValue("Length", out var length))
        {
            return value;
        }

        Assert(lexer.Next(false) is PdfOperator { Name: "stream" }, "stream is missing.");
        var start = lexer.Position + (data[lexer.Position] == '\r' ? 2 : 1);
        var end = start + (int)(double)Dereference(length)!;
        Assert(new PdfLexer(data, end).Next(false) is PdfOperator { Name: "endstream" }, $"The length of the stream at {offset} is wrong.");
        return new PdfStreamObject(dictionary, data[start..end]);
    }

    private PdfStreamObject StreamAt(int offset) => (PdfStreamObject)StreamOrValue(offset)!;

    private void ReadCrossReference(PdfStreamObject stream)
    {
        var rows = Decode(stream);
        var widths = ((List<object?>)stream.Entries["W"]!).Select(w => (int)(double)w!).ToArray();
        var size = (int)(double)stream.Entries["Size"]!;
        for (var (number, at) = (0, 0); number < size; number++)
        {
            long Field(int width)
            {
                long value = 0;
                for (var i = 0; i < width; i++)
                {
                    value = (value << 8) | rows[at++];
                }

                return value;
            }

            entries[number] = ((int)Field(widths[0]), Field(widths[1]), (int)Field(widths[2]));
        }
    }

    private byte[] Decode(PdfStreamObject stream)
    {
        if (!stream.Entries.TryGetValue("Filter", out var filter))
        {
            return stream.Raw;
        }

        Assert(Dereference(filter) is PdfName { Value: "FlateDecode" }, "Only Flate is known.");
        using var inflated = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(stream.Raw), CompressionMode.Decompress))
        {
            zlib.CopyTo(inflated);
        }

        var bytes = inflated.ToArray();
        return stream.Entries.TryGetValue("DecodeParms", out var parameters) ? Unpredict(bytes, (int)(double)Dictionary(parameters)["Columns"]!) : bytes;
    }

    private static byte[] Unpredict(byte[] bytes, int columns)
    {
        var rows = bytes.Length / (columns + 1);
        var result = new byte[rows * columns];
        for (var r = 0; r < rows; r++)
        {
            Assert(bytes[r * (columns + 1)] == 2, "Only prediction from above is known.");
            for (var c = 0; c < columns; c++)
            {
                result[(r * columns) + c] = (byte)(bytes[(r * (columns + 1)) + c + 1] + (r > 0 ? result[((r - 1) * columns) + c] : 0));
            }
        }

        return result;
    }

    private static void Assert(bool condition, string message)
    {
        if (!condition)
        {
            throw new FormatException(message);
        }
    }
}

/// <summary>A stream as the file holds it.</summary>
public sealed record PdfStreamObject(Dictionary<string, object?> Entries, byte[] Raw);
