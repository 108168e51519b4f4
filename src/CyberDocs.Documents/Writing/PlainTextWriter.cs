using CyberDocs.Documents;

namespace CyberDocs.Writing;

/// <summary>Writes documents as plain text in UTF-8, for the body of a mail. Immutable and thread-safe.</summary>
internal sealed class PlainTextWriter : IDocumentWriter
{
    public string Extension => "txt";

    public IDocumentSink Open(Stream output, WriteContext context) => new PlainTextSink(output, context.Cancellation);
}
