using System.Buffers;
using System.Text.RegularExpressions;

namespace CyberDocs.Reading;

/// <summary>Tells texts that stand for several devices. Immutable and thread-safe.</summary>
internal static partial class DeviceNumbers
{
    private const int Longest = 200;
    private static readonly SearchValues<char> Signs = SearchValues.Create("~～〜∼、，,・\n;；から");

    /// <summary>Whether the number of a device is a range or a list of numbers: A-1～A-5, PC-001～005, A-1、A-2, A-1-A-5.</summary>
    public static bool AreSeveral(string id)
    {
        // Most numbers hold none of the signs, and a dash is looked at only where two of them may make a range.
        if (id.Length > Longest || (id.AsSpan().IndexOfAny(Signs) < 0 && id.AsSpan().Count('-') < 3))
        {
            return false;
        }

        var key = NameKey.Of(id.Replace('\n', ','));
        return Several().IsMatch(key) || Dashed().IsMatch(key);
    }

    /// <summary>Whether a name ends with how many there are: 端末PC（5台）.</summary>
    public static bool IsCounted(string name) =>
        name.Length <= Longest && name.Contains('台', StringComparison.Ordinal) && Counted().IsMatch(NameKey.Of(name));

    [GeneratedRegex(@"^[^~、,・;]*\d(?:(?:~|、|,|・|;|から)[^~、,・;]{0,40}\d)+(?:まで)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Several();

    [GeneratedRegex(@"^(\D+-)\d+-\1\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Dashed();

    [GeneratedRegex(@"(?:^|[^第\d.])(?:[2-9]|[1-9]\d{1,3})台\)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Counted();
}
