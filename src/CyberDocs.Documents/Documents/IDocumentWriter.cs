namespace CyberDocs.Documents;

/// <summary>Turns documents into bytes of one format. Implementations are immutable and thread-safe.</summary>
public interface IDocumentWriter
{
    /// <summary>Ending of its files without the dot, such as <c>pdf</c>.</summary>
    string Extension { get; }

    /// <summary>
    /// Opens a sink that writes one document. A sink that is <see cref="IDisposable"/> is disposed by CyberDocs, also after a document that was given up and
    /// whose <see cref="IDocumentSink.End"/> is never called.
    /// </summary>
    /// <param name="output">Where the bytes go; written from its current position and left open. It need not be seekable.</param>
    /// <param name="context">Theme, fonts, findings and cancellation of this run.</param>
    IDocumentSink Open(Stream output, WriteContext context);
}
