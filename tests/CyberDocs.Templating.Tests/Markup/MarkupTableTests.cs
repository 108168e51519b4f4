namespace CyberDocs.Templating.Tests.Markup;

public class MarkupTableTests
{
    [Fact]
    public void A_table_has_columns_header_rows_spans_and_styles() => Assert.Equal(
        """
        table .form #t caption="機器の表" columns=56.693pt,auto,3*,1*
          head
            th scope=col rowspan=2: "番号"
            th scope=col colspan=2: "機器"
            th .x scope=row align=right valign=top: "備考"
          head .group
            th scope=col: "名称"
            th scope=col: "場所"
            td
          row .warn may-split
            td: "1"
            td
              p: "a"
              ul
                li
                  p: "b"
              p: "c"
            td colspan=2 align=center: "右"
          row
            th scope=row colspan=4: "計"
        """.ReplaceLineEndings("\n"),
        Parsed.Body("""
            <table class="form" id="t">
              <caption>機器の
                表</caption>
              <colgroup><col width="20mm"/><col width="auto"/><col width="3*"/><col/></colgroup>
              <thead>
                <tr><th rowspan="2">番号</th><th colspan="2">機器</th><th class="x" align="right" valign="top" scope="row">備考</th></tr>
                <tr class="group"><th>名称</th><th>場所</th><td></td></tr>
              </thead>
              <tbody>
                <tr class="warn" keep="no"><td>1</td><td>a<ul><li>b</li></ul>c</td><td colspan="2" align="center">右</td></tr>
              </tbody>
              <tfoot><tr><th colspan="4">計</th></tr></tfoot>
            </table>
            """));

    [Fact]
    public void The_first_row_tells_the_columns_when_no_col_does() => Assert.Equal(
        "table caption=\"c\" columns=1*,1*,1*\n  row\n    td colspan=2: \"a\"\n    td: \"b\"\n  row\n    td: \"1\"\n    td: \"2\"\n    td: \"3\"",
        Parsed.Body("<table caption=\"c\"><tr><td colspan=\"2\">a</td><td>b</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>"));

    [Fact]
    public void One_col_may_stand_for_several() => Assert.Equal(
        "table columns=5pt,5pt,2*\n  row\n    td\n    td\n    td",
        Parsed.Body("<table><colgroup><col width=\"5pt\" span=\"2\"/><col width=\"2*\"/></colgroup><tr><td/><td/><td/></tr></table>"));

    [Fact]
    public void A_table_without_rows_keeps_its_head_and_one_without_columns_is_nothing() => Assert.Equal(
        "table columns=1*\n  head\n    th scope=col: \"a\"",
        Parsed.Body("<table><thead><tr><th>a</th></tr></thead><tbody></tbody></table><table class=\"x\"></table>"));

    [Fact]
    public void A_table_in_a_cell_is_held_whole() => Assert.Equal(
        "table columns=1*,1*\n  row\n    td\n      table .in columns=1*\n        row\n          td: \"x\"\n    td: \"y\"",
        Parsed.Body("<table><tr><td><table class=\"in\"><tr><td>x</td></tr></table></td><td>y</td></tr></table>"));

    [Fact]
    public void Spans_that_interlock_fill_every_row() => Assert.Equal(
        "table columns=1*,1*,1*\n  row\n    td rowspan=2: \"a\"\n    td colspan=2: \"b\"\n  row\n    td: \"c\"\n    td rowspan=2: \"d\"\n  row\n    td colspan=2: \"e\"\n  row\n    td colspan=3 rowspan=2: \"f\"\n  row",
        Parsed.Body("<table><tr><td rowspan=\"2\">a</td><td colspan=\"2\">b</td></tr><tr><td>c</td><td rowspan=\"2\">d</td></tr><tr><td colspan=\"2\">e</td></tr><tr><td colspan=\"3\" rowspan=\"2\">f</td></tr><tr></tr></table>"));

    [Theory]
    [InlineData("<table><tr><td/><td/></tr>\n <tr><td/></tr></table>", "t(2,2) CD3230 1 ; 2")]
    [InlineData("<table><tr><td/><td/></tr>\n <tr><td/><td/><td/></tr></table>", "t(2,16) CD3231 2")]
    [InlineData("<table><tr><td/><td/></tr><tr><td/>\n<td colspan=\"2\"/></tr></table>", "t(2,1) CD3231 2")]
    [InlineData("<table><colgroup><col/><col/><col/></colgroup>\n<tr><td/></tr></table>", "t(2,1) CD3230 1 ; 3")]
    [InlineData("<table><tr><td/><td rowspan=\"2\"/></tr>\n<tr><td colspan=\"2\"/></tr></table>", "t(2,5) CD3232 2")]
    [InlineData("<table><tr><td/><td/><td rowspan=\"2\"/></tr>\n<tr><td/></tr></table>", "t(2,1) CD3230 2 ; 3")]
    [InlineData("<table><tr><td/>\n<td rowspan=\"4\"/></tr><tr><td/></tr></table>", "t(2,1) CD3233 2")]
    [InlineData("<table><thead><tr><th rowspan=\"2\"/></tr></thead><tbody><tr><td/></tr></tbody></table>", "t(1,19) CD3233 1")]
    [InlineData("<table><tr></tr></table>", "t(1,8) CD3230 0 ; 1")]
    [InlineData("<table><tr><td colspan=\"1000\"/><td/></tr></table>", "t(1,32) CD3244 1000")]
    [InlineData("<table><colgroup><col span=\"600\"/><col span=\"600\"/></colgroup></table>", "t(1,35) CD3244 1000")]
    [InlineData("<table><tr><td/></tr><thead><tr><td/></tr></thead></table>", "t(1,22) CD3224 thead")]
    [InlineData("<table><tr><td/></tr><caption>a</caption></table>", "t(1,22) CD3224 caption")]
    [InlineData("<table><caption>a</caption><caption>a</caption></table>", "t(1,28) CD3224 caption")]
    [InlineData("<table><tfoot><tr><td/></tr></tfoot><tr><td/></tr></table>", "t(1,37) CD3224 tr")]
    [InlineData("<table><tr><td colspan=\"0\"/></tr></table>", "t(1,25) CD3218 td ; colspan ; 0 ; 1 … 1000")]
    [InlineData("<table><tr><td colspan=\"x\" rowspan=\"-1\"/></tr></table>", "t(1,25) CD3218 td ; colspan ; x ; 1 … 1000\nt(1,37) CD3218 td ; rowspan ; -1 ; 1 … 100000")]
    [InlineData("<table><colgroup><col width=\"20\"/><col width=\"0*\"/><col width=\"20%\"/></colgroup></table>", "t(1,30) CD3218 col ; width ; 20 ; 20mm | 3* | auto\nt(1,47) CD3218 col ; width ; 0* ; 20mm | 3* | auto\nt(1,64) CD3218 col ; width ; 20% ; 20mm | 3* | auto")]
    public void A_table_that_does_not_fit_its_grid_is_an_error(string markup, string expected) => Assert.Equal(expected, Parsed.ErrorsIn(markup));
}
