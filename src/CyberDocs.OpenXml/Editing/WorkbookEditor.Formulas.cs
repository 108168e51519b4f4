using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Editing;

/// <content>What people wrote about rows, wherever it stands: it holds the rows below as well where that is certain.</content>
internal sealed partial class WorkbookEditor
{
    private readonly List<StaleRange> stale = [];

    /// <summary>What may not mean the rows that were added.</summary>
    public IReadOnlyList<StaleRange> Stale => stale;

    private List<GrownSheet> GrownSheets =>
    [
        .. opened.Where(sheet => sheet.Growth is not null)
            .Select(sheet => new GrownSheet(sheet.Name, sheet.FirstRow, sheet.Growth!.Value.From, sheet.Growth.Value.To)),
    ];

    private void GrowFormulas()
    {
        var grown = GrownSheets;
        if (grown.Count == 0)
        {
            return;
        }

        GrowNames(grown);
        foreach (var sheet in Book.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            if (sheet is not { Name.Value: { } name, Id.Value: { } id } || !Book.TryGetPartById(id, out var part))
            {
                continue;
            }

            var file = part.Uri.OriginalString.TrimStart('/');
            if (roots.TryGetValue(file, out var root))
            {
                GrowTree(root, name, grown);
            }
            else if (part is WorksheetPart)
            {
                GrowText(file, name, ("数式", "the formula"), grown);
            }

            if (part.GetPartsOfType<DrawingsPart>().FirstOrDefault() is { } drawings)
            {
                var where = ($"シート「{name}」のグラフ", $"a chart on the sheet '{name}'");
                foreach (var chart in drawings.Parts.Select(pair => pair.OpenXmlPart).Where(part => part is ChartPart or ExtendedChartPart))
                {
                    GrowText(chart.Uri.OriginalString.TrimStart('/'), null, where, grown);
                }
            }
        }

        foreach (var source in Book.PivotTableCacheDefinitionParts
            .Select(part => part.PivotCacheDefinition?.CacheSource?.WorksheetSource).OfType<WorksheetSource>())
        {
            if (grown.Find(sheet => sheet.Name == source.Sheet?.Value) is { } sheet && CellArea.One(source.Reference?.Value ?? "") is { } area
                && sheet.FateOf(area.First.Row, area.Last.Row) != RangeFate.Stays)
            {
                stale.Add(new(null, ("ピボットテーブルの範囲", "the range of a pivot table"), source.Reference!.Value!, sheet));
            }
        }
    }

    private void GrowNames(List<GrownSheet> grown)
    {
        foreach (var name in Book.Workbook?.DefinedNames?.Elements<DefinedName>() ?? [])
        {
            if (name.Name?.Value is not { } called || called.StartsWith("_xlnm.", StringComparison.Ordinal))
            {
                continue;
            }

            if (Grown(name.Text, new(null) { IsShared = true }, null, ($"名前「{called}」", $"the name {called}"), grown) is { } text)
            {
                name.Text = text;
                Change(Book);
            }
        }
    }

    private void GrowTree(OpenXmlPartRootElement root, string sheet, List<GrownSheet> grown)
    {
        foreach (var element in root.Descendants<OpenXmlLeafTextElement>().Where(element => IsFormula(element.LocalName) && element.Text.Contains(':')))
        {
            var cell = element.Parent as Cell;
            var formula = element as CellFormula;
            var address = cell?.CellReference?.Value;
            var text = Grown(
                element.Text,
                PlaceOf(sheet, address, formula?.FormulaType?.InnerText, formula?.Reference?.Value),
                address,
                ("数式", "the formula"),
                grown);
            if (text is not null)
            {
                element.Text = text;
                WorkOutAnew();
            }
        }
    }

    // Of parts that are nobody's to change but for this, every other byte stays.
    private void GrowText(string file, string? sheet, (string Japanese, string English) where, List<GrownSheet> grown)
    {
        if (!Contains(file, "<f") && !Contains(file, ":f"))
        {
            return;
        }

        var before = TextOf(file);
        var after = Formulas().Replace(before, match =>
        {
            var formula = WebUtility.HtmlDecode(match.Groups["formula"].Value);
            if (!formula.Contains(':', StringComparison.Ordinal))
            {
                return match.Value;
            }

            var address = match.Groups["cell"] is { Success: true } cell ? cell.Value : null;
            var place = PlaceOf(sheet, address, AttributeOf(match, "t"), AttributeOf(match, "ref"));
            return Grown(formula, place, address, where, grown) is { } text
                ? match.Groups["before"].Value + Escaped(text) + "</"
                : match.Value;
        });
        if (after == before)
        {
            return;
        }

        Write(file, Plain.GetBytes(after), null);
        WorkOutAnew();
    }

    // Null where it stays as it is.
    private string? Grown(string formula, FormulaPlace place, string? cell, (string Japanese, string English) where, List<GrownSheet> grown)
    {
        var result = GrownFormula.Of(formula, place, grown);
        if (result.Unsure is { } unsure)
        {
            stale.Add(new(cell is null ? null : $"{place.Sheet}!{cell}", where, formula, unsure));
        }

        return result.Text == formula ? null : result.Text;
    }

    // Rules for cells mean addresses that are not fixed from each of their cells on.
    private static FormulaPlace PlaceOf(string? sheet, string? cell, string? type, string? range) => new(sheet)
    {
        Row = cell is not null && CellArea.One(cell) is { } area ? area.First.Row : null,
        IsShared = cell is null || type == "shared",
        FillsSeveral = type == "array" && range is not null && CellArea.One(range) is { } filled && filled.First != filled.Last,
    };

    private void WorkOutAnew()
    {
        if (Book.Workbook is { } book && book.CalculationProperties?.FullCalculationOnLoad?.Value != true)
        {
            book.CalculationProperties ??= new CalculationProperties();
            book.CalculationProperties.FullCalculationOnLoad = true;
            Change(Book);
        }
    }

    private static bool IsFormula(string name) => name is "f" or "formula" or "formula1" or "formula2";

    private static string? AttributeOf(Match match, string name) =>
        Attribute().Matches(match.Groups["attributes"].Value).FirstOrDefault(found => found.Groups["name"].Value == name)?.Groups["value"].Value;

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    [GeneratedRegex("(?<name>\\w+)=\"(?<value>[^\"]*)\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("""
        (?<before>(<(\w+:)?c\s([^<>]*\s)?r="(?<cell>[A-Z]+[0-9]+)"[^<>]*>\s*)?<(\w+:)?(f|formula|formula1|formula2)(?<attributes>\s[^<>/]*)?>)(?<formula>[^<]+)</
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Formulas();
}
