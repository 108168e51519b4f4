namespace CyberDocs.Model;

/// <summary>Lines and columns of fields in a few bytes each: a ledger of a million rows keeps sixteen million of them. Stateless and thread-safe.</summary>
/// <remarks>A number is written seven bits at a time, the lowest first. Its lowest bit says that the line follows, as its distance from the record's.</remarks>
internal static class FieldPlaces
{
    /// <summary>The places of fields in turn.</summary>
    /// <param name="positions">Line and column of each field; zeros mean absent.</param>
    /// <param name="line">Line of the record.</param>
    public static byte[] Pack(ReadOnlySpan<int> positions, int line)
    {
        const int LongestPlace = 10;
        var room = positions.Length * LongestPlace / 2;
        Span<byte> packed = room <= 1024 ? stackalloc byte[room] : new byte[room];
        var used = 0;
        for (var i = 0; i < positions.Length; i += 2)
        {
            var isAbsent = positions[i] == 0;
            var distance = isAbsent ? 0 : positions[i] - line;
            var column = isAbsent ? 0u : (uint)positions[i + 1] + 1;
            Put(packed, ref used, ((ulong)column << 1) | (distance == 0 ? 0u : 1u));
            if (distance != 0)
            {
                Put(packed, ref used, (uint)((distance << 1) ^ (distance >> 31)));
            }
        }

        return packed[..used].ToArray();
    }

    /// <summary>Line and column of a field; null when it is absent.</summary>
    /// <param name="packed">The places.</param>
    /// <param name="field">Which of the fields, from 0.</param>
    /// <param name="line">Line of the record.</param>
    public static (int Line, int Column)? At(ReadOnlySpan<byte> packed, int field, int line)
    {
        var at = 0;
        for (var i = 0; ; i++)
        {
            var column = Take(packed, ref at);
            var distance = (column & 1) == 0 ? 0 : Signed((uint)Take(packed, ref at));
            if (i == field)
            {
                return column < 2 ? null : (line + distance, (int)(column >> 1) - 1);
            }
        }
    }

    private static int Signed(uint written) => (int)(written >> 1) ^ -(int)(written & 1);

    private static void Put(Span<byte> packed, ref int used, ulong number)
    {
        for (; number > 0x7F; number >>= 7)
        {
            packed[used++] = (byte)(number | 0x80);
        }

        packed[used++] = (byte)number;
    }

    private static ulong Take(ReadOnlySpan<byte> packed, ref int at)
    {
        ulong number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = packed[at++];
            number |= (ulong)(next & 0x7Fu) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }
}
