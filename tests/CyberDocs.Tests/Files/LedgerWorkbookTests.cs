using static CyberDocs.Tests.Files.BookText;

namespace CyberDocs.Tests.Files;

public sealed class LedgerWorkbookTests
{
    private static readonly string Headings = Row(1, "管理番号", "種別", "機器名", "サポート期限");

    [Theory]
    [InlineData("<c t=\"s\"><v>0</v></c>", "共有")]
    [InlineData("<c t=\"s\"><v>1</v></c>", "髙﨑")]
    [InlineData("<c t=\"s\"><v>3</v></c>", "上\n下")]
    [InlineData("<c t=\"inlineStr\"><is><r><t>行</t></r><rPh sb=\"0\" eb=\"1\"><t>ギョウ</t></rPh><r><t>内</t></r></is></c>", "行内")]
    [InlineData("<c t=\"str\"><f>A1&amp;\"x\"</f><v>式の値</v></c>", "式の値")]
    [InlineData("<c t=\"str\"><v>値が先</v><f>A1</f></c>", "値が先")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c t=\"b\"><v>0</v></c>", "FALSE")]
    [InlineData("<c><v>1.0</v></c>", "1")]
    [InlineData("<c><v>4.5E+4</v></c>", "45000")]
    [InlineData("<c s=\"7\"><v>123</v></c>", "00123")]
    [InlineData("<c s=\"8\" t=\"inlineStr\"><is><t>00123</t></is></c>", "00123")]
    [InlineData("<c s=\"6\"><v>0.5</v></c>", "50%")]
    [InlineData("<c s=\"1\"><v>45559</v></c>", "2024/9/24")]
    [InlineData("<c s=\"2\"><v>45559</v></c>", "令和6年9月24日")]
    [InlineData("<c s=\"3\"><v>45559</v></c>", "R6.9.24")]
    [InlineData("<c s=\"5\"><v>45559</v></c>", "2024年9月")]
    [InlineData("<c s=\"9\"><v>0.604166667</v></c>", "14:30")]
    [InlineData("<c t=\"d\"><v>2024-09-24T00:00:00</v></c>", "2024-09-24")]
    [InlineData("<c s=\"99\"><v>5</v></c>", "5")]
    public void A_cell_is_read_as_people_see_it(string cell, string shown)
    {
        var (rows, findings) = Read(Of(Headings + $"<row>{"<c t=\"str\"><v>A</v></c>"}{cell}</row>"));
        Assert.Equal(["管理番号|種別|機器名|サポート期限", $"A|{shown}||"], rows);
        Assert.Empty(findings);
    }

    [Fact]
    public void A_long_text_is_read_whole()
    {
        var text = new string('長', 5000);
        Assert.Equal($"A|{text}||", Read(Of(Headings + $"<row><c t=\"str\"><v>A</v></c><c t=\"str\"><v>{text}</v></c></row>")).Rows[1]);
    }

    [Fact]
    public void Days_are_counted_from_1904_where_the_workbook_says_so() =>
        Assert.Equal("A|2028/9/25||", Read(Of(Headings + "<row><c t=\"str\"><v>A</v></c><c s=\"1\"><v>45559</v></c></row>", settings: "date1904=\"1\"")).Rows[1]);

    [Fact]
    public void What_is_wrong_in_many_cells_of_a_column_is_one_finding_that_names_them()
    {
        var rows = string.Concat(Enumerable.Range(2, 12).Select(i =>
            $"<row r=\"{i}\"><c r=\"A{i}\" t=\"str\"><v>A{i}</v></c><c r=\"B{i}\" t=\"e\"><f>x</f><v>#N/A</v></c></row>"));
        var (read, findings) = Read(Of(Headings + rows));
        Assert.Equal(13, read.Count);
        Assert.Equal(["CD1076@台帳!B2(#N/A; B2, B3, B4, B5, B6, B7, B8, B9, … ×12)"], findings);
    }

    [Theory]
    [InlineData("<c t=\"e\"><v>#REF!</v></c>", "", "CD1076@台帳!B2(#REF!; B2)")]
    [InlineData("<c><f>VLOOKUP(A2,x,2)</f></c>", "", "CD1077@台帳!B2(=VLOOKUP(A2,x,2); B2)")]
    [InlineData("<c><v>1.23456789012346E+17</v></c>", "123456789012346000", "CD1078@台帳!B2(123456789012346000; B2)")]
    [InlineData("<c s=\"1\"><v>-5</v></c>", "-5", "CD1079@台帳!B2(-5; B2)")]
    [InlineData("<c s=\"4\"><v>45559</v></c>", "2024年9月24日", "CD1064@台帳!B2(2024年9月24日; B2)")]
    [InlineData("<c t=\"str\"><v>a_x0007_b</v></c>", "a〓b", "CD1005@台帳!B2(U+0007)")]
    public void A_cell_that_surprises_is_a_finding_with_its_place(string cell, string shown, string finding)
    {
        var (rows, findings) = Read(Of(Headings + $"<row><c t=\"str\"><v>A</v></c>{cell}</row>"));
        Assert.Equal($"A|{shown}||", rows[1]);
        Assert.Equal([finding], findings);
    }

    [Fact]
    public void Titles_above_the_headings_and_lines_between_devices_are_skipped_and_named()
    {
        var (rows, findings) = Read(Of(
            Row(1, "", "令和6年度 機器管理台帳") + Row(2, "作成", "情報システム室") + Row(4, "管理番号", "機器名", "種別", "摘要", "") + Row(5, "【1階】") + Row(6, "A", "甲")
                + Row(7) + Row(9, "B", "乙", "端末"),
            after: "<mergeCells><mergeCell ref=\"A5:D5\"/><mergeCell ref=\"B1:D1\"/></mergeCells>"));
        Assert.Equal(["管理番号|機器名|種別|摘要", "A|甲||", "B|乙|端末|"], rows);
        Assert.Equal(["CD1074@台帳!B1(3; 令和6年度 機器管理台帳｜作成｜【1階】)"], findings);
    }

    [Fact]
    public void Headings_in_two_rows_are_joined()
    {
        var (rows, findings) = Read(Of(
            Row(1, "管理番号", "機器名", "サポート", "", "ネットワーク", "", "備考") + Row(2, "", "", "開始", "期限", "IPアドレス", "MACアドレス") + Row(3, "A", "甲", "1", "2030/1/1", "10.0.0.1", "00:11", "無"),
            after: "<mergeCells count=\"3\"><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"C1:D1\"/><mergeCell ref=\"E1:F1\"/></mergeCells>"));
        Assert.Equal(["管理番号|機器名|開始|サポート期限|IPアドレス|MACアドレス|備考", "A|甲|1|2030/1/1|10.0.0.1|00:11|無"], rows);
        Assert.Empty(findings);
    }

    [Fact]
    public void The_lower_of_two_rows_may_hold_most_headings()
    {
        var (rows, _) = Read(Of(Row(1, "管理番号", "機器") + Row(2, "", "機器名", "種別", "型番", "OS") + Row(3, "A", "甲")));
        Assert.Equal(["管理番号|機器名|機器種別|型番|OS", "A|甲|||"], rows);
    }

    [Fact]
    public void A_value_merged_over_rows_holds_for_each_of_them()
    {
        var (rows, findings) = Read(Of(
            Headings + Row(2, "A", "端末") + Row(3, "B") + Row(4, "C", "") + Row(5, "D", "印刷機"),
            after: "<mergeCells count=\"1\"><mergeCell ref=\"B2:B4\"/></mergeCells>"));
        Assert.Equal(["A|端末||", "B|端末||", "C|端末||", "D|印刷機||"], rows[1..]);
        Assert.Equal(["CD1063@台帳!B2(1; B2)"], findings);
    }

    [Fact]
    public void Hidden_rows_and_columns_are_read_and_said()
    {
        var (rows, findings) = Read(Of(
            Headings + Row(2, "A", "端末") + Row(3, "B", "端末").Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal),
            before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"9\" max=\"20\" hidden=\"1\"/></cols>"));
        Assert.Equal(["A|端末||", "B|端末||"], rows[1..]);
        Assert.Equal(["CD1075@台帳!B2(行（1行）と列（B）; rows (1) and columns (B))"], findings);
    }

    [Fact]
    public void Rows_without_numbers_blank_rows_and_surplus_cells_are_read()
    {
        var (rows, findings) = Read(Of(
            Headings.Replace(" r=\"1\"", "", StringComparison.Ordinal) + "<row/><row r=\"3\"><c r=\"A3\"/><c r=\"B3\" s=\"1\"/></row>" + Row(9, "A", "", "", "", "", "余り") + "<row r=\"1048576\"><c r=\"A1048576\"/></row>"));
        Assert.Equal(["A|||||余り"], rows[1..]);
        Assert.Empty(findings);
    }

    [Fact]
    public void Of_several_sheets_the_one_with_a_ledgers_headings_is_read()
    {
        var book = Of([("表紙", "", Sheet(Row(1, "機器管理台帳"))), ("機器", "", Sheet(Headings + Row(2, "A"))), ("集計", "", Sheet(Row(1, "種別", "台数") + Row(2, "端末", "3")))]);
        Assert.Equal((2, 0), (Read(book).Rows.Count, Read(book).Findings.Count));
    }

    [Fact]
    public void Equal_sheets_are_a_finding_and_named_ones_are_read_in_turn()
    {
        var book = Of([("サーバ", "", Sheet(Headings + Row(2, "SV1"))), ("端 末", "", Sheet(Headings + Row(2, "PC1"))), ("旧", "state=\"hidden\"", Sheet(Headings + Row(2, "OLD")))]);
        Assert.Equal(["CD1071@(サーバ、端 末; 台帳.xlsx)"], Read(book).Findings);
        Assert.Equal(["管理番号|種別|機器名|サポート期限", "SV1|||", "管理番号|種別|機器名|サポート期限", "PC1|||"], Read(book, "サーバ", "端　末").Rows);
        Assert.Equal(["OLD|||"], Read(book, "旧").Rows[1..]);
        Assert.Equal(["CD1072@(端未; サーバ, 端 末, 旧)"], Read(book, "端未").Findings);
    }

    [Fact]
    public void A_sheet_that_says_more_about_the_same_devices_is_read_with_the_ledger()
    {
        var book = Of(
        [
            ("接続", "", Sheet(Row(1, "管理番号", "VLAN", "種別") + Row(2, "B", "20", "別") + Row(3, "Z", "9"))),
            ("機器", "", Sheet(Headings + Row(2, "A", "端末") + Row(3, "B", "端末", "", "", "余"))),
        ]);
        var (rows, findings) = Read(book);
        Assert.Equal(["管理番号|種別|機器名|サポート期限|VLAN", "A|端末||||".TrimEnd('|') + "|||", "B|端末|||20|余"], rows);
        Assert.Equal(["CD1073@接続!A3(接続; 1; Z; 機器)"], findings);
    }

    [Fact]
    public void A_hidden_sheet_is_read_only_when_no_other_is_a_ledger()
    {
        var (rows, findings) = Read(Of([("表紙", "", Sheet(Row(1, "題"))), ("台帳", "state=\"veryHidden\"", Sheet(Headings + Row(2, "A")))]));
        Assert.Equal(["A|||"], rows[1..]);
        Assert.Equal(["CD1075@(シート「台帳」; sheet '台帳')"], findings);
    }

    [Fact]
    public void A_workbook_without_a_ledger_names_its_sheets() =>
        Assert.Equal(["CD1070@(表紙、集計)"], Read(Of([("表紙", "", Sheet(Row(1, "題"))), ("集計", "", Sheet(Row(1, "種別", "台数")))])).Findings);
}
