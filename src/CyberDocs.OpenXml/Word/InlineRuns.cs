using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Word;

/// <summary>Writes running text as runs, links and fields.</summary>
internal sealed class InlineRuns(WordSession session, XmlPart x, Relationships links) : InlineWalker
{
    private readonly FieldWriter fields = new(session, x);
    private RunLook look;

    /// <summary>Writes text that has no look of its own yet, condensed to a share of its width.</summary>
    public void Write(ValueList<Inline> content, double condensed = 1) =>
        Walk(content, condensed < 1 ? default(RunLook) with { Condensed = (int)(condensed * 100) } : default);

    /// <summary>An address as a package may hold it, or null; Word calls a file with any other address damaged.</summary>
    public static string? Address(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel" ? uri.AbsoluteUri : null;

    protected override void Text(TextRun run) => RunWriter.Write(x, run.Text, look);

    protected override void Emphasised(Emphasis emphasis)
    {
        var named = session.KnownText(emphasis.Style) is { } name ? session.Styles.Character(name) : null;
        var within = emphasis.Kind switch
        {
            EmphasisKind.Strong => look with { Bold = true },
            EmphasisKind.Emphasis => look with { Dotted = true },
            EmphasisKind.Underline => look with { Underlined = true },
            _ => look,
        };
        Walk(emphasis.Content, within with { Style = named ?? look.Style });
    }

    protected override void Break() => x.Raw("<w:r><w:br/></w:r>"u8);

    protected override void Linked(Hyperlink link)
    {
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
            Walk(link.Content);
            return;
        }

        Walk(link.Content, look with { Style = look.Style ?? "Hyperlink" });
        x.Raw("</w:hyperlink>"u8);
    }

    protected override void Number(Inline number)
    {
        x.Raw("<w:fldSimple w:instr=\" "u8).Raw(number is PageCount ? "NUMPAGES"u8 : "PAGE"u8).Raw(" \">"u8);
        RunWriter.Write(x, "1", look);
        x.Raw("</w:fldSimple>"u8);
    }

    /// <summary>The number stands for the built-in heading style of any language. What the field shows is for Word to find on each page.</summary>
    protected override void Running(RunningHeading heading)
    {
        x.Raw("<w:fldSimple w:instr=\" STYLEREF "u8).Number(Math.Clamp(heading.Level, 1, 4)).Raw(" \">"u8);
        RunWriter.Begin(x, look);
        x.Raw("<w:t/></w:r></w:fldSimple>"u8);
    }

    protected override void Box(CheckBox box) => fields.Write(box, look);

    protected override void Options(Choice choice) => fields.Write(choice, look);

    protected override void Date(DateField date) => fields.Write(date, look);

    protected override void Field(TextField field) => fields.Write(field, look);

    private void Walk(ValueList<Inline> content, RunLook within)
    {
        var outer = look;
        look = within;
        Walk(content);
        look = outer;
    }
}
