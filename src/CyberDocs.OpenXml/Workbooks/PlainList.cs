namespace CyberDocs.OpenXml.Workbooks;

/// <summary>A long list under headings that stay in sight. Immutable.</summary>
/// <param name="Name">Name of its sheet.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Rows, each with a text per column; they are gone through once.</param>
internal sealed record PlainList(string Name, IReadOnlyList<PlainColumn> Columns, IEnumerable<IReadOnlyList<string>> Rows);
