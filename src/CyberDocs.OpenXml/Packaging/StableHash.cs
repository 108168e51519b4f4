namespace CyberDocs.OpenXml.Packaging;

/// <summary>FNV-1a, because the framework's string hash differs from run to run.</summary>
internal static class StableHash
{
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ (byte)c) * 1099511628211UL;
            hash = (hash ^ (byte)(c >> 8)) * 1099511628211UL;
        }

        // The low bits of FNV-1a mix poorly; fold the high ones in.
        return hash ^ (hash >> 29);
    }
}
