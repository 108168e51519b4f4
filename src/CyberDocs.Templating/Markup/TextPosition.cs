namespace CyberDocs.Templating.Markup;

/// <summary>Counts lines and columns.</summary>
internal static class TextPosition
{
    /// <summary>The place right behind a piece of text.</summary>
    public static MarkupPlace Advance(MarkupPlace place, ReadOnlySpan<char> text)
    {
        var lastBreak = text.LastIndexOf('\n');
        return lastBreak < 0
            ? place with { Column = place.Column + text.Length }
            : place with { Line = place.Line + text.Count('\n'), Column = text.Length - lastBreak };
    }
}
