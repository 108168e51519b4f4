namespace CyberDocs.OpenXml.Word;

/// <summary>The pattern of a date control, read off the manner in which the form prints the date.</summary>
internal static class DateControlPattern
{
    public static (string Format, string Calendar) Of(string text)
    {
        var (open, close) = text switch
        {
            ['(', .., ')'] => ("(", ")"),
            ['（', .., '）'] => ("（", "）"),
            _ => ("", ""),
        };
        if (text.Contains('年', StringComparison.Ordinal))
        {
            var western = text.AsSpan().TrimStart("（(　 ").IndexOfAnyInRange('0', '9') == 0;
            return western ? ($"{open}yyyy年M月d日{close}", "gregorian") : ($"{open}ggge年M月d日{close}", "japan");
        }

        if (text.Contains('月', StringComparison.Ordinal))
        {
            return ($"{open}M月d日{close}", "gregorian");
        }

        return text.Contains('-', StringComparison.Ordinal)
            ? ($"{open}yyyy-MM-dd{close}", "gregorian")
            : (text.AsSpan().Count("/") > 1 ? $"{open}yyyy/M/d{close}" : $"{open}M/d{close}", "gregorian");
    }
}
