using System.Buffers.Binary;

namespace CyberDocs.Pdf.Objects;

/// <summary>Where every object stands: eight bytes each, in chunks, so that a million of them cost 8 MB and no copying.</summary>
internal sealed class CrossReference
{
    private const int ChunkBits = 14;
    private const long InStream = 1L << 62;
    private const int EntryWidth = 8;
    private readonly List<long[]> chunks = [];

    /// <summary>One more than the highest object number.</summary>
    public int Size { get; private set; } = 1;

    public int Allocate()
    {
        var number = Size++;
        if (number >> ChunkBits >= chunks.Count)
        {
            chunks.Add(new long[1 << ChunkBits]);
        }

        return number;
    }

    public void SetOffset(int number, long offset) => Set(number, offset + 1);

    public void SetInStream(int number, int stream, int index) => Set(number, InStream | ((long)stream << 20) | (uint)index);

    /// <summary>The entries in the form of a cross-reference stream with PNG "up" prediction, columns 1, 5 and 2 bytes wide.</summary>
    public ByteBuffer ToPredictedRows()
    {
        var rows = new ByteBuffer((Size * (EntryWidth + 1)) + 16);
        Span<byte> previous = stackalloc byte[EntryWidth];
        Span<byte> entry = stackalloc byte[EntryWidth];
        previous.Clear();
        for (var number = 0; number < Size; number++)
        {
            Encode(number, entry);
            var row = rows.Reserve(EntryWidth + 1);
            row[0] = 2;
            for (var i = 0; i < EntryWidth; i++)
            {
                row[i + 1] = (byte)(entry[i] - previous[i]);
            }

            rows.Advance(EntryWidth + 1);
            entry.CopyTo(previous);
        }

        return rows;
    }

    private void Encode(int number, Span<byte> entry)
    {
        var value = number == 0 || number >> ChunkBits >= chunks.Count ? 0 : chunks[number >> ChunkBits][number & ((1 << ChunkBits) - 1)];
        entry.Clear();
        if ((value & InStream) != 0)
        {
            entry[0] = 2;
            BinaryPrimitives.WriteUInt32BigEndian(entry[2..], (uint)((value & ~InStream) >> 20));
            BinaryPrimitives.WriteUInt16BigEndian(entry[6..], (ushort)(value & 0xFFFF));
        }
        else if (value > 0)
        {
            var offset = value - 1;
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

    private void Set(int number, long value) => chunks[number >> ChunkBits][number & ((1 << ChunkBits) - 1)] = value;
}
