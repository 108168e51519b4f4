using System.Buffers;
using System.Xml;

namespace CyberDocs.OpenXml.Packaging;

internal sealed partial class PlainXml
{
    private static readonly SearchValues<byte> Spaces = SearchValues.Create(" \t\n\r"u8);

    private Step Next()
    {
        while (at < end)
        {
            var rest = buffer.AsSpan(at, end - at);
            if (rest[0] != (byte)'<')
            {
                var length = rest.IndexOf((byte)'<');
                if (open.Count > 0)
                {
                    return length < 0 ? Step.More : TakeText(rest[..length]);
                }

                // Nothing but blanks stands around the one element.
                var blank = length < 0 ? rest : rest[..length];
                if (blank.IndexOfAnyExcept(Spaces) >= 0 && !IsMark(blank))
                {
                    return Step.Other;
                }

                at += blank.Length;
                continue;
            }

            return rest.Length < 2 ? Step.More : rest[1] switch
            {
                (byte)'/' => TakeEnd(rest),
                (byte)'?' => TakeDeclaration(rest),
                (byte)'!' => Step.Other,
                _ => TakeElement(),
            };
        }

        // The last bytes have been looked at when no more come.
        return Fill() ? Next() : hasRoot && open.Count == 0 ? Step.End : Step.Other;
    }

    private bool IsMark(ReadOnlySpan<byte> blank) => unpacked == end && at == 0 && blank.SequenceEqual("\uFEFF"u8);

    private Step TakeText(ReadOnlySpan<byte> raw)
    {
        if (!text.Read(raw))
        {
            return Step.Other;
        }

        at += raw.Length;
        (node, name, depth, hasTextSince) = (XmlNodeType.Text, null, open.Count, true);
        return Step.Node;
    }

    private Step TakeEnd(ReadOnlySpan<byte> rest)
    {
        var length = rest.IndexOf((byte)'>');
        if (length < 0)
        {
            return Step.More;
        }

        if (open.Count == 0 || !rest[2..length].TrimEnd(" \t\n\r"u8).SequenceEqual(open[^1].Bytes))
        {
            return Step.Other;
        }

        (node, name) = (XmlNodeType.EndElement, open[^1]);
        open.RemoveAt(open.Count - 1);
        depth = open.Count;
        at += length + 1;
        tags++;
        hasTextSince = false;
        return Step.Node;
    }

    // It says nothing that matters as long as it says UTF-8.
    private Step TakeDeclaration(ReadOnlySpan<byte> rest)
    {
        var length = rest.IndexOf("?>"u8);
        if (length < 0)
        {
            return Step.More;
        }

        if (hasRoot || node != XmlNodeType.None || !PlainTag.IsUsualDeclaration(rest[..(length + 2)]))
        {
            return Step.Other;
        }

        at += length + 2;
        (node, name, depth) = (XmlNodeType.XmlDeclaration, null, 0);
        return Step.Node;
    }

    private Step TakeElement()
    {
        if (hasRoot && open.Count == 0)
        {
            return Step.Other;
        }

        var length = tag.Read(buffer, at, end, isRoot: !hasRoot);
        if (length <= 0)
        {
            return length < 0 ? Step.More : Step.Other;
        }

        at += length;
        (node, name, depth) = (XmlNodeType.Element, tag.Name, open.Count);
        (hasRoot, hasTextSince) = (true, false);
        tags++;
        if (!tag.IsEmpty)
        {
            open.Add(tag.Name);
        }

        return Step.Node;
    }
}
