using CyberDocs.Answers;
using CyberDocs.Files;
using CyberDocs.OpenXml.Editing;
using CyberDocs.OpenXml.Filling;
using CyberDocs.Reading;

namespace CyberDocs.Filling;

/// <summary>Which cell of a form is for what, as a file that people can look at and change. Stateless and thread-safe.</summary>
internal static class FillMap
{
    private const int MostWrapped = 4;
    private static readonly string[] Keys = ["item", "key", "sheet", "cell", "text"];
    private static readonly string[] MarkKeys = ["first.yes", "first.no", "first.none", "second.yes", "second.no", "second.none",
        .. AnswerKeys.OfItem.Where(AnswerKeys.IsDate).SelectMany(key => FormSlot.DateParts.Select(part => key + part))];

    public static string Write(IReadOnlyList<(Edition Edition, IReadOnlyList<FormSlot> Slots)> forms)
    {
        var yaml = new StringBuilder("# どの欄に何を書くかの対応表。欄（cell）は直せます。要らない行は消せます。 / Which cell is for what; cells may be changed and lines deleted.\n");
        yaml.Append("forms:\n");
        foreach (var (edition, slots) in forms)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - form: {edition.Form}\n    edition: {edition.Id}\n    cells:\n");
            foreach (var slot in slots.Where(slot => slot.Item is not null))
            {
                yaml.Append(CultureInfo.InvariantCulture, $"      - {{ item: {slot.Item!.Id}, key: {slot.Key}, sheet: {QuotedText.Of(slot.Grid.Name)}, ")
                    .Append(CultureInfo.InvariantCulture, $"cell: {slot.Cell.Area.First}, text: {QuotedText.Of(Line(slot.RowText))} }}\n");
            }
        }

        return yaml.ToString();
    }

    /// <summary>The places that a mapping gives for a form; null when it says nothing about it.</summary>
    public static IReadOnlyList<FormSlot>? Read(
        string yaml, string? name, InputLimits? limits, Edition edition, IReadOnlyList<FormGrid> grids, FindingCollector findings)
    {
        if (YamlDataReader.Read(Encoding.UTF8.GetBytes(yaml), name, findings, limits) is not DataMap root || root.Find("forms") is not DataList forms)
        {
            findings.Add(Bad(new SourcePlace(name), "forms", "forms がありません", "there is no list 'forms'"));
            return [];
        }

        var form = forms.Items.OfType<DataMap>().FirstOrDefault(each => TextOf(each, "form") == edition.Form && TextOf(each, "edition") == edition.Id);
        if (form?.Find("cells") is not DataList cells)
        {
            return null;
        }

        return [.. cells.Items.Select(cell => SlotOf(cell, edition, grids, findings)).OfType<FormSlot>()];
    }

    private static FormSlot? SlotOf(DataNode node, Edition edition, IReadOnlyList<FormGrid> grids, FindingCollector findings)
    {
        if (node is not DataMap map || map.Entries.Any(entry => !Keys.Contains(entry.Key)))
        {
            return Refused(node.Place, "cells", $"使える鍵は {string.Join("、", Keys)} です", $"the keys are {string.Join(", ", Keys)}");
        }

        var (id, key, sheet, cell) = (TextOf(map, "item"), TextOf(map, "key"), TextOf(map, "sheet"), TextOf(map, "cell"));
        if (edition.Items.FirstOrDefault(item => item.Id == id) is not { } item)
        {
            return Refused(map.Place, $"item: {id}", "その項目は版にありません", "the edition has no such item");
        }

        if (key is null || (!AnswerKeys.OfItem.Contains(key) && !MarkKeys.Contains(key)))
        {
            var known = string.Join(", ", AnswerKeys.OfItem.Concat(MarkKeys));
            return Refused(map.Place, $"key: {key}", $"使えるのは {known} です", $"it is one of {known}");
        }

        if (grids.FirstOrDefault(grid => grid.Name == sheet) is not { } grid)
        {
            return Refused(map.Place, $"sheet: {sheet}", "その名前のシート・表はありません", "there is no such sheet or table");
        }

        if (CellArea.One(cell ?? "") is not { } area || grid.At(area.First.Row, area.First.Column) is not { } found)
        {
            return Refused(map.Place, $"cell: {cell}", "そのセルは様式にありません", "the form has no such cell");
        }

        var text = TextOf(map, "text");
        if (text is not null && !Says(grid, found, new FormText(text)))
        {
            findings.Add(FillFindings.MapDiffers.At(map.Place, ("cell", $"{sheet}!{cell}"), ("mapped", text)));
            return null;
        }

        return new FormSlot(item, key, grid, found, FillCertainty.Mapped, text ?? "");

        FormSlot? Refused(SourcePlace place, string entry, string japanese, string english)
        {
            findings.Add(Bad(place, entry, japanese, english));
            return null;
        }
    }

    // A title may run over several rows, of which the cell stands in one.
    private static bool Says(FormGrid grid, FormCell cell, FormText text)
    {
        for (var first = Math.Max(1, cell.Area.First.Row - MostWrapped); first <= cell.Area.Last.Row; first++)
        {
            foreach (var start in grid.Row(first).Where(each => each.Area.First.Row == first && !each.IsBlank))
            {
                var (said, next) = (FormText.KeyOf(start.Text), start);
                while (said.Length < text.Key.Length && grid.WrittenAt(next.Area.Last.Row + 1, start.Area.First.Column) is { } below)
                {
                    (said, next) = (said + FormText.KeyOf(below.Text), below);
                }

                if (said == text.Key && (next.Area.Last.Row >= cell.Area.First.Row || IsUnderNumber(grid, first, cell)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsUnderNumber(FormGrid grid, int row, FormCell cell) => grid.Row(row).Any(each =>
        each.Area.First.Row == row && each.Area.Last.Row >= cell.Area.First.Row && PrintedNumber.Alone(each.Text).Count > 0);

    private static string? TextOf(DataMap map, string key) => (map.Find(key) as DataScalar)?.Text;

    private static Finding Bad(SourcePlace place, string entry, string japanese, string english) =>
        FillFindings.BadMapping.At(place, ("entry", entry), ("reason", japanese, english));

    private static string Line(string text) =>
        string.Join(' ', text.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
