using System.Net;

namespace CyberDocs.Checking.Rules;

/// <summary>Addresses and ranges as the ledger and the zones write them.</summary>
internal static class NetworkAddress
{
    /// <summary>Reads one address, in any width and with or without its prefix length. A mask is none.</summary>
    public static bool TryParse(string text, out IPAddress address)
    {
        var folded = AddressText.Plain(text);
        var slash = folded.IndexOf('/', StringComparison.Ordinal);
        var plain = slash < 0 ? folded : folded[..slash];

        // The system's parser also takes "10" and "10.1", which nobody means as an address.
        var whole = plain.Contains(':', StringComparison.Ordinal) || plain.AsSpan().Count('.') == 3;
        address = IPAddress.None;
        return whole && IPAddress.TryParse(plain, out address!) && !AddressText.IsMask(address);
    }

    /// <summary>Reads one range, in any width.</summary>
    public static bool TryParseRange(string text, out IPNetwork range) => IPNetwork.TryParse(AddressText.Plain(text), out range);

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
