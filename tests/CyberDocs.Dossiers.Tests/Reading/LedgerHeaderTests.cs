using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

/// <summary>Which rows of a sheet are the headings, and what two rows of them say together.</summary>
public sealed class LedgerHeaderTests
{
    [Fact]
    public void The_first_of_two_tables_is_the_ledger_unless_the_other_says_twice_as_much()
    {
        var five = Find((1, "管理番号|機器名|メモの欄"), (2, "A|a"), (3, "管理番号|機器名|種別|設置場所|型番"))!;
        var four = Find((1, "管理番号|機器名|メモの欄"), (2, "A|a"), (3, "管理番号|機器名|種別|設置場所"))!;
        Assert.Equal((3, 5), (five.FirstRow, five.Fields.Count));
        Assert.Equal((1, 2), (four.FirstRow, four.Fields.Count));
    }

    [Theory]
    [InlineData("機器名|種別", false)]
    [InlineData("機器名|種別|型番", true)]
    [InlineData("管理番号", false)]
    [InlineData("管理番号|機器名", true)]
    public void Without_numbers_it_takes_one_heading_more(string row, bool isHeader) => Assert.Equal(isHeader, Find((1, row), (2, "A|a")) is not null);

    [Theory]
    [InlineData(2, 2, "サポート期限")]
    [InlineData(3, 1, "サポート")]
    public void Headings_in_two_rows_stand_right_below_one_another(int second, int last, string heading)
    {
        var header = Find((1, "管理番号|機器名|サポート"), (second, "||期限|型番"), (5, "A|a"))!;
        Assert.Equal((1, last, heading), (header.FirstRow, header.LastRow, header.Headings[2]));
    }

    [Theory]
    [InlineData(2, 1, "サポート期限")]
    [InlineData(3, 3, "期限")]
    public void A_row_of_groups_stands_right_above_the_headings(int second, int first, string heading)
    {
        var header = Find((1, "||サポート|設置場所"), (second, "管理番号|機器名|期限"), (5, "A|a"))!;
        Assert.Equal((first, second, heading), (header.FirstRow, header.LastRow, header.Headings[2]));
    }

    [Fact]
    public void A_group_ends_where_a_column_has_no_heading()
    {
        var header = Find((1, "管理番号|サポート"), (2, "|期限||期限|型番"))!;
        Assert.Equal(["管理番号", "サポート期限", "", "期限", "型番"], header.Headings);
    }

    private static LedgerHeader? Find(params (int Row, string Cells)[] rows) => LedgerHeader.Find([.. rows.Select(row =>
        (row.Row, new SortedList<int, string>(row.Cells.Split('|').Select((text, i) => (text, i)).Where(cell => cell.text.Length > 0).ToDictionary(cell => cell.i, cell => cell.text))))]);
}
