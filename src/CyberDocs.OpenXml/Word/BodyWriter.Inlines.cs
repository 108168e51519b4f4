using CyberDocs.Collections;
using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Word;

internal sealed partial class BodyWriter
{
    private void WriteInlines(ValueList<Inline> content, RunLook look)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextRun run:
                    WriteText(run.Text, look);
                    break;
                case Emphasis emphasis:
                    WriteInlines(emphasis.Content, Within(look, emphasis));
                    break;
                case LineBreak:
                    x.Raw("<w:r><w:br/></w:r>"u8);
                    break;
                case Hyperlink link:
                    WriteLink(link, look);
                    break;
                case PageNumber:
                    WriteField("PAGE"u8, look);
                    break;
                case PageCount:
                    WriteField("NUMPAGES"u8, look);
                    break;
                case RunningHeading heading:
                    WriteRunningHeading(heading, look);
                    break;
                case CheckBox box:
                    fields.Write(box, look);
                    break;
                case Choice choice:
                    fields.Write(choice, look);
                    break;
                case DateField date:
                    fields.Write(date, look);
                    break;
                case TextField field:
                    fields.Write(field, look);
                    break;
                default:
                    throw new InvalidOperationException($"The inline {inline.GetType().Name} has no way into DOCX.");
            }
        }
    }

    private void WriteText(string text, RunLook look) => RunWriter.Write(x, text, look);

    private RunLook Within(RunLook look, Emphasis emphasis)
    {
        var named = session.KnownText(emphasis.Style) is { } name ? session.Styles.Character(name) : null;
        return (emphasis.Kind switch
        {
            EmphasisKind.Strong => look with { Bold = true },
            EmphasisKind.Emphasis => look with { Dotted = true },
            EmphasisKind.Underline => look with { Underlined = true },
            _ => look,
        }) with
        { Style = named ?? look.Style };
    }

    private void WriteLink(Hyperlink link, RunLook look)
    {
        var linked = look with { Style = look.Style ?? "Hyperlink" };
        if (link.Target.StartsWith('#') && link.Target.Length > 1)
        {
            session.Expect(link.Target[1..]);
            x.Raw("<w:hyperlink w:anchor=\""u8).Text(WordSession.Bookmark(link.Target[1..])).Raw("\" w:history=\"1\">"u8);
        }
        else if (Address(link.Target) is { } address)
        {
            x.Raw("<w:hyperlink r:id=\""u8).Text(links.Link(address)).Raw("\" w:history=\"1\">"u8);
        }
        else
        {
            session.Findings.ReportOnce(WritingFindings.UnusableAddress, link.Target);
            WriteInlines(link.Content, look);
            return;
        }

        WriteInlines(link.Content, linked);
        x.Raw("</w:hyperlink>"u8);
    }

    /// <summary>An address as a package may hold it, or null; Word calls a file with any other address damaged.</summary>
    internal static string? Address(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel" ? uri.AbsoluteUri : null;

    private void WriteField(ReadOnlySpan<byte> instruction, RunLook look)
    {
        x.Raw("<w:fldSimple w:instr=\" "u8).Raw(instruction).Raw(" \">"u8);
        WriteText("1", look);
        x.Raw("</w:fldSimple>"u8);
    }

    /// <summary>The number stands for the built-in heading style of any language. What the field shows is for Word to find on each page.</summary>
    private void WriteRunningHeading(RunningHeading heading, RunLook look)
    {
        x.Raw("<w:fldSimple w:instr=\" STYLEREF "u8).Number(Math.Clamp(heading.Level, 1, 4)).Raw(" \">"u8);
        RunWriter.Begin(x, look);
        x.Raw("<w:t/></w:r></w:fldSimple>"u8);
    }
}
