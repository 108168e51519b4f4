namespace CyberDocs.Documents;

/// <summary>Walks over running text in reading order. Whoever derives from it says for each kind what becomes of it; none is passed over by default.</summary>
internal abstract class InlineWalker
{
    public void Walk(ValueList<Inline> content)
    {
        foreach (var inline in content)
        {
            Walk(inline);
        }
    }

    public void Walk(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                Text(run);
                break;
            case Emphasis emphasis:
                Emphasised(emphasis);
                break;
            case LineBreak:
                Break();
                break;
            case Hyperlink link:
                Linked(link);
                break;
            case PageNumber or PageCount:
                Number(inline);
                break;
            case RunningHeading heading:
                Running(heading);
                break;
            case CheckBox box:
                Box(box);
                break;
            case Choice choice:
                Options(choice);
                break;
            case DateField date:
                Date(date);
                break;
            case TextField field:
                Field(field);
                break;
            default:
                throw new InvalidOperationException($"Nobody knows the inline {inline.GetType().Name}.");
        }
    }

    protected abstract void Text(TextRun run);

    protected abstract void Emphasised(Emphasis emphasis);

    protected abstract void Break();

    protected abstract void Linked(Hyperlink link);

    /// <summary>The number of the page or of all pages.</summary>
    protected abstract void Number(Inline number);

    protected abstract void Running(RunningHeading heading);

    protected abstract void Box(CheckBox box);

    protected abstract void Options(Choice choice);

    protected abstract void Date(DateField date);

    protected abstract void Field(TextField field);
}
