namespace CyberDocs.Documents;

/// <summary>Receives a document piece by piece, so that a long table need never be held whole.</summary>
/// <remarks>
/// Order: <see cref="Begin"/>, then blocks and tables in reading order, then <see cref="End"/>. Tables do not nest through
/// <see cref="BeginTable"/>; a table inside a cell or list comes whole as a <see cref="Table"/> block. Not thread-safe:
/// calls come one after the other, rows of a long table on a thread of their own.
/// </remarks>
public interface IDocumentSink
{
    /// <summary>Begins the document.</summary>
    /// <param name="head">What is known of it.</param>
    void Begin(DocumentHead head);

    /// <summary>Adds a whole block.</summary>
    /// <param name="block">The block.</param>
    void Add(Block block);

    /// <summary>Begins pages with their own paper.</summary>
    /// <param name="page">The paper.</param>
    void BeginSection(PageSetup page);

    /// <summary>Ends the pages begun last and goes back to the paper before them.</summary>
    void EndSection();

    /// <summary>Begins a table whose rows follow.</summary>
    /// <param name="head">Columns and header rows.</param>
    void BeginTable(TableHead head);

    /// <summary>Adds a row to the table begun last.</summary>
    /// <param name="row">The row.</param>
    void AddRow(TableRow row);

    /// <summary>Ends the table begun last.</summary>
    void EndTable();

    /// <summary>Ends the document and completes the output.</summary>
    void End();
}
