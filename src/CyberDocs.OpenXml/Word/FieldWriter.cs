using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Word;

/// <summary>Writes fields as content controls: check boxes, choices, dates and texts that people fill in.</summary>
internal sealed class FieldWriter(WordSession session, XmlPart x)
{
    /// <summary>What stands between the options of a choice.</summary>
    public const string Between = "・";

    private const string Blank = "　　　　　　";

    public static string Box(bool isChecked) => isChecked ? "☑" : "☐";

    public void Write(CheckBox box, RunLook look)
    {
        if (box.Field is null)
        {
            WriteGlyph(box.Checked == true, look);
            return;
        }

        session.ClaimField(box.Field);
        WriteBox(FieldTag.Of(box.Field), box.Label, box.Checked == true, look);
    }

    public void Write(Choice choice, RunLook look)
    {
        if (choice.Field is not null)
        {
            session.ClaimField(choice.Field);
        }

        for (var i = 0; i < choice.Options.Count; i++)
        {
            if (i > 0)
            {
                RunWriter.Write(x, Between, look);
            }

            if (choice.Field is { } field)
            {
                var label = string.IsNullOrEmpty(choice.Label) ? choice.Options[i] : $"{choice.Label}: {choice.Options[i]}";
                WriteBox(FieldTag.Of(field, i), label, i == choice.Selected, look);
            }
            else
            {
                WriteGlyph(i == choice.Selected, look);
            }

            RunWriter.Write(x, choice.Options[i], look);
        }
    }

    public void Write(DateField date, RunLook look)
    {
        if (date.Field is null)
        {
            RunWriter.Write(x, date.Text, look);
            return;
        }

        session.ClaimField(date.Field);
        var (format, calendar) = DateControlPattern.Of(date.Text);
        var mark = Begin(FieldTag.Of(date.Field), date.Label);
        x.Raw(date.Value is null ? "<w:showingPlcHdr/><w:date"u8 : "<w:date"u8);
        if (date.Value is { } value)
        {
            x.Raw(" w:fullDate=\""u8).Text(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Raw("T00:00:00Z\""u8);
        }

        x.Raw("><w:dateFormat w:val=\""u8).Text(format)
            .Raw("\"/><w:lid w:val=\"ja-JP\"/><w:storeMappedDataAs w:val=\"dateTime\"/><w:calendar w:val=\""u8).Text(calendar).Raw("\"/></w:date>"u8);
        Content(date.Text.Length == 0 ? Blank : date.Text, look, mark);
    }

    public void Write(TextField field, RunLook look)
    {
        session.ClaimField(field.Field);
        var mark = Begin(FieldTag.Of(field.Field), field.Label);

        // Not a control of plain text: LibreOffice writes the text of those several times over when it saves.
        x.Raw(field.Text.Length == 0 ? "<w:showingPlcHdr/>"u8 : ""u8);
        Content(field.Text.Length == 0 ? Blank : field.Text, look, mark);
    }

    private void WriteBox(string tag, string? label, bool isChecked, RunLook look)
    {
        var mark = Begin(tag, label);
        x.Raw("<w14:checkbox><w14:checked w14:val=\""u8).Raw(isChecked ? "1"u8 : "0"u8)
            .Raw(
                "\"/><w14:checkedState w14:val=\"2611\" w14:font=\"Segoe UI Symbol\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"Segoe UI Symbol\"/></w14:checkbox></w:sdtPr><w:sdtContent>"u8);
        WriteGlyph(isChecked, look);
        End(mark);
    }

    private void WriteGlyph(bool isChecked, RunLook look) => RunWriter.Write(x, Box(isChecked), look with { Style = look.Style ?? "CheckBox" });

    private int Begin(string tag, string? label)
    {
        var mark = session.NextBookmark();
        x.Raw("<w:bookmarkStart w:id=\""u8).Number(mark).Raw("\" w:name=\""u8).Text(FieldTag.Mark(tag)).Raw("\"/><w:sdt><w:sdtPr>"u8);
        if (!string.IsNullOrEmpty(label))
        {
            x.Raw("<w:alias w:val=\""u8).Text(FieldTag.Title(label)).Raw("\"/>"u8);
        }

        x.Raw("<w:tag w:val=\""u8).Text(tag).Raw("\"/><w:id w:val=\""u8).Number(session.ControlId(tag)).Raw("\"/>"u8);
        return mark;
    }

    private void Content(string text, RunLook look, int mark)
    {
        x.Raw("</w:sdtPr><w:sdtContent>"u8);
        RunWriter.Write(x, text, look);
        End(mark);
    }

    private void End(int mark) => x.Raw("</w:sdtContent></w:sdt><w:bookmarkEnd w:id=\""u8).Number(mark).Raw("\"/>"u8);
}
