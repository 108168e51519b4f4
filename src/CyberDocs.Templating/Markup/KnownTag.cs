namespace CyberDocs.Templating.Markup;

/// <summary>A start tag in which nothing was wrong, kept since rows repeat their tags to the letter. Belongs to one parser.</summary>
/// <param name="element">The element.</param>
/// <param name="attributes">Where its attributes stand.</param>
internal sealed class KnownTag(MarkupElement element, TagAttribute[] attributes)
{
    public MarkupElement Element => element;

    public TagAttribute[] Attributes => attributes;

    /// <summary>The empty cell that the tag stands for, once it was one.</summary>
    public TableCell? Cell { get; set; }

    /// <summary>What an element without content stands for, once it was read.</summary>
    public Inline? Inline { get; set; }
}
