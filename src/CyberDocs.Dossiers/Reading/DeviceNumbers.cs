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

        // PC-001 and 旧12 below it are one device's numbers.
        var key = NameKey.Of(id.Replace('\n', ','));
        return !key.Contains('旧', StringComparison.Ordinal) && (Several().IsMatch(key) || Dashed().IsMatch(key));
    }

    /// <summary>Whether a name ends with how many there are: 端末PC（5台）.</summary>
    public static bool IsCounted(string name) =>
        name.Length <= Longest && name.Contains('台', StringComparison.Ordinal) && NameKey.Of(name) is var key
            && Counted().IsMatch(key) && !OfParts().IsMatch(key);

    [GeneratedRegex(@"^[^~、,・;]*\d(?:(?:~|、|,|・|;|から)[^~、,・;]{0,40}\d)+(?:まで)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Several();

    [GeneratedRegex(@"^(\D+-)\d+-\1\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Dashed();

    // 端末PC（モニタ2台） and NAS（HDD4台） are one device with its parts.
    [GeneratedRegex(@"(?:HDD|SSD|ディスク|ドライブ|電源|モニタ|モニター|ディスプレイ|画面)[^()]{0,4}\d+台\)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfParts();

    [GeneratedRegex(@"(?:^|[^第\d.])(?:[2-9]|[1-9]\d{1,3})台\)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Counted();
}
