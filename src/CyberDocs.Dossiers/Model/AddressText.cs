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
