namespace CyberDocs.Templating.Scripting;

/// <summary>Text that is markup already, on its way through Scriban: printed as it is.</summary>
internal sealed class MarkupText(string text) : IEquatable<MarkupText>
{
    public string Text => text;

    public bool Equals(MarkupText? other) => other is not null && string.Equals(text, other.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as MarkupText);

    public override int GetHashCode() => string.GetHashCode(text, StringComparison.Ordinal);

    public override string ToString() => text;
}
