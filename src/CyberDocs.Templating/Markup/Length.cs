namespace CyberDocs.Templating.Markup;

/// <summary>Lengths with a unit: <c>20mm</c>, <c>2cm</c>, <c>12pt</c>.</summary>
internal static class Length
{
    private const double Longest = 14_400;

    /// <summary>Points of a number of millimetres, to a thousandth.</summary>
    public static double FromMillimetres(double millimetres) => Math.Round(millimetres * 72 / 25.4, 3);

    /// <summary>Reads a length of at least 0 as points.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out double points)
    {
        points = 0;
        if (text.Length < 3 || !double.TryParse(text[..^2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return text is "0";
        }

        points = text[^2..] switch
        {
            "mm" => FromMillimetres(number),
            "cm" => FromMillimetres(number * 10),
            "pt" => number,
            _ => -1,
        };
        return points is >= 0 and <= Longest;
    }
}
