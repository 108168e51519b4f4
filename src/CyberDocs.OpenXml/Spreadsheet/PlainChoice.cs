namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Words to choose from in a column. Immutable.</summary>
/// <param name="Name">Name by which cells refer to them.</param>
/// <param name="Heading">Heading above them on the sheet that lists them.</param>
/// <param name="IsClosed">Whether other words are refused.</param>
/// <param name="Options">The words.</param>
internal sealed record PlainChoice(string Name, string Heading, bool IsClosed, IReadOnlyList<string> Options);
