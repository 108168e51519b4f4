using System.Buffers.Binary;

namespace CyberDocs.Pictures;

/// <summary>Colour profiles in pictures: kept where PDF/A takes them and they fit the picture, and otherwise left out, so that it counts as sRGB.</summary>
internal static class IccProfile
{
    /// <summary>More than any profile of a scanner or screen takes.</summary>
    public const int Longest = 4 << 20;

    private const int Header = 128;

    /// <summary>The profile, where it can be used for so many channels.</summary>
    public static byte[]? Sound(byte[]? profile, int channels)
    {
        if (profile is null || profile.Length < Header + 4 || profile.Length > Longest || BinaryPrimitives.ReadUInt32BigEndian(profile) != profile.Length)
        {
            return null;
        }

        var kind = profile.AsSpan(12, 4);
        var space = profile.AsSpan(16, 4);
        var fits = channels == 3 ? space.SequenceEqual("RGB "u8) : space.SequenceEqual("GRAY"u8);
        var isOfKind = kind.SequenceEqual("mntr"u8) || kind.SequenceEqual("scnr"u8) || kind.SequenceEqual("prtr"u8) || kind.SequenceEqual("spac"u8);
        return fits && isOfKind && profile.AsSpan(36, 4).SequenceEqual("acsp"u8) && profile[8] is >= 2 and <= 4 && HasTags(profile) ? profile : null;
    }

    private static bool HasTags(ReadOnlySpan<byte> profile)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(profile[Header..]);
        if (count is 0 or > 100 || Header + 4 + (count * 12) > profile.Length)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            var tag = profile.Slice(Header + 4 + (i * 12), 12);
            if ((ulong)BinaryPrimitives.ReadUInt32BigEndian(tag[4..]) + BinaryPrimitives.ReadUInt32BigEndian(tag[8..]) > (ulong)profile.Length)
            {
                return false;
            }
        }

        return true;
    }
}
