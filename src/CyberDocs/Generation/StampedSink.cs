using CyberDocs.Documents;

namespace CyberDocs.Generation;

/// <summary>Gives a document properties on its way to another sink, so that templates need not know of them.</summary>
internal sealed class StampedSink(IDocumentSink inner, IReadOnlyList<DocumentProperty> properties) : IDocumentSink
{
    public void Begin(DocumentHead head) => inner.Begin(head with { Properties = properties.ToValueList() });

    public void Add(Block block) => inner.Add(block);

    public void BeginSection(PageSetup page) => inner.BeginSection(page);

    public void EndSection() => inner.EndSection();

    public void BeginTable(TableHead head) => inner.BeginTable(head);

    public void AddRow(TableRow row) => inner.AddRow(row);

    public void EndTable() => inner.EndTable();

    public void End() => inner.End();
}
