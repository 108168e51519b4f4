using System.Buffers.Binary;

namespace CyberDocs.Pictures;

/// <summary>How a camera was held, from the notes that it left in the picture.</summary>
internal static class ExifTurn
{
    private const int Orientation = 0x0112;

    /// <summary>The turn that notes of the layout of TIFF ask for; upright where they do not say or cannot be read.</summary>
    public static Turn Of(ReadOnlySpan<byte> notes)
    {
        if (notes.Length < 8 || notes is not ([(byte)'I', (byte)'I', ..] or [(byte)'M', (byte)'M', ..]))
        {
            return Turn.Upright;
        }

        var isLittle = notes[0] == 'I';
        var first = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(notes[4..]) : BinaryPrimitives.ReadUInt32BigEndian(notes[4..]);
        if (first > notes.Length - 2)
        {
            return Turn.Upright;
        }

        var entries = notes[((int)first + 2)..];
        for (int count = Short(notes[(int)first..]); count > 0 && entries.Length >= 12; count--, entries = entries[12..])
        {
            if (Short(entries) == Orientation)
            {
                return Turn.Of(Short(entries[8..]));
            }
        }

        return Turn.Upright;

        int Short(ReadOnlySpan<byte> at) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
    }
}
