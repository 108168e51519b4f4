using System.Security.Cryptography;

namespace CyberDocs.Pdf.Objects;

/// <summary>
/// The file being written: numbers objects, packs small ones into object streams, deflates streams on other threads and
/// writes everything in the order in which it was given, so that the bytes do not depend on timing. Not thread-safe.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    // Measured on ledgers: beyond 3 of 9, text of pages gets hardly smaller for much more time.
    internal const int PageLevel = 3;

    // Lines of zeros reward trying harder.
    internal const int PredictedLevel = 5;
    private const int InFlight = 6;
    private const int TooSmallToDeflate = 120;
    private readonly Stream output;
    private readonly CrossReference reference = new();
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Queue<PendingStream> pending = new();
    private readonly ByteBuffer scratch = new();
    private readonly bool parallel = Environment.ProcessorCount > 1;
    private readonly ObjectPack[] packs = [new(ObjectKind.Plain), new(ObjectKind.Leaf), new(ObjectKind.List)];
    private long position;
    private ObjectPack? open;

    public PdfFile(Stream output)
    {
        this.output = output;
        Emit("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"u8);
    }

    /// <summary>Width of a number in a column of the object that is open.</summary>
    public int NumberWidth => open!.NumberWidth;

    /// <summary>Length of a line of the object that is open.</summary>
    public int Grid => open!.Grid;

    /// <summary>A number for an object that will be written later.</summary>
    public int Allocate() => reference.Allocate();

    /// <summary>Opens an object that is not a stream; write it into the buffer returned and call <see cref="EndObject"/>.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="kind">Which others it looks like.</param>
    public ByteBuffer BeginObject(int number, ObjectKind kind = ObjectKind.Plain)
    {
        open = packs[(int)kind];
        return open.Begin(number);
    }

    public void EndObject()
    {
        var pack = open!;
        open = null;
        if (pack.End())
        {
            Flush(pack);
        }
    }

    /// <summary>Writes a stream object and releases the content.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="entries">Dictionary entries besides length and filter.</param>
    /// <param name="content">The content, not yet deflated.</param>
    /// <param name="predicted">Whether prediction was applied, which only makes sense before deflating.</param>
    /// <param name="plain">Whether it must stay readable without inflating, as metadata must.</param>
    public void AddStream(int number, ReadOnlySpan<byte> entries, ByteBuffer content, bool plain = false, bool predicted = false)
    {
        var dictionary = entries.ToArray();
        var level = predicted ? PredictedLevel : PageLevel;
        if (plain || (!predicted && content.Length < TooSmallToDeflate))
        {
            Enqueue(new PendingStream(number, dictionary, content, null, Deflated: false));
        }
        else if (parallel && content.Length > 2048)
        {
            Enqueue(new PendingStream(number, dictionary, null, Task.Run(() => Deflater.Deflate(content, level)), Deflated: true));
        }
        else
        {
            Enqueue(new PendingStream(number, dictionary, Deflater.Deflate(content, level), null, Deflated: true));
        }
    }

    /// <summary>Writes a stream object that is packed already; the entries say how.</summary>
    public void AddRaw(int number, ReadOnlySpan<byte> entries, ReadOnlyMemory<byte> raw)
    {
        var content = new ByteBuffer(raw.Length);
        content.Write(raw.Span);
        Enqueue(new PendingStream(number, entries.ToArray(), content, null, Deflated: false));
    }

    /// <summary>Writes the cross-reference stream and the end of the file.</summary>
    public void Finish(int root, int info)
    {
        foreach (var pack in packs)
        {
            Flush(pack);
        }

        while (pending.Count > 0)
        {
            WriteOldest();
        }

        var number = Allocate();
        var start = position;
        reference.SetOffset(number, start);
        var id = hash.GetCurrentHash().AsSpan(0, 16);
        scratch.Clear();
        scratch.Write("/Type/XRef/Size "u8).Int(reference.Size).Write("/W[1 5 2]/DecodeParms<</Predictor 12/Columns 8>>/Root "u8).Ref(root)
            .Write("/Info "u8).Ref(info).Write("/ID[<"u8).Hex(id).Write("><"u8).Hex(id).Write(">]"u8);
        var dictionary = scratch.Written.ToArray();
        WriteStream(new PendingStream(number, dictionary, Deflater.Deflate(reference.Size, PageLevel, reference.WritePredictedRows), null, Deflated: true));
        scratch.Clear();
        scratch.Write("startxref\n"u8).Int(start).Write("\n%%EOF\n"u8);
        Emit(scratch.Written);
        output.Flush();
        Dispose();
    }

    public void Dispose()
    {
        hash.Dispose();
        scratch.Release();
        foreach (var pack in packs)
        {
            pack.Release();
        }
    }

    private void Flush(ObjectPack pack)
    {
        if (pack.IsEmpty)
        {
            return;
        }

        var number = Allocate();
        scratch.Clear();
        var content = pack.Take(number, reference, scratch);
        AddStream(number, scratch.Written, content, predicted: pack.IsRegular);
    }

    private void Enqueue(PendingStream stream)
    {
        pending.Enqueue(stream);
        while (pending.Count > InFlight)
        {
            WriteOldest();
        }
    }

    private void WriteOldest() => WriteStream(pending.Dequeue());

    private void WriteStream(PendingStream stream)
    {
        var content = stream.Content ?? stream.Deflating!.GetAwaiter().GetResult();
        reference.SetOffset(stream.Number, position);
        var head = new ByteBuffer(256);
        head.Int(stream.Number).Write(" 0 obj\n<<"u8).Write(stream.Entries);
        if (stream.Deflated)
        {
            head.Write("/Filter/FlateDecode"u8);
        }

        head.Write("/Length "u8).Int(content.Length).Write(">>\nstream\n"u8);
        Emit(head.Written);
        Emit(content.Written);
        Emit("\nendstream\nendobj\n"u8);
        head.Release();
        content.Release();
    }

    private void Emit(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        hash.AppendData(bytes);
        position += bytes.Length;
    }

    private sealed record PendingStream(int Number, byte[] Entries, ByteBuffer? Content, Task<ByteBuffer>? Deflating, bool Deflated);
}
