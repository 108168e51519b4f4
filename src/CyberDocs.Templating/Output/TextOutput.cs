namespace CyberDocs.Templating;

/// <summary>Gathers what a template renders as plain text, without the places.</summary>
public sealed class TextOutput : IMarkupOutput
{
    private readonly StringBuilder text = new();

    /// <inheritdoc/>
    public void Literal(ReadOnlySpan<char> text, string template, int line, int column) => this.text.Append(text);

    /// <inheritdoc/>
    public void Value(ReadOnlySpan<char> text, string template, int line, int column) => this.text.Append(text);

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<char> text, string template, int line, int column) =>
        this.text.Append(XmlText.NeedsEscape(text) ? XmlText.Escape(text.ToString()) : text);

    /// <summary>The text so far.</summary>
    public override string ToString() => text.ToString();
}
