using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace CyberDocs.Templating;

/// <summary>
/// Hands what a long document renders to its reader on a thread of its own, so that the next rows are rendered while the last ones are read as markup. The
/// reader sees the same pieces in the same order.
/// </summary>
/// <remarks>
/// What the reader throws is thrown at the caller's next call, or by <see cref="Finish"/>; from there on the reader is the caller's again. Not thread-safe.
/// </remarks>
/// <param name="reader">Receives the pieces.</param>
/// <param name="free">Threads that may still be begun; where none is left, the caller reads by itself.</param>
internal sealed class MarkupQueue(IMarkupOutput reader, WriterThreads free) : IMarkupOutput, IDisposable
{
    // Shorter documents are read before a thread has begun.
    private const int ShortDocument = 16 * 1024;

    private const int BatchesHeld = 4;

    private readonly ConcurrentBag<MarkupBatch> spare = [];
    private BlockingCollection<MarkupBatch>? batches;
    private Thread? thread;
    private MarkupBatch batch = null!;
    private int pieces;
    private ExceptionDispatchInfo? failure;

    public void Literal(ReadOnlySpan<char> text, string template, int line, int column)
    {
        if (IsQueued())
        {
            Add(MarkupBatch.Kind.Literal, text, template, line, column);
        }
        else
        {
            reader.Literal(text, template, line, column);
        }
    }

    public void Value(ReadOnlySpan<char> text, string template, int line, int column)
    {
        if (IsQueued())
        {
            Add(MarkupBatch.Kind.Value, text, template, line, column);
        }
        else
        {
            reader.Value(text, template, line, column);
        }
    }

    public void Text(ReadOnlySpan<char> text, string template, int line, int column)
    {
        if (IsQueued())
        {
            Add(MarkupBatch.Kind.Text, text, template, line, column);
        }
        else
        {
            reader.Text(text, template, line, column);
        }
    }

    public void Date(DateOnly date, ReadOnlySpan<char> text, string template, int line, int column)
    {
        if (IsQueued())
        {
            Add(MarkupBatch.Kind.Date, text, template, line, column, date);
        }
        else
        {
            reader.Date(date, text, template, line, column);
        }
    }

    /// <summary>Waits until all pieces are read.</summary>
    public void Finish()
    {
        if (thread is not null)
        {
            if (!batch.IsEmpty)
            {
                batches!.Add(batch);
            }

            Stop();
            failure?.Throw();
        }
    }

    /// <summary>Leaves pieces that were not read yet.</summary>
    public void Dispose()
    {
        failure ??= ExceptionDispatchInfo.Capture(new ObjectDisposedException(nameof(MarkupQueue)));
        Stop();
    }

    private bool IsQueued()
    {
        if (thread is not null)
        {
            return true;
        }

        if (++pieces <= ShortDocument)
        {
            return false;
        }

        // Another document may be over by the next time.
        pieces = 0;
        return free.TryTake() && Start();
    }

    private bool Start()
    {
        batch = new();
        batches = new BlockingCollection<MarkupBatch>(BatchesHeld);
        thread = new Thread(Read) { IsBackground = true, Name = "CyberDocs reader" };
        thread.Start();
        return true;
    }

    private void Add(MarkupBatch.Kind kind, ReadOnlySpan<char> text, string template, int line, int column, DateOnly date = default)
    {
        if (batch.TryAdd(kind, text, template, line, column, date))
        {
            return;
        }

        // After a failure the thread still takes what comes, and throws it away.
        Volatile.Read(ref failure)?.Throw();
        batches!.Add(batch);
        batch = spare.TryTake(out var used) ? used : new();
        _ = batch.TryAdd(kind, text, template, line, column, date);
    }

    private void Stop()
    {
        if (thread is not null)
        {
            batches!.CompleteAdding();
            thread.Join();
            batches.Dispose();
            free.GiveBack();
            (thread, batches) = (null, null);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever it is, the caller gets it.")]
    private void Read()
    {
        foreach (var full in batches!.GetConsumingEnumerable())
        {
            try
            {
                if (Volatile.Read(ref failure) is null)
                {
                    full.SendTo(reader);
                }
            }
            catch (Exception error)
            {
                Volatile.Write(ref failure, ExceptionDispatchInfo.Capture(error));
            }

            full.Clear();
            spare.Add(full);
        }
    }
}
