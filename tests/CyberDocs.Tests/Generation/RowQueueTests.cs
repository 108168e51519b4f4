using CyberDocs.Documents;
using CyberDocs.Generation;

namespace CyberDocs.Tests.Generation;

public sealed class RowQueueTests
{
    private const int Many = 5000;

    [Fact]
    public void Rows_of_a_long_table_reach_the_sink_in_order_and_before_what_follows()
    {
        var sink = new RecordingSink();
        using var queue = new RowQueue(sink, new WriterThreads(1));
        Fill(queue, Many);
        queue.Add(new Paragraph([]));
        Assert.Equal(["table", .. Enumerable.Range(0, Many).Select(i => $"{i}"), "end of table", "block"], sink.Calls);
        Assert.True(sink.Threads.Count == 2, $"{sink.Threads.Count} threads");
    }

    [Fact]
    public void Short_tables_and_those_without_a_free_thread_are_written_by_the_caller()
    {
        var sink = new RecordingSink();
        using var queue = new RowQueue(sink, new WriterThreads(0));
        Fill(queue, Many);
        using var other = new RowQueue(sink, new WriterThreads(1));
        Fill(other, 100);
        Assert.Equal(Many + 100 + 4, sink.Calls.Count);
        Assert.Equal([Environment.CurrentManagedThreadId], sink.Threads);
    }

    [Fact]
    public void What_the_sink_throws_reaches_the_caller_and_nothing_is_written_after_it()
    {
        var sink = new RecordingSink { FailAt = 1000 };
        var threads = new WriterThreads(1);
        using (var queue = new RowQueue(sink, threads))
        {
            var error = Assert.Throws<IOException>(() => Fill(queue, 1_000_000));
            Assert.Equal("full", error.Message);
        }

        Assert.Equal("999", sink.Calls[^1]);
        Assert.True(threads.TryTake());
    }

    [Fact]
    public void Disposing_in_the_middle_of_a_table_waits_for_the_thread_and_gives_it_back()
    {
        var sink = new RecordingSink();
        var threads = new WriterThreads(1);
        var queue = new RowQueue(sink, threads);
        queue.BeginTable(Head);
        for (var i = 0; i < Many; i++)
        {
            queue.AddRow(Row(i));
        }

        queue.Dispose();
        var written = sink.Calls.Count;
        Assert.True(threads.TryTake());
        Assert.Equal(written, sink.Calls.Count);
        Assert.DoesNotContain("end of table", sink.Calls);
    }

    private static TableHead Head => new() { Columns = [new TableColumn(1, ColumnUnit.Weight)] };

    private static TableRow Row(int i) => new([new TableCell([new Paragraph([new TextRun($"{i}")])])], null, true);

    private static void Fill(RowQueue queue, int rows)
    {
        queue.BeginTable(Head);
        for (var i = 0; i < rows; i++)
        {
            queue.AddRow(Row(i));
        }

        queue.EndTable();
    }

    private sealed class RecordingSink : IDocumentSink
    {
        public List<string> Calls { get; } = [];

        public HashSet<int> Threads { get; } = [];

        public int FailAt { get; init; } = -1;

        public void Begin(DocumentHead head) => Add("head");

        public void Add(Block block) => Add("block");

        public void BeginSection(PageSetup page) => Add("section");

        public void EndSection() => Add("end of section");

        public void BeginTable(TableHead head) => Add("table");

        public void AddRow(TableRow row)
        {
            var text = ((TextRun)((Paragraph)row.Cells[0].Content[0]).Content[0]).Text;
            if (text == $"{FailAt}")
            {
                throw new IOException("full");
            }

            Add(text);
        }

        public void EndTable() => Add("end of table");

        public void End() => Add("end");

        private void Add(string call)
        {
            Calls.Add(call);
            Threads.Add(Environment.CurrentManagedThreadId);
        }
    }
}
