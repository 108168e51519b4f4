using System.IO.Compression;

namespace CyberDocs.Generation;

/// <summary>Packs the office files of a set, those to edit, into one archive for each format. Stateless and thread-safe.</summary>
internal static class BundleArchive
{
    /// <summary>Formats that are packed.</summary>
    public static readonly IReadOnlyList<string> Formats = ["docx", "xlsx"];

    // Archives know no earlier day, and the same set gives the same bytes.
    private static readonly DateTimeOffset FirstDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IEnumerable<GeneratedFile> Write(IReadOnlyList<(string Name, string Format, byte[] Content)> files, IOutputPlace place)
    {
        foreach (var format in Formats.Where(format => files.Any(file => file.Format == format)))
        {
            var name = $"提出書類一式-{format}.zip";
            using var output = place.Create(name);
            output.Content.Write(Pack(files.Where(file => file.Format == format).Select(file => (file.Name, file.Content))));
            var generated = new GeneratedFile(name, SetBundle.DocumentId, "zip", output.Content.Length, output.Content.Sha256, null);
            output.Commit();
            yield return generated;
        }
    }

    /// <summary>An archive of some files.</summary>
    public static byte[] Pack(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Name);
                entry.LastWriteTime = FirstDay;
                using var content = entry.Open();
                content.Write(file.Content);
            }
        }

        return packed.ToArray();
    }
}
