namespace CyberDocs.Templating.Markup;

/// <content>Text of a template that comes again and again.</content>
internal sealed partial class MarkupParser
{
    private const int LongestCut = 512;
    private const int MostCut = 4096;

    // By line and column, which tell most of them apart; cut when they come for the second time.
    private readonly Dictionary<(int Line, int Column), CutLiteral?> literals = [];

    private CutLiteral? CutOf(ReadOnlySpan<char> text, MarkupPlace place)
    {
        if (!literals.TryGetValue((place.Line, place.Column), out var known))
        {
            if (literals.Count < MostCut)
            {
                literals.Add((place.Line, place.Column), null);
            }

            return null;
        }

        if (known is null && text.Length <= LongestCut)
        {
            literals[(place.Line, place.Column)] = known = new CutLiteral(text.ToString(), place);
        }

        return known is not null && known.Is(text, place) ? known : null;
    }

    // Gives how much was read.
    private int ReadCut(ReadOnlySpan<char> text, CutLiteral literal)
    {
        foreach (var token in literal.Tokens)
        {
            if (token.IsTag)
            {
                (buffered, segmentCount, countedTo, countedPlace) = (0, 0, token.Start, token.Place);
                AddSegment(new TagSegment(0, token.Place, IsValue: false));
                ReadWholeTag(text.Slice(token.Start, token.Length));
            }
            else if (assembler.TakesText)
            {
                assembler.Space(token.HasBreak);
            }
        }

        return literal.Rest;
    }
}
