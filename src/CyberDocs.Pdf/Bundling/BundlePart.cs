namespace CyberDocs.Pdf.Bundling;

/// <summary>A document of a bundle. Immutable.</summary>
/// <param name="Title">Its title in the outline.</param>
/// <param name="Source">Its pages.</param>
/// <param name="IsReceived">Whether another program made it: its pages become drawings with a text that tells what they are.</param>
internal sealed record BundlePart(string Title, PdfSource Source, bool IsReceived);
