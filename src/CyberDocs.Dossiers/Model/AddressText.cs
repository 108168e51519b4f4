using System.Net;

namespace CyberDocs.Model;

/// <summary>Addresses as they are compared: in one width, without zeros that pad. Stateless and thread-safe.</summary>
internal static class AddressText
{
    /// <summary>192.168.010.010 is 192.168.10.10: people pad with zeros to line addresses up, and nobody counts in eights. A prefix length stays.</summary>
    public static string Plain(string text)
    {
        var address = WidthFolding.Fold(text.Trim());
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

    /// <summary>Addresses with the masks and lengths that stand behind them: 192.168.1.10 and 255.255.255.0 are 192.168.1.10/24.</summary>
    public static IEnumerable<string> WithMasks(IEnumerable<string> parts)
    {
        string? last = null;
        var isLabelled = false;
        foreach (var part in parts)
        {
            if (isLabelled && last is not null)
            {
                // GW 192.168.1.1 is no address of the device.
                (last, isLabelled) = (last + " " + part, false);
                continue;
            }

            var label = NameKey.Of(part).TrimEnd(':');
            if (last is not null && Array.IndexOf(MaskLabels, label) >= 0)
            {
                continue;
            }

            isLabelled = Array.IndexOf(OtherLabels, label) >= 0;
            if (last is not null && LengthOf(part) is { } length && last.AsSpan().IndexOfAny('/', '／') < 0 && IPAddress.TryParse(Plain(last), out _))
            {
                last += "/" + length;
                continue;
            }

            if (last is not null)
            {
                yield return last;
            }

            last = part;
        }

        if (last is not null)
        {
            yield return last;
        }
    }

    private static readonly string[] MaskLabels = ["MASK", "NETMASK", "SUBNET", "マスク", "サブネット", "サブネットマスク", "ネットマスク"];

    private static readonly string[] OtherLabels = ["GW", "DGW", "GATEWAY", "ゲートウェイ", "デフォルトゲートウェイ", "DNS", "NTP"];

    /// <summary>Whether what looks like an address is a mask, such as 255.255.255.0.</summary>
    public static bool IsMask(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[4];
        return address.TryWriteBytes(bytes, out _) && bytes[0] == byte.MaxValue;
    }

    // 24 for 255.255.255.0 or /24; null where a text is no mask.
    private static string? LengthOf(string text)
    {
        var part = Plain(text);
        if (part is ['/', _, ..] && part.Length <= 3 && part.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return part[1..];
        }

        if (!IPAddress.TryParse(part.TrimStart('/'), out var mask) || !IsMask(mask))
        {
            return null;
        }

        var bits = string.Concat(mask.GetAddressBytes().Select(octet => octet.ToString("b8", CultureInfo.InvariantCulture)));
        return bits.TrimEnd('0').Contains('0', StringComparison.Ordinal) ? null : bits.Count(bit => bit == '1').ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Whether two texts are the same, or the same address or range in two spellings.</summary>
    public static bool AreSame(string one, string other) =>
        one == other || (Plain(one) is var address && address == Plain(other) && (IPAddress.TryParse(address, out _) || IPNetwork.TryParse(address, out _)));

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
}
