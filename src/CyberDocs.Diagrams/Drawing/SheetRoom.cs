namespace CyberDocs.Diagrams.Drawing;

/// <summary>One attempt at a sheet: the paper, the size of the text and what sets it.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Size">Size of ordinary text in points.</param>
/// <param name="Setter">Measures and breaks text, and remembers what it had to shorten.</param>
/// <param name="SheetLink">What a link to another sheet is written as, with <c>{0}</c> for the number.</param>
internal sealed record SheetRoom(Paper Paper, double Size, TextSetter Setter, string SheetLink);
