using System.Buffers;

namespace CyberDocs.Reading;

/// <summary>Tells names inside the dossier's folder from names that lead out of it, alike on every system.</summary>
internal static class SourceFileName
{
    private static readonly SearchValues<char> Refused = SearchValues.Create(":\0*?\"<>|");

    /// <summary>The name with forward slashes, or null when it is absolute, climbs out, or names a device or stream.</summary>
    public static string? Inside(string name)
    {
        var inside = new List<string>();
        foreach (var part in name.Replace('\\', '/').Split('/'))
        {
            // Windows ignores dots and spaces at the end, so a part of nothing else climbs or vanishes.
            if (part != "." && (part.Trim(' ', '.').Length == 0 || part.AsSpan().IndexOfAny(Refused) >= 0))
            {
                return null;
            }

            if (part != ".")
            {
                inside.Add(part);
            }
        }

        return inside.Count == 0 ? null : string.Join('/', inside);
    }
}
