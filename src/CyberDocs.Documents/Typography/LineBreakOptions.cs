namespace CyberDocs.Typography;

/// <summary>How lines are broken and set. Immutable and thread-safe.</summary>
internal sealed record LineBreakOptions
{
    public static LineBreakOptions Default { get; } = new();

    /// <summary>Whether 、 and 。 may stand beyond the end of a line; the default is false.</summary>
    public bool HangingPunctuation { get; init; }

    /// <summary>
    /// Whether a line may be closed up (追い込み) to take in a character that must not start the next; the default is false. Such a line
    /// measures more than the width asked for, by what <see cref="JapaneseSpacing.Give"/> can take back.
    /// </summary>
    public bool CloseUp { get; init; }

    /// <summary>Whether a quarter em stands between Japanese and Latin text; the default is true.</summary>
    public bool LatinSpacing { get; init; } = true;

    /// <summary>Whether full-width brackets, commas and full stops give up their blank half beside each other and at the edges; the default is true.</summary>
    public bool CompressPunctuation { get; init; } = true;

    /// <summary>Whether words stay whole where a line can hold them, as <see cref="KeptWords"/> finds them; the default is false.</summary>
    public bool KeepWords { get; init; }

    /// <summary>
    /// How far the end of a line may move back, in ems, so that the last line of a paragraph is no scrap of a character or two; the
    /// default is 0, which leaves such scraps.
    /// </summary>
    public double LastLineReach { get; init; }
}
