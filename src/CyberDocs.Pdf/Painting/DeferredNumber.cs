using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.Pdf.Painting;

/// <summary>A number on a page that is known only when the document is complete.</summary>
/// <param name="X">Left of the place kept for it, or right where it is set flush right.</param>
/// <param name="Baseline">Baseline.</param>
/// <param name="Size">Font size.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Color">Colour.</param>
/// <param name="FlushRight">Whether it ends at X.</param>
/// <param name="Role">Structure type of the element that it belongs to.</param>
/// <param name="Content">Number of its marked content, or -1.</param>
/// <param name="Page">The number where it is known already; null for the number of pages.</param>
internal sealed record DeferredNumber(
    double X, double Baseline, double Size, bool Bold, Color Color, bool FlushRight, string Role, int Content, int? Page)
{
    /// <summary>The heading whose page is meant, in a table of contents.</summary>
    public Heading? Heading { get; init; }
}
