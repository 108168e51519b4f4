namespace CyberDocs.Documents;

/// <summary>Walks over blocks in reading order. Whoever derives from it says for each kind what becomes of it; none is passed over by default.</summary>
/// <typeparam name="TPlace">Where blocks stand, as far as what becomes of them depends on it.</typeparam>
internal abstract class BlockWalker<TPlace>(CancellationToken cancellation = default)
{
    public void WriteAll(ValueList<Block> blocks, TPlace place)
    {
        foreach (var block in blocks)
        {
            Write(block, place);
        }
    }

    public virtual void Write(Block block, TPlace place)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading, place);
                break;
            case Paragraph paragraph:
                WriteParagraph(paragraph, place);
                break;
            case ListBlock list:
                WriteList(list, place);
                break;
            case Table table:
                WriteTable(table, place);
                break;
            case Figure figure:
                WriteFigure(figure, place);
                break;
            case Picture picture:
                WritePicture(picture, place);
                break;
            case Note note:
                WriteNote(note, place);
                break;
            case PageBreak:
                WriteBreak();
                break;
            case TableOfContents contents:
                WriteContents(contents);
                break;
            case SignatureLines signature:
                WriteSignature(signature, place);
                break;
            case Section section:
                WriteSection(section, place);
                break;
            default:
                throw new InvalidOperationException($"Nobody knows the block {block.GetType().Name}.");
        }
    }

    protected abstract void WriteHeading(Heading heading, TPlace place);

    protected abstract void WriteParagraph(Paragraph paragraph, TPlace place);

    protected abstract void WriteList(ListBlock list, TPlace place);

    protected abstract void WriteTable(Table table, TPlace place);

    protected abstract void WriteFigure(Figure figure, TPlace place);

    protected abstract void WritePicture(Picture picture, TPlace place);

    protected abstract void WriteNote(Note note, TPlace place);

    protected abstract void WriteBreak();

    protected abstract void WriteContents(TableOfContents contents);

    protected abstract void WriteSignature(SignatureLines signature, TPlace place);

    protected abstract void WriteSection(Section section, TPlace place);
}
