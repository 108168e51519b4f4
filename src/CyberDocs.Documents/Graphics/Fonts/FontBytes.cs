using System.Buffers.Binary;

namespace CyberDocs.Graphics.Fonts;

/// <summary>A stretch of a font file whose reads never leave it: what lies outside reads as zero, so that damaged fonts cannot harm.</summary>
internal readonly struct FontBytes
{
    private readonly ReadOnlyMemory<byte> data;

    public FontBytes(ReadOnlyMemory<byte> data) => this.data = data;

    public int Length => data.Length;

    public ReadOnlySpan<byte> Span => data.Span;

    public byte U8(long offset) => Holds(offset, 1) ? data.Span[(int)offset] : (byte)0;

    public ushort U16(long offset) => Holds(offset, 2) ? BinaryPrimitives.ReadUInt16BigEndian(data.Span[(int)offset..]) : (ushort)0;

    public short I16(long offset) => unchecked((short)U16(offset));

    public int U24(long offset) => (U8(offset) << 16) | U16(offset + 1);

    public uint U32(long offset) => Holds(offset, 4) ? BinaryPrimitives.ReadUInt32BigEndian(data.Span[(int)offset..]) : 0;

    public bool Holds(long offset, long length) => offset >= 0 && length >= 0 && offset <= data.Length - length;

    /// <summary>The part from an offset on, empty when it begins outside.</summary>
    public FontBytes From(long offset) => Holds(offset, 0) ? new(data[(int)offset..]) : default;

    /// <summary>A part, cut off where the data end.</summary>
    public FontBytes Part(long offset, long length) =>
        Holds(offset, 0) && length > 0 ? new(data.Slice((int)offset, (int)Math.Min(length, data.Length - offset))) : default;
}
