namespace CyberDocs.OpenXml.Editing;

/// <summary>What people wrote about the rows of a sheet that may not mean the rows that were added. Immutable and thread-safe.</summary>
/// <param name="Cell">The cell with its sheet, such as <c>集計!B2</c>; null where it is no cell's.</param>
/// <param name="Where">What it is: a formula, a name, a chart.</param>
/// <param name="Text">As written.</param>
/// <param name="Sheet">The sheet that has more rows.</param>
internal sealed record StaleRange(string? Cell, (string Japanese, string English) Where, string Text, GrownSheet Sheet);
