using System.IO.Compression;
using static CyberDocs.Tests.Filling.FillCase;

namespace CyberDocs.Tests.Filling;

/// <summary>Check boxes that Excel draws over cells: ticked where they belong to an item for sure, else told.</summary>
public sealed class FillControlTests
{
    [Fact]
    public void A_box_is_ticked_in_its_drawing_its_part_and_its_linked_cell()
    {
        var result = Fill(new ControlBook().Box(1, 4, "", "$F$4").Box(2, 4, "", "$G$4").Box(1, 5, "はい").Box(1, 5, "いいえ", x: 60).Over(Form()));

        using var zip = Zip(result);
        Assert.Equal(
            ["1-(1) 1回目 ☑ B4", "2-(3) 1回目 ☑はい B5"],
            result.Cells.Where(cell => cell is { Written: not null, Key: "first" }).Select(cell => $"{cell.Label.Replace(" 医療情報システム全般", "", StringComparison.Ordinal)} {cell.Written} {cell.Cell}"));
        Assert.Equal([true, false, true, false], Enumerable.Range(1, 4).Select(number => BlankBook.Part(zip, $"xl/ctrlProps/ctrlProp{number}.xml").Contains("checked=\"Checked\"", StringComparison.Ordinal)));
        Assert.Equal([true, false, true, false], BlankBook.Part(zip, "xl/drawings/vmlDrawing1.vml").Split("</v:shape>")[..4].Select(shape => shape.Contains("<x:Checked>1</x:Checked>", StringComparison.Ordinal)));
        Assert.Equal("1", BlankBook.TextsOf(result.Content!.Value.ToArray())["チェックリスト!F4"]);
        Assert.DoesNotContain("チェックリスト!G4", BlankBook.TextsOf(result.Content.Value.ToArray()).Keys);
    }

    [Fact]
    public void A_box_that_is_ticked_already_keeps_the_item_as_it_is()
    {
        var result = Fill(new ControlBook().Box(1, 4, "").Box(2, 4, "", isTicked: true).Over(Form()));

        Assert.Equal("欄にすでに何か書かれています", result.Cells.First(cell => cell is { Item: "1-1", Key: "first" }).Reason);
        Assert.DoesNotContain(result.Cells, cell => cell is { Item: "1-1", Written: not null });
    }

    [Theory]
    [InlineData("Radio", null)]
    [InlineData("Drop", null)]
    [InlineData("Checkbox", "$A$4")]
    [InlineData("Checkbox", "答え")]
    public void What_cannot_be_ticked_for_sure_is_told(string kind, string? link)
    {
        var result = Fill(new ControlBook().Box(1, 4, "", link, kind: kind).Over(Form()));

        Assert.StartsWith("欄が数式か、保護されているか", result.Cells.First(cell => cell is { Item: "1-1", Key: "first" }).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_that_was_drawn_over_a_cell_is_an_answer_already()
    {
        var form = Form();
        form.Set(1, 6, "はい・いいえ").Set(0, 6, "3-(1)　" + Item("3-1").Statement);
        var result = Fill(new ControlBook().Circle(1, 6).Over(form));

        Assert.DoesNotContain(result.Cells, cell => cell is { Item: "3-1", Key: "first", Written: not null });
        Assert.Contains(result.Cells, cell => cell is { Item: "1-1", Key: "first", Written: "○" });
    }

    private static BlankBook Form() => new BlankBook().Sheet("チェックリスト").Row(1, "医療機関確認用").Row(3, "項目", "はい", "いいえ", "日付")
        .Row(4, "1-(1)　" + Item("1-1").Statement, "", "", "").Row(5, "2-(3)　" + Item("2-3").Statement, "", "", "");

    private static ZipArchive Zip(FillResult result) => new(new MemoryStream(result.Content!.Value.ToArray()));
}
