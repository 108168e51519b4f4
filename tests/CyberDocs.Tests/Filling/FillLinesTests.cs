using CyberDocs.Forms;
using CyberDocs.Japanese;
using CyberDocs.Model;
using CyberDocs.TestKit;
using static CyberDocs.Tests.Filling.FillCase;

namespace CyberDocs.Tests.Filling;

/// <summary>Forms in Word whose items stand as plain paragraphs, and what is drawn into the cells of others.</summary>
public sealed class FillLinesTests
{
    private const string Title = "チェックリスト　医療機関確認用";

    private const int MostBytesPerLetter = 300;

    [Fact]
    public void An_item_takes_its_answer_in_its_own_line() => Filled(
        (paper, item) => paper.Paragraph($"{Number(item)} {item.Statement}　はい・いいえ　（令和　年　月　日）"),
        (item, answer) => [$"{Number(item)} {item.Statement}　{Chosen(answer.First)}　（{JapaneseCalendar.Format(answer.FirstOn!.Value)}）"]);

    [Fact]
    public void Words_in_the_line_below_say_what_the_choices_and_dates_behind_them_are_for() => Filled(
        (paper, item) => paper.Paragraph($"{Number(item)} {item.Statement}").Paragraph("　１回目　はい・いいえ（　／　）　目標日（　／　）　２回目　はい・いいえ（　／　）"),
        (item, answer) =>
        [
            $"{Number(item)} {item.Statement}",
            $"　１回目　{Chosen(answer.First)}（{SheetLayouts.Day(answer.FirstOn!.Value)}）　目標日（{(answer.Target is { Last: var target } ? SheetLayouts.Day(target) : "　／　")}）"
            + (answer.SecondOn is { } second ? $"　２回目　{Chosen(answer.Second)}（{SheetLayouts.Day(second)}）" : "　２回目　はい・いいえ（　／　）"),
        ]);

    [Fact]
    public void A_box_before_an_item_is_ticked_for_yes_alone() => Filled(
        (paper, item) => paper.Paragraph($"□ {Number(item)} {item.Statement}"),
        (item, answer) => [$"{(answer.First == Answer.Yes ? "☑" : "□")} {Number(item)} {item.Statement}"]);

    [Fact]
    public void A_box_in_a_text_box_is_ticked_in_both_of_its_copies()
    {
        var boxes = $"<w:txbxContent><w:p>{BlankPaper.Box("はい")}</w:p><w:p>{BlankPaper.Box("いいえ")}</w:p></w:txbxContent>";
        var result = Fill(new BlankPaper().Paragraph(Title).Table([["項目", "回答"], ["1-(1)　" + Item("1-1").Statement, BlankPaper.Drawn(boxes)]]).Bytes(), "様式.docx");

        var texts = BlankPaper.TextsOf(result.Content!.Value.ToArray());
        Assert.Equal(2, texts.Count(text => text == "☒はい"));
        Assert.Equal(2, texts.Count(text => text == "☐いいえ"));
    }

    [Fact]
    public void A_circle_drawn_around_a_word_is_an_answer_already()
    {
        var oval = BlankPaper.Drawn("<w:txbxContent><w:p/></w:txbxContent>", "ellipse");
        var result = Fill(new BlankPaper().Paragraph(Title).Table([
            ["項目", "回答"], ["1-(1)　" + Item("1-1").Statement, $"<w:r><w:t>はい・いいえ</w:t></w:r>{oval}"], ["2-(3)　" + Item("2-3").Statement, "はい・いいえ"],
        ]).Bytes(), "様式.docx");

        Assert.Contains(result.Findings, finding => finding.Code.Id == "CD1242" && finding.ToString().Contains("1-(1)", StringComparison.Ordinal));
        Assert.Equal(["2-3"], result.Cells.Where(cell => cell.Written is not null).Select(cell => cell.Item));
    }

    /// <summary>A blank that stands in lines again and again is looked through once: each further one costs what its letters do, and a cell.</summary>
    [Theory]
    [InlineData("令和　年　月　日（　／　）")]
    [InlineData("令和　年　月　日はい・いいえ")]
    [InlineData("2回目　はい・いいえ（　／　）目標日　令和　年　月　日")]
    public void A_blank_of_which_there_are_many_is_looked_through_once(string blank)
    {
        Work(1);
        var (few, many) = (Work(10), Work(50));

        Assert.InRange((many - few) / (40 * 5 * 40 * blank.Length), 1, MostBytesPerLetter);

        long Work(int blanks)
        {
            var paper = new BlankPaper().Paragraph(Title);
            foreach (var item in Enumerable.Repeat(ItemsOf(Hospital).Take(4), 10).SelectMany(items => items))
            {
                paper.Paragraph($"{item.Statement}　はい・いいえ");
                Enumerable.Range(0, 5).ToList().ForEach(_ => paper.Paragraph(string.Concat(Enumerable.Repeat(blank, blanks))));
            }

            var bytes = paper.Bytes();
            return Growth.Allocated(() => Fill(bytes, "様式.docx"));
        }
    }

    [Theory]
    [InlineData("（　／　）", 20_000, "値の数")]
    [InlineData("checklist ", 100_000, "すべての値の字数")]
    public void More_than_a_form_can_hold_is_refused_by_name(string text, int times, string limit)
    {
        var paper = new BlankPaper().Paragraph(Title).Paragraph("はい・いいえ");
        Enumerable.Range(0, 26).ToList().ForEach(_ => paper.Paragraph(string.Concat(Enumerable.Repeat(text, times))));
        var result = Fill(paper.Bytes(), "様式.docx");

        var refused = Assert.Single(result.Findings, finding => finding.Code.Id == "CD1160");
        Assert.Contains(limit, refused.ToString(), StringComparison.Ordinal);
    }

    private static string Number(EditionItem item) => item.Number![2..];

    private static string Chosen(Answer answer) => answer == Answer.Yes ? "〔○はい〕・いいえ" : "はい・〔○いいえ〕";

    private static void Filled(Action<BlankPaper, EditionItem> put, Func<EditionItem, ItemAnswer, string[]> filled)
    {
        var paper = new BlankPaper().Paragraph(Title).Paragraph("はい・いいえのどちらかに○を付けてください。");
        var expected = new List<string> { Title, "はい・いいえのどちらかに○を付けてください。" };
        foreach (var section in Hospital.Sections.Where(section => section.Number is not null))
        {
            paper.Paragraph($"{section.Number}　{section.Title}");
            expected.Add($"{section.Number}　{section.Title}");
            foreach (var group in section.Items.GroupBy(item => item.AssetClass))
            {
                paper.Paragraph($"【{group.Key}】");
                expected.Add($"【{group.Key}】");
                foreach (var item in group)
                {
                    put(paper, item);
                    expected.AddRange(filled(item, AnswerOf(item)));
                }
            }
        }

        var blank = paper.Bytes();
        var content = Fill(blank, "様式.docx").Content!.Value.ToArray();

        Assert.Equal(string.Join('\n', expected), string.Join('\n', BlankPaper.TextsOf(content)));
        PartsAreKept(blank, content);
    }
}
