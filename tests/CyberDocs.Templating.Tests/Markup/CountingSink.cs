using CyberDocs.Documents;

namespace CyberDocs.Templating.Tests.Markup;

/// <summary>A sink that keeps nothing but what was called.</summary>
internal sealed class CountingSink : IDocumentSink
{
    private readonly List<string> log = [];

    public string Log => string.Join(' ', log);

    public int Rows { get; private set; }

    public void Begin(DocumentHead head) => log.Add("begin");

    public void Add(Block block) => log.Add(block is Paragraph ? "p" : block.GetType().Name);

    public void BeginSection(PageSetup page) => log.Add("section");

    public void EndSection() => log.Add("/section");

    public void BeginTable(TableHead head) => log.Add($"table({head.HeaderRows.Count})");

    public void AddRow(TableRow row) => Rows++;

    public void EndTable() => log.Add($"/table({Rows})");

    public void End() => log.Add("end");
}
