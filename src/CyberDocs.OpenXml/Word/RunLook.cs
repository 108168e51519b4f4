namespace CyberDocs.OpenXml.Word;

/// <summary>How a run of text is set off from its paragraph.</summary>
internal readonly record struct RunLook(bool Bold, bool Dotted, bool Underlined, string? Style)
{
    /// <summary>Percent of its width to which the text is condensed; 0 where it is not.</summary>
    public int Condensed { get; init; }

    public bool IsPlain => this == default;
}
