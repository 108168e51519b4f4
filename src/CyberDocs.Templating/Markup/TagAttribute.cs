namespace CyberDocs.Templating.Markup;

/// <summary>Where an attribute stands in the text of its tag.</summary>
internal readonly record struct TagAttribute(int NameStart, int NameLength, int ValueStart, int ValueLength);
