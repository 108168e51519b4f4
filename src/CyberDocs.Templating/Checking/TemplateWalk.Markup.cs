using CyberDocs.Templating.Markup;

using CyberDocs.Templating.Scripting;
using Scriban.Syntax;

namespace CyberDocs.Templating.Checking;

/// <content>The markup between the code: tags are read as they will be once rendered, with unknown text where values go.</content>
internal sealed partial class TemplateWalk
{
    private MarkupState ReadText(MarkupState state, ScriptRawStatement literal)
    {
        if (literal.Text.Length == 0)
        {
            return state;
        }

        var (source, start) = (literal.Text.FullText ?? "", Places.OfText(literal).Start);
        var (line, column) = (start.Line + 1, start.Column + 1);
        var end = literal.Text.Index + literal.Text.Length;
        Work.CharactersRead += literal.Text.Length;
        for (var i = literal.Text.Index; i < end && !state.IsLost && !Work.IsTooMuch; i++)
        {
            var position = new SourcePosition(line, column);
            if (state.Tag is { } tag && Plain(source.AsSpan(i, end - i), tag.Quote) is > 1 and var length)
            {
                tag = Append(tag, source.AsSpan(i, length), position);
                state = state with { Tag = tag };
                (line, column) = tag.PositionAt(tag.Text.Length);
                i += length - 1;
                continue;
            }

            state = Read(state, source, i, end, position);
            (line, column) = source[i] == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return state;
    }

    // How many characters of a tag neither end nor interrupt it, nor begin or end a value.
    private static int Plain(ReadOnlySpan<char> text, char quote)
    {
        var next = quote == '\0' ? text.IndexOfAny("<>\"'") : text.IndexOfAny(quote, '<');
        return next < 0 ? text.Length : next;
    }

    private MarkupState Read(MarkupState state, string source, int i, int end, SourcePosition position)
    {
        var c = source[i];
        if (state.InComment)
        {
            return c == '>' && i >= 2 && source[i - 1] == '-' && source[i - 2] == '-' ? state with { InComment = false } : state;
        }

        if (state.Tag is { } tag)
        {
            return ReadTag(state, tag, c, position);
        }

        if (c == '<')
        {
            return BeginTag(state, source, i, end, position);
        }

        if (c == '&')
        {
            CheckReference(source.AsSpan(i, end - i), end, position);
        }

        return c is ' ' or '\t' or '\n' or '\r' or '\v' or '\f' ? state : TakeText(state, position);
    }

    private MarkupState BeginTag(MarkupState state, string source, int i, int end, SourcePosition position)
    {
        if (i + 1 == end)
        {
            return MarkupState.Lost;
        }

        var rest = source.AsSpan(i, end - i);
        if (rest.StartsWith("<!--"))
        {
            return state with { InComment = true };
        }

        if (!char.IsAsciiLetter(rest[1]) && rest[1] is not ('/' or '!' or '?'))
        {
            Report(MarkupFindings.StrayLessThan, position);
            return state;
        }

        return state with { Tag = new PendingTag("<", '\0', text, [(0, position)]) };
    }

    private MarkupState ReadTag(MarkupState state, PendingTag tag, char c, SourcePosition position)
    {
        if (c == '<')
        {
            Report(MarkupFindings.TagInterrupted, tag.Template, tag.Position);
            return MarkupState.Lost;
        }

        var quote = tag.Quote == '\0' ? (c is '"' or '\'' ? c : '\0') : c == tag.Quote ? '\0' : tag.Quote;
        tag = Append(tag, [c], position) with { Quote = quote };
        return c == '>' && quote == '\0' ? EndTag(state with { Tag = null }, tag) : state with { Tag = tag };
    }

    private PendingTag Append(PendingTag tag, ReadOnlySpan<char> added, SourcePosition position)
    {
        // Where code stood in between, what follows has a place of its own.
        var follows = tag.PositionAt(tag.Text.Length) == position;
        Work.CharactersRead += tag.Text.Length;
        return tag with { Text = string.Concat(tag.Text, added), Pieces = follows ? tag.Pieces : [.. tag.Pieces, (tag.Text.Length, position)] };
    }

    /// <summary>What a value that is printed does to the markup.</summary>
    private MarkupState ReadValue(MarkupState state, TemplateType type, SourcePosition position)
    {
        if (state.IsLost || state.InComment)
        {
            return state;
        }

        if (state.Tag is { } tag)
        {
            return state with { Tag = Append(tag, [PendingTag.Value], position) };
        }

        return type.Kind is TemplateTypeKind.Text or TemplateTypeKind.Number or TemplateTypeKind.Date or TemplateTypeKind.Boolean
            ? TakeText(state, position)
            : state;
    }

    private MarkupState TakeText(MarkupState state, SourcePosition position)
    {
        state = CloseEmpty(state);
        if (state.Top is { IsSkipped: false, Element.Content: ContentKind.Structure } or null)
        {
            // Once for the element it stands in: a line of text is one mistake.
            var place = state.Top?.Position ?? new SourcePosition(0, 0);
            if (reported.Add(("text", (state.Top?.Template ?? text).Name, place)))
            {
                Report(MarkupFindings.MisplacedText, position, state.Top is { } top ? $"<{top.Name}>" : "(top)");
            }
        }

        return state;
    }

    private MarkupState EndTag(MarkupState state, PendingTag tag)
    {
        if (tag.Text[1] is '!' or '?')
        {
            Report(MarkupFindings.Declaration, tag.Template, tag.Position);
            return state;
        }

        if (tag.Text[1] == '/')
        {
            return Close(state, tag.Text[2..^1].TrimEnd(), tag);
        }

        var closed = tag.Text[^2] == '/';
        var inner = tag.Text[..(closed ? ^2 : ^1)];
        var nameEnd = inner.AsSpan().IndexOfAny(" \t\r\n");
        var name = inner[1..(nameEnd < 0 ? inner.Length : nameEnd)];
        if (name.Contains(PendingTag.Value, StringComparison.Ordinal))
        {
            return MarkupState.Lost;
        }

        state = Open(state, name, tag, nameEnd < 0 ? [] : AttributesOf(inner, name, nameEnd, tag));
        return closed ? state with { Top = state.Top!.Around } : state;
    }

    private MarkupState Open(MarkupState state, string name, PendingTag tag, List<(string Name, int Offset, string Value, int ValueOffset)>? attributes)
    {
        var element = MarkupVocabulary.Find(name);
        state = CloseEmpty(state);
        if (element is null)
        {
            element = MarkupVocabulary.Nearest(name);
            Report(
                element is null ? MarkupFindings.StrangeElement : MarkupFindings.UnknownElement,
                tag.Template, tag.Position, element is null ? [name] : [name, element.Name]);
        }

        if (element is not null)
        {
            CheckAttributes(element, name, tag, attributes);
        }

        var accepts = state.Top?.Element.Accepts ?? MarkupVocabulary.Outside.Accepts;
        if (element is null || state.Top is { IsSkipped: true })
        {
            element = MarkupVocabulary.Skipped;
        }
        else if ((accepts & element.Category) == 0)
        {
            Report(
                MarkupFindings.MisplacedElement, tag.Template, tag.Position, name,
                state.Top is { } top ? $"<{top.Name}>" : "(top)", MarkupVocabulary.ParentsOf(element));
            element = MarkupVocabulary.Skipped;
        }

        return state with
        {
            Top = new OpenElement(element, name, tag.Template, tag.Position, state.Top),
            HasDocument = state.HasDocument || element.Kind == ElementKind.Document,
        };
    }

    private MarkupState Close(MarkupState state, string name, PendingTag tag)
    {
        if (name.Contains(PendingTag.Value, StringComparison.Ordinal))
        {
            return MarkupState.Lost;
        }

        if (state.Top?.Name != name)
        {
            state = CloseEmpty(state);
        }

        var match = state.Top;
        while (match is not null && match.Name != name)
        {
            match = match.Around;
        }

        if (match is null)
        {
            Report(MarkupFindings.EndTagWithoutStart, tag.Template, tag.Position, name);
            return state;
        }

        if (!ReferenceEquals(match, state.Top))
        {
            var open = state.Top!;
            Report(MarkupFindings.WrongEndTag, tag.Template, tag.Position, name, open.Name,
                new SourcePlace(open.Template.Name, open.Position.Line, open.Position.Column).ToString());
        }

        return state with { Top = match.Around };
    }

    // An element that may hold nothing, such as <br>, was not closed and something follows.
    private MarkupState CloseEmpty(MarkupState state)
    {
        if (state.Top is not { IsSkipped: false, Element.Content: ContentKind.Empty } empty)
        {
            return state;
        }

        Report(MarkupFindings.EmptyElementNotClosed, empty.Template, empty.Position, empty.Name);
        return state with { Top = empty.Around };
    }

    private void EndDocument(MarkupState state)
    {
        if (state.Tag is { } tag)
        {
            Report(MarkupFindings.EndsInside, tag.Template, tag.Position, MarkupReport.Excerpt(tag.Text.Replace(PendingTag.Value, '…')));
            return;
        }

        for (var open = CloseEmpty(state).Top; open is not null; open = open.Around)
        {
            Report(MarkupFindings.NotClosed, open.Template, open.Position, open.Name);
        }

        if (!state.HasDocument)
        {
            Report(MarkupFindings.NoDocument, new SourcePosition(1, 1));
        }
    }
}
