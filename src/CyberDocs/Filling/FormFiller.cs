using System.Globalization;
using CyberDocs.Answers;
using CyberDocs.Collections;
using CyberDocs.Forms;
using CyberDocs.Model;
using CyberDocs.OpenXml.Editing;
using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>Writes the answers of a checklist into the places that were found, and tells of each what became of it. Not thread-safe.</summary>
internal sealed class FormFiller(Edition edition, FormAnswers answers, FormHabit habit)
{
    private static readonly (string, string) AlreadyFilled = ("欄にすでに何か書かれています", "something is written there already");
    private static readonly (string, string) NoPlace = ("様式に、この答えの欄が確かには見つかりません", "no place for it was found that is sure");
    private static readonly (string, string) Carried = ("前の版から引き継いだだけで、まだ確認されていません", "it was carried over and nobody has confirmed it");
    private static readonly (string, string) OnlyYesOrNo = ("「はい」「いいえ」のほかを書く欄がありません", "the form has no place for anything but はい and いいえ");
    private static readonly (string, string) NotChosen = ("欄で選べる言葉に合うものがありません", "none of the words that can be chosen there says so");
    private static readonly (string, string) NoDay = ("欄は日まで書くもので、答えは月または年までです", "the form asks for a day, and the answer says a month or a year");
    private static readonly (string, string) Fixed = ("欄が数式か、保護されているか、チェックボックスなどの部品が載っています", "the cell is calculated, locked or lies under a control");

    private readonly Dictionary<FormCell, FormEdit> edits = new(ReferenceEqualityComparer.Instance);
    private readonly List<FilledCell> cells = [];

    public IEnumerable<FormEdit> Edits => edits.Values;

    public IReadOnlyList<FilledCell> Cells => cells;

    /// <summary>Fills all items of the edition.</summary>
    public void Fill(IReadOnlyList<FormSlot> slots)
    {
        var byItem = slots.Where(slot => slot.Item is not null).ToLookup(slot => slot.Item!.Id);
        foreach (var item in ItemNumbers.ItemsOf(edition))
        {
            var answer = answers.Items.FirstOrDefault(each => each.Item == item.Id);
            foreach (var key in AnswerKeys.OfItem)
            {
                var valueKey = item.Gate && key == "first" ? AnswerKeys.Gate : key;
                if (AnswerKeys.ValueIn(answers, item, valueKey) is { } value && (answers.Gate != Answer.No || item.Gate))
                {
                    Put(item, key, value, [.. byItem[item.Id]], answer?.IsCarried == true && key != "remarks");
                }
            }
        }
    }

    /// <summary>Writes a text of the form's head.</summary>
    public void Head(FormSlot slot, string label, string text, TextEdit edit)
    {
        edits[slot.Cell] = new FormEdit(slot.Grid, slot.Cell, [edit]);
        cells.Add(Told(slot, label, text) with { Written = TextEdit.Apply(slot.Cell.Text, [edit]) });
    }

    private void Put(EditionItem item, string key, AnswerValue value, IReadOnlyList<FormSlot> slots, bool isCarried)
    {
        var label = AnswerKeys.LabelOf(edition, item, key);
        var wanted = value.Answer switch { Answer.Yes => key + ".yes", Answer.No => key + ".no", _ => key };
        var slot = slots.FirstOrDefault(slot => slot.Key == wanted) ?? slots.FirstOrDefault(slot => slot.Key == key);
        var told = slot is null
            ? new FilledCell { Form = edition.Form, Item = item.Id, Key = key, Label = label, Value = value.ToString() }
            : Told(slot, label, value.ToString()) with { Key = key };
        var reason = isCarried ? Carried : slot is null ? NoPlace : slot.Cell.Traits.IsFixed ? Fixed : Write(slot, key, value);
        cells.Add(reason is var (japanese, english)
            ? told with { Certainty = FillCertainty.None, Reason = japanese, ReasonInEnglish = english }
            : told with { Written = Now(slot!.Cell) });
    }

    private FilledCell Told(FormSlot slot, string label, string value) => new()
    {
        Form = edition.Form,
        Item = slot.Item?.Id,
        Key = slot.Key,
        Label = label,
        Value = value,
        Sheet = slot.Grid.Name,
        Cell = slot.Cell.Area.First.ToString(),
        RowText = slot.RowText,
        Certainty = slot.Certainty,
    };

    private (string, string)? Write(FormSlot slot, string key, AnswerValue value) => value switch
    {
        { Date: { } date } => WriteDate(slot, date),
        { Text: { } text } => slot.Cell.IsBlank ? Add(slot, new TextEdit(0, slot.Cell.Text.Length, text)) : AlreadyFilled,
        _ => WriteAnswer(slot, slot.Key == key, value.Answer),
    };

    private (string, string)? WriteAnswer(FormSlot slot, bool isWord, Answer answer)
    {
        var (cell, traits) = (slot.Cell, slot.Cell.Traits);
        if (traits.IsSwitch)
        {
            return answer == Answer.Yes || !isWord ? Add(slot, null, isTicked: true) : OnlyYesOrNo;
        }

        if (!isWord)
        {
            return AnswerMarks.Alone(cell.Text, answer, habit) is { } mark ? Add(slot, mark) : AlreadyFilled;
        }

        if (traits.Choices.Count > 0)
        {
            return !cell.IsBlank ? AlreadyFilled
                : AnswerWords.Of(answer, traits.Choices) is { } choice ? Add(slot, new TextEdit(0, cell.Text.Length, choice))
                : NotChosen;
        }

        if (cell.IsBlank)
        {
            return Add(slot, new TextEdit(0, cell.Text.Length, Terms.Answers[answer].Japanese));
        }

        return AnswerWords.IsPair(cell.Text)
            ? AnswerMarks.In(cell.Text, answer, habit) is { } chosen ? Add(slot, chosen) : answer is Answer.Yes or Answer.No ? AlreadyFilled : OnlyYesOrNo
            : answer != Answer.Yes ? OnlyYesOrNo
            : AnswerMarks.Alone(cell.Text, answer, habit) is { } box ? Add(slot, box) : AlreadyFilled;
    }

    private (string, string)? WriteDate(FormSlot slot, CalendarDate written)
    {
        var cell = slot.Cell;
        if (written.Period is not null)
        {
            return cell.IsBlank && !edits.ContainsKey(cell) ? Add(slot, new TextEdit(0, cell.Text.Length, written.ToJapanese())) : NoDay;
        }

        var date = written.Last;
        if (!cell.IsBlank)
        {
            return DateBlank.In(cell.Text, date) is { } blank ? Add(slot, blank) : edits.ContainsKey(cell) ? NoPlace : AlreadyFilled;
        }

        if (edits.TryGetValue(cell, out var answer))
        {
            var text = TextEdit.Apply("", answer.Texts) + string.Create(CultureInfo.InvariantCulture, $"（{date.Month}/{date.Day}）");
            edits[cell] = answer with { Texts = [new TextEdit(0, cell.Text.Length, text)] };
            return null;
        }

        var plain = Japanese.JapaneseCalendar.FormatShort(date) ?? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return cell.Traits.IsDate ? Add(slot, null, date: date) : Add(slot, new TextEdit(0, cell.Text.Length, plain));
    }

    private (string, string)? Add(FormSlot slot, TextEdit? edit, DateOnly? date = null, bool isTicked = false)
    {
        if (!edits.TryGetValue(slot.Cell, out var known))
        {
            edits[slot.Cell] = new FormEdit(slot.Grid, slot.Cell, edit is null ? [] : [edit]) { Date = date, IsTicked = isTicked };
            return null;
        }

        if (edit is null || slot.Cell.IsBlank || known.Texts.Count == 0
            || known.Texts.Any(other => other.Start < edit.Start + edit.Length && edit.Start < other.Start + other.Length))
        {
            return NoPlace;
        }

        edits[slot.Cell] = known with { Texts = known.Texts.Append(edit).ToValueList() };
        return null;
    }

    private string Now(FormCell cell) => edits[cell] switch
    {
        { IsTicked: true } => "☑",
        { Date: { } date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var edit => TextEdit.Apply(cell.Text, edit.Texts),
    };
}
