namespace CyberDocs.Html;

/// <summary>
/// Writes documents as HTML: one file that needs nothing else, to look at in a browser on any screen and to print on the paper that the document asks for.
/// </summary>
/// <remarks>
/// The same document gives the same bytes. There is no script in it and nothing is loaded from elsewhere; a policy in the file forbids both. Long tables pass
/// through row by row; only what follows a table of contents is kept, packed, until all headings are known. Immutable and thread-safe.
/// </remarks>
public sealed class HtmlWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Extension => "html";

    /// <inheritdoc/>
    public IDocumentSink Open(Stream output, WriteContext context)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(context);
        return new HtmlSink(output, context);
    }
}
