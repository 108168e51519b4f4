using System.Xml;
using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Reading;

/// <summary>
/// Reads the content controls of a document's text in one pass, by tag or, where a program dropped the tags, by the bookmark around them. Not thread-safe.
/// </summary>
internal sealed class WordFields(IEnumerable<string> known, FindingCollector findings, SourcePlace place, InputMeter meter)
{
    private const int MostOptions = 10;

    private readonly List<WordControl> open = [];
    private readonly List<(string Id, WordControl Control)> marks = [];
    private readonly List<WordControl> ended = [];
    private readonly List<StringBuilder> codes = [];
    private WordControl? lastBox;
    private bool inProperties;
    private bool inParagraphProperties;
    private bool isStruck;
    private bool isHidden;

    public List<FilledField> Read(XmlReader xml)
    {
        var more = xml.Read();
        while (more)
        {
            more = xml.NodeType switch
            {
                XmlNodeType.Element => Begin(xml),
                XmlNodeType.EndElement => End(xml),
                _ => xml.Read(),
            };
        }

        // A bookmark whose end was lost still stands for its control.
        ended.AddRange(marks.Where(mark => mark.Control.Inner is not null).Select(mark => mark.Control));
        return new WordValues(TagsByMark, findings, place).Of(ended);
    }

    private bool Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "Fallback" or "del" or "moveFrom" or "rPrChange" when !xml.IsEmptyElement:
                xml.Skip();
                return !xml.EOF;
            case "sdt" when !xml.IsEmptyElement:
                meter.Add(InputLimit.Names);
                open.Add(new WordControl());
                lastBox = null;
                break;
            case "sdtPr":
                inProperties = !xml.IsEmptyElement && open.Count > 0;
                break;
            case "pPr":
                inParagraphProperties = !xml.IsEmptyElement;
                break;
            case "r":
                (isStruck, isHidden) = (false, false);
                break;
            case "strike" or "dstrike" when !inProperties && !inParagraphProperties:
                isStruck = IsOn(xml);
                break;
            case "vanish" when !inProperties && !inParagraphProperties:
                isHidden = IsOn(xml);
                break;
            case "bookmarkStart":
                BeginMark(xml);
                break;
            case "bookmarkEnd":
                EndMark(Attribute(xml, "id") ?? "");
                break;
            case "t":
                Add(xml.ReadElementContentAsString());
                return !xml.EOF;
            case "br" or "cr" when !inParagraphProperties:
                Add("\n");
                break;
            case "tab" or "ptab" when !inParagraphProperties:
                Add("\t");
                break;
            case "rt" when !xml.IsEmptyElement:
                // Readings of Japanese words stand beside the text that they belong to.
                xml.Skip();
                return !xml.EOF;
            case "noBreakHyphen":
                Add("-");
                break;
            case "sym":
                Add(SymbolText.Of(Attribute(xml, "font"), Attribute(xml, "char")));
                break;
            case "fldChar":
                Field(Attribute(xml, "fldCharType"));
                break;
            case "instrText":
                var code = xml.ReadElementContentAsString();
                if (codes.Count > 0)
                {
                    codes[^1].Append(code);
                }

                return !xml.EOF;
            default:
                if (inProperties)
                {
                    Property(xml, open[^1]);
                }

                break;
        }

        return xml.Read();
    }

    private bool End(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "sdtPr":
                inProperties = false;
                break;
            case "pPr":
                inParagraphProperties = false;
                break;
            case "p":
                lastBox = null;
                meter.Add(InputLimit.Steps, open.Count + marks.Count);
                open.ForEach(control => control.EndParagraph());
                marks.ForEach(mark => mark.Control.EndParagraph());
                break;
            case "sdt" when open.Count > 0:
                EndControl(open[^1]);
                open.RemoveAt(open.Count - 1);
                break;
        }

        return xml.Read();
    }

    private static void Property(XmlReader xml, WordControl control)
    {
        switch (xml.LocalName)
        {
            case "tag":
                control.Tag = Attribute(xml, "val");
                break;
            case "alias":
                control.Label = Attribute(xml, "val");
                break;
            case "checkbox":
                control.IsCheckBox = true;
                break;
            case "checked":
                control.Checked = IsOn(xml);
                break;
            case "date":
                control.IsDate = true;
                control.FullDate = Attribute(xml, "fullDate");
                break;
            case "showingPlcHdr":
                control.ShowsPlaceholder = IsOn(xml);
                break;
        }
    }

    private void BeginMark(XmlReader xml)
    {
        if (Attribute(xml, "name") is not { } name || !name.StartsWith(FieldTag.MarkPrefix, StringComparison.Ordinal))
        {
            return;
        }

        meter.Add(InputLimit.Names);
        lastBox = null;
        var mark = new WordControl { Tag = name };
        marks.Add((Attribute(xml, "id") ?? "", mark));

        // LibreOffice puts the beginning of the bookmark inside the control.
        if (open is [.., { Mark: null } control])
        {
            control.Mark = mark;
        }
    }

    private void EndMark(string id)
    {
        meter.Add(InputLimit.Steps, marks.Count);
        var at = marks.FindLastIndex(mark => mark.Id == id);
        if (at >= 0)
        {
            // Where a program dropped the control, the option's name stands after the bookmark.
            lastBox ??= marks[at].Control.Inner is null ? marks[at].Control : null;
            ended.Add(marks[at].Control);
            marks.RemoveAt(at);
        }
    }

    private void EndControl(WordControl control)
    {
        lastBox = control.IsCheckBox ? control : null;
        if (string.IsNullOrEmpty(control.Tag))
        {
            control.Mark ??= marks is [.., var latest] ? latest.Control : null;
            if (control.Mark is { } mark && (mark.Inner is null || control.IsCheckBox || control.IsDate))
            {
                mark.Inner = control;
            }
        }
        else
        {
            ended.Add(control);
        }
    }

    // A field shows its result; a character drawn over another, as in 囲い文字, has none and stands in the code.
    private void Field(string? mark)
    {
        if (mark == "begin")
        {
            codes.Add(new());
        }
        else if (codes.Count > 0 && mark == "separate")
        {
            codes[^1].Clear();
        }
        else if (codes.Count > 0 && mark == "end")
        {
            var code = codes[^1].ToString();
            codes.RemoveAt(codes.Count - 1);
            Add(SymbolText.OfEquation(code));
        }
    }

    // Each control around a text holds it; controls that never end would hold all that follows.
    private void Add(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        meter.Add(InputLimit.AllCharacters, (long)(text.Length + 1) * (open.Count + marks.Count + 1));
        open.ForEach(control => control.Add(text, isStruck, isHidden));
        marks.ForEach(mark => mark.Control.Add(text, isStruck, isHidden));
        if (!isHidden)
        {
            lastBox?.AddAfter(text, isStruck);
        }
    }

    private Dictionary<string, string> TagsByMark()
    {
        var tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in known)
        {
            tags.TryAdd(FieldTag.Mark(FieldTag.Of(field)), field);
            for (var option = 0; option < MostOptions; option++)
            {
                tags.TryAdd(FieldTag.Mark(FieldTag.Of(field, option)), string.Create(CultureInfo.InvariantCulture, $"{field}#{option}"));
            }
        }

        return tags;
    }

    private static bool IsOn(XmlReader xml) => Attribute(xml, "val") is not ("0" or "false" or "off");

    private static string? Attribute(XmlReader xml, string name)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.LocalName == name)
            {
                var value = xml.Value;
                xml.MoveToElement();
                return value;
            }
        }

        xml.MoveToElement();
        return null;
    }
}
