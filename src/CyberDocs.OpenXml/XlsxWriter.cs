using CyberDocs.Documents;
using CyberDocs.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml;

/// <summary>Writes documents as XLSX: a sheet for every table, and one in front for the text around them. A form stands whole on its sheet.</summary>
/// <remarks>
/// The same document gives the same bytes. Tables pass through row by row; only the text around them is held. Drawings cannot
/// be expressed and are reported. Immutable and thread-safe.
/// </remarks>
public sealed class XlsxWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Extension => "xlsx";

    /// <inheritdoc/>
    public IDocumentSink Open(Stream output, WriteContext context)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(context);
        return new FormGathering(new XlsxSink(output, context), context.Cancellation);
    }
}
