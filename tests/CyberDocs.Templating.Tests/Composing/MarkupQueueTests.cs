namespace CyberDocs.Templating.Tests.Composing;

public sealed class MarkupQueueTests
{
    private const int Many = 60_000;

    [Fact]
    public void Pieces_of_a_long_document_reach_the_reader_as_they_were_and_in_order()
    {
        var (directly, queued) = (new RecordingOutput(), new RecordingOutput());
        Fill(directly, Many);
        using var queue = new MarkupQueue(queued, new WriterThreads(1));
        Fill(queue, Many);
        queue.Finish();
        Assert.Equal(directly.Calls, queued.Calls);
        Assert.Equal(2, queued.Threads.Count);
    }

    [Fact]
    public void A_piece_longer_than_all_others_is_read_whole()
    {
        var reader = new RecordingOutput();
        using var queue = new MarkupQueue(reader, new WriterThreads(1));
        Fill(queue, Many);
        var text = new string('長', 100_000);
        queue.Text(text, "main", 1, 1);
        queue.Finish();
        Assert.Equal($"Text {text} main 1 1", reader.Calls[^1]);
    }

    [Fact]
    public void Short_documents_and_those_without_a_free_thread_are_read_by_the_caller()
    {
        var reader = new RecordingOutput();
        using var shortly = new MarkupQueue(reader, new WriterThreads(1));
        Fill(shortly, 1000);
        using var alone = new MarkupQueue(reader, new WriterThreads(0));
        Fill(alone, Many);
        Assert.Equal(1000 + Many, reader.Calls.Count);
        Assert.Equal([Environment.CurrentManagedThreadId], reader.Threads);
    }

    [Fact]
    public void What_the_reader_throws_reaches_the_caller_and_nothing_is_read_after_it()
    {
        var reader = new RecordingOutput { FailAt = 30_000 };
        var threads = new WriterThreads(1);
        using (var queue = new MarkupQueue(reader, threads))
        {
            var error = Assert.Throws<IOException>(() => Fill(queue, 1_000_000));
            Assert.Equal("full", error.Message);
        }

        Assert.Equal(30_000, reader.Calls.Count);
        Assert.True(threads.TryTake());
    }

    [Fact]
    public void What_the_reader_throws_at_the_end_is_thrown_when_all_should_be_read()
    {
        using var queue = new MarkupQueue(new RecordingOutput { FailAt = Many - 1 }, new WriterThreads(1));
        Fill(queue, Many);
        Assert.Throws<IOException>(queue.Finish);
    }

    [Fact]
    public void Disposing_in_the_middle_waits_for_the_thread_and_gives_it_back()
    {
        var reader = new RecordingOutput();
        var threads = new WriterThreads(1);
        var queue = new MarkupQueue(reader, threads);
        Fill(queue, Many);
        queue.Dispose();
        var read = reader.Calls.Count;
        Assert.True(threads.TryTake());
        Assert.Equal(read, reader.Calls.Count);
    }

    private static void Fill(IMarkupOutput output, int pieces)
    {
        for (var i = 0; i < pieces; i++)
        {
            switch (i % 4)
            {
                case 0:
                    output.Literal($"<p{i}>", "main", i, 1);
                    break;
                case 1:
                    output.Value($"<b>{i}</b>", "part", 2, i);
                    break;
                case 2:
                    output.Text($"機器{i}", "main", 3, i);
                    break;
                default:
                    output.Date(new DateOnly(2024, 1, 1).AddDays(i % 300), $"{i}日", "main", 4, i);
                    break;
            }
        }
    }

    private sealed class RecordingOutput : IMarkupOutput
    {
        public List<string> Calls { get; } = [];

        public HashSet<int> Threads { get; } = [];

        public int FailAt { get; init; } = -1;

        public void Literal(ReadOnlySpan<char> text, string template, int line, int column) => Note($"Literal {text} {template} {line} {column}");

        public void Value(ReadOnlySpan<char> text, string template, int line, int column) => Note($"Value {text} {template} {line} {column}");

        public void Text(ReadOnlySpan<char> text, string template, int line, int column) => Note($"Text {text} {template} {line} {column}");

        public void Date(DateOnly date, ReadOnlySpan<char> text, string template, int line, int column) =>
            Note($"Date {date:yyyy-MM-dd} {text} {template} {line} {column}");

        private void Note(string call)
        {
            if (Calls.Count == FailAt)
            {
                throw new IOException("full");
            }

            Threads.Add(Environment.CurrentManagedThreadId);
            Calls.Add(call);
        }
    }
}
