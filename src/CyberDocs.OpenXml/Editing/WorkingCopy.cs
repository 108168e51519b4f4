using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Editing;

/// <summary>A copy of a package that the Open XML SDK can open: it ends at a relation to a part that is not there. Stateless and thread-safe.</summary>
internal static class WorkingCopy
{
    /// <summary>The copy, from its beginning. What is changed in it reaches no file: only parts that were changed are taken from it.</summary>
    /// <param name="content">The package.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="isRead">Whether nothing is changed, so that a sound package need not be copied.</param>
    public static MemoryStream Of(ReadOnlyMemory<byte> content, InputLimits? limits, bool isRead = false)
    {
        using var package = PackageFile.Of(content, new InputMeter(limits, content.Length));
        var dangling = package.Dangling();
        DemandTypes(package);
        if (isRead && dangling.Count == 0 && MemoryMarshal.TryGetArray(content, out var whole))
        {
            return new MemoryStream(whole.Array!, whole.Offset, whole.Count, writable: false);
        }

        var copy = new MemoryStream();
        copy.Write(content.Span);
        if (dangling.Count > 0)
        {
            using var archive = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true);
            foreach (var part in dangling)
            {
                Remove(archive.Entries.First(entry => entry.FullName.Replace('\\', '/').TrimStart('/') == part.Key), [.. part]);
            }
        }

        copy.Position = 0;
        return copy;
    }

    // The SDK reads the types of parts by itself, and a tag of megabytes takes it minutes.
    private static void DemandTypes(PackageFile package)
    {
        using var types = package.Bytes("[Content_Types].xml");
        types?.CopyTo(Stream.Null);
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
