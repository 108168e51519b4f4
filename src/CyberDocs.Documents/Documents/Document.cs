namespace CyberDocs.Documents;

/// <summary>A whole document as a format-neutral tree: styles by name, no fonts, no colours. Immutable and thread-safe.</summary>
/// <param name="Head">Title, paper, header and footer.</param>
/// <param name="Body">Blocks in reading order.</param>
public sealed record Document(DocumentHead Head, ValueList<Block> Body)
{
    /// <summary>Sends the document to a sink, tables row by row.</summary>
    /// <param name="sink">Where it goes.</param>
    /// <param name="cancellation">Stops between blocks and rows.</param>
    public void WriteTo(IDocumentSink sink, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sink);
        sink.Begin(Head);
        Send(Body, sink, cancellation);
        sink.End();
    }

    private static void Send(ValueList<Block> blocks, IDocumentSink sink, CancellationToken cancellation)
    {
        foreach (var block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (block)
            {
                case Section { Page: { } page } section:
                    sink.BeginSection(page);
                    Send(section.Content, sink, cancellation);
                    sink.EndSection();
                    break;
                case Table table:
                    TableRun.Send(table, sink, cancellation);
                    break;
                default:
                    sink.Add(block);
                    break;
            }
        }
    }
}
