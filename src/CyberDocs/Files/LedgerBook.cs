using CyberDocs.Model.Fields;
using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>Writes a ledger as a workbook for people to keep. The same rows give the same bytes. Stateless and thread-safe.</summary>
internal static class LedgerBook
{
    private const int UsualWidth = 17;

    private static readonly (string Key, PlainChoice Choice)[] Keyed =
    [
        Choice("kind", "種別に選べるもの（ほかの言葉も書けます）", false, [.. Terms.DeviceKinds.Terms.Select(term => term.Japanese)]),
        Choice("remote_maintenance", "リモートメンテナンスに選べるもの（「あり（VPN）」のようにも書けます）", false, ["あり", "なし", "不明"]),
        Choice("state", "状態に選べるもの", true, [.. Terms.DeviceStates.Terms.Select(term => term.Japanese)]),
    ];

    /// <summary>Words to choose from.</summary>
    public static IReadOnlyList<PlainChoice> Choices { get; } = [.. Keyed.Select(entry => entry.Choice)];

    /// <param name="output">Takes the bytes; left open, need not be seekable.</param>
    /// <param name="sheet">Name of the ledger's sheet.</param>
    /// <param name="headings">Headings in order, of columns that are known and others.</param>
    /// <param name="rows">Devices, each with a text per heading.</param>
    public static void Write(Stream output, string sheet, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) =>
        PlainBook.Write(output, "機器管理台帳", [Sheet(sheet, headings, rows)], Choices);

    public static PlainSheet Sheet(string name, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) =>
        new(name, [.. headings.Select(Column)], rows) { IsList = true };

    private static PlainColumn Column(string heading)
    {
        var known = LedgerHeadings.Find(heading);
        return new(heading, known?.Width ?? UsualWidth)
        {
            DateOf = known is { Kind: FieldKind.Date } ? text => DateText.TryParse(text, out var date) ? date : null : null,
            Fill = known is { IsRequired: true } ? BookGuide.Required : null,
            Choice = Keyed.FirstOrDefault(entry => entry.Key == known?.Key).Choice,
        };
    }

    private static (string Key, PlainChoice Choice) Choice(string key, string heading, bool isClosed, string[] options) =>
        (key, new("choices_" + key, heading, isClosed, options));
}
