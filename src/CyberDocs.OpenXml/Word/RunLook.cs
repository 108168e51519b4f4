namespace CyberDocs.OpenXml.Word;

/// <summary>How a run of text is set off from its paragraph.</summary>
internal readonly record struct RunLook(bool Bold, bool Dotted, bool Underlined, string? Style)
{
    public bool IsPlain => this == default;
}
