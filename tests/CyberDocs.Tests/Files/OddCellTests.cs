using static CyberDocs.Tests.Files.BookText;

namespace CyberDocs.Tests.Files;

/// <summary>Cells that sound workbooks hold and that are easily misread.</summary>
public sealed class OddCellTests
{
    private static readonly string Headings = Row(1, "管理番号", "種別", "機器名");

    [Theory]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(511)]
    [InlineData(1023)]
    public void A_text_is_whole_wherever_a_character_of_two_units_stands(int before)
    {
        var text = new string('あ', before) + "𠮷野葛󠄀";
        var (rows, findings) = Read(Of(Headings + Row(2, "A", "端末", text) + Row(3, "B", "端末", "乙")));
        Assert.Equal(["管理番号|種別|機器名", $"A|端末|{text}", "B|端末|乙"], rows);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("<c r=\"C2\"><f>B2</f><v></v></c>", "", "CD1077@台帳!C2(=B2; C2)")]
    [InlineData("<c r=\"C2\"><f>B2</f><v/></c>", "", "CD1077@台帳!C2(=B2; C2)")]
    [InlineData("<c r=\"C2\"><f>B2</f></c>", "", "CD1077@台帳!C2(=B2; C2)")]
    [InlineData("<c r=\"C2\" t=\"str\"><f>\"\"</f><v></v></c>", "", null)]
    [InlineData("<c r=\"C2\" t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>旧</t></r><r><t>新</t></r></is></c>", "旧新", "CD1195@台帳!C2(旧新; C2)")]
    [InlineData("<c r=\"C2\" t=\"inlineStr\"><is><r><rPr><strike val=\"0\"/></rPr><t>新</t></r></is></c>", "新", null)]
    [InlineData("<c r=\"C2\" t=\"str\"><v>先</v></c><c r=\"C2\" t=\"str\"><v>後</v></c>", "先", "CD1196@台帳!C2(後; C2)")]
    public void What_a_cell_lacks_or_holds_too_much_of_is_said_with_its_place(string cell, string value, string? finding)
    {
        var (rows, findings) = Read(Of(Headings + $"<row r=\"2\"><c r=\"A2\" t=\"str\"><v>A</v></c>{cell}</row>"));
        Assert.Equal($"A||{value}", rows[1]);
        Assert.Equal(finding is null ? [] : [finding], findings);
    }

    [Theory]
    [InlineData("45559.75", "45559.75")]
    [InlineData("45559.25", "45559")]
    [InlineData("123.75", "00124")]
    public void A_time_that_a_format_without_decimals_rounds_up_stays_in_its_day(string value, string shown)
    {
        var (rows, _) = Read(Of(Headings + $"<row r=\"2\"><c r=\"A2\" t=\"str\"><v>A</v></c><c r=\"C2\" s=\"7\"><v>{value}</v></c></row>"));
        Assert.Equal($"A||{shown}", rows[1]);
    }

    [Fact]
    public void Cells_out_of_order_stand_in_their_columns()
    {
        var (rows, findings) = Read(Of(Headings + "<row r=\"2\"><c r=\"C2\" t=\"str\"><v>甲</v></c><c r=\"A2\" t=\"str\"><v>A</v></c><c r=\"B2\" t=\"str\"><v>端末</v></c></row>"));
        Assert.Equal("A|端末|甲", rows[1]);
        Assert.Empty(findings);
    }

    [Fact]
    public void Headings_that_come_again_totals_notes_and_examples_are_no_devices()
    {
        var (rows, findings) = Read(Of(Headings
            + Row(2, "（例）PC-000", "端末", "受付端末") + Row(3, "A", "端末", "甲") + Row(4, "管理番号", "種別", "機器名") + Row(5, "B", "端末", "合計表示機")
            + Row(6, "小計", "2台") + Row(7, "", "", "※ 2024年10月1日現在") + Row(8, "以上") + Row(9, "－", "－", "－")));
        Assert.Equal(["管理番号|種別|機器名", "A|端末|甲", "B|端末|合計表示機"], rows);
        Assert.Equal(["CD1074@台帳!A2(6; （例）PC-000｜管理番号｜小計｜※ 2024年10月1日現在｜以上｜…)"], findings);
    }

    [Fact]
    public void Headings_in_another_order_further_down_hold_for_the_rows_below()
    {
        var (rows, findings) = Read(Of(Headings + Row(2, "A", "端末", "甲") + Row(3, "機器名", "管理番号", "種別") + Row(4, "乙", "B", "端末")));
        Assert.Equal(["管理番号|種別|機器名", "A|端末|甲", "B|端末|乙"], rows);
        Assert.Equal(["CD1193@台帳!A3(機器名、管理番号、種別)", "CD1074@台帳!A3(1; 機器名)"], findings);
    }
}
