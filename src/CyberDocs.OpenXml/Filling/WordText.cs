using CyberDocs.OpenXml.Editing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Drawings = DocumentFormat.OpenXml.Drawing;
using Vml = DocumentFormat.OpenXml.Vml;
using Word14 = DocumentFormat.OpenXml.Office2010.Word;

namespace CyberDocs.OpenXml.Filling;

/// <summary>The text of a cell or paragraph with the runs that it stands in, and changes of it. Not thread-safe.</summary>
internal sealed class WordText
{
    /// <summary>How a box to tick stands in the text, whatever it is made of.</summary>
    public const char Box = '☐';

    private readonly IReadOnlyList<Paragraph> paragraphs;
    private readonly WordControls controls;
    private readonly List<WordPiece> pieces = [];
    private readonly Dictionary<Run, bool> struck = new(ReferenceEqualityComparer.Instance);
    private readonly SdtElement? control;
    private readonly List<(TextBoxContent Box, TextBoxContent Older)> twins = [];
    private readonly bool isCovered;
    private readonly IReadOnlyList<DropDownListFormField> lists;

    public WordText(IReadOnlyList<Paragraph> paragraphs, WordControls controls)
    {
        (this.paragraphs, this.controls) = (paragraphs, controls);
        var text = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            if (paragraph != paragraphs[0])
            {
                text.Append('\n');
            }

            foreach (var leaf in paragraph.Descendants().Where(
                leaf => leaf.Parent is Run && leaf.Ancestors<Paragraph>().First() == paragraph && !leaf.Ancestors<RubyContent>().Any()))
            {
                var shown = Shown(leaf);
                if (shown.Length > 0)
                {
                    pieces.Add(new WordPiece(text.Length, shown, leaf));
                    text.Append(shown);
                }
            }
        }

        // Lists of older forms show their first word until somebody chooses.
        lists = [.. paragraphs.SelectMany(paragraph => paragraph.Descendants<DropDownListFormField>())];
        var chosen = lists.Select(list => (int?)list.DropDownListSelection?.Val?.Value ?? 0).FirstOrDefault();
        Content = text.Length == 0 && chosen > 0 ? WordsOf(lists[0]).ElementAtOrDefault(chosen) ?? ""
            : pieces is [var only] && only.Text.Length == text.Length ? only.Text
            : text.ToString();
        Twins();
        isCovered = paragraphs.Any(paragraph => paragraph.Descendants<Drawings.PresetGeometry>().Any(shape => shape.Preset?.InnerText is "ellipse" or "donut")
            || paragraph.Descendants<Vml.Oval>().Any());
        Standing = pieces.Exists(piece => IsStruck(piece.Leaf)) ? Without(IsStruck) : null;
        control = paragraphs.SelectMany(Controls).FirstOrDefault(sdt => controls.Of(sdt).Box is null);
        if (control is not null && controls.Of(control).IsPrompting && paragraphs.SelectMany(each => each.Descendants<Text>())
            .All(leaf => leaf.Ancestors<SdtElement>().Contains(control)))
        {
            Content = "";
        }
    }

    public string Content { get; }

    /// <summary>The text without what is struck out; null when nothing is.</summary>
    public string? Standing { get; }

    public bool IsLocked => isCovered || lists.Count > 1 || paragraphs.Any(paragraph => paragraph.Descendants<EmbeddedObject>().Any())
        || (control is not null && controls.Of(control).IsLocked);

    public bool IsDate => Content.Length == 0 && control is not null && controls.Of(control).Date is not null;

    public ValueList<string> Choices => Content.Length > 0 ? []
        : lists is [var list] ? [.. WordsOf(list)]
        : control is null ? [] : controls.Of(control).Choices;

    /// <summary>Makes what was decided; the places of changes count in <see cref="Content"/>.</summary>
    public void Change(FormEdit edit)
    {
        if (Content.Length == 0)
        {
            Put(edit.Date is { } date ? Date(date) : TextEdit.Apply("", edit.Texts));
            return;
        }

        foreach (var change in edit.Texts.OrderByDescending(change => change.Start))
        {
            Change(change);
        }

        foreach (var (box, older) in twins)
        {
            older.RemoveAllChildren();
            older.Append(box.ChildElements.Select(each => each.CloneNode(deep: true)));
        }
    }

    // Word holds text boxes twice, the second time for its older versions.
    private void Twins()
    {
        foreach (var box in paragraphs.Select(paragraph => paragraph.Parent).OfType<TextBoxContent>().Distinct())
        {
            if (controls.OlderThan(box)?.Boxes is [var older])
            {
                twins.Add((box, older));
            }
        }
    }

    private void Change(TextEdit edit)
    {
        var box = pieces.Find(piece => edit.Length > 0 && piece.Start <= edit.Start && edit.Start < piece.Start + piece.Text.Length);
        if (box is not null && Tick(box.Leaf))
        {
            return;
        }

        var put = false;
        var end = edit.Start + edit.Length;
        foreach (var piece in pieces.Where(piece => piece.Leaf is Text && edit.Start <= piece.Start + piece.Text.Length && end >= piece.Start))
        {
            var from = Math.Clamp(edit.Start - piece.Start, 0, piece.Text.Length);
            var to = Math.Clamp(edit.Start + edit.Length - piece.Start, from, piece.Text.Length);
            if ((edit.Length > 0 && from == to) || (put && edit.Length == 0))
            {
                continue;
            }

            Divide((Text)piece.Leaf, from, to, put ? "" : edit.Text, edit.IsChosen);
            put = true;
        }
    }

    private static void Divide(Text leaf, int from, int to, string put, bool isChosen)
    {
        var (before, after) = (leaf.Text[..from], leaf.Text[to..]);
        if (!isChosen)
        {
            Set(leaf, before + put + after);
            return;
        }

        var run = (Run)leaf.Parent!;
        var chosen = Like(run, put);
        chosen.RunProperties ??= new RunProperties();
        chosen.RunProperties.Bold = new Bold();
        chosen.RunProperties.Border = new Border { Val = BorderValues.Single, Size = 8, Space = 0, Color = "auto" };
        Set(leaf, before);
        var rest = Like(run, after);
        foreach (var sibling in leaf.ElementsAfter().ToList())
        {
            sibling.Remove();
            rest.AppendChild(sibling);
        }

        run.InsertAfterSelf(chosen).InsertAfterSelf(rest);
    }

    private static Run Like(Run run, string text)
    {
        var other = new Run();
        if (run.RunProperties is { } look)
        {
            other.RunProperties = (RunProperties)look.CloneNode(deep: true);
        }

        if (text.Length > 0)
        {
            other.AppendChild(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        }

        return other;
    }

    private static void Set(Text leaf, string text) => (leaf.Text, leaf.Space) = (text, SpaceProcessingModeValues.Preserve);

    private static List<string> WordsOf(DropDownListFormField list) => [.. list.Elements<ListEntryFormField>().Select(entry => entry.Val?.Value ?? "")];

    private void Put(string text)
    {
        if (lists is [var list] && WordsOf(list).IndexOf(text) is var index and >= 0)
        {
            list.DropDownListSelection = new DropDownListSelection { Val = index };
            return;
        }

        if (control is { SdtProperties: { } properties } && control.Descendants<Run>().FirstOrDefault() is { } shown)
        {
            properties.RemoveAllChildren<ShowingPlaceholder>();
            shown.RunProperties?.RemoveAllChildren<RunStyle>();
            shown.RunProperties?.RemoveAllChildren<Color>();
            foreach (var other in control.Descendants<Run>().Where(run => run != shown).ToList())
            {
                other.Remove();
            }

            shown.RemoveAllChildren<Text>();
            Lines(shown, text);
            return;
        }

        var paragraph = paragraphs[0];
        var mark = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
        var run = paragraph.Elements<Run>().FirstOrDefault(each => each.ChildElements.All(child => child is RunProperties or Text));
        if (run is null)
        {
            run = paragraph.AppendChild(new Run());
            if (mark is not null)
            {
                var look = mark.ChildElements.Where(each => each is not (Inserted or Deleted or MoveFrom or MoveTo)).Select(each => each.CloneNode(deep: true));
                run.RunProperties = new RunProperties(look);
            }
        }

        run.RemoveAllChildren<Text>();
        Lines(run, text);
    }

    private static void Lines(Run run, string text)
    {
        foreach (var (number, line) in text.Split('\n').Index())
        {
            if (number > 0)
            {
                run.AppendChild(new Break());
            }

            run.AppendChild(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    private string Date(DateOnly date)
    {
        if (control is not null && controls.Of(control).Date is { } content)
        {
            content.FullDate = new DateTimeValue(date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        }

        return Japanese.JapaneseCalendar.Format(date) ?? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>Ticks the box that a piece of text is; false when it is none but a letter.</summary>
    private bool Tick(OpenXmlElement leaf)
    {
        if (leaf is FieldChar { FormFieldData: { } data } && data.GetFirstChild<CheckBox>() is { } field)
        {
            field.RemoveAllChildren<Checked>();
            field.AppendChild(new Checked());
            return true;
        }

        if (leaf.Ancestors<SdtElement>().FirstOrDefault() is not { } sdt || controls.Of(sdt).Box is not { } box)
        {
            return false;
        }

        box.Checked = new Word14.Checked { Val = Word14.OnOffValues.One };
        var state = box.CheckedState;
        var letter = int.TryParse(state?.Val?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) ? (char)number : '☒';
        switch (leaf)
        {
            case Text text:
                text.Text = letter.ToString();
                break;
            case SymbolChar symbol when state is not null:
                (symbol.Char, symbol.Font) = (state.Val, state.Font);
                break;
        }

        if (state?.Font?.Value is { } font && leaf is Text && leaf.Parent is Run { RunProperties.RunFonts: { } fonts })
        {
            (fonts.Ascii, fonts.HighAnsi, fonts.EastAsia) = (font, font, font);
        }

        return true;
    }

    // Asked once of each run: one that has no look is searched for it to its end.
    private bool IsStruck(OpenXmlElement leaf)
    {
        if (leaf.Parent is not Run run)
        {
            return false;
        }

        if (!struck.TryGetValue(run, out var isStruck))
        {
            isStruck = run.RunProperties is { } look && (IsOn(look.Strike) || IsOn(look.DoubleStrike));
            struck.Add(run, isStruck);
        }

        return isStruck;
    }

    private static bool IsOn(OnOffType? value) => value is not null && value.Val?.Value != false;

    private string Without(Func<OpenXmlElement, bool> leftOut)
    {
        var text = new StringBuilder(Content);
        foreach (var piece in pieces.AsEnumerable().Reverse().Where(piece => leftOut(piece.Leaf)))
        {
            text.Remove(piece.Start, piece.Text.Length);
        }

        return text.ToString();
    }

    private static IEnumerable<SdtElement> Controls(Paragraph paragraph) => paragraph.Descendants<SdtRun>().Concat<SdtElement>(
        paragraph.Ancestors<SdtElement>().Where(sdt => sdt is SdtCell || (sdt is SdtBlock && sdt.Ancestors<TableCell>().Any())));

    private string Shown(OpenXmlElement leaf)
    {
        var isBox = leaf.Ancestors<SdtElement>().FirstOrDefault() is { } sdt && controls.Of(sdt).Box is { } box
            && box.Checked?.Val?.Value != Word14.OnOffValues.One && box.Checked?.Val?.Value != Word14.OnOffValues.True;
        return leaf switch
        {
            Text text when isBox && text.Text.Length == 1 => Box.ToString(),
            Text text => text.Text,
            SymbolChar when isBox => Box.ToString(),
            SymbolChar symbol => Reading.SymbolText.Of(symbol.Font?.Value, symbol.Char?.Value),
            NoBreakHyphen => "-",
            FieldChar { FormFieldData: { } data } when data.GetFirstChild<CheckBox>() is { } field && field.GetFirstChild<Checked>() is null => Box.ToString(),
            TabChar => "\t",
            Break or CarriageReturn => "\n",
            _ => "",
        };
    }

    private sealed record WordPiece(int Start, string Text, OpenXmlElement Leaf);
}
