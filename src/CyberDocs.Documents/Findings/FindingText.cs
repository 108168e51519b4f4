namespace CyberDocs.Findings;

/// <summary>Fills the placeholders of a catalogue text.</summary>
internal static class FindingText
{
    /// <summary>The text with every <c>{name}</c> replaced; a doubled brace is one brace, and a placeholder without a value stays as it is written.</summary>
    /// <param name="text">A text of the catalogue; without arguments it is taken as it stands.</param>
    /// <param name="arguments">The values.</param>
    /// <param name="japanese">Which of the two languages.</param>
    /// <param name="subjects">What stands for the first value instead of it, such as a count of many; null when nothing does. Asked only where it stands, for
    /// it may count thousands.</param>
    public static string Fill(string text, ValueList<FindingArgument> arguments, bool japanese, Func<string?> subjects)
    {
        if (arguments.Count == 0 || !text.AsSpan().ContainsAny('{', '}'))
        {
            return text;
        }

        var filled = new StringBuilder(text.Length + 32);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign is '{' or '}' && at + 1 < text.Length && text[at + 1] == sign)
            {
                filled.Append(sign);
                at++;
            }
            else if (sign == '{' && text.IndexOf('}', at) is var end && end > at && Find(arguments, text.AsSpan((at + 1)..end)) is var index && index >= 0)
            {
                var many = index == 0 ? subjects() : null;
                filled.Append(many ?? (japanese ? arguments[index].Japanese : arguments[index].English));
                at = end;

                // The space that sets off a name is not wanted behind the bracket of a count.
                if (japanese && many is not null && at + 1 < text.Length && text[at + 1] == ' ')
                {
                    at++;
                }
            }
            else
            {
                filled.Append(sign);
            }
        }

        return filled.ToString();
    }

    private static int Find(ValueList<FindingArgument> arguments, ReadOnlySpan<char> name)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index].Name is { } known ? name.SequenceEqual(known)
                : int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == index)
            {
                return index;
            }
        }

        return -1;
    }
}
