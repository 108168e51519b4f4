using System.IO.Compression;
using System.Text;

namespace CyberDocs.TestKit;

/// <summary>Packages of parts, and packages with a part changed as another program would.</summary>
public static class EditedPackage
{
    /// <summary>The package with a part changed as text.</summary>
    public static byte[] With(byte[] package, string part, Func<string, string> change)
    {
        using var output = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(package)))
        using (var target = new ZipArchive(output, ZipArchiveMode.Create))
        {
            foreach (var entry in source.Entries)
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                var text = reader.ReadToEnd();
                using var writer = new StreamWriter(target.CreateEntry(entry.FullName).Open(), new UTF8Encoding(false));
                writer.Write(entry.FullName == part ? change(text) : text);
            }
        }

        return output.ToArray();
    }

    /// <summary>A package of the given parts.</summary>
    public static byte[] Of(params (string Name, string Text)[] parts)
    {
        using var output = new MemoryStream();
        using (var target = new ZipArchive(output, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(target.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return output.ToArray();
    }
}
