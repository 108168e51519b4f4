using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.Templating.Tests.Markup;

/// <summary>A figure source without figures.</summary>
internal sealed class NoFigures : IFigureSource
{
    public static NoFigures Instance { get; } = new();

    public IReadOnlyCollection<string> Names => [];

    public IReadOnlyList<Scene> Pages(string name) => [];
}
