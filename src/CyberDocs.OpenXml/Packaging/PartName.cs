namespace CyberDocs.OpenXml.Packaging;

/// <summary>Names of the parts of a package, in one spelling however a program wrote them. Stateless and thread-safe.</summary>
internal static class PartName
{
    /// <summary>The name that a reference means.</summary>
    /// <param name="reference">A relation's target or an entry of the archive: relative or from the root, with escapes, dots or backslashes.</param>
    /// <param name="folder">Folder of the part that refers, ending in a slash; empty for the root.</param>
    public static string Of(string reference, string folder = "")
    {
        var path = reference.AsSpan().IndexOfAny('#', '?') is >= 0 and var end ? reference[..end] : reference;
        path = path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;
        path = path.Replace('\\', '/');
        path = path.StartsWith('/') ? path : folder + path;
        if (!path.Contains("./", StringComparison.Ordinal) && !path.Contains("//", StringComparison.Ordinal))
        {
            return path.TrimStart('/');
        }

        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "." or ".."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
