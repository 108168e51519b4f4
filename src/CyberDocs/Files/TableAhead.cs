using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>
/// Reads the rows of a table on a thread of their own, so that each is understood while the next ones are unpacked. Rows, findings and what ends them come in
/// the order in which they would without it. Tables of one file are read one after the other. Not thread-safe.
/// </summary>
/// <param name="inner">The table; read by that thread alone once it has begun.</param>
/// <param name="found">Takes the table's findings, and belongs to it in the same way.</param>
internal sealed class TableAhead(ITableReader inner, FindingCollector found) : ITableReader
{
    private const int RowsPerPiece = 64;
    private const int PiecesHeld = 128;

    private readonly BlockingCollection<List<Row>> pieces = new(PiecesHeld);
    private readonly CancellationTokenSource left = new();
    private Task? reading;
    private List<Row> piece = [];
    private int next;
    private bool hasEnded;

    /// <summary>Takes the findings as their rows are read.</summary>
    public required FindingCollector Findings { get; set; }

    public string? File => inner.File;

    public string? Sheet => inner.Sheet;

    public IReadOnlyList<SourceCell> Cells { get; private set; } = [];

    public InputMeter Meter { get; } = inner.Meter.Another();

    public SkippedRows Skipped { get; } = new();

    /// <summary>Begins to read ahead; the first row that is asked for does as well.</summary>
    public void Begin() => reading ??= Task.Run(ReadAhead);

    public bool Read()
    {
        if (hasEnded)
        {
            return false;
        }

        Begin();
        if (next == piece.Count)
        {
            (piece, next) = (pieces.Take(), 0);
        }

        var row = piece[next++];
        Findings.AddRange(row.Found);
        row.Skipped?.MoveTo(Skipped);
        (Cells, hasEnded) = (row.Cells, row.IsLast);
        row.Failure?.Throw();
        return !hasEnded;
    }

    public void Dispose()
    {
        left.Cancel();
        reading?.Wait();
        inner.Dispose();
        left.Dispose();
        pieces.Dispose();
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever it is, the caller gets it.")]
    private void ReadAhead()
    {
        var full = new List<Row>(RowsPerPiece);
        try
        {
            for (var isLast = false; !isLast;)
            {
                ExceptionDispatchInfo? failure = null;
                try
                {
                    isLast = !inner.Read();
                }
                catch (Exception error)
                {
                    (isLast, failure) = (true, ExceptionDispatchInfo.Capture(error));
                }

                full.Add(new([.. inner.Cells], found.TakeAll(), inner.Skipped.TakeAll(), isLast, failure));
                if (isLast || full.Count == RowsPerPiece)
                {
                    pieces.Add(full, left.Token);
                    full = new(RowsPerPiece);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody wants the rest.
        }
        finally
        {
            pieces.CompleteAdding();
        }
    }

    private readonly record struct Row(
        SourceCell[] Cells, IReadOnlyList<Finding> Found, SkippedRows? Skipped, bool IsLast, ExceptionDispatchInfo? Failure);
}
