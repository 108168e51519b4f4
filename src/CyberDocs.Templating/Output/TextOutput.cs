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
    public void Text(ReadOnlySpan<char> text, string template, int line, int column)
    {
        if (XmlText.NeedsEscape(text))
        {
            this.text.Append(XmlText.Escape(text.ToString()));
        }
        else
        {
            this.text.Append(text);
        }
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => text.ToString();
}
