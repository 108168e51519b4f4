using CyberDocs.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Spreadsheet;
using Later = DocumentFormat.OpenXml.Office2010.Excel;

namespace CyberDocs.OpenXml.Editing;

/// <content>Lists of words that cells let people choose from.</content>
internal sealed partial class SheetEditor
{
    private const int LongestList = 50;

    private readonly Dictionary<string, ValueList<string>> wordsOf = new(StringComparer.Ordinal);

    // Looked for once and beside the cells: there are thousands of them. Excel keeps lists of other sheets apart since 2010.
    private List<(CellArea Area, string? Formula)> Lists => field ??=
    [
        .. from part in sheet.ChildElements
           where part is not SheetData
           from rule in part.Descendants<DataValidation>()
           where rule.Type?.Value == DataValidationValues.List
           from range in rule.SequenceOfReferences?.Items ?? []
           from area in CellArea.Of(range.Value)
           select (area, rule.Formula1?.Text),
        .. from rule in sheet.Elements<WorksheetExtensionList>().SelectMany(list => list.Descendants<Later.DataValidation>())
           where rule.Type?.Value == DataValidationValues.List
           from area in CellArea.Of(rule.ReferenceSequence?.Text)
           select (area, rule.DataValidationForumla1?.Formula?.Text),
    ];

    /// <summary>The texts that stand in an area, from top left on; none where it is larger than a list to choose from.</summary>
    public IReadOnlyList<string> TextsIn(CellArea area)
    {
        if (area.Last.Row - area.First.Row >= LongestList || area.Last.Column - area.First.Column >= LongestList)
        {
            return [];
        }

        var places = Enumerable.Range(area.First.Row, area.Last.Row - area.First.Row + 1)
            .SelectMany(row => Enumerable.Range(area.First.Column, area.Last.Column - area.First.Column + 1).Select(column => new CellPlace(column, row)));
        return [.. places.Select(CellOf).OfType<Cell>().Select(cell => string.Concat(Pieces(cell).Select(piece => piece.Text))).Where(text => text.Length > 0)];
    }

    // A list whose words are not told takes no word at all.
    private ValueList<string> Choices(CellPlace place)
    {
        var at = Lists.FindIndex(list => list.Area.Holds(place));
        if (at < 0)
        {
            return [];
        }

        var formula = Lists[at].Formula ?? "";
        if (!wordsOf.TryGetValue(formula, out var words))
        {
            words = formula is ['"', .., '"'] list ? [.. list[1..^1].Split(',', StringSplitOptions.TrimEntries)] : [.. textsAt(name, formula)];
            wordsOf.Add(formula, words = words.Count == 0 ? [""] : words);
        }

        return words;
    }
}
