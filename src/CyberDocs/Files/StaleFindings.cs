using CyberDocs.OpenXml.Editing;
using CyberDocs.Sources;

namespace CyberDocs.Files;

/// <summary>Code CD1262: what people wrote about the rows of a sheet, and what may not mean those that were added.</summary>
internal static class StaleFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode NotGrown { get; } = Codes.Add("CD1262", Severity.Warning,
        "シート「{sheet}」の行が {from} 行目までから {to} 行目までに増えましたが、{where}「{text}」を広げてよいか決まらないため、そのままにしました。",
        "The sheet '{sheet}' ends at row {to} now and no longer at row {from}, but whether {where} '{text}' is to hold the new rows is not certain; it was left as it is.",
        "新しい行も含めるものなら、範囲を手で広げてください。",
        "Widen the range by hand if it is to hold the new rows.");

    /// <summary>The finding about one of them.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="range">What people wrote.</param>
    public static Finding Of(string book, StaleRange range) => NotGrown.At(
        range.Cell is { } cell ? new SourcePlace(book, Cell: cell) : new SourcePlace(book),
        ("sheet", range.Sheet.Name), ("from", range.Sheet.From.ToInvariant()), ("to", range.Sheet.To.ToInvariant()),
        ("where", range.Where.Japanese, range.Where.English), ("text", range.Text));
}
