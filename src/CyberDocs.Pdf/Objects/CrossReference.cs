using System.Buffers.Binary;

namespace CyberDocs.Pdf.Objects;

/// <summary>Where every object stands: four bytes each, in chunks, so that a million of them cost 4 MB and no copying.</summary>
internal sealed class CrossReference
{
    private const int ChunkBits = 14;

    // More objects than any pack puts into one stream.
    private const int IndexBits = 11;
    private const uint InStream = 1U << 31;
    private const int MostStreams = 1 << (31 - IndexBits);
    private const int EntryWidth = 8;
    private const int RowsAtOnce = 1024;
    private readonly List<uint[]> chunks = [];
    private readonly List<long> offsets = [0];
    private readonly List<int> streams = [];

    /// <summary>One more than the highest object number.</summary>
    public int Size { get; private set; } = 1;

    public int Allocate()
    {
        var number = Size++;
        if (number >> ChunkBits >= chunks.Count)
        {
            chunks.Add(new uint[1 << ChunkBits]);
        }

        return number;
    }

    public void SetOffset(int number, long offset)
    {
        Set(number, (uint)offsets.Count);
        offsets.Add(offset);
    }

    /// <summary>Begins the next object stream; <see cref="SetInStream"/> speaks of the one begun last.</summary>
    public void BeginStream(int number)
    {
        if (streams.Count == MostStreams)
        {
            throw new NotSupportedException($"A PDF of more than {MostStreams} object streams cannot be written.");
        }

        streams.Add(number);
    }

    public void SetInStream(int number, int index) => Set(number, InStream | ((uint)(streams.Count - 1) << IndexBits) | (uint)index);

    /// <summary>Writes the entries in the form of a cross-reference stream with PNG "up" prediction, columns 1, 5 and 2 bytes wide.</summary>
    public void WritePredictedRows(Stream target)
    {
        Span<byte> rows = stackalloc byte[RowsAtOnce * (EntryWidth + 1)];
        Span<byte> previous = stackalloc byte[EntryWidth];
        Span<byte> entry = stackalloc byte[EntryWidth];
        previous.Clear();
        var used = 0;
        for (var number = 0; number < Size; number++)
        {
            Encode(number, entry);
            rows[used++] = 2;
            for (var i = 0; i < EntryWidth; i++)
            {
                rows[used++] = (byte)(entry[i] - previous[i]);
            }

            entry.CopyTo(previous);
            if (used == rows.Length || number == Size - 1)
            {
                target.Write(rows[..used]);
                used = 0;
            }
        }
    }

    private void Encode(int number, Span<byte> entry)
    {
        var value = number == 0 || number >> ChunkBits >= chunks.Count ? 0 : chunks[number >> ChunkBits][number & ((1 << ChunkBits) - 1)];
        entry.Clear();
        if ((value & InStream) != 0)
        {
            entry[0] = 2;
            BinaryPrimitives.WriteUInt32BigEndian(entry[2..], (uint)streams[(int)((value & ~InStream) >> IndexBits)]);
            BinaryPrimitives.WriteUInt16BigEndian(entry[6..], (ushort)(value & ((1 << IndexBits) - 1)));
        }
        else if (value > 0)
        {
            var offset = offsets[(int)value];
            entry[0] = 1;
            entry[1] = (byte)(offset >> 32);
            BinaryPrimitives.WriteUInt32BigEndian(entry[2..], (uint)offset);
        }
        else
        {
            // An unused number: free, never to be used again.
            BinaryPrimitives.WriteUInt16BigEndian(entry[6..], ushort.MaxValue);
        }
    }

    private void Set(int number, uint value) => chunks[number >> ChunkBits][number & ((1 << ChunkBits) - 1)] = value;
}
