namespace CyberDocs.Diagrams.Drawing;

/// <summary>One attempt at a page: the paper, the size of the text and what sets it.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Size">Size of ordinary text in points.</param>
/// <param name="Setter">Measures and breaks text, and remembers what it had to shorten.</param>
/// <param name="PageLink">What a link to another page is written as, with <c>{0}</c> for the number.</param>
internal sealed record PageRoom(Paper Paper, double Size, DiagramTextSetter Setter, string PageLink);
