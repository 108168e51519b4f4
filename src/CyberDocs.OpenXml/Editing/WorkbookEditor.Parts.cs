using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Editing;

/// <content>Parts that are written anew, and what the package says of them.</content>
internal sealed partial class WorkbookEditor
{
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Dictionary<string, OpenXmlPartRootElement> roots = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, byte[]> written = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The workbook's own part.</summary>
    public WorkbookPart Book => document.WorkbookPart ?? throw new InvalidDataException("workbook");

    /// <summary>Has a part written anew as its tree is now.</summary>
    public void Change(OpenXmlPart part) => roots[part.Uri.OriginalString.TrimStart('/')] = part.RootElement!;

    /// <summary>Writes a part.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="type">Its type where it is new; null for one that is there.</param>
    public void Write(string name, byte[] bytes, string? type)
    {
        written[name] = bytes;
        if (type is not null)
        {
            var types = XmlOf(ContentTypes);
            types.Root!.Add(new XElement(types.Root.Name.Namespace + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", type)));
            Put(ContentTypes, types);
        }
    }

    /// <summary>Relates a part to another.</summary>
    /// <returns>The id of the relation.</returns>
    public string Relate(string source, string type, string target)
    {
        var slash = source.LastIndexOf('/') + 1;
        var name = $"{source[..slash]}_rels/{source[slash..]}.rels";
        var relations = written.ContainsKey(name) || package.Has(name)
            ? XmlOf(name)
            : new XDocument(new XElement(XName.Get("Relationships", "http://schemas.openxmlformats.org/package/2006/relationships")));
        var known = relations.Root!.Elements().Select(relation => relation.Attribute("Id")?.Value).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, known.Count + 1).Select(number => $"rIdCyberDocs{number}").First(id => !known.Contains(id));
        relations.Root.Add(new XElement(
            relations.Root.Name.Namespace + "Relationship",
            new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", Beside(source, target))));
        Put(name, relations);
        return id;
    }

    // The short way, as Excel writes it: some libraries know no other.
    private static string Beside(string source, string target)
    {
        var (from, to) = (source.TrimStart('/').Split('/')[..^1], target.TrimStart('/').Split('/'));
        var shared = from.Zip(to[..^1]).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('/', Enumerable.Repeat("..", from.Length - shared).Concat(to[shared..]));
    }

    /// <summary>A name that no part has.</summary>
    public string FreshName(string start, string ending)
    {
        for (var number = 1; ; number++)
        {
            if ($"{start}{number}{ending}" is var name && !package.Has(name) && !written.ContainsKey(name))
            {
                return name;
            }
        }
    }

    /// <summary>A part as a text.</summary>
    public string TextOf(string name)
    {
        using var reader = new StreamReader(Opened(name), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Whether a part holds a word. However large it is, little of it is held.</summary>
    public bool Contains(string name, string word)
    {
        using var reader = new StreamReader(Opened(name), Encoding.UTF8);
        var buffer = new char[1 << 16];
        var kept = 0;
        for (var read = reader.Read(buffer, kept, buffer.Length - kept); read > 0; read = reader.Read(buffer, kept, buffer.Length - kept))
        {
            var text = buffer.AsSpan(0, kept + read);
            if (text.IndexOf(word) >= 0)
            {
                return true;
            }

            kept = Math.Min(word.Length - 1, text.Length);
            text[^kept..].CopyTo(buffer);
        }

        return false;
    }

    private byte[] BytesOf(string name)
    {
        using var bytes = new MemoryStream();
        using var part = Opened(name);
        part.CopyTo(bytes);
        return bytes.ToArray();
    }

    private XDocument XmlOf(string name)
    {
        if (written.TryGetValue(name, out var bytes))
        {
            return XDocument.Load(new MemoryStream(bytes));
        }

        using var xml = package.Xml(name) ?? throw new InvalidDataException(name);
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    private void Put(string name, XDocument xml)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = Plain }))
        {
            xml.Save(writer);
        }

        written[name] = bytes.ToArray();
    }

    private Stream Opened(string name) =>
        written.TryGetValue(name, out var bytes) ? new MemoryStream(bytes) : package.Bytes(name) ?? throw new InvalidDataException(name);
}
