using CyberDocs.Documents;

namespace CyberDocs.Generation;

/// <summary>Sends one document to several sinks, so that it is composed once for all formats.</summary>
internal sealed class TeeSink(IReadOnlyList<IDocumentSink> sinks) : IDocumentSink
{
    public void Begin(DocumentHead head) => Each(sink => sink.Begin(head));

    public void Add(Block block) => Each(sink => sink.Add(block));

    public void BeginSection(PageSetup page) => Each(sink => sink.BeginSection(page));

    public void EndSection() => Each(static sink => sink.EndSection());

    public void BeginTable(TableHead head) => Each(sink => sink.BeginTable(head));

    public void AddRow(TableRow row)
    {
        foreach (var sink in sinks)
        {
            sink.AddRow(row);
        }
    }

    public void EndTable() => Each(static sink => sink.EndTable());

    public void End() => Each(static sink => sink.End());

    private void Each(Action<IDocumentSink> action)
    {
        foreach (var sink in sinks)
        {
            action(sink);
        }
    }
}
