using System.Diagnostics;
using CyberDocs.Documents;

namespace CyberDocs.Generation;

/// <summary>Counts the time that a sink takes for a document.</summary>
internal sealed class TimedSink(IDocumentSink sink) : IDocumentSink, IDisposable
{
    private long ticks;

    public TimeSpan Took => Stopwatch.GetElapsedTime(0, ticks);

    public void Begin(DocumentHead head) => Timed(() => sink.Begin(head));

    public void Add(Block block) => Timed(() => sink.Add(block));

    public void BeginSection(PageSetup page) => Timed(() => sink.BeginSection(page));

    public void EndSection() => Timed(sink.EndSection);

    public void BeginTable(TableHead head) => Timed(() => sink.BeginTable(head));

    public void AddRow(TableRow row)
    {
        var started = Stopwatch.GetTimestamp();
        sink.AddRow(row);
        ticks += Stopwatch.GetTimestamp() - started;
    }

    public void EndTable() => Timed(sink.EndTable);

    public void End() => Timed(sink.End);

    public void Dispose() => (sink as IDisposable)?.Dispose();

    private void Timed(Action call)
    {
        var started = Stopwatch.GetTimestamp();
        call();
        ticks += Stopwatch.GetTimestamp() - started;
    }
}
