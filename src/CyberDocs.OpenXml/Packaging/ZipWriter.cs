using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using CyberDocs.Sources;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>Writes a ZIP file front to back, so that the output need not be seekable.</summary>
/// <remarks>The framework's archive records the operating system in every entry; this one gives the same bytes everywhere.</remarks>
[SuppressMessage("Design", "CA1001", Justification = "Its streams hold nothing to release; the output is the caller's.")]
internal sealed class ZipWriter(Stream output)
{
    private const ushort MadeBy = 20;
    private const ushort Deflated = 8;
    private const ushort SizesFollow = 1 << 3;
    private const ushort NewYear1980 = (1 << 5) | 1;

    private readonly List<(byte[] Name, uint Crc, uint Packed, uint Plain, uint Offset)> entries = [];
    private readonly CountingStream counted = new(output);
    private EntryStream? current;
    private long currentStart;

    /// <summary>Begins a file; the one before it ends. Write to the stream, do not close it.</summary>
    public Stream Begin(string name)
    {
        EndEntry();
        currentStart = counted.Count;
        var bytes = Encoding.ASCII.GetBytes(name);
        Span<byte> header = stackalloc byte[30];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], MadeBy);
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], SizesFollow);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], Deflated);
        BinaryPrimitives.WriteUInt16LittleEndian(header[12..], NewYear1980);
        BinaryPrimitives.WriteUInt16LittleEndian(header[26..], (ushort)bytes.Length);
        counted.Write(header);
        counted.Write(bytes);
        entries.Add((bytes, 0, 0, 0, Small(currentStart)));
        current = new EntryStream(counted);
        return current;
    }

    /// <summary>Ends the last file and writes the directory.</summary>
    public void Complete()
    {
        EndEntry();
        var start = counted.Count;
        Span<byte> header = stackalloc byte[46];
        foreach (var entry in entries)
        {
            header.Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
            BinaryPrimitives.WriteUInt16LittleEndian(header[4..], MadeBy);
            BinaryPrimitives.WriteUInt16LittleEndian(header[6..], MadeBy);
            BinaryPrimitives.WriteUInt16LittleEndian(header[8..], SizesFollow);
            BinaryPrimitives.WriteUInt16LittleEndian(header[10..], Deflated);
            BinaryPrimitives.WriteUInt16LittleEndian(header[14..], NewYear1980);
            BinaryPrimitives.WriteUInt32LittleEndian(header[16..], entry.Crc);
            BinaryPrimitives.WriteUInt32LittleEndian(header[20..], entry.Packed);
            BinaryPrimitives.WriteUInt32LittleEndian(header[24..], entry.Plain);
            BinaryPrimitives.WriteUInt16LittleEndian(header[28..], (ushort)entry.Name.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(header[42..], entry.Offset);
            counted.Write(header);
            counted.Write(entry.Name);
        }

        var length = counted.Count - start;
        var end = header[..22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], Small(length));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], Small(start));
        counted.Write(end);
        output.Flush();
    }

    private void EndEntry()
    {
        if (current is null)
        {
            return;
        }

        current.Finish();
        var last = entries[^1];
        var packed = Small(counted.Count - currentStart - 30 - last.Name.Length);
        var plain = Small(current.Count);
        entries[^1] = last with { Crc = current.Crc, Packed = packed, Plain = plain };
        Span<byte> descriptor = stackalloc byte[16];
        BinaryPrimitives.WriteUInt32LittleEndian(descriptor, 0x08074B50);
        BinaryPrimitives.WriteUInt32LittleEndian(descriptor[4..], current.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(descriptor[8..], packed);
        BinaryPrimitives.WriteUInt32LittleEndian(descriptor[12..], plain);
        counted.Write(descriptor);
        current = null;
    }

    private static uint Small(long value) => value <= uint.MaxValue
        ? (uint)value
        : throw new IOException("The document is larger than the 4 GB that one file of this format can hold.");

    private sealed class CountingStream(Stream target) : ForwardStream
    {
        public long Count { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            target.Write(buffer);
            Count += buffer.Length;
        }
    }

    private sealed class EntryStream(Stream target) : ForwardStream
    {
        private readonly DeflateStream packed = new(target, CompressionLevel.Fastest, leaveOpen: true);

        public uint Crc { get; private set; }

        public long Count { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Crc = Crc32.Append(Crc, buffer);
            Count += buffer.Length;
            packed.Write(buffer);
        }

        public void Finish() => packed.Dispose();
    }
}
