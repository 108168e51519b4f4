using CyberDocs.Model.Fields;
using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.Reading;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>How the columns of a dossier's sheets look: widths, dates, and words to choose from, each list of words once. Not thread-safe.</summary>
internal sealed class SheetColumns
{
    private const int Usual = 20;
    private const int Long = 60;

    private readonly Dictionary<string, PlainChoice> choices = new(StringComparer.Ordinal);

    /// <summary>The lists of words that columns named so far.</summary>
    public IReadOnlyList<PlainChoice> Choices => [.. choices.Values];

    public PlainColumn Of(SheetPlan plan, SheetColumn column) => new(column.Title, column.Key == AnswerHints.Asked ? Long : Usual)
    {
        DateOf = column.Field is { Kind: FieldKind.Date } ? static text => DateText.TryParse(text, out var date) ? date : null : null,
        Fill = column.Field is { IsRequired: true, Key: not "id" } || column.Key is SheetPlan.Parent or SheetPlan.FreeKey ? BookGuide.Required : null,
        Choice = column.Field is { Options.Count: > 0 } field ? ChoiceOf(plan, field) : null,
    };

    private PlainChoice ChoiceOf(SheetPlan plan, RecordField field)
    {
        var words = string.Join('\n', field.Options);
        if (!choices.TryGetValue(words, out var choice))
        {
            // Other spellings of the words are understood too, so that nothing is refused.
            choice = new("choices_" + $"{plan.Path}_{field.Key}".Replace('/', '_'), $"{field.Japanese}に選べるもの", false, field.Options);
            choices.Add(words, choice);
        }

        return choice;
    }
}
