namespace CyberDocs.Templating.Markup;

/// <summary>Text of a template that loops print again and again, cut into its tags and spaces once. Immutable.</summary>
internal sealed class CutLiteral
{
    private readonly string text;
    private readonly MarkupPlace place;

    public CutLiteral(string text, MarkupPlace place)
    {
        (this.text, this.place) = (text, place);
        var tokens = new List<Token>();
        while (Rest < text.Length && TokenAt(Rest) is { } token)
        {
            tokens.Add(token);
            Rest += token.Length;
        }

        Tokens = [.. tokens];
    }

    public Token[] Tokens { get; }

    /// <summary>Where the tags and spaces end, and reading goes on as in any text.</summary>
    public int Rest { get; }

    public bool Is(ReadOnlySpan<char> other, MarkupPlace otherPlace) => place == otherPlace && other.SequenceEqual(text);

    private Token? TokenAt(int start)
    {
        var rest = text.AsSpan(start);
        if (MarkupParser.WhiteSpace.Contains(rest[0]))
        {
            var length = rest.IndexOfAnyExcept(MarkupParser.WhiteSpace);
            var space = length < 0 ? rest : rest[..length];
            return new Token(start, space.Length, default, IsTag: false, space.IndexOfAny('\n', '\r') >= 0);
        }

        return rest[0] == '<' && rest.Length > 2 && (char.IsAsciiLetter(rest[1]) || rest[1] == '/') && EndOf(rest) is > 0 and var end
            ? new Token(start, end + 1, place.Behind(text.AsSpan(0, start)), IsTag: true, HasBreak: false)
            : null;
    }

    // The index of the ">" that ends a tag; 0 where it does not end, or another tag begins within it.
    private static int EndOf(ReadOnlySpan<char> tag)
    {
        var quote = '\0';
        for (var i = 1; i < tag.Length && tag[i] != '<'; i++)
        {
            if (quote == '\0' && tag[i] == '>')
            {
                return i;
            }

            if (tag[i] is '"' or '\'' && (quote == '\0' || quote == tag[i]))
            {
                quote = quote == '\0' ? tag[i] : '\0';
            }
        }

        return 0;
    }

    /// <param name="Start">Index of its first character.</param>
    /// <param name="Length">How many characters it has.</param>
    /// <param name="Place">Where a tag stands.</param>
    /// <param name="IsTag">Whether it is a tag, and no space.</param>
    /// <param name="HasBreak">Whether a space holds the end of a line.</param>
    public readonly record struct Token(int Start, int Length, MarkupPlace Place, bool IsTag, bool HasBreak);
}
