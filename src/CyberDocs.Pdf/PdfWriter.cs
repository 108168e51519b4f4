using CyberDocs.Documents;

namespace CyberDocs.Pdf;

/// <summary>
/// Lays documents out on pages and writes them as PDF 1.7 with embedded fonts, page by page: a long table is laid out, written and
/// forgotten row by row. A document with a table of contents is held until its end, because the contents stand before what they
/// list. Immutable and thread-safe.
/// </summary>
/// <param name="options">How it is written.</param>
public sealed class PdfWriter(PdfOptions options) : IDocumentWriter
{
    /// <summary>A writer with <see cref="PdfOptions.Default"/>.</summary>
    public PdfWriter()
        : this(PdfOptions.Default)
    {
    }

    /// <inheritdoc/>
    public string Extension => "pdf";

    /// <inheritdoc/>
    public IDocumentSink Open(Stream output, WriteContext context)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(context);
        return new PdfSink(output, context, options);
    }
}
