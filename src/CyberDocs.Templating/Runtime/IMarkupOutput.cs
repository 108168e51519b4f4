namespace CyberDocs.Templating;

/// <summary>Receives what a template renders, piece by piece, each with the place in the template that it came from.</summary>
/// <remarks>Spans are only valid during the call. One output belongs to one render.</remarks>
public interface IMarkupOutput
{
    /// <summary>A piece of the template's own text.</summary>
    /// <param name="text">The text; never escaped by the engine.</param>
    /// <param name="template">Name of the template that holds it.</param>
    /// <param name="line">Line of the first character, counted from 1.</param>
    /// <param name="column">Column of the first character in UTF-16 code units, counted from 1.</param>
    void Literal(ReadOnlySpan<char> text, string template, int line, int column);

    /// <summary>A piece printed by an expression, escaped already unless it was markup.</summary>
    /// <param name="text">The text.</param>
    /// <param name="template">Name of the template that holds the expression.</param>
    /// <param name="line">Line of the expression, counted from 1.</param>
    /// <param name="column">Column of the expression in UTF-16 code units, counted from 1.</param>
    void Value(ReadOnlySpan<char> text, string template, int line, int column);
}
