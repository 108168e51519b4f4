using System.IO.Compression;
using System.Xml.Linq;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Editing;

/// <summary>A copy of a package that the Open XML SDK can open: it ends at a relation to a part that is not there. Stateless and thread-safe.</summary>
internal static class WorkingCopy
{
    /// <summary>The copy, from its beginning. What is changed in it reaches no file: only parts that were changed are taken from it.</summary>
    public static MemoryStream Of(ReadOnlyMemory<byte> content, InputLimits? limits)
    {
        var copy = new MemoryStream();
        copy.Write(content.Span);
        using (var package = PackageFile.Of(content, new InputMeter(limits, content.Length)))
        {
            if (package.Dangling() is { Count: > 0 } dangling)
            {
                using var archive = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true);
                foreach (var part in dangling)
                {
                    Remove(archive.Entries.First(entry => entry.FullName.Replace('\\', '/').TrimStart('/') == part.Key), [.. part]);
                }
            }
        }

        copy.Position = 0;
        return copy;
    }

    private static void Remove(ZipArchiveEntry entry, HashSet<string> ids)
    {
        using var stream = entry.Open();
        var relations = XDocument.Load(stream);
        relations.Root!.Elements().Where(relation => ids.Contains((string?)relation.Attribute("Id") ?? "")).Remove();
        stream.SetLength(0);
        relations.Save(stream);
    }
}
