using System.Net;
using CyberDocs.Japanese;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Addresses and ranges as the ledger and the zones write them.</summary>
internal static class NetworkAddress
{
    /// <summary>Reads one address, in any width and with or without its prefix length.</summary>
    public static bool TryParse(string text, out IPAddress address)
    {
        var folded = WidthFolding.Fold(text.Trim());
        var slash = folded.IndexOf('/', StringComparison.Ordinal);
        var plain = slash < 0 ? folded : folded[..slash];

        // The system's parser also takes "10" and "10.1", which nobody means as an address.
        var whole = plain.Contains(':', StringComparison.Ordinal) || plain.AsSpan().Count('.') == 3;
        address = IPAddress.None;
        return whole && IPAddress.TryParse(WithoutPadding(plain), out address!);
    }

    /// <summary>Reads one range, in any width.</summary>
    public static bool TryParseRange(string text, out IPNetwork range) => IPNetwork.TryParse(WithoutPadding(WidthFolding.Fold(text.Trim())), out range);

    // 192.168.010.010 is 192.168.10.10: people pad with zeros to line addresses up, and nobody counts in eights.
    private static string WithoutPadding(string address)
    {
        if (!IsPadded(address))
        {
            return address;
        }

        var slash = address.IndexOf('/', StringComparison.Ordinal);
        var parts = (slash < 0 ? address : address[..slash]).Split('.');
        return parts.Length != 4 || !Array.TrueForAll(parts, part => part.Length is > 0 and <= 3 && part.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            ? address
            : string.Join('.', parts.Select(part => part.TrimStart('0') is { Length: > 0 } digits ? digits : "0")) + (slash < 0 ? "" : address[slash..]);
    }

    private static bool IsPadded(string address)
    {
        for (var i = 0; i + 1 < address.Length; i++)
        {
            if (address[i] == '0' && char.IsAsciiDigit(address[i + 1]) && (i == 0 || address[i - 1] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ranges of a zone that can be read.</summary>
    public static List<IPNetwork> RangesOf(Zone zone)
    {
        var ranges = new List<IPNetwork>(zone.Ranges.Count);
        foreach (var text in zone.Ranges)
        {
            if (TryParseRange(text, out var range))
            {
                ranges.Add(range);
            }
        }

        return ranges;
    }
}
