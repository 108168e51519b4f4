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

    /// <summary>Markup printed by an expression, such as captured output.</summary>
    /// <param name="text">The text.</param>
    /// <param name="template">Name of the template that holds the expression.</param>
    /// <param name="line">Line of the expression, counted from 1.</param>
    /// <param name="column">Column of the expression in UTF-16 code units, counted from 1.</param>
    void Value(ReadOnlySpan<char> text, string template, int line, int column);

    /// <summary>
    /// Data printed by an expression: plain text that must never be read as markup. Unless implemented, it is escaped and passed on as <see cref="Value"/>.
    /// </summary>
    /// <param name="text">The text as it is in the data.</param>
    /// <param name="template">Name of the template that holds the expression.</param>
    /// <param name="line">Line of the expression, counted from 1.</param>
    /// <param name="column">Column of the expression in UTF-16 code units, counted from 1.</param>
    void Text(ReadOnlySpan<char> text, string template, int line, int column) =>
        Value(XmlText.NeedsEscape(text) ? XmlText.Escape(text.ToString()) : text, template, line, column);

    /// <summary>
    /// A date printed by an expression: it stays a date where the markup takes one. Unless implemented, it is passed on as <see cref="Text"/>.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <param name="text">The date as text.</param>
    /// <param name="template">Name of the template that holds the expression.</param>
    /// <param name="line">Line of the expression, counted from 1.</param>
    /// <param name="column">Column of the expression in UTF-16 code units, counted from 1.</param>
    void Date(DateOnly date, ReadOnlySpan<char> text, string template, int line, int column) => Text(text, template, line, column);
}
