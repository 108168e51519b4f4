namespace CyberDocs.Templating.Markup;

/// <summary>A place in a template.</summary>
internal readonly record struct MarkupPlace(string? Template, int Line, int Column)
{
    public SourcePlace ToSource() => new(Template, Line, Column);

    /// <summary>The place right behind a piece of text that stands here.</summary>
    public MarkupPlace Behind(ReadOnlySpan<char> text)
    {
        var lastBreak = text.LastIndexOf('\n');
        return lastBreak < 0
            ? this with { Column = Column + text.Length }
            : this with { Line = Line + text.Count('\n'), Column = text.Length - lastBreak };
    }
}
