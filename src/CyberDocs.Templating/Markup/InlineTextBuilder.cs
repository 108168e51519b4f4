namespace CyberDocs.Templating.Markup;

/// <summary>
/// Builds the running text of one block at a time: collapses white space as XHTML does, drops a source line break between two
/// Japanese characters, and turns line breaks of values into <see cref="LineBreak"/>. The buffer is kept from block to block.
/// </summary>
internal sealed class InlineTextBuilder
{
    private static readonly LineBreak Break = new();

    private char[] run = new char[256];
    private int length;
    private bool hasContent;
    private bool atLineStart = true;
    private char last;
    private bool pendingSpace;
    private bool pendingNewline;
    private int breaks;

    // A space already written in front of an inline element; it goes again if nothing follows or a line break comes.
    private List<Inline>? spaceList;

    /// <summary>Text that was not added to a list yet.</summary>
    public ReadOnlySpan<char> Pending => run.AsSpan(0, length);

    /// <summary>Whether <see cref="Pending"/> is all that a list will hold when its block ends here.</summary>
    public bool IsAll(List<Inline> target) => target.Count == 0 && spaceList is null;

    /// <summary>Adds text without white space to collapse.</summary>
    public void Append(List<Inline> target, ReadOnlySpan<char> text)
    {
        if (pendingSpace || breaks > 0 || spaceList is not null)
        {
            Settle(target, text[0]);
        }

        if (length + text.Length > run.Length)
        {
            Array.Resize(ref run, Math.Max(run.Length * 2, length + text.Length));
        }

        text.CopyTo(run.AsSpan(length));
        length += text.Length;
        last = text[^1];
        hasContent = true;
        atLineStart = false;
    }

    /// <summary>Adds white space of the source.</summary>
    public void Space(bool newline)
    {
        pendingSpace = true;
        pendingNewline |= newline;
    }

    /// <summary>Adds a line break that stood in a value. It counts only between pieces of text.</summary>
    public void ValueBreak()
    {
        breaks++;
        pendingSpace = pendingNewline = false;
    }

    /// <summary>Adds a line break that the template asks for.</summary>
    public void ForcedBreak(List<Inline> target)
    {
        EmitValueBreaks(target);
        DropWrittenSpace();
        pendingSpace = pendingNewline = false;
        Flush(target);
        target.Add(Break);
        hasContent = true;
        atLineStart = true;
        last = '\0';
    }

    /// <summary>Adds an inline that is no text, such as a check box.</summary>
    public void Atom(List<Inline> target, Inline inline)
    {
        Settle(target, '\0');
        Flush(target);
        target.Add(inline);
        hasContent = true;
        atLineStart = false;
        last = '\0';
    }

    /// <summary>Before an inline element begins: white space stays outside it.</summary>
    public void BeginChild(List<Inline> target)
    {
        EmitValueBreaks(target);
        var space = pendingSpace && spaceList is null && !atLineStart;
        pendingSpace = false;
        if (space)
        {
            Put(' ');
        }

        Flush(target);
        if (space)
        {
            spaceList = target;
        }

        pendingNewline &= spaceList is not null;
    }

    /// <summary>After an inline element ends: white space at its end goes behind it.</summary>
    public void EndChild(List<Inline> content)
    {
        Flush(content);
        if (ReferenceEquals(spaceList, content))
        {
            DropWrittenSpace();
            pendingSpace = true;
        }
    }

    /// <summary>Ends the block and makes ready for the next one.</summary>
    public void Finish(List<Inline> target)
    {
        Flush(target);
        DropWrittenSpace();
        Drop();
    }

    /// <summary>Makes ready for the next block, and forgets <see cref="Pending"/>.</summary>
    public void Drop()
    {
        length = 0;
        hasContent = pendingSpace = pendingNewline = false;
        atLineStart = true;
        last = '\0';
        breaks = 0;
    }

    private void Settle(List<Inline> target, char next)
    {
        EmitValueBreaks(target);
        if (pendingSpace || spaceList is not null)
        {
            var joins = atLineStart || (pendingNewline && EastAsianText.IsIdeographic(last) && EastAsianText.IsIdeographic(next));
            if (spaceList is null)
            {
                if (!joins)
                {
                    Put(' ');
                }
            }
            else if (joins)
            {
                DropWrittenSpace();
            }

            spaceList = null;
            pendingSpace = pendingNewline = false;
        }
    }

    private void EmitValueBreaks(List<Inline> target)
    {
        if (breaks > 0 && hasContent)
        {
            DropWrittenSpace();
            Flush(target);
            for (; breaks > 0; breaks--)
            {
                target.Add(Break);
            }

            atLineStart = true;
            last = '\0';
        }

        breaks = 0;
    }

    private void DropWrittenSpace()
    {
        if (spaceList is null)
        {
            return;
        }

        // Nothing was added behind the space yet, or it would have been settled.
        var text = ((TextRun)spaceList[^1]).Text;
        spaceList.RemoveAt(spaceList.Count - 1);
        if (text.Length > 1)
        {
            spaceList.Add(new TextRun(text[..^1]));
        }

        spaceList = null;
    }

    private void Put(char c)
    {
        if (length == run.Length)
        {
            Array.Resize(ref run, run.Length * 2);
        }

        run[length++] = c;
    }

    private void Flush(List<Inline> target)
    {
        if (length > 0)
        {
            target.Add(new TextRun(new string(run, 0, length)));
            length = 0;
        }
    }
}
