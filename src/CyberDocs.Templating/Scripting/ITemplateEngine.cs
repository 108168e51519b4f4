namespace CyberDocs.Templating;

/// <summary>Turns a named template and data into markup. Implement it to plug in another template engine.</summary>
/// <remarks>Implementations are thread-safe.</remarks>
public interface ITemplateEngine
{
    /// <summary>Renders a template.</summary>
    /// <param name="name">The template's name in the engine's source.</param>
    /// <param name="globals">The variables that the template sees.</param>
    /// <param name="output">Receives what is rendered; after an error it holds only a part and must be thrown away.</param>
    /// <param name="findings">Receives everything that is wrong.</param>
    /// <param name="cancellationToken">Ends the render early.</param>
    /// <returns>False when there was an error.</returns>
    bool Render(
        string name, TemplateObject globals, IMarkupOutput output, FindingCollector findings, CancellationToken cancellationToken = default);
}
