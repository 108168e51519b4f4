using CyberDocs.Documents;

namespace CyberDocs.Pdf.Layout;

/// <summary>What a stretch of text is besides text. Compared by identity.</summary>
internal sealed class InlineMark
{
    public Hyperlink? Link { get; init; }

    public bool Underline { get; init; }

    /// <summary>The form element or page number that it shows, or null.</summary>
    public Inline? Element { get; init; }

    /// <summary>Index of the option of a choice.</summary>
    public int Option { get; init; }

    public bool Bold { get; init; }

    /// <summary>Text of a link, for its description.</summary>
    public string Text { get; set; } = "";
}
