using CyberDocs.Graphics;

namespace CyberDocs.Documents;

/// <summary>Gives the drawings that a template names. Implementations are thread-safe.</summary>
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
}
