namespace CyberDocs.Pdf;

/// <summary>How PDF is written. Immutable and thread-safe.</summary>
public sealed record PdfOptions
{
    /// <summary>The options that writers use unless told otherwise.</summary>
    public static PdfOptions Default { get; } = new();

    /// <summary>
    /// Whether the file carries its logical structure for screen readers and archives (PDF/UA-1 and PDF/A-2a). Without it the file
    /// claims PDF/A-2u and is about half as large.
    /// </summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool Tagged { get; init; } = true;

    /// <summary>
    /// Whether form elements that have a field id are fields that a person can fill in with an ordinary reader; their names are the
    /// ids. Such a file is larger by the characters that a person may type.
    /// </summary>
    /// <value>The default is <see langword="false"/>: a form to print.</value>
    public bool Fillable { get; init; }
}
