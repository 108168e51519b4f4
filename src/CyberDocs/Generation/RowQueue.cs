using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using CyberDocs.Documents;

namespace CyberDocs.Generation;

/// <summary>
/// Hands the rows of a long table to a sink on a thread of its own, so that the next rows are composed while a writer lays out the last ones. All else reaches
/// the sink on the caller's thread, when the rows before it are written: it sees the same calls in the same order, one at a time.
/// </summary>
/// <remarks>What the sink throws is thrown at the caller's next call. Disposing waits for the thread, and leaves the sink to its owner.</remarks>
/// <param name="sink">Receives the document.</param>
/// <param name="free">Threads that may still be begun; where none is left, the caller writes by itself.</param>
internal sealed class RowQueue(IDocumentSink sink, WriterThreads free) : IDocumentSink, IDisposable
{
    // Shorter tables are written before a thread has begun.
    private const int ShortTable = 256;

    private const int RowsPerPiece = 64;
    private const int PiecesHeld = 8;

    private BlockingCollection<TableRow[]>? pieces;
    private Thread? writer;
    private TableRow[]? piece;
    private int filled;
    private int rows;
    private ExceptionDispatchInfo? failure;

    public void Begin(DocumentHead head) => sink.Begin(head);

    public void Add(Block block) => sink.Add(block);

    public void BeginSection(PageSetup page) => sink.BeginSection(page);

    public void EndSection() => sink.EndSection();

    public void BeginTable(TableHead head)
    {
        rows = 0;
        sink.BeginTable(head);
    }

    public void AddRow(TableRow row)
    {
        if (writer is null && (++rows <= ShortTable || !TryStart()))
        {
            sink.AddRow(row);
            return;
        }

        piece ??= new TableRow[RowsPerPiece];
        piece[filled++] = row;
        if (filled == RowsPerPiece)
        {
            Send(piece);
            (piece, filled) = (null, 0);
        }
    }

    public void EndTable()
    {
        if (writer is not null)
        {
            if (piece is not null)
            {
                Send(piece[..filled]);
            }

            Stop();
            failure?.Throw();
        }

        sink.EndTable();
    }

    public void End() => sink.End();

    /// <summary>Leaves rows that were not written yet.</summary>
    public void Dispose()
    {
        failure ??= ExceptionDispatchInfo.Capture(new ObjectDisposedException(nameof(RowQueue)));
        Stop();
    }

    private bool TryStart()
    {
        if (!free.TryTake())
        {
            // Another long table may be over by then.
            rows = 0;
            return false;
        }

        pieces = new BlockingCollection<TableRow[]>(PiecesHeld);
        writer = new Thread(Write) { IsBackground = true, Name = "CyberDocs writer" };
        writer.Start();
        return true;
    }

    private void Send(TableRow[] full)
    {
        // After a failure the thread still takes what comes, and throws it away.
        Volatile.Read(ref failure)?.Throw();
        pieces!.Add(full);
    }

    private void Stop()
    {
        if (writer is not null)
        {
            pieces!.CompleteAdding();
            writer.Join();
            pieces.Dispose();
            free.GiveBack();
            (writer, pieces, piece, filled) = (null, null, null, 0);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever it is, the caller gets it.")]
    private void Write()
    {
        foreach (var full in pieces!.GetConsumingEnumerable())
        {
            foreach (var row in full)
            {
                if (Volatile.Read(ref failure) is not null)
                {
                    break;
                }

                try
                {
                    sink.AddRow(row);
                }
                catch (Exception error)
                {
                    Volatile.Write(ref failure, ExceptionDispatchInfo.Capture(error));
                }
            }
        }
    }
}
