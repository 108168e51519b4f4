namespace CyberDocs.Templating;

/// <summary>Receives what a template renders, piece by piece, with the place that each piece comes from. Not thread-safe.</summary>
public interface IMarkupOutput
{
    /// <summary>Text that stands in the template itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="template">Name of the template.</param>
    /// <param name="line">Line of its first character, counted from 1.</param>
    /// <param name="column">Column of its first character in UTF-16 code units, counted from 1.</param>
    void Literal(ReadOnlySpan<char> text, string template, int line, int column);

    /// <summary>What an expression printed, already escaped unless it is markup.</summary>
    /// <param name="text">The text.</param>
    /// <param name="template">Name of the template.</param>
    /// <param name="line">Line of the expression, counted from 1.</param>
    /// <param name="column">Column of the expression in UTF-16 code units, counted from 1.</param>
    void Value(ReadOnlySpan<char> text, string template, int line, int column);
}
