using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.OpenXml.Tests;

/// <summary>Every piece of text of a document in reading order, as the tree holds it.</summary>
internal static class TreeText
{
    public static IEnumerable<string> Of(IEnumerable<Block> blocks) => blocks.SelectMany(b => b switch
    {
        Heading heading => Of(heading.Content),
        Paragraph paragraph => Of(paragraph.Content),
        ListBlock list => list.Items.SelectMany(i => Of(i.Content)),
        Table table => table.Head.HeaderRows.Concat(table.Rows).SelectMany(r => r.Cells).SelectMany(c => Of(c.Content)),
        Note note => Of(note.Content),
        Section section => Of(section.Content),
        SignatureLines signature => signature.Labels,
        Figure figure => Of(figure.Scene.Items).Concat(Of(figure.Caption)),
        TableOfContents { Title: { } title } => [title],
        _ => [],
    });

    private static IEnumerable<string> Of(ValueList<SceneItem> items) => items.SelectMany(i => i switch
    {
        SceneGroup group => Of(group.Items),
        SceneText text => [text.Text],
        _ => Enumerable.Empty<string>(),
    });

    private static IEnumerable<string> Of(ValueList<Inline> content) => content.SelectMany(i => i switch
    {
        TextRun run => [run.Text],
        Emphasis emphasis => Of(emphasis.Content),
        Hyperlink link => Of(link.Content),
        Choice choice => choice.Options,
        DateField date => [date.Text],
        TextField field => field.Text.Split('\n'),
        _ => Enumerable.Empty<string>(),
    });
}
