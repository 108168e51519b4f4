using CyberDocs.Model;
using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>Writes a ledger as a workbook for people to keep. The same rows give the same bytes. Stateless and thread-safe.</summary>
internal static class LedgerBook
{
    private static readonly (LedgerField Field, PlainChoice Choice)[] Choices =
    [
        Choice(LedgerField.Kind, "種別に選べるもの（ほかの言葉も書けます）", false, [.. Terms.DeviceKinds.Terms.Select(term => term.Japanese)]),
        Choice(LedgerField.RemoteMaintenance, "リモートメンテナンスに選べるもの（「あり（VPN）」のようにも書けます）", false, ["あり", "なし", "不明"]),
        Choice(LedgerField.State, "状態に選べるもの", true, [.. Terms.DeviceStates.Terms.Select(term => term.Japanese)]),
    ];

    /// <summary>Writes the workbook.</summary>
    /// <param name="output">Takes the bytes; left open, need not be seekable.</param>
    /// <param name="sheet">Name of the ledger's sheet.</param>
    /// <param name="headings">Headings in order, of columns that are known and others.</param>
    /// <param name="rows">Devices, each with a text per heading.</param>
    /// <param name="further">Sheets that come before the ledger; null for none.</param>
    public static void Write(
        Stream output, string sheet, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<PlainSheet>? further = null) =>
        PlainBook.Write(
            output,
            further is null or [] ? "機器管理台帳" : "サイバーセキュリティ関係書類のデータ",
            further ?? [],
            new PlainList(sheet, [.. headings.Select(Column)], rows),
            [.. Choices.Select(entry => entry.Choice)]);

    private static PlainColumn Column(string heading)
    {
        LedgerField? known = LedgerHeadings.TryFind(heading, out var field) ? field : null;
        return new(heading, WidthOf(known))
        {
            DateOf = known is LedgerField.SupportEnd or LedgerField.RegisteredOn or LedgerField.StocktakenOn
                ? text => DateText.TryParse(text, out var date) ? date : null
                : null,
            Choice = Choices.FirstOrDefault(entry => entry.Field == known).Choice,
        };
    }

    private static int WidthOf(LedgerField? field) => field switch
    {
        LedgerField.Name or LedgerField.Os or LedgerField.Software or LedgerField.Systems or LedgerField.Vendor or LedgerField.Place => 24,
        LedgerField.Remarks => 40,
        LedgerField.State or LedgerField.Vlan => 9,
        LedgerField.Id or LedgerField.SupportEnd or LedgerField.RegisteredOn or LedgerField.StocktakenOn => 13,
        _ => 17,
    };

    private static (LedgerField Field, PlainChoice Choice) Choice(LedgerField field, string heading, bool isClosed, string[] options) =>
        (field, new("choices_" + LedgerHeadings.Keys[(int)field], heading, isClosed, options));
}
