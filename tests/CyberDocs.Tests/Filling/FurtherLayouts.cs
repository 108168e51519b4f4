using CyberDocs.Forms;
using CyberDocs.Model;
using static CyberDocs.Tests.Filling.FillCase;
using static CyberDocs.Tests.Filling.SheetLayouts;

namespace CyberDocs.Tests.Filling;

/// <summary>Forms as authorities lay them out in workbooks, each of which was once filled in wrongly or not at all.</summary>
internal static class FurtherLayouts
{
    private const string Blank = "はい・いいえ\n（　／　）";

    public static BlankBook RoundWithDate()
    {
        var book = Head().Row(3, "大項目", "中項目", "確認項目", "考え方", "医療機関記入欄", "", "", "").Row(4, "", "", "", "", "１回目\n（日付）", "目標日", "２回目\n（日付）", "備考欄")
            .Merge("E3:H3").Merge("A3:A4").Merge("B3:B4").Merge("C3:C4").Merge("D3:D4");
        return Each(book, 5, (row, item, answer) => book
            .Row(row, "", item.AssetClass ?? "", $"{item.Number}　{item.Statement}", "規程や画面で確かめられること", Blank, "（　／　）", Blank, "")
            .Expect($"E{row}", $"{Chosen(answer.First)}\n（{Day(answer.FirstOn!.Value)}）").Expect($"F{row}", answer.Target is { Last: var target } ? $"（{Day(target)}）" : null)
            .Expect($"G{row}", answer.SecondOn is { } second ? $"{Chosen(answer.Second)}\n（{Day(second)}）" : null).Expect($"H{row}", answer.Remarks));
    }

    public static BlankBook TwoRows()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "回答", "チェック", "確認日", "備考");
        var row = 4;
        foreach (var item in ItemsOf(Hospital))
        {
            var answer = AnswerOf(item);
            book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "はい", "□", "　年　月　日", "").Row(row + 1, null, null, null, "いいえ", "□");
            foreach (var column in "ABCFG")
            {
                book.Merge($"{column}{row}:{column}{row + 1}");
            }

            book.Expect($"E{(answer.First == Answer.Yes ? row : row + 1)}", "☑").Expect($"F{row}", $"{((DateOnly)answer.FirstOn!.Value).Year}年{Kanji(answer.FirstOn)}").Expect($"G{row}", answer.Remarks);
            row += 2;
        }

        return book;
    }

    public static BlankBook CircleOrCross()
    {
        var book = Head().Row(2, "実施している場合は○、していない場合は×を記入してください。").Row(3, "No.", "対象", "チェック項目", "○×", "確認年月日", "達成予定時期", "備考");
        return Each(book, 4, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "", "", "", "")
            .Expect($"D{row}", answer.First == Answer.Yes ? "○" : "×").Expect($"E{row}", Short(answer.FirstOn)).Expect($"F{row}", Short(answer.Target?.Last)).Expect($"G{row}", answer.Remarks));
    }

    // Workbooks have no frames for words, so that a circle stands before the chosen one.
    public static BlankBook RoundOverTwoColumns()
    {
        var book = Head().Row(2, "該当するものを○で囲んでください。").Row(3, "番号", "区分", "項目", "1回目", "", "2回目", "", "備考").Merge("D3:E3").Merge("F3:G3");
        return Each(book, 4, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "はい・いいえ", "　月　日", "はい・いいえ", "　月　日", "")
            .Expect($"D{row}", Chosen(answer.First)).Expect($"E{row}", Kanji(answer.FirstOn)).Expect($"F{row}", answer.SecondOn is null ? null : Chosen(answer.Second))
            .Expect($"G{row}", Kanji(answer.SecondOn)).Expect($"H{row}", answer.Remarks));
    }

    public static BlankBook FitOrUnfit()
    {
        var book = Head().Row(3, "番　号", "対　象", "点　検　項　目", "点検結果\n（該当に○）", "", "点検年月日", "対応完了予定", "摘　要").Row(4, "", "", "", "適", "否", "", "", "").Merge("D3:E3");
        return Each(book, 5, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "", "", "", "", "")
            .Expect((answer.First == Answer.Yes ? "D" : "E") + row, "○").Expect($"F{row}", Short(answer.FirstOn)).Expect($"G{row}", Short(answer.Target?.Last)).Expect($"H{row}", answer.Remarks));
    }

    public static BlankBook InspectorsColumns()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "自己点検", "", "", "立入検査員確認", "", "").Row(4, "", "", "", "結果", "点検日", "備考", "結果", "確認日", "備考").Merge("D3:F3").Merge("G3:I3");
        return Each(book, 5, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "はい・いいえ", "", "", "はい・いいえ", "", "")
            .Expect($"D{row}", Chosen(answer.First)).Expect($"E{row}", Short(answer.FirstOn)).Expect($"F{row}", answer.Remarks));
    }

    public static BlankBook NotNeeded()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "回答", "", "", "確認日", "補足説明").Row(4, "", "", "", "はい", "いいえ", "対象外", "", "").Merge("D3:F3");
        return Each(book, 5, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "□", "□", "□", "年　月　日", "")
            .Expect((answer.First == Answer.Yes ? "D" : "E") + row, "☑").Expect($"G{row}", $"{((DateOnly)answer.FirstOn!.Value).Year}年{Kanji(answer.FirstOn)}").Expect($"H{row}", answer.Remarks));
    }

    /// <summary>Answers that somebody left there stay, without a day or target of ours beside them.</summary>
    public static BlankBook LastYears()
    {
        string[] left = ["○はい・いいえ\n（　／　）", "はい・いいえ\n（7/3）", Blank];
        var book = Head().Row(3, "番号", "区分", "項目", "1回目", "目標日", "2回目", "備考");
        return Each(book, 4, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, left[row / 2 % 3], "（　／　）", Blank, "")
            .Expect($"D{row}", row / 2 % 3 == 2 ? $"{Chosen(answer.First)}\n（{Day(answer.FirstOn!.Value)}）" : null)
            .Expect($"E{row}", row / 2 % 3 == 2 && answer.Target is { Last: var target } ? $"（{Day(target)}）" : null)
            .Expect($"F{row}", answer.SecondOn is { } second ? $"{Chosen(answer.Second)}\n（{Day(second)}）" : null).Expect($"G{row}", answer.Remarks));
    }

    /// <summary>What is locked is not for whoever fills in the form.</summary>
    public static BlankBook Protected()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "回答", "確認日", "備考").List("D4:D40", "\"はい,いいえ,対象外\"").Protect();
        return Each(book, 4, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement).Set(3, row, "", 3).Set(4, row, "", 3).Set(5, row, "")
            .Expect($"D{row}", Terms.Answers[answer.First].Japanese).Expect($"E{row}", Short(answer.FirstOn)));
    }

    public static BlankBook DoneOrNot()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "実施状況", "実施日", "未実施の場合の予定日", "特記事項").List("D4:D40", "\"実施済,未実施,該当なし\"");
        return Each(book, 4, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "", "", "", "")
            .Expect($"D{row}", answer.First == Answer.Yes ? "実施済" : "未実施").Expect($"E{row}", Short(answer.FirstOn)).Expect($"F{row}", Short(answer.Target?.Last)).Expect($"G{row}", answer.Remarks));
    }

    private static BlankBook Each(BlankBook book, int first, Action<int, EditionItem, ItemAnswer> put)
    {
        foreach (var item in ItemsOf(Hospital))
        {
            put(first++, item, AnswerOf(item));
        }

        return book;
    }
}
