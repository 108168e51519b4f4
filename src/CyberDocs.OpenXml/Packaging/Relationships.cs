namespace CyberDocs.OpenXml.Packaging;

/// <summary>The relationships of one part, with ids in the order in which they were asked for.</summary>
internal sealed class Relationships
{
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Type, string Target, bool External)> items = [];
    private readonly Dictionary<string, string> embedded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);

    public int Count => items.Count;

    /// <summary>The id of a new relationship to another part of the package.</summary>
    public string Add(string type, string target) => Add(type, target, external: false);

    /// <summary>The id of the relationship to a part that may be shown several times; the same for the same part.</summary>
    public string Embed(string type, string target)
    {
        return embedded.TryGetValue(target, out var id) ? id : embedded[target] = Add(type, target);
    }

    /// <summary>The id of the relationship to an address outside; the same for the same address.</summary>
    public string Link(string address)
    {
        return links.TryGetValue(address, out var id) ? id : links[address] = Add("hyperlink", address, external: true);
    }

    public void Write(XmlPart part)
    {
        part.Raw(XmlPart.Declaration)
            .Raw("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""u8);
        for (var i = 0; i < items.Count; i++)
        {
            part.Raw("<Relationship Id=\"rId"u8).Number(i + 1).Raw("\" Type=\""u8);
            part.Text(items[i].Type.Contains(':', StringComparison.Ordinal) ? items[i].Type : Office + items[i].Type)
                .Raw("\" Target=\""u8).Text(items[i].Target).Raw(items[i].External ? "\" TargetMode=\"External\"/>"u8 : "\"/>"u8);
        }

        part.Raw("</Relationships>"u8);
    }

    private string Add(string type, string target, bool external)
    {
        items.Add((type, target, external));
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rId{items.Count}");
    }
}
