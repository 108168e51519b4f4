namespace CyberDocs.Pdf;

/// <summary>What a person filled into a field of a PDF form. Immutable and thread-safe.</summary>
/// <param name="Kind">Kind of the field.</param>
/// <param name="Value">The value in the manner of its kind; empty when nothing is filled in. A blank date that was left alone is as it was printed, such as <c>(　/　)</c>.</param>
public sealed record PdfFieldValue(PdfFieldKind Kind, string Value)
{
    /// <summary>Whether it is a box that is ticked.</summary>
    public bool IsChecked => Kind == PdfFieldKind.CheckBox && Value.Length > 0;
}
