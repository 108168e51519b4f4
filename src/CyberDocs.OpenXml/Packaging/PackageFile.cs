using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>The parts of a DOCX or XLSX that anyone may have sent. Not thread-safe.</summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive archive;
    private readonly InputMeter meter;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private PackageFile(ReadOnlyMemory<byte> bytes, InputMeter meter)
    {
        this.meter = meter;
        meter.Check(InputLimit.Entries, EntriesOf(bytes.Span));
        var content = MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
        archive = new ZipArchive(content, ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            parts.TryAdd(PartName.Of(entry.FullName), entry);
        }
    }

    /// <summary>Counts what is read of the package.</summary>
    public InputMeter Meter => meter;

    /// <summary>Opens a package; null, with a finding, when it is none.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="InputRefusedException">It is larger than the limits allow.</exception>
    public static PackageFile? Open(
        Stream content, SourcePlace place, FindingCollector findings, InputLimits? limits = null, CancellationToken cancellation = default)
    {
        var bytes = ForeignFile.ReadAllBytes(content, limits, InputLimit.FormBytes);
        if (bytes is [(byte)'P', (byte)'K', ..])
        {
            return new PackageFile(bytes, new InputMeter(limits, bytes.Length, cancellation));
        }

        findings.Add((IsProtected(bytes) ? FormFileFindings.Locked : FormFileFindings.UnknownFormat).At(place));
        return null;
    }

    /// <summary>A package of bytes that begin as one, without copying them.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="meter">Counts what is read of it.</param>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="InputRefusedException">It is larger than the limits allow.</exception>
    public static PackageFile Of(ReadOnlyMemory<byte> bytes, InputMeter meter) => new(bytes, meter);

    /// <summary>Whether a compound file is a new Office file behind a password: old ones are compound files as well, but hold no stream of this name.</summary>
    public static bool IsProtected(ReadOnlySpan<byte> bytes) =>
        bytes is [0xD0, 0xCF, 0x11, 0xE0, ..] && bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;

    public bool Has(string name) => parts.ContainsKey(name);

    /// <summary>Names of all parts.</summary>
    public IReadOnlyCollection<string> Names => parts.Keys;

    /// <summary>A part as it is; null when there is none of that name.</summary>
    public Stream? Bytes(string? name) => name is not null && parts.TryGetValue(name, out var entry) ? new LimitedStream(entry.Open(), meter) : null;

    /// <summary>A part as XML; null when there is none of that name.</summary>
    public XmlReader? Xml(string? name) => Bytes(name) is { } part
        ? new LimitedXml(
            XmlReader.Create(
                part,
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, IgnoreComments = true, IgnoreProcessingInstructions = true,
                    NameTable = new LimitedNames(meter),
                }),
            meter)
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
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Target") is { } target
                && xml.GetAttribute("TargetMode") != "External")
            {
                meter.Add(InputLimit.Parts);
                var type = xml.GetAttribute("Type") ?? "";
                relations.Add((xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], PartName.Of(target, folder)));
            }
        }

        return relations;
    }

    /// <summary>Relations to parts that are not there, by the part that holds them: some libraries leave out a theme and keep its relation.</summary>
    public ILookup<string, string> Dangling() => parts.Keys.Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        .SelectMany(name => Relations(SourceOf(name)).Where(relation => !Has(relation.Target)).Select(relation => (Part: name, relation.Id)))
        .ToLookup(each => each.Part, each => each.Id, StringComparer.Ordinal);

    private static string SourceOf(string relations) => relations[..^".rels".Length].Replace("_rels/", "", StringComparison.Ordinal);

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

    // Counted before the archive makes an object of each.
    private static int EntriesOf(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        for (var at = bytes.IndexOf(CentralEntry); at >= 0; at = bytes.IndexOf(CentralEntry))
        {
            count++;
            bytes = bytes[(at + CentralEntry.Length)..];
        }

        return count;
    }

    private static ReadOnlySpan<byte> CentralEntry => "PK\u0001\u0002"u8;
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
