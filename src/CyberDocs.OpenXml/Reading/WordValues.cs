using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Reading;

/// <summary>Makes field values of the content controls of a document: the boxes of one choice become one value. Not thread-safe.</summary>
internal sealed class WordValues(Func<Dictionary<string, string>> tagsByMark, FindingCollector findings, SourcePlace place)
{
    private static readonly string[] Prompts = ["クリック", "ここをクリック", "タップ", "Click", "Tap"];

    public List<FilledField> Of(List<WordControl> controls)
    {
        var values = new Dictionary<string, FilledField>(StringComparer.Ordinal);
        var boxes = new SortedDictionary<string, SortedDictionary<int, WordControl>>(StringComparer.Ordinal);
        var tagged = controls.Where(control => !IsMark(control)).ToList();
        var done = tagged.Select(control => control.Tag!).ToHashSet(StringComparer.Ordinal);
        foreach (var (tag, control) in tagged.Select(control => (control.Tag!, control)).Concat(Marked(controls, done)))
        {
            var inner = control.Inner ?? control;
            if (tag.LastIndexOf('#') is > 0 and var at && int.TryParse(tag.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var option))
            {
                if (!boxes.TryGetValue(tag[..at], out var options))
                {
                    boxes.Add(tag[..at], options = []);
                }

                if (!options.TryAdd(option, inner) && options[option].IsTicked != inner.IsTicked)
                {
                    findings.Add(FormFileFindings.FieldLost.At(place, tag[..at]));
                }

                continue;
            }

            var value = ValueOf(tag, inner, control);
            if (!values.TryAdd(tag, value) && values[tag].Value != value.Value)
            {
                findings.Add(FormFileFindings.FieldLost.At(place, tag));
            }
        }

        foreach (var (field, options) in boxes)
        {
            var struck = options.Values.Where(option => option.Struck.Length > 0 || option.IsStruckAfter).ToList();
            var chosen = string.Join('・', options.Where(option => option.Value.IsTicked).Select(option => NameOf(option.Key, option.Value)));
            var label = options.Values.Select(option => option.Label).FirstOrDefault(text => text is not null) is { } told
                ? told.LastIndexOf(": ", StringComparison.Ordinal) is > 0 and var end ? told[..end] : told
                : field;
            var where = place with { Cell = label };
            foreach (var option in struck)
            {
                findings.Add(FormFileFindings.StruckAnswer.At(where, option.Struck + NameOf(options.First(each => each.Value == option).Key, option), label));
            }

            // The other options of one that is alone were typed over or deleted, and what was typed there belongs to nothing.
            if (chosen.Length == 0 && struck.Count == 0 && (options.Count == 1 || options.Values.Any(IsEmptyMark)))
            {
                findings.Add(FormFileFindings.FieldLost.At(where, label));
            }

            values.TryAdd(field, new FilledField(field, FilledFieldKind.Choice, chosen, where));
        }

        return [.. values.Values];
    }

    private static bool IsEmptyMark(WordControl control) =>
        IsMark(control) && control is { Inner: null, Text.Length: 0, Struck.Length: 0, Hidden.Length: 0 };

    private static bool IsMark(WordControl control) => control.Tag?.StartsWith(FieldTag.MarkPrefix, StringComparison.Ordinal) == true;

    /// <summary>Bookmarks whose controls came without a tag. Their names are worked out only where there are such: most programs keep tags.</summary>
    private IEnumerable<(string Tag, WordControl Control)> Marked(List<WordControl> controls, HashSet<string> done)
    {
        var marks = done.Select(FieldTag.Mark).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var bare = controls.Where(control => IsMark(control) && !marks.Contains(control.Tag!)).ToList();
        var tags = bare.Count > 0 ? tagsByMark() : [];
        return bare.Where(control => tags.ContainsKey(control.Tag!)).Select(control => (tags[control.Tag!], control));
    }

    private FilledField ValueOf(string tag, WordControl inner, WordControl control)
    {
        var where = place with { Cell = inner.Label ?? tag };
        Note(inner, where);
        if (inner == control && IsEmptyMark(control))
        {
            findings.Add(FormFileFindings.FieldLost.At(where, tag));
        }

        if (inner.IsCheckBox)
        {
            return new FilledField(tag, FilledFieldKind.CheckBox, inner.IsTicked ? "on" : "", where);
        }

        var text = (inner.Text.Length > 0 ? inner : control).Text.ToString().Trim();
        if (inner.IsDate)
        {
            return new FilledField(tag, FilledFieldKind.Date, inner.Struck.Length > 0 && text.Length == 0 ? "" : DateOf(text, inner.FullDate), where);
        }

        var isPrompt = inner.ShowsPlaceholder && Array.Exists(Prompts, prompt => text.StartsWith(prompt, StringComparison.Ordinal));
        return new FilledField(tag, FilledFieldKind.Text, isPrompt ? "" : text, where);
    }

    private void Note(WordControl control, SourcePlace where)
    {
        if (control.Struck.ToString().Trim() is { Length: > 0 } struck)
        {
            findings.Add(FormFileFindings.StruckAnswer.At(where, struck, where.Cell!));
        }

        if (control.Hidden.ToString().Trim() is { Length: > 0 } hidden)
        {
            findings.Add(FormFileFindings.HiddenText.At(where, hidden));
        }
    }

    /// <summary>The whole date behind the text, unless a person typed another day over it.</summary>
    private static string DateOf(string text, string? full)
    {
        if (full is not { Length: >= 10 }
            || !DateOnly.TryParseExact(full.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return text;
        }

        var numbers = Numbers(text);
        return numbers is [] || (numbers is [.., var month, var day] && month == date.Month && day == date.Day) ? full[..10] : text;
    }

    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        var inside = false;
        foreach (var c in text)
        {
            var digit = c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
            if (digit >= 0)
            {
                if (inside)
                {
                    numbers[^1] = Math.Min((numbers[^1] * 10) + digit, 9999);
                }
                else
                {
                    numbers.Add(digit);
                }
            }

            inside = digit >= 0;
        }

        return numbers;
    }

    private static string NameOf(int option, WordControl box) => box.Name is { Length: > 0 } name ? name
        : box.Label?.LastIndexOf(": ", StringComparison.Ordinal) is > 0 and var at ? box.Label[(at + 2)..]
        : option.ToString(CultureInfo.InvariantCulture);
}
