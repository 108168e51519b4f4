using System.Xml;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>A part as XML whose depth, attributes and single values are limited. Not thread-safe.</summary>
internal sealed class LimitedXml(XmlReader inner, InputMeter meter) : XmlReader
{
    private readonly char[] buffer = new char[4096];

    public override int AttributeCount => inner.AttributeCount;

    public override string BaseURI => inner.BaseURI;

    public override bool CanReadValueChunk => true;

    public override int Depth => inner.Depth;

    public override bool EOF => inner.EOF;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string LocalName => inner.LocalName;

    public override string NamespaceURI => inner.NamespaceURI;

    public override XmlNameTable NameTable => inner.NameTable;

    public override XmlNodeType NodeType => inner.NodeType;

    public override string Prefix => inner.Prefix;

    public override ReadState ReadState => inner.ReadState;

    public override string Value => inner.Value;

    public override string GetAttribute(int i) => inner.GetAttribute(i);

    public override string? GetAttribute(string name) => inner.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => inner.GetAttribute(name, namespaceURI);

    public override string? LookupNamespace(string prefix) => inner.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => inner.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => inner.MoveToAttribute(name, ns);

    public override void MoveToAttribute(int i) => inner.MoveToAttribute(i);

    public override bool MoveToElement() => inner.MoveToElement();

    public override bool MoveToFirstAttribute() => inner.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => inner.MoveToNextAttribute();

    public override bool Read()
    {
        meter.Look();
        try
        {
            if (!inner.Read())
            {
                return false;
            }
        }
        catch (ArgumentException e)
        {
            // .NET's reader counts wrongly where an XML declaration is longer than what it reads at a time.
            throw new XmlException("An XML declaration is too long.", e);
        }

        meter.Check(InputLimit.Depth, inner.Depth);
        return true;
    }

    public override bool ReadAttributeValue() => inner.ReadAttributeValue();

    public override int ReadValueChunk(char[] buffer, int index, int count) => inner.ReadValueChunk(buffer, index, count);

    /// <summary>The text of an element without those within it, up to the limit of a value; leaves the reader behind the element.</summary>
    public override string ReadElementContentAsString()
    {
        var text = new StringBuilder();
        if (!inner.IsEmptyElement)
        {
            var depth = inner.Depth;
            while (Read() && inner.Depth > depth)
            {
                if (inner.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                {
                    Append(text);
                }
            }
        }

        Read();
        return text.ToString();
    }

    public override void ResolveEntity() => inner.ResolveEntity();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Append(StringBuilder text)
    {
        for (var read = inner.ReadValueChunk(buffer, 0, buffer.Length); read > 0; read = inner.ReadValueChunk(buffer, 0, buffer.Length))
        {
            text.Append(buffer, 0, read);
            meter.Check(InputLimit.Characters, text.Length);
        }
    }
}
