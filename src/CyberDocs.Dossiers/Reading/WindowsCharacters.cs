namespace CyberDocs.Reading;

/// <summary>
/// The codes of Windows-31J that stand for characters which have another code as well: those that NEC selected (ED40 to EEFC), IBM's (FA40 to FA5B) and
/// the mathematical signs of NEC's row 13. The framework's table reads only one code of each. Stateless and thread-safe.
/// </summary>
internal static class WindowsCharacters
{
    private const int TrailsOfLead = 188;
    private const int SelectedKanji = 360;

    // FA5C, the first of IBM's kanji, counted from FA40.
    private const int FirstKanji = 28;

    /// <summary>The code by which the framework knows the character.</summary>
    /// <param name="lead">First byte.</param>
    /// <param name="trail">Second byte.</param>
    /// <param name="code">Takes the two bytes.</param>
    public static ReadOnlySpan<byte> Usual(byte lead, byte trail, Span<byte> code)
    {
        var usual = (lead << 8) | trail;
        if (lead is 0xED or 0xEE)
        {
            usual = Selected(((lead - 0xED) * TrailsOfLead) + Index(trail)) ?? usual;
        }

        usual = usual switch
        {
            >= 0xFA4A and <= 0xFA53 => 0x8754 + usual - 0xFA4A,
            0xFA54 or 0xEEF9 => 0x81CA,
            0xFA58 => 0x878A,
            0xFA59 => 0x8782,
            0xFA5A => 0x8784,
            0xFA5B or 0x879A => 0x81E6,
            0x8790 => 0x81E0,
            0x8791 => 0x81DF,
            0x8792 => 0x81E7,
            0x8795 => 0x81E3,
            0x8796 => 0x81DB,
            0x8797 => 0x81DA,
            0x879B => 0x81BF,
            0x879C => 0x81BE,
            _ => usual,
        };
        code[0] = (byte)(usual >> 8);
        code[1] = (byte)usual;
        return code;
    }

    private static int? Selected(int at) => at switch
    {
        < SelectedKanji => IbmCode(FirstKanji + at),

        // Small Roman numerals and four signs, two places behind the kanji.
        >= SelectedKanji + 2 and < SelectedKanji + 12 => IbmCode(at - SelectedKanji - 2),
        SelectedKanji + 13 => 0xFA55,
        SelectedKanji + 14 => 0xFA56,
        SelectedKanji + 15 => 0xFA57,
        _ => null,
    };

    private static int IbmCode(int at)
    {
        var trail = at % TrailsOfLead;
        return ((0xFA + (at / TrailsOfLead)) << 8) | (trail + (trail < 63 ? 0x40 : 0x41));
    }

    private static int Index(byte trail) => trail - (trail < 0x7F ? 0x40 : 0x41);
}
