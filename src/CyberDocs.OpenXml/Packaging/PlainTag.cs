using System.Buffers;
using System.Text.RegularExpressions;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>A start tag of a plain part. Not thread-safe.</summary>
internal sealed partial class PlainTag
{
    private const int MostAttributes = 24;
    private const int MostNames = 96;
    private const int LongestName = 80;
    private const int LongestValue = 12;

    private static readonly SearchValues<byte> NameBytes = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.:"u8);

    private static readonly SearchValues<byte> Odd = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(static c => (byte)c), (byte)'<']);

    private static readonly SearchValues<byte> Written = SearchValues.Create(
        [.. Enumerable.Range(0x80, 0x80).Select(static c => (byte)c), (byte)'&']);

    private readonly (PlainName Name, int Start, int Length, string? Text)[] attributes = new (PlainName, int, int, string?)[MostAttributes];
    private readonly List<PlainName> names = [];
    private readonly PlainName?[] lately = new PlainName?[128];
    private readonly string?[] values = new string?[128];
    private readonly HashSet<string> prefixes = new(StringComparer.Ordinal) { "xml" };
    private readonly PlainText value = new();
    private bool hasNamespaces;

    public PlainName Name { get; private set; } = new([], "", "");

    public bool IsEmpty { get; private set; }

    /// <summary>Number of attributes.</summary>
    public int Count { get; private set; }

    public PlainName NameAt(int attribute) => attributes[attribute].Name;

    /// <summary>Hands out an attribute's value from a place in it on.</summary>
    public int Take(int attribute, byte[] buffer, int from, Span<char> target)
    {
        var (_, start, length, text) = attributes[attribute];
        var count = Math.Min(target.Length, (text?.Length ?? length) - from);
        if (text is not null)
        {
            text.AsSpan(from, count).CopyTo(target);
            return count;
        }

        return Encoding.ASCII.GetChars(buffer.AsSpan(start + from, count), target);
    }

    public string ValueAt(int attribute, byte[] buffer) =>
        attributes[attribute] is var (_, start, length, text) && text is not null ? text : Known(buffer.AsSpan(start, length), values);

    /// <summary>The attribute of a name; -1 for none.</summary>
    public int Find(string name)
    {
        for (var i = 0; i < Count; i++)
        {
            if (attributes[i].Name.Full == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A declaration as programs write it, which says UTF-8 or nothing.</summary>
    public static bool IsUsualDeclaration(ReadOnlySpan<byte> raw) => raw.Length < 200 && UsualDeclaration().IsMatch(Encoding.Latin1.GetString(raw));

    /// <summary>Takes a tag in that begins at a place; gives its length, 0 when it is not plain, and -1 when it goes on behind the end.</summary>
    public int Read(byte[] buffer, int start, int end, bool isRoot)
    {
        (Count, hasNamespaces) = (0, false);
        var at = start + 1;
        if (TakeName(buffer, ref at, end) is not { } name)
        {
            return at == end ? -1 : 0;
        }

        if (name.Prefix.Length > 0)
        {
            return 0;
        }

        Name = name;
        while (true)
        {
            var before = at;
            while (at < end && buffer[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            {
                at++;
            }

            if (at + 1 >= end && !(at < end && buffer[at] == (byte)'>'))
            {
                return -1;
            }

            if (buffer[at] == (byte)'>')
            {
                IsEmpty = false;
                return AreDeclared(isRoot, buffer) ? at + 1 - start : 0;
            }

            if (buffer[at] == (byte)'/')
            {
                IsEmpty = true;
                return buffer[at + 1] == (byte)'>' && AreDeclared(isRoot, buffer) ? at + 2 - start : 0;
            }

            if (at == before || Count == MostAttributes)
            {
                return 0;
            }

            var taken = TakeAttribute(buffer, ref at, end);
            if (taken <= 0)
            {
                return taken;
            }
        }
    }

    // 1 when it was taken, 0 when it is not plain, -1 when it goes on behind the end.
    private int TakeAttribute(byte[] buffer, ref int at, int end)
    {
        if (TakeName(buffer, ref at, end) is not { } name)
        {
            return at == end ? -1 : 0;
        }

        if (at + 2 >= end)
        {
            return -1;
        }

        var quote = buffer[at + 1];
        if (buffer[at] != (byte)'=' || quote is not ((byte)'"' or (byte)'\''))
        {
            return 0;
        }

        at += 2;
        var length = buffer.AsSpan(at, end - at).IndexOf(quote);
        if (length < 0)
        {
            return -1;
        }

        var raw = buffer.AsSpan(at, length);
        string? text = null;
        if (raw.ContainsAny(Odd))
        {
            return 0;
        }

        if (raw.ContainsAny(Written))
        {
            if (!value.Read(raw))
            {
                return 0;
            }

            text = value.ToString();
        }

        for (var i = 0; i < Count; i++)
        {
            // Two prefixes may stand for the same.
            if (attributes[i].Name.Local == name.Local)
            {
                return 0;
            }
        }

        hasNamespaces |= name.IsOfNamespaces;
        attributes[Count++] = (name, at, length, text);
        at += length + 1;
        return 1;
    }

    // Prefixes come from the root, as programs write them there.
    private bool AreDeclared(bool isRoot, byte[] buffer)
    {
        if (!hasNamespaces)
        {
            return true;
        }

        for (var i = 0; i < Count; i++)
        {
            var name = attributes[i].Name;
            if (name.Full == "xmlns" || name.Prefix == "xmlns")
            {
                if (!isRoot || attributes[i].Length == 0 || name.Local is "xml" || (name.Prefix.Length > 0 && name.Local == "xmlns")
                    || ValueAt(i, buffer) is "http://www.w3.org/XML/1998/namespace" or "http://www.w3.org/2000/xmlns/")
                {
                    return false;
                }

                prefixes.Add(name.Local);
            }
        }

        for (var i = 0; i < Count; i++)
        {
            var name = attributes[i].Name;
            if ((name.Prefix.Length > 0 && name.Prefix != "xmlns" && !prefixes.Contains(name.Prefix))
                || (name.Full == "xml:space" && ValueAt(i, buffer) is not ("preserve" or "default")))
            {
                return false;
            }
        }

        return true;
    }

    // Names that a part has used are known again by their bytes.
    private PlainName? TakeName(byte[] buffer, ref int at, int end)
    {
        var length = buffer.AsSpan(at, end - at).IndexOfAnyExcept(NameBytes);
        if (length < 0)
        {
            at = end;
            return null;
        }

        if (length is 0 or > LongestName)
        {
            return null;
        }

        var raw = buffer.AsSpan(at, length);
        ref var recent = ref lately[SlotOf(raw, lately.Length)];
        if (recent is null || !raw.SequenceEqual(recent.Bytes))
        {
            if (Known(raw) is not { } known)
            {
                return null;
            }

            recent = known;
        }

        at += length;
        return recent;
    }

    // Styles and types of cells are few.
    private static string Known(ReadOnlySpan<byte> raw, string?[] values)
    {
        if (raw.Length is 0 or > LongestValue)
        {
            return Encoding.ASCII.GetString(raw);
        }

        ref var recent = ref values[SlotOf(raw, values.Length)];
        return recent is not null && Ascii.Equals(raw, recent) ? recent : recent = Encoding.ASCII.GetString(raw);
    }

    private static int SlotOf(ReadOnlySpan<byte> raw, int slots) => ((5 * raw[0]) + raw[^1] + (31 * raw.Length)) % slots;

    private PlainName? Known(ReadOnlySpan<byte> raw)
    {
        foreach (var known in names)
        {
            if (raw.SequenceEqual(known.Bytes))
            {
                return known;
            }
        }

        var full = Encoding.ASCII.GetString(raw);
        if (names.Count == MostNames || !PlainNames().IsMatch(full))
        {
            return null;
        }

        var name = new PlainName(raw.ToArray(), full, full[(full.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        names.Add(name);
        return name;
    }

    [GeneratedRegex("\\A<\\?xml version=([\"'])1\\.0\\1(?: encoding=([\"'])[Uu][Tt][Ff]-8\\2)?(?: standalone=([\"'])(?:yes|no)\\3)? ?\\?>\\z")]
    private static partial Regex UsualDeclaration();

    [GeneratedRegex("\\A[A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?\\z")]
    private static partial Regex PlainNames();
}
