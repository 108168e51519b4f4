using CyberDocs.Graphics;
using CyberDocs.Pictures;

namespace CyberDocs.Documents;

/// <summary>Gives the drawings and pictures that a template names. Implementations are thread-safe.</summary>
public interface IFigureSource
{
    /// <summary>Names that a template may use, such as <c>network</c>.</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <summary>
    /// The pages of a drawing, in order; empty when there is nothing to draw. Where there are several, their figures get the ids <c>name-page-1</c>,
    /// <c>name-page-2</c> …, to which links inside the scenes may lead.
    /// </summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    IReadOnlyList<Scene> Pages(string name);

    /// <summary>A picture that a template names, or null when there is none or it cannot be used; none unless implemented.</summary>
    /// <param name="name">The name as the template gives it; it must not be trusted.</param>
    /// <param name="place">Where it is named.</param>
    /// <param name="findings">Receives why it is not there.</param>
    PictureFile? Picture(string name, SourcePlace place, FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        findings.Add(PictureFindings.Missing.At(place, name));
        return null;
    }
}
