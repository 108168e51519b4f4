namespace CyberDocs.OpenXml.Workbooks;

/// <summary>One section of a number format as characters, each a sign of the format or a literal. Immutable and thread-safe.</summary>
/// <param name="Signs">The characters in order.</param>
/// <param name="HasCondition">Whether it holds for some numbers only, such as <c>[&gt;100]</c>.</param>
internal sealed record FormatSection(IReadOnlyList<(char Sign, bool IsLiteral)> Signs, bool HasCondition)
{
    /// <summary>Whether it counts hours, minutes or seconds without end, as <c>[h]:mm</c> does.</summary>
    public bool IsDuration { get; private init; }

    /// <summary>The sections of a format: for positive numbers, negative ones, zero and text.</summary>
    public static List<FormatSection> Split(string code)
    {
        var sections = new List<FormatSection>();
        var signs = new List<(char, bool)>();
        var (hasCondition, isDuration) = (false, false);
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    for (i++; i < code.Length && code[i] != '"'; i++)
                    {
                        signs.Add((code[i], true));
                    }

                    break;
                case '\\' or '!':
                    if (++i < code.Length)
                    {
                        signs.Add((code[i], true));
                    }

                    break;
                case '_' or '*':
                    // Room as wide as a character, and a filler: nothing that is read.
                    i++;
                    break;
                case '[':
                    var end = code.IndexOf(']', i);
                    end = end < 0 ? code.Length : end;
                    isDuration |= IsCount(code.AsSpan((i + 1)..end));
                    hasCondition |= Bracketed(code[(i + 1)..end], signs);
                    i = end;
                    break;
                case ';':
                    sections.Add(new(signs, hasCondition) { IsDuration = isDuration });
                    (signs, hasCondition, isDuration) = ([], false, false);
                    break;
                default:
                    signs.Add((code[i], false));
                    break;
            }
        }

        sections.Add(new(signs, hasCondition) { IsDuration = isDuration });
        return sections;
    }

    /// <summary>The signs without literals, in small letters.</summary>
    public string Bare()
    {
        var bare = new StringBuilder();
        foreach (var (sign, isLiteral) in Signs)
        {
            bare.Append(isLiteral ? "" : char.ToLowerInvariant(sign).ToString(CultureInfo.InvariantCulture));
        }

        return bare.Replace("general", "").Replace("g/標準", "").ToString();
    }

    private static bool IsCount(ReadOnlySpan<char> inside) => inside is ['h' or 'H' or 'm' or 'M' or 's' or 'S', ..] && inside.Trim(inside[0]).IsEmpty;

    // [h] is a duration, [$¥-411] a currency sign, [>=10] a condition; the rest are colours and languages.
    private static bool Bracketed(string inside, List<(char, bool)> signs)
    {
        if (inside is ['<' or '>' or '=', ..])
        {
            return true;
        }

        if (inside is ['$', ..])
        {
            var dash = inside.IndexOf('-', StringComparison.Ordinal);
            foreach (var c in inside[1..(dash < 0 ? inside.Length : dash)])
            {
                signs.Add((c, true));
            }
        }
        else if (IsCount(inside))
        {
            signs.Add((inside[0], false));
        }

        return false;
    }
}
