using System.Text;
using CyberDocs.Collections;
using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Word;

/// <summary>The text of inlines without their looks.</summary>
internal static class PlainText
{
    public static string Of(ValueList<Inline> content)
    {
        var text = new StringBuilder();
        Append(text, content);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ValueList<Inline> content)
    {
        foreach (var inline in content)
        {
            _ = inline switch
            {
                TextRun run => text.Append(run.Text),
                LineBreak => text.Append(' '),
                CheckBox box => text.Append(FieldWriter.Box(box.Checked == true)),
                Choice choice => text.AppendJoin(FieldWriter.Between, choice.Options.Select((o, i) => FieldWriter.Box(i == choice.Selected) + o)),
                DateField date => text.Append(date.Text),
                TextField field => text.Append(field.Text),
                _ => text,
            };
            if (inline is Emphasis emphasis)
            {
                Append(text, emphasis.Content);
            }
            else if (inline is Hyperlink link)
            {
                Append(text, link.Content);
            }
        }
    }
}
