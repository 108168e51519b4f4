namespace CyberDocs.Templating.Markup;

internal sealed partial class MarkupParser
{
    private readonly char[] reference = new char[CharacterReference.Longest];
    private int referenceLength;
    private MarkupPlace openedAt;
    private int commentDashes;

    private int ReadText(ReadOnlySpan<char> text, int i)
    {
        var length = text[i..].IndexOfAny(TextEnds);
        if (length != 0)
        {
            var run = length < 0 ? text[i..] : text.Slice(i, length);
            AddText(text, i, run);
            i += run.Length;
            if (i == text.Length)
            {
                return i;
            }
        }

        switch (text[i])
        {
            case '<':
                return ReadMarkup(text, i);
            case '&':
                openedAt = PlaceAt(text, i);
                referenceLength = 0;
                state = State.Reference;
                return i + 1;
            case ' ' or '\t' or '\n' or '\r' or '\v' or '\f':
                return ReadSpace(text, i);
            default:
                ReplaceForbidden(text, i);
                return i + 1;
        }
    }

    private void AddText(ReadOnlySpan<char> text, int offset, ReadOnlySpan<char> run)
    {
        if (!assembler.TakesText)
        {
            if (assembler.RefusesText)
            {
                assembler.ReportText(PlaceAt(text, offset), run);
            }

            return;
        }

        if (run.IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && run.IndexOfAny('\uFFFE', '\uFFFF') < 0 && run.IndexOfAnyInRange('\u0080', '\u009F') < 0)
        {
            assembler.Text(run);
            return;
        }

        var begun = 0;
        for (var i = 0; i < run.Length; i++)
        {
            if (ForbiddenText.IsForbidden(run, i))
            {
                if (i > begun)
                {
                    assembler.Text(run[begun..i]);
                }

                ReplaceForbidden(text, offset + i);
                begun = i + 1;
            }
        }

        if (begun < run.Length)
        {
            assembler.Text(run[begun..]);
        }
    }

    private void ReplaceForbidden(ReadOnlySpan<char> text, int i)
    {
        report.Add(MarkupFindings.ForbiddenCharacter, PlaceAt(text, i), default, ForbiddenText.Show(text[i]));
        if (assembler.TakesText)
        {
            assembler.Text("\uFFFD");
        }
    }

    private int ReadSpace(ReadOnlySpan<char> text, int i)
    {
        var length = text[i..].IndexOfAnyExcept(WhiteSpace);
        var space = length < 0 ? text[i..] : text.Slice(i, length);
        if (assembler.TakesText)
        {
            // A vertical tab is the line break inside a spreadsheet cell or a Word paragraph.
            if (breaksCount && space.IndexOfAny(LineEnds.Values) >= 0)
            {
                for (var j = 0; j < space.Length; j++)
                {
                    if (space[j] == '\n' ? j == 0 || space[j - 1] != '\r' : LineEnds.All.Contains(space[j], StringComparison.Ordinal))
                    {
                        assembler.ValueBreak();
                    }
                    else if (space[j] != '\n')
                    {
                        assembler.Space(newline: false);
                    }
                }
            }
            else
            {
                assembler.Space(space.IndexOfAny('\n', '\r') >= 0);
            }
        }

        return i + space.Length;
    }

    private int ReadReference(ReadOnlySpan<char> text, int i)
    {
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ';')
            {
                state = State.Text;
                EndReference();
                return i + 1;
            }

            if (referenceLength == CharacterReference.Longest || !(char.IsAsciiLetterOrDigit(c) || (c == '#' && referenceLength == 0)))
            {
                state = State.Text;
                report.Add(MarkupFindings.StrayAmpersand, openedAt, $"&{reference.AsSpan(0, referenceLength)}");
                return i;
            }

            reference[referenceLength++] = c;
        }

        return i;
    }

    private void EndReference()
    {
        var name = reference.AsSpan(0, referenceLength);
        switch (CharacterReference.Resolve(name, out var codePoint))
        {
            case CharacterReference.Result.Known:
                AddReferenced(codePoint);
                break;
            case CharacterReference.Result.Forbidden:
                report.Add(MarkupFindings.ForbiddenReference, openedAt, default, name.ToString());
                break;
            default:
                report.Add(MarkupFindings.UnknownEntity, openedAt, default, name.ToString());
                break;
        }
    }

    private void AddReferenced(int codePoint)
    {
        if (!assembler.TakesText)
        {
            if (assembler.RefusesText && codePoint > ' ')
            {
                assembler.ReportText(openedAt, $"&{reference.AsSpan(0, referenceLength)};");
            }
        }
        else if (codePoint == '\n')
        {
            assembler.ValueBreak();
        }
        else if (codePoint is ' ' or '\t' or '\r')
        {
            assembler.Space(newline: false);
        }
        else
        {
            Span<char> two = stackalloc char[2];
            assembler.Text(CharacterReference.Write(codePoint, two));
        }
    }

    private int ReadComment(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length)
        {
            if (commentDashes == 0)
            {
                var dash = text[i..].IndexOf('-');
                if (dash < 0)
                {
                    return text.Length;
                }

                i += dash;
            }

            var c = text[i++];
            if (c == '>' && commentDashes >= 2)
            {
                state = State.Text;
                return i;
            }

            commentDashes = c == '-' ? commentDashes + 1 : 0;
        }

        return i;
    }
}
