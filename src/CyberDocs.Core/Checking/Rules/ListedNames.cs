using System.Globalization;

namespace CyberDocs.Checking.Rules;

/// <summary>Names as messages list them: the first ten, then how many there are in all.</summary>
internal static class ListedNames
{
    private const int Most = 10;

    public static string Of(IReadOnlyList<string> names) => names.Count <= Most
        ? string.Join("、", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join("、", names.Take(Most))} … （{names.Count}）");
}
