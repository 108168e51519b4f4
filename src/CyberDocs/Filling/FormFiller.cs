using CyberDocs.Answers;
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
    private static readonly (string, string) Fixed = ("欄が数式か、保護されているか、部品や丸などの図形が載っています", "the cell is calculated, locked or lies under a control or a drawing");

    private static readonly DateOnly FirstOfReiwa = new(2019, 5, 1);

    // An answer and its day belong together, and a target date to the answer that asks for it.
    private static readonly string[][] Together = [["first", "first_on", "target"], ["second", "second_on"], ["remarks"]];

    private readonly Dictionary<FormCell, FormEdit> edits = new(ReferenceEqualityComparer.Instance);
    private readonly List<FilledCell> cells = [];

    public IEnumerable<FormEdit> Edits => edits.Values;

    public IReadOnlyList<FilledCell> Cells => cells;

    /// <summary>Fills all items of the edition.</summary>
    public void Fill(IReadOnlyList<FormSlot> slots)
    {
        var byItem = slots.Where(slot => slot.Item is not null).ToLookup(slot => slot.Item!.Id);
        foreach (var item in edition.Items)
        {
            var answer = answers.Items.FirstOrDefault(each => each.Item == item.Id);
            foreach (var keys in Together)
            {
                var (before, first) = (edits.ToList(), cells.Count);
                foreach (var key in keys)
                {
                    var valueKey = item.Gate && key == "first" ? AnswerKeys.Gate : key;
                    if (AnswerKeys.ValueIn(answers, item, valueKey) is { } value && (answers.Gate != Answer.No || item.Gate))
                    {
                        Put(item, key, value, [.. byItem[item.Id]], answer?.IsCarried == true && key != "remarks");
                    }
                }

                if (cells.Skip(first).Any(IsAnswered))
                {
                    TakeBack(before, first);
                }
            }
        }
    }

    // What others answered, such as last year, and what is answered now would stand in one row.
    private bool IsAnswered(FilledCell told) =>
        told.Reason == AlreadyFilled.Item1 && (AnswerKeys.IsAnswer(told.Key.Split('.')[0]) || (told.Key != "target" && AnswerKeys.IsDate(told.Key)));

    private void TakeBack(List<KeyValuePair<FormCell, FormEdit>> before, int first)
    {
        edits.Clear();
        foreach (var (cell, edit) in before)
        {
            edits[cell] = edit;
        }

        for (var at = first; at < cells.Count; at++)
        {
            cells[at] = cells[at].Written is null ? cells[at] : cells[at] with
            {
                Written = null,
                Certainty = FillCertainty.None,
                Reason = AlreadyFilled.Item1,
                ReasonInEnglish = AlreadyFilled.Item2,
            };
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
        List<FormSlot> parts = value.Date is null ? [] : [.. slots.Where(slot => FormSlot.DateParts.Any(part => slot.Key == key + part))];
        if (parts.Count > 0)
        {
            PutParts(key, label, value, parts, isCarried);
            return;
        }

        var wanted = value.Answer switch { Answer.Yes => key + ".yes", Answer.No => key + ".no", Answer.NotApplicable => key + ".none", _ => key };
        var slot = slots.FirstOrDefault(slot => slot.Key == wanted) ?? slots.FirstOrDefault(slot => slot.Key == key);
        var told = slot is null
            ? new FilledCell { Form = edition.Form, Item = item.Id, Key = key, Label = label, Value = value.ToString() }
            : Told(slot, label, value.ToString()) with { Key = key };
        var reason = isCarried ? Carried : slot is null ? NoPlace : slot.Cell.Traits.IsFixed ? Fixed
            : slots.Any(other => other != slot && IsMarked(other, key)) ? AlreadyFilled
            : Write(slot, key, value);
        cells.Add(reason is var (japanese, english)
            ? told with { Certainty = FillCertainty.None, Reason = japanese, ReasonInEnglish = english }
            : told with { Written = Now(slot!.Cell) });
    }

    // A day whose month is written and whose day is not says something else: all of its parts or none.
    private void PutParts(string key, string label, AnswerValue value, List<FormSlot> parts, bool isCarried)
    {
        var date = value.Date!.Value;
        var told = parts.ConvertAll(slot => (Slot: slot, Cell: Told(slot, label, value.ToString()) with { Key = key }));
        var reason = isCarried ? Carried : date.Period is not null ? NoDay
            : parts.Exists(slot => slot.Cell.Traits.IsFixed) ? Fixed
            : parts.Exists(slot => slot.Cell.Boxes.Count > 0 || edits.ContainsKey(slot.Cell)) ? NoPlace
            : parts.Exists(slot => !slot.Cell.IsBlank) ? AlreadyFilled
            : parts.Exists(slot => PartOf(slot, date) is null) ? NoPlace
            : ((string, string)?)null;
        if (reason is var (japanese, english))
        {
            cells.Add(told[0].Cell with { Certainty = FillCertainty.None, Reason = japanese, ReasonInEnglish = english });
            return;
        }

        foreach (var (slot, cell) in told)
        {
            Add(slot, new TextEdit(0, slot.Cell.Text.Length, PartOf(slot, date)!));
            cells.Add(cell with { Written = Now(slot.Cell) });
        }
    }

    private static string? PartOf(FormSlot slot, DateOnly date)
    {
        var number = slot.Key[slot.Key.LastIndexOf('.')..] switch
        {
            FormSlot.EraYear => date >= FirstOfReiwa ? date.Year - 2018 : 0,
            FormSlot.Year => date.Year,
            FormSlot.Month => date.Month,
            _ => date.Day,
        };
        return number > 0 ? number.ToString(CultureInfo.InvariantCulture) : null;
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
        if (cell.Boxes.Count > 0)
        {
            return Tick(slot, isWord, answer);
        }

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
            var word = (answer, habit.Words) switch
            {
                (Answer.Yes, var (yes, _)) => yes,
                (Answer.No, var (_, no)) => no,
                _ => Terms.Answers[answer].Japanese,
            };
            return Add(slot, new TextEdit(0, cell.Text.Length, word));
        }

        return DateBlank.IsFilled(cell.Text) ? AlreadyFilled
            : AnswerWords.IsPair(cell.Text)
            ? AnswerMarks.In(cell.Text, answer, habit) is { } chosen ? Add(slot, chosen) : answer is Answer.Yes or Answer.No ? AlreadyFilled : OnlyYesOrNo
            : AnswerMarks.IsMarked(cell.Text) ? AlreadyFilled
            : answer != Answer.Yes ? OnlyYesOrNo
            : AnswerMarks.Alone(cell.Text, answer, habit) is { } box ? Add(slot, box) : AlreadyFilled;
    }

    /// <summary>Ticks the one box that says the answer; a box without a word of its own says はい, or what its column says.</summary>
    private (string, string)? Tick(FormSlot slot, bool isWord, Answer answer)
    {
        var boxes = slot.Cell.Boxes;
        if (boxes.Any(box => box.IsTicked))
        {
            return AlreadyFilled;
        }

        var means = isWord && boxes.Count == 1 && answer != Answer.Yes ? null : boxes is [{ Label: "" } only] ? only
            : AnswerWords.Of(answer, boxes.Select(box => box.Label)) is { } word ? boxes.First(box => box.Label == word)
            : null;
        if (means is null)
        {
            return boxes.Count == 1 ? OnlyYesOrNo : NotChosen;
        }

        edits[slot.Cell] = edits.TryGetValue(slot.Cell, out var known)
            ? known with { Boxes = known.Boxes.Append(means).ToValueList() }
            : new FormEdit(slot.Grid, slot.Cell, []) { Boxes = [means] };
        return null;
    }

    // The other of two cells for one answer: whoever marks both says nothing.
    private static bool IsMarked(FormSlot slot, string key) =>
        (slot.Key == key + ".yes" || slot.Key == key + ".no" || slot.Key == key + ".none")
        && (slot.Cell.Boxes.Any(box => box.IsTicked) || (slot.Cell.Boxes.Count == 0 && AnswerMarks.IsMarked(slot.Cell.Text)));

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
            return DateBlank.In(cell.Text, date, edition.FiscalYearStart) is { } blank ? Add(slot, blank) : edits.ContainsKey(cell) ? NoPlace : AlreadyFilled;
        }

        if (cell.Boxes.Count > 0)
        {
            return NoPlace;
        }

        if (edits.TryGetValue(cell, out var answer))
        {
            var text = TextEdit.Apply("", answer.Texts) + $"（{DateBlank.Short(date, edition.FiscalYearStart)}）";
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

        if (edit is null || slot.Cell.IsBlank || (known.Texts.Count == 0 && known.Boxes.Count == 0)
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
        { Boxes: [var box, ..], Texts.Count: 0 } => "☑" + box.Label,
        { Date: { } date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var edit => TextEdit.Apply(cell.Text, edit.Texts),
    };
}
