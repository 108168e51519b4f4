using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using CyberDocs.Documents;
using CyberDocs.Findings;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>The parts of a DOCX or XLSX that anyone may have sent. Not thread-safe.</summary>
internal sealed class PackageFile : IDisposable
{
    /// <summary>Largest file, and largest part of it unpacked. A form is far below a hundredth of it.</summary>
    private const int LargestMegabytes = 64;

    private const long Largest = LargestMegabytes * 1024L * 1024;

    private readonly ZipArchive archive;
    private readonly long largestPart;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private PackageFile(ZipArchive archive, long largestPart)
    {
        this.archive = archive;
        this.largestPart = largestPart;
        foreach (var entry in archive.Entries)
        {
            parts.TryAdd(entry.FullName.TrimStart('/').Replace('\\', '/'), entry);
        }
    }

    /// <summary>Opens a package; null, with a finding, when it is none.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static PackageFile? Open(Stream content, SourcePlace place, FindingCollector findings)
    {
        var copy = new MemoryStream();
        try
        {
            // Not disposed: the stream below is the caller's.
            new LimitedStream(content, Largest).CopyTo(copy);
        }
        catch (PartLimitException)
        {
            findings.Add(TooLarge(place));
            return null;
        }

        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        if (bytes is [(byte)'P', (byte)'K', ..])
        {
            return new PackageFile(new ZipArchive(copy, ZipArchiveMode.Read), Largest);
        }

        findings.Add((IsProtected(bytes) ? FormFileFindings.Locked : FormFileFindings.UnknownFormat).At(place));
        return null;
    }

    /// <summary>A package of bytes that begin as one, without copying them.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="largestPart">Bytes up to which a part is unpacked.</param>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static PackageFile Of(ReadOnlyMemory<byte> bytes, long largestPart)
    {
        var content = MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
        return new PackageFile(new ZipArchive(content, ZipArchiveMode.Read), largestPart);
    }

    /// <summary>Whether a compound file is a new Office file behind a password: old ones are compound files as well, but hold no stream of this name.</summary>
    public static bool IsProtected(ReadOnlySpan<byte> bytes) =>
        bytes is [0xD0, 0xCF, 0x11, 0xE0, ..] && bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;

    public static Finding TooLarge(SourcePlace place) =>
        FormFileFindings.TooLarge.At(place, LargestMegabytes.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public bool Has(string name) => parts.ContainsKey(name);

    /// <summary>A part as it is; null when there is none of that name.</summary>
    public Stream? Bytes(string? name, long largest = long.MaxValue) =>
        name is not null && parts.TryGetValue(name, out var entry) ? new LimitedStream(entry.Open(), Math.Min(largest, largestPart)) : null;

    /// <summary>A part as XML; null when there is none of that name.</summary>
    public XmlReader? Xml(string? name, long largest = long.MaxValue) => Bytes(name, largest) is { } part
        ? XmlReader.Create(
            part,
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, IgnoreComments = true, IgnoreProcessingInstructions = true })
        : null;

    /// <summary>Parts that another part names, by the end of the relation's type and by id.</summary>
    /// <param name="source">The part; empty for the package.</param>
    public List<(string Id, string Type, string Target)> Relations(string source)
    {
        var folder = source.Contains('/', StringComparison.Ordinal) ? source[..(source.LastIndexOf('/') + 1)] : "";
        var relations = new List<(string, string, string)>();
        using var xml = Xml($"{folder}_rels/{source[folder.Length..]}.rels");
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Target") is { } target)
            {
                var type = xml.GetAttribute("Type") ?? "";
                relations.Add((xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : folder + target));
            }
        }

        return relations;
    }

    /// <summary>Properties of our own.</summary>
    public IEnumerable<DocumentProperty> Properties()
    {
        var part = Relations("").Find(relation => relation.Type == "custom-properties").Target;
        using var xml = Xml(part);
        string? name = null;
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "property" })
            {
                name = xml.GetAttribute("name");
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && xml.Depth == 3
                && name?.StartsWith("CyberDocs.", StringComparison.Ordinal) == true)
            {
                yield return new DocumentProperty(name, xml.Value);
                name = null;
            }
        }
    }

    public void Dispose() => archive.Dispose();

    /// <summary>The id of the relation that an element names; empty when it names none.</summary>
    public static string RelationOf(XmlReader xml)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.LocalName == "id" && xml.NamespaceURI.Length > 0)
            {
                var id = xml.Value;
                xml.MoveToElement();
                return id;
            }
        }

        xml.MoveToElement();
        return "";
    }
}
