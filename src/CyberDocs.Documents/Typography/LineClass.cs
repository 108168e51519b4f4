namespace CyberDocs.Typography;

/// <summary>What a character does to line breaks: the classes of UAX #14 that matter here, told apart further for Japanese.</summary>
internal enum LineClass : byte
{
    /// <summary>Kanji, kana, hangul, symbols, emoji: a line may end before and after it.</summary>
    Ideograph,

    /// <summary>Letters and everything that forms words.</summary>
    Letter,

    /// <summary>Digits, half-width or full-width.</summary>
    Digit,

    /// <summary>Opening brackets: never at the end of a line.</summary>
    Opening,

    /// <summary>Full-width closing brackets, commas and full stops: never at the start of a line.</summary>
    Closing,

    /// <summary>Half-width closing brackets.</summary>
    HalfClosing,

    /// <summary>ー, small kana, ・, 々 and others that never start a line.</summary>
    NonStarter,

    /// <summary>Exclamation and question marks.</summary>
    Exclamation,

    /// <summary>… and ‥.</summary>
    Leader,

    /// <summary>Half-width comma, full stop, colon, semicolon.</summary>
    Separator,

    Slash,

    Hyphen,

    /// <summary>Vertical bar and others that a line may end after but not before.</summary>
    BreakAfter,

    /// <summary>￥, №, ＃ and others that never end a line.</summary>
    Prefix,

    /// <summary>Signs before numbers.</summary>
    Sign,

    /// <summary>％, ℃ and others that never start a line.</summary>
    Postfix,

    /// <summary>Square units such as ㎡, kept with the number before them.</summary>
    Unit,

    /// <summary>Straight quotation marks and ’, which open or close by their place.</summary>
    Quote,

    /// <summary>Spaces that stay at the end of a line and do not count there.</summary>
    Space,

    /// <summary>Zero-width space: a line may end after it.</summary>
    ZeroWidthSpace,

    /// <summary>No-break space and word joiner: no line ends beside it.</summary>
    Glue,

    /// <summary>Combining marks, variation selectors and format characters: belong to the character before.</summary>
    Mark,

    /// <summary>Zero-width joiner: belongs to the characters before and behind.</summary>
    Joiner,

    /// <summary>Halves of flags, kept in pairs.</summary>
    Regional,

    LineEnd,
}
