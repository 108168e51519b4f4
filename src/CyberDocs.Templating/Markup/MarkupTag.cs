namespace CyberDocs.Templating.Markup;

/// <summary>A start tag while it is read: its attributes as text and as values, with errors at the place of each.</summary>
internal readonly ref struct MarkupTag(
    string name, ReadOnlySpan<char> text, ReadOnlySpan<TagAttribute> attributes, ReadOnlySpan<TagSegment> segments, bool wellFormed, MarkupReport report)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<TagAttribute> attributes = attributes;
    private readonly ReadOnlySpan<TagSegment> segments = segments;

    public string Name => name;

    public ReadOnlySpan<char> Text => text;

    public MarkupPlace Place => segments[0].Place;

    public bool HasAttributes => attributes.Length > 0;

    /// <summary>Keeps what the tag stands for, for the next time; null where it is not kept.</summary>
    public KnownTag? Known { get; init; }

    /// <summary>Whether its attributes were found to be right before.</summary>
    public bool IsChecked { get; init; }

    /// <summary>Whether an attribute is there and not empty.</summary>
    public bool Has(string attribute) => TryFind(attribute, out var found) && !text.Slice(found.ValueStart, found.ValueLength).IsWhiteSpace();

    /// <summary>The place of a character of the tag.</summary>
    public MarkupPlace PlaceAt(int offset)
    {
        var i = segments.Length - 1;
        while (i > 0 && segments[i].Offset > offset)
        {
            i--;
        }

        var (start, place, isValue) = segments[i];
        return isValue ? place : place.Behind(text[start..offset]);
    }

    /// <summary>The place of an attribute's value, or of the tag when it is missing.</summary>
    public MarkupPlace PlaceOf(string attribute) => TryFind(attribute, out var found) ? PlaceAt(found.ValueStart) : Place;

    /// <summary>The value of an attribute as it stands in the tag; empty when it is missing.</summary>
    public ReadOnlySpan<char> Raw(string attribute) => TryFind(attribute, out var found) ? text.Slice(found.ValueStart, found.ValueLength) : [];

    /// <summary>Reports an error about an attribute, at its value where it has one.</summary>
    public void Report(FindingCode code, string attribute, params ReadOnlySpan<string> arguments) => report.Add(code, PlaceOf(attribute), text, arguments);

    /// <summary>Reports that an attribute's value cannot be used.</summary>
    public void ReportValue(string attribute, string value, string expected) =>
        Report(MarkupFindings.BadAttributeValue, attribute, name, attribute, MarkupReport.Excerpt(value), expected);

    /// <summary>Reports every attribute that the element does not take or that comes twice.</summary>
    public void CheckNames(MarkupElement element)
    {
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = text.Slice(attributes[i].NameStart, attributes[i].NameLength);
            if (!element.Has(attribute))
            {
                var wrong = attribute.ToString();
                report.Add(MarkupFindings.UnknownAttribute, PlaceAt(attributes[i].NameStart), text, name, wrong, NearestFirst(wrong, element.Attributes));
            }

            for (var j = 0; j < i; j++)
            {
                if (attribute.SequenceEqual(text.Slice(attributes[j].NameStart, attributes[j].NameLength)))
                {
                    report.Add(MarkupFindings.DuplicateAttribute, PlaceAt(attributes[i].NameStart), text, name, attribute.ToString());
                    break;
                }
            }
        }
    }

    /// <summary>The value of an attribute; null when it is missing or empty.</summary>
    public string? Get(string attribute) => TryFind(attribute, out var found) ? Decode(found) : null;

    /// <summary>The value of an attribute that must be there; reported and empty when it is not.</summary>
    public string Require(string attribute)
    {
        var value = Get(attribute);
        if (value is null && wellFormed)
        {
            Report(MarkupFindings.MissingAttribute, attribute, name, attribute);
        }

        return value ?? "";
    }

    /// <summary>A whole number within bounds.</summary>
    public int Number(string attribute, int absent, int least, int most)
    {
        if (Get(attribute) is not { } value)
        {
            return absent;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        ReportValue(attribute, value, string.Create(CultureInfo.InvariantCulture, $"{least} … {most}"));
        return absent;
    }

    /// <summary>One of a few words.</summary>
    public T Word<T>(string attribute, T absent, params ReadOnlySpan<(string Word, T Meaning)> words)
    {
        if (Get(attribute) is not { } value)
        {
            return absent;
        }

        foreach (var (word, meaning) in words)
        {
            if (word == value)
            {
                return meaning;
            }
        }

        var expected = new StringBuilder();
        foreach (var (word, _) in words)
        {
            expected.Append(expected.Length == 0 ? "" : " | ").Append(word);
        }

        ReportValue(attribute, value, expected.ToString());
        return absent;
    }

    /// <summary>A date of the form 2024-09-24.</summary>
    public DateOnly? Date(string attribute)
    {
        if (Get(attribute) is not { } value)
        {
            return null;
        }

        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        ReportValue(attribute, value, "2024-09-24");
        return null;
    }

    /// <summary>Names separated by <c>,</c> or <c>、</c>.</summary>
    public ValueList<string> List(string attribute) =>
        Get(attribute)?.Split([',', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueList() ?? [];

    private static string NearestFirst(string wrong, IReadOnlyList<string> names)
    {
        var nearest = NearestName.Of(wrong, names);
        return names.Count == 0 ? "-" : string.Join(", ", names.OrderBy(n => n == nearest ? 0 : 1));
    }

    private bool TryFind(string attribute, out TagAttribute found)
    {
        foreach (var candidate in attributes)
        {
            if (text.Slice(candidate.NameStart, candidate.NameLength).SequenceEqual(attribute))
            {
                found = candidate;
                return true;
            }
        }

        found = default;
        return false;
    }

    private string? Decode(TagAttribute attribute)
    {
        var raw = text.Slice(attribute.ValueStart, attribute.ValueLength).Trim(" \t\r\n");
        if (raw.IsEmpty)
        {
            return null;
        }

        if (raw.IndexOf('&') < 0 && !ForbiddenText.Occurs(raw) && raw.IndexOfAny('\t', '\r', '\n') < 0)
        {
            return raw.ToString();
        }

        var decoded = new StringBuilder(raw.Length);
        Span<char> two = stackalloc char[2];
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (c == '&')
            {
                i += Reference(attribute, raw[i..], decoded, two);
            }
            else if (c is '\t' or '\r' or '\n')
            {
                decoded.Append(' ');
            }
            else if (ForbiddenText.IsForbidden(raw, i))
            {
                report.Add(MarkupFindings.ForbiddenCharacter, PlaceAt(attribute.ValueStart), text, ForbiddenText.Show(c));
                decoded.Append('\uFFFD');
            }
            else
            {
                decoded.Append(c);
            }
        }

        return decoded.ToString();
    }

    // Gives how many characters the reference takes besides its ampersand.
    private int Reference(TagAttribute attribute, ReadOnlySpan<char> rest, StringBuilder decoded, Span<char> two)
    {
        var end = rest.IndexOf(';');
        if (end is < 2 or > CharacterReference.Longest + 1)
        {
            report.Add(MarkupFindings.StrayAmpersand, PlaceAt(attribute.ValueStart), text);
            return 0;
        }

        var reference = rest[1..end];
        switch (CharacterReference.Resolve(reference, out var codePoint))
        {
            case CharacterReference.Result.Known:
                decoded.Append(codePoint is '\t' or '\r' or '\n' ? " " : CharacterReference.Write(codePoint, two));
                break;
            case CharacterReference.Result.Forbidden:
                report.Add(MarkupFindings.ForbiddenReference, PlaceAt(attribute.ValueStart), text, reference.ToString());
                break;
            default:
                report.Add(MarkupFindings.UnknownEntity, PlaceAt(attribute.ValueStart), text, reference.ToString());
                break;
        }

        return end;
    }
}
