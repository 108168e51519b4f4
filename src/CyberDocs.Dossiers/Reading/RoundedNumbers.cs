using System.Buffers;
using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>Gathers the numbers of a table that were written with an exponent, and so without their last digits. Not thread-safe.</summary>
internal sealed class RoundedNumbers
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");

    private const int MostNamed = 8;

    private readonly List<string> places = [];
    private (string Text, SourcePlace Place)? first;
    private int count;

    /// <summary>Whether a text is such a number: <c>1.23457E+11</c>.</summary>
    public static bool Is(string text)
    {
        var mark = text.AsSpan().IndexOfAny('E', 'e');
        return mark > 0 && mark + 2 < text.Length && text[mark + 1] is '+' or '-' && char.IsAsciiDigit(text[0])
            && text.AsSpan(0, mark).IndexOfAnyExcept(Figures) < 0 && text.AsSpan(mark + 2).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    public void Add(string text, SourcePlace place)
    {
        first ??= (text, place);
        if (++count <= MostNamed)
        {
            places.Add($"{place.Line.ToInvariant()},{place.Column.ToInvariant()}");
        }
    }

    public void Report(FindingCollector findings)
    {
        if (first is var (text, place))
        {
            findings.Add(RealFileFindings.RoundedNumber.At(place, text, string.Join("; ", places) + (count > MostNamed ? $"; … ×{count.ToInvariant()}" : "")));
            first = null;
        }
    }
}
