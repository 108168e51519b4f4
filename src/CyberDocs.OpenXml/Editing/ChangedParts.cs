using System.IO.Compression;
using DocumentFormat.OpenXml;

namespace CyberDocs.OpenXml.Editing;

/// <summary>Puts changed parts into a package; the Open XML library's own writer would pack the others anew. Stateless and thread-safe.</summary>
internal static class ChangedParts
{
    /// <summary>The package with some parts written anew in their old places; the given one when there are none.</summary>
    public static ReadOnlyMemory<byte> Replaced(ReadOnlyMemory<byte> content, IReadOnlyList<(string Name, OpenXmlPartRootElement Root)> changed)
    {
        if (changed.Count == 0)
        {
            return content;
        }

        var parts = changed.ToDictionary(part => part.Name.TrimStart('/'), part => part.Root, StringComparer.OrdinalIgnoreCase);
        using var result = new MemoryStream();
        result.Write(content.Span);
        using (var zip = new ZipArchive(result, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(entry => parts.ContainsKey(entry.FullName.TrimStart('/'))).ToList())
            {
                var written = entry.LastWriteTime;
                using (var part = entry.Open())
                {
                    part.SetLength(0);
                    parts[entry.FullName.TrimStart('/')].Save(part);
                }

                entry.LastWriteTime = written;
            }
        }

        return result.ToArray();
    }
}
