using CyberDocs.Documents;
using CyberDocs.OpenXml.Word;

namespace CyberDocs.OpenXml;

/// <summary>Writes documents as DOCX for Word and whatever else reads it: named styles, fields as content controls, drawings as shapes.</summary>
/// <remarks>
/// The same document gives the same bytes. Long tables pass through row by row; only what follows a table of contents is kept,
/// packed, until all headings are known. Immutable and thread-safe.
/// </remarks>
public sealed class DocxWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Extension => "docx";

    /// <inheritdoc/>
    public IDocumentSink Open(Stream output, WriteContext context)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(context);
        return new DocxSink(output, context);
    }
}
