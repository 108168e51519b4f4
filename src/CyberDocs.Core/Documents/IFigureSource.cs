using CyberDocs.Graphics;

namespace CyberDocs.Documents;

/// <summary>Gives the drawings that a template names. Implementations are thread-safe.</summary>
public interface IFigureSource
{
    /// <summary>Names that a template may use, such as <c>network</c>.</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <summary>The sheets of a drawing, in order; empty when there is nothing to draw.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    IReadOnlyList<Scene> Sheets(string name);
}
