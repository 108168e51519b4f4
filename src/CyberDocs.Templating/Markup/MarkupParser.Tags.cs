namespace CyberDocs.Templating.Markup;

internal sealed partial class MarkupParser
{
    // A value of an attribute may be a whole text of the dossier; a quotation mark that is missing is noticed all the same.
    private const int LongestTag = 1 << 20;
    private const string CommentStart = "<!--";

    // A tag that does not stand whole in one piece is gathered here, with the places of its parts.
    private char[] buffer = new char[256];
    private int buffered;
    private TagSegment[] segments = new TagSegment[8];
    private int segmentCount;
    private char quote;

    private const int MostKnownTags = 4096;
    private const int LongestKnownTag = 256;

    private readonly Dictionary<string, KnownTag>.AlternateLookup<ReadOnlySpan<char>> knownTags =
        new Dictionary<string, KnownTag>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private TagAttribute[] attributes = new TagAttribute[8];
    private int attributeCount;

    private int ReadMarkup(ReadOnlySpan<char> text, int i)
    {
        var rest = text[i..];
        if (rest.Length < CommentStart.Length && CommentStart.AsSpan().StartsWith(rest))
        {
            BeginTag(text, i);
            Gather(rest);
            state = State.TagStart;
            return text.Length;
        }

        if (rest.StartsWith(CommentStart))
        {
            BeginComment(PlaceAt(text, i));
            return i + CommentStart.Length;
        }

        if (!BeginsTag(rest[1]))
        {
            ReportStray(PlaceAt(text, i), rest);
            return i + 1;
        }

        BeginTag(text, i);
        var end = FindTagEnd(text, i + 1);
        if (end == text.Length)
        {
            Gather(rest);
            state = State.Tag;
            return end;
        }

        if (text[end] == '<')
        {
            report.Add(MarkupFindings.TagInterrupted, segments[0].Place, text[i..end]);
            return end;
        }

        ReadWholeTag(text[i..(end + 1)]);
        return end + 1;
    }

    private static bool BeginsTag(char c) => char.IsAsciiLetter(c) || c is '/' or '!' or '?';

    // Decides what a "<" at the end of a piece begins, one character at a time.
    private int ReadTagStart(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && state == State.TagStart)
        {
            if (buffered == 1 && !BeginsTag(text[i]))
            {
                ReportStray(segments[0].Place, buffer.AsSpan(0, 1));
                state = State.Text;
            }
            else if (text[i] != CommentStart[buffered])
            {
                state = State.Tag;
            }
            else if (buffered == CommentStart.Length - 1)
            {
                BeginComment(segments[0].Place);
                i++;
            }
            else
            {
                Gather(text.Slice(i++, 1));
            }
        }

        return i;
    }

    private int ReadTag(ReadOnlySpan<char> text, int i)
    {
        AddSegment(new TagSegment(buffered, PlaceAt(text, i), pieceIsValue));
        var end = text.Length;
        var whole = false;
        if (quote != '\0' && breaksCount)
        {
            GatherQuoted(text[i..]);
        }
        else
        {
            end = FindTagEnd(text, i);
            whole = end < text.Length && text[end] == '>';
            Gather(text[i..(whole ? end + 1 : end)]);
        }

        if (buffered > LongestTag)
        {
            report.AddLast(MarkupFindings.TagTooLong, segments[0].Place, buffer.AsSpan(0, 80), $"{LongestTag}");
            state = State.Text;
            return end;
        }

        if (whole)
        {
            state = State.Text;
            ReadWholeTag(buffer.AsSpan(0, buffered));
            return end + 1;
        }

        if (end < text.Length)
        {
            report.Add(MarkupFindings.TagInterrupted, segments[0].Place, buffer.AsSpan(0, buffered));
            state = State.Text;
        }

        return end;
    }

    // The index of the ">" that ends the tag, of a "<" that interrupts it, or the length of the text.
    private int FindTagEnd(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length)
        {
            var next = quote == '\0' ? text[i..].IndexOfAny(">\"'<") : text[i..].IndexOfAny(quote, '<');
            if (next < 0)
            {
                return text.Length;
            }

            i += next;
            var c = text[i];
            if (c is '<' or '>')
            {
                return i;
            }

            quote = quote == '\0' ? c : '\0';
            i++;
        }

        return i;
    }

    private void BeginTag(ReadOnlySpan<char> text, int i)
    {
        buffered = 0;
        quote = '\0';
        segmentCount = 0;
        AddSegment(new TagSegment(0, PlaceAt(text, i), pieceIsValue));
    }

    private void BeginComment(MarkupPlace place)
    {
        openedAt = place;
        commentDashes = 0;
        state = State.Comment;
    }

    private void ReportStray(MarkupPlace place, ReadOnlySpan<char> detail) =>
        report.Add(MarkupFindings.StrayLessThan, place, detail[..Math.Min(detail.Length, 20)]);

    private void AddSegment(TagSegment segment)
    {
        if (segmentCount == segments.Length)
        {
            Array.Resize(ref segments, segments.Length * 2);
        }

        segments[segmentCount++] = segment;
    }

    private void Gather(ReadOnlySpan<char> text)
    {
        if (buffered + text.Length > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, buffered + text.Length));
        }

        text.CopyTo(buffer.AsSpan(buffered));
        buffered += text.Length;
    }

    // A value inside quotation marks cannot end the attribute, whatever it holds.
    private void GatherQuoted(ReadOnlySpan<char> value)
    {
        while (value.IndexOf(quote) is >= 0 and var at)
        {
            Gather(value[..at]);
            Gather(quote == '"' ? "&quot;" : "&apos;");
            value = value[(at + 1)..];
        }

        Gather(value);
    }

    private void ReadWholeTag(ReadOnlySpan<char> tag)
    {
        if (tag[1] is '!' or '?')
        {
            report.Add(MarkupFindings.Declaration, segments[0].Place, tag);
            return;
        }

        if (tag[1] == '/')
        {
            assembler.Close(tag[2..^1].TrimEnd(" \t\r\n"), segments[0].Place, tag);
            return;
        }

        var closed = tag[^2] == '/';
        var inner = tag[..(closed ? ^2 : ^1)];
        var nameEnd = inner.IndexOfAny(" \t\r\n");
        var name = inner[1..(nameEnd < 0 ? inner.Length : nameEnd)];
        if (nameEnd >= 0)
        {
            OpenWithAttributes(tag, inner, name, nameEnd);
        }
        else
        {
            var element = MarkupVocabulary.Find(name);
            assembler.Open(element, new MarkupTag(element?.Name ?? name.ToString(), tag, [], segments.AsSpan(0, segmentCount), wellFormed: true, report));
        }

        if (closed)
        {
            assembler.CloseTop();
        }
    }

    private void OpenWithAttributes(ReadOnlySpan<char> tag, ReadOnlySpan<char> inner, ReadOnlySpan<char> name, int nameEnd)
    {
        var places = segments.AsSpan(0, segmentCount);
        if (knownTags.TryGetValue(tag, out var known))
        {
            var same = new MarkupTag(known.Element.Name, tag, known.Attributes, places, wellFormed: true, report) { Known = known, IsChecked = true };
            assembler.Open(known.Element, same);
            return;
        }

        attributeCount = 0;
        var reported = report.Reported;
        var wellFormed = ReadAttributes(tag, inner, name, nameEnd);
        var found = attributes.AsSpan(0, attributeCount);
        var element = MarkupVocabulary.Find(name);
        known = element is not null && tag.Length <= LongestKnownTag && knownTags.Dictionary.Count < MostKnownTags
            ? new KnownTag(element, found.ToArray())
            : null;
        var read = new MarkupTag(element?.Name ?? name.ToString(), tag, found, places, wellFormed, report) { Known = known };
        assembler.Open(element, read);

        // An id is new each time.
        if (known is not null && report.Reported == reported && !read.Has("id"))
        {
            knownTags[tag] = known;
        }
    }

    private bool ReadAttributes(ReadOnlySpan<char> tag, ReadOnlySpan<char> inner, ReadOnlySpan<char> name, int i)
    {
        while (true)
        {
            i += CountSpace(inner[i..]);
            if (i == inner.Length)
            {
                return true;
            }

            var begin = i;
            while (i < inner.Length && (char.IsAsciiLetterOrDigit(inner[i]) || inner[i] == '-'))
            {
                i++;
            }

            var nameLength = i - begin;
            i += CountSpace(inner[i..]);
            if (nameLength == 0 || i == inner.Length || inner[i] != '=')
            {
                return Broken(tag, inner, name, begin);
            }

            i++;
            i += CountSpace(inner[i..]);
            if (i == inner.Length || inner[i] is not ('"' or '\''))
            {
                return Broken(tag, inner, name, begin);
            }

            var length = inner[(i + 1)..].IndexOf(inner[i]);
            if (length < 0)
            {
                return Broken(tag, inner, name, begin);
            }

            if (attributeCount == attributes.Length)
            {
                Array.Resize(ref attributes, attributes.Length * 2);
            }

            attributes[attributeCount++] = new TagAttribute(begin, nameLength, i + 1, length);
            i += length + 2;
        }
    }

    private static int CountSpace(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(" \t\r\n");
        return length < 0 ? text.Length : length;
    }

    private bool Broken(ReadOnlySpan<char> tag, ReadOnlySpan<char> inner, ReadOnlySpan<char> name, int offset)
    {
        var shown = new MarkupTag("", tag, [], segments.AsSpan(0, segmentCount), wellFormed: false, report);
        report.Add(MarkupFindings.BrokenAttribute, shown.PlaceAt(offset), tag, name.ToString(), MarkupReport.Excerpt(inner[offset..]));
        return false;
    }
}
