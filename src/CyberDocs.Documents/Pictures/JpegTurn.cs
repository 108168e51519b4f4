using System.Buffers.Binary;

namespace CyberDocs.Pictures;

/// <summary>Tells in a JPEG how it is turned, for readers that turn it themselves.</summary>
internal static class JpegTurn
{
    /// <summary>The picture with a note of its turn and nothing else of what cameras note.</summary>
    public static byte[] WithNote(PictureFile picture)
    {
        var turn = picture.Shape.Turn;
        var bytes = picture.Bytes.Span;
        if (turn.IsUpright)
        {
            return bytes.ToArray();
        }

        // One entry of a directory in the layout of TIFF: orientation, a short number, one of them.
        ReadOnlySpan<byte> note =
        [
            0xFF, 0xE1, 0, 34, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turn.Number, 0, 0, 0, 0, 0, 0,
        ];
        var at = bytes[2..] is [0xFF, 0xE0, ..] ? 4 + BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]) : 2;
        return [.. bytes[..at], .. note, .. bytes[at..]];
    }
}
