using System.Net;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Addresses and ranges as the ledger and the zones write them.</summary>
internal static class NetworkAddress
{
    // The system's parser also takes "10" and "10.1", which nobody means as an address.
    public static bool TryParse(string text, out IPAddress address)
    {
        var whole = text.Contains(':', StringComparison.Ordinal) || text.Count(c => c == '.') == 3;
        address = IPAddress.None;
        return whole && IPAddress.TryParse(text, out address!);
    }

    /// <summary>The ranges of a zone that can be read.</summary>
    public static List<IPNetwork> RangesOf(Zone zone)
    {
        var ranges = new List<IPNetwork>(zone.Ranges.Count);
        foreach (var text in zone.Ranges)
        {
            if (IPNetwork.TryParse(text, out var range))
            {
                ranges.Add(range);
            }
        }

        return ranges;
    }

    public static bool Overlap(List<IPNetwork> some, List<IPNetwork> others) =>
        some.Any(one => others.Any(other => one.Contains(other.BaseAddress) || other.Contains(one.BaseAddress)));
}
