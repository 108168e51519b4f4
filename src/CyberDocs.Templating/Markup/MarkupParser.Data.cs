using System.Buffers;

namespace CyberDocs.Templating.Markup;

/// <content>Data: it goes to the document as text, past everything that reads markup, so that nothing in it can become a tag.</content>
internal sealed partial class MarkupParser
{
    // Where a run of data ends: white space, and one character that no file can hold.
    private static readonly SearchValues<char> DataEnds = SearchValues.Create(" \t\n\r\v\f\u007F");

    private char[] escaped = new char[256];

    private void TakeData(ReadOnlySpan<char> data)
    {
        if (XmlText.NeedsStandIns(data))
        {
            data = XmlText.WithStandIns(data);
        }

        switch (state)
        {
            case State.Text:
                AddData(data);
                break;
            case State.Tag:
                GatherData(data);
                break;
            case State.TagStart when buffered > 1:
                state = State.Tag;
                GatherData(data);
                break;
            case State.TagStart:
                ReportStray(segments[0].Place, buffer.AsSpan(0, 1));
                state = State.Text;
                AddData(data);
                break;
            case State.Reference:
                report.Add(MarkupFindings.StrayAmpersand, openedAt, $"&{reference.AsSpan(0, referenceLength)}");
                state = State.Text;
                AddData(data);
                break;
            case State.Comment:
                commentDashes = 0;
                break;
        }
    }

    private void AddData(ReadOnlySpan<char> data)
    {
        for (var i = 0; i < data.Length;)
        {
            var length = data[i..].IndexOfAny(DataEnds);
            var run = length < 0 ? data[i..] : data.Slice(i, length);
            if (!run.IsEmpty)
            {
                AddText(data, i, run);
                i += run.Length;
            }
            else if (data[i] == '\u007F')
            {
                ReplaceForbidden(data, i++);
            }
            else
            {
                i = ReadSpace(data, i);
            }
        }
    }

    // Inside a tag data is part of an attribute: it is escaped, so that it cannot end it.
    private void GatherData(ReadOnlySpan<char> data)
    {
        int length;
        while (!XmlText.TryEscape(data, escaped, out length))
        {
            escaped = new char[escaped.Length * 2];
        }

        AddSegment(new TagSegment(buffered, pieceStart, IsValue: true));
        Gather(escaped.AsSpan(0, length));
        if (buffered > LongestTag)
        {
            report.AddLast(MarkupFindings.TagTooLong, segments[0].Place, buffer.AsSpan(0, 80), $"{LongestTag}");
            state = State.Text;
        }
    }
}
