using System.IO.Compression;
using DocumentFormat.OpenXml;

namespace CyberDocs.OpenXml.Editing;

/// <summary>Puts changed parts into a package; the Open XML library's own writer would pack the others anew. Stateless and thread-safe.</summary>
internal static class ChangedParts
{
    private const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // The first day that a ZIP file can say: the same changes give the same bytes.
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The package with some parts written anew in their old places, and new ones behind them; the given one when there are none.</summary>
    /// <param name="content">The package.</param>
    /// <param name="roots">Parts that are there, as trees.</param>
    /// <param name="written">Parts that are there or not, as bytes; those win. None when null.</param>
    public static ReadOnlyMemory<byte> Replaced(
        ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, OpenXmlPartRootElement> roots, IReadOnlyDictionary<string, byte[]>? written = null)
    {
        written ??= new Dictionary<string, byte[]>();
        if (roots.Count == 0 && written.Count == 0)
        {
            return content;
        }

        using var result = new MemoryStream();
        result.Write(content.Span);
        using (var zip = new ZipArchive(result, ZipArchiveMode.Update, leaveOpen: true))
        {
            var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in zip.Entries.ToList())
            {
                var name = entry.FullName.TrimStart('/');
                known.Add(name);
                if (written.TryGetValue(name, out var bytes))
                {
                    Write(entry, part => part.Write(bytes));
                }
                else if (roots.TryGetValue(name, out var root))
                {
                    Write(entry, part => Save(root, part));
                }
            }

            foreach (var (name, bytes) in written.Where(part => !known.Contains(part.Key)))
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = Day;
                Write(entry, part => part.Write(bytes));
            }
        }

        return result.ToArray();
    }

    private static void Save(OpenXmlPartRootElement root, Stream part)
    {
        if (root.NamespaceUri != Spreadsheet)
        {
            root.Save(part);
            return;
        }

        // Saving closes the stream.
        using var saved = new MemoryStream();
        root.Save(saved);
        using var prefixed = saved.TryGetBuffer(out var buffer) ? new MemoryStream(buffer.Array!, buffer.Offset, buffer.Count, writable: false) : saved;
        PlainNames.Copy(prefixed, part, Spreadsheet);
    }

    private static void Write(ZipArchiveEntry entry, Action<Stream> write)
    {
        var time = entry.LastWriteTime;
        using (var part = entry.Open())
        {
            part.SetLength(0);
            write(part);
        }

        entry.LastWriteTime = time;
    }
}
