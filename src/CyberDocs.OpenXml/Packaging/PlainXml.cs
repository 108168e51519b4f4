using System.Xml;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>
/// The rows of a workbook, or its texts, as XML: plain elements in UTF-8, as nearly all programs write them, are read the short way. Where a part has anything
/// else, .NET's reader goes on from there, so that what is read and what is refused are the same. Not thread-safe.
/// </summary>
/// <remarks>A hot path: a ledger of 6,000 devices holds half a million nodes. Tags and texts are slices of one buffer until somebody asks for them.</remarks>
/// <param name="part">The part as it is unpacked; closed with the reader.</param>
/// <param name="meter">Counts what is read.</param>
/// <param name="whole">Reads the part from its beginning by .NET's reader, where so many bytes of it were counted already.</param>
internal sealed partial class PlainXml(Stream part, InputMeter meter, Func<long, XmlReader> whole) : XmlReader
{
    private readonly PlainTag tag = new();
    private readonly PlainText text = new();
    private readonly List<PlainName> open = [];
    private byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long unpacked;
    private long tags;
    private bool hasTextSince;
    private bool hasRoot;
    private bool isOver;
    private XmlNodeType node;
    private PlainName? name;
    private int depth;
    private int attribute = -1;
    private int taken;
    private XmlReader? rest;

    private enum Step
    {
        /// <summary>The next node stands ready.</summary>
        Node,

        /// <summary>The part is over.</summary>
        End,

        /// <summary>What comes is not plain.</summary>
        Other,

        /// <summary>More bytes are needed to tell.</summary>
        More,
    }

    public override int AttributeCount => rest?.AttributeCount ?? (node == XmlNodeType.Element ? tag.Count : 0);

    public override string BaseURI => rest?.BaseURI ?? "";

    public override bool CanReadValueChunk => true;

    public override int Depth => rest?.Depth ?? (attribute >= 0 ? depth + 1 : depth);

    public override bool EOF => rest?.EOF ?? isOver;

    public override bool IsEmptyElement => rest?.IsEmptyElement ?? (node == XmlNodeType.Element && attribute < 0 && tag.IsEmpty);

    public override string LocalName => rest?.LocalName ?? (attribute >= 0 ? tag.NameAt(attribute).Local : name?.Local ?? "");

    public override string NamespaceURI => rest?.NamespaceURI ?? "";

    public override XmlNameTable NameTable => rest?.NameTable ?? throw new NotSupportedException();

    public override XmlNodeType NodeType => rest?.NodeType ?? (attribute >= 0 ? XmlNodeType.Attribute : node);

    public override string Prefix => rest?.Prefix ?? "";

    public override ReadState ReadState => rest?.ReadState
        ?? (isOver ? ReadState.EndOfFile : node == XmlNodeType.None ? ReadState.Initial : ReadState.Interactive);

    public override string Value => rest?.Value ?? (attribute >= 0 ? tag.ValueAt(attribute, buffer) : node == XmlNodeType.Text ? text.ToString() : "");

    public override string GetAttribute(int i) => rest?.GetAttribute(i) ?? tag.ValueAt(i, buffer);

    public override string? GetAttribute(string name)
    {
        if (rest is not null)
        {
            return rest.GetAttribute(name);
        }

        return node == XmlNodeType.Element && tag.Find(name) is >= 0 and var found ? tag.ValueAt(found, buffer) : null;
    }

    public override string? GetAttribute(string name, string? namespaceURI) =>
        rest is null ? throw new NotSupportedException() : rest.GetAttribute(name, namespaceURI);

    public override string? LookupNamespace(string prefix) => rest is null ? throw new NotSupportedException() : rest.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => rest?.MoveToAttribute(name) ?? MoveTo(node == XmlNodeType.Element ? tag.Find(name) : -1);

    public override bool MoveToAttribute(string name, string? ns) => rest is null ? throw new NotSupportedException() : rest.MoveToAttribute(name, ns);

    public override void MoveToAttribute(int i)
    {
        if (rest is null)
        {
            MoveTo(i);
        }
        else
        {
            rest.MoveToAttribute(i);
        }
    }

    public override bool MoveToElement()
    {
        if (rest is not null)
        {
            return rest.MoveToElement();
        }

        var moved = attribute >= 0;
        attribute = -1;
        return moved;
    }

    public override bool MoveToFirstAttribute() => rest?.MoveToFirstAttribute() ?? MoveTo(0);

    public override bool MoveToNextAttribute() => rest?.MoveToNextAttribute() ?? MoveTo(attribute + 1);

    public override bool ReadAttributeValue() => rest is null ? throw new NotSupportedException() : rest.ReadAttributeValue();

    public override int ReadValueChunk(char[] buffer, int index, int count)
    {
        if (rest is not null || attribute < 0)
        {
            return rest?.ReadValueChunk(buffer, index, count) ?? text.Take(buffer.AsSpan(index, count));
        }

        var read = tag.Take(attribute, this.buffer, taken, buffer.AsSpan(index, count));
        taken += read;
        return read;
    }

    /// <summary>The text of an element without those within it, up to the limit of a value; leaves the reader behind the element.</summary>
    public override string ReadElementContentAsString()
    {
        if (rest is not null)
        {
            return rest.ReadElementContentAsString();
        }

        // One text within one element is what nearly all of them hold.
        var (inside, all) = (depth, (StringBuilder?)null);
        var only = "";
        if (!IsEmptyElement)
        {
            while (Read() && Depth > inside)
            {
                if (NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                {
                    var more = Value;
                    meter.Check(InputLimit.Characters, (all?.Length ?? only.Length) + more.Length);
                    (only, all) = only.Length == 0 && all is null ? (more, null) : ("", (all ?? new StringBuilder(only)).Append(more));
                }
            }
        }

        Read();
        return all?.ToString() ?? only;
    }

    public override void ResolveEntity() => throw new InvalidOperationException();

    public override bool Read()
    {
        if (rest is not null)
        {
            return rest.Read();
        }

        meter.Look();
        attribute = -1;
        Step step;
        do
        {
            step = Next();
        }
        while (step == Step.More && Fill());

        if (step is Step.Other or Step.More)
        {
            return GoOn();
        }

        isOver = step == Step.End;
        node = isOver ? XmlNodeType.None : node;
        meter.Check(InputLimit.Depth, depth);
        return !isOver;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            part.Dispose();
            rest?.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool MoveTo(int wanted)
    {
        if (wanted < 0 || wanted >= AttributeCount)
        {
            return false;
        }

        (attribute, taken) = (wanted, 0);
        return true;
    }

    // .NET's reader goes to where this one stands, and on from there.
    private bool GoOn()
    {
        part.Dispose();
        rest = whole(unpacked);
        for (long seen = 0; seen < tags;)
        {
            if (!rest.Read())
            {
                return false;
            }

            seen += rest.NodeType is XmlNodeType.Element or XmlNodeType.EndElement ? 1 : 0;
        }

        return (!hasTextSince || rest.Read()) && rest.Read();
    }

    private bool Fill()
    {
        buffer.AsSpan(at, end - at).CopyTo(buffer);
        (at, end) = (0, end - at);
        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, 2 * end);
        }

        var before = end;
        while (end < buffer.Length && part.Read(buffer.AsSpan(end)) is > 0 and var read)
        {
            end += read;
            unpacked += read;
        }

        return end > before;
    }
}
