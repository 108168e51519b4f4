namespace CyberDocs.Templating.Markup;

/// <summary>From an offset on, the text of a tag comes from a place; all of it from that one place when a value printed it.</summary>
internal readonly record struct TagSegment(int Offset, MarkupPlace Place, bool IsValue);
