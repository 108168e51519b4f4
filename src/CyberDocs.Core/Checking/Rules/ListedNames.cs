using System.Globalization;

namespace CyberDocs.Checking.Rules;

/// <summary>Names as messages list them: the first ten, then how many there are in all.</summary>
internal static class ListedNames
{
    private const int Most = 10;

    public static string Of(IReadOnlyList<string> names, string separator = "、") => names.Count <= Most
        ? string.Join(separator, names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(separator, names.Take(Most))} … ({names.Count})");
}
