namespace CyberDocs.Forms;

/// <summary>A drawing that a document is made around. Immutable and thread-safe.</summary>
/// <param name="Drawing">Name of the drawing, such as <c>network</c>.</param>
/// <param name="Suffix">What tells its files apart from those of the document's other drawings; empty for the first.</param>
internal sealed record DocumentDrawing(string Drawing, string Suffix);
