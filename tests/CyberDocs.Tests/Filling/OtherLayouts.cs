using CyberDocs.Forms;
using CyberDocs.Model;
using static CyberDocs.Tests.Filling.FillCase;
using static CyberDocs.Tests.Filling.SheetLayouts;

namespace CyberDocs.Tests.Filling;

/// <summary>More forms as cities lay them out in workbooks: columns the other way round, two halves, words of their own, rows within items.</summary>
internal static class OtherLayouts
{
    public static BlankBook NoBeforeYes()
    {
        var book = Head().Row(3, "番号", "区分", "確認項目", "１回目", "", "", "目標日", "２回目", "", "", "備考").Row(4, "", "", "", "いいえ", "はい", "確認日", "", "いいえ", "はい", "確認日")
            .Merge("D3:F3").Merge("H3:J3");
        return Each(book, 5, 1, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "", "", "", "", "", "", "", "")
            .Expect((answer.First == Answer.Yes ? "E" : "D") + row, "○").Expect($"F{row}", Short(answer.FirstOn)).Expect($"G{row}", Short(answer.Target?.Last))
            .Expect($"I{row}", answer.SecondOn is null ? null : "○").Expect($"J{row}", Short(answer.SecondOn)).Expect($"K{row}", answer.Remarks));
    }

    /// <summary>What stands below an item, under its number, belongs to it, and no other word tells another column.</summary>
    public static BlankBook RemarksBelow()
    {
        var book = Head().Row(3, "番号", "区分", "チェック項目", "１回目", "目標日", "２回目");
        return Each(book, 4, 2, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "はい・いいえ（　月　日）", "（　月　日）", "はい・いいえ（　月　日）")
            .Row(row + 1, null, null, "備考", "").Merge($"D{row + 1}:F{row + 1}").Merge($"A{row}:A{row + 1}").Merge($"B{row}:B{row + 1}")
            .Expect($"D{row}", $"{Chosen(answer.First)}（{Kanji(answer.FirstOn)}）").Expect($"E{row}", answer.Target is { Last: var target } ? $"（{Kanji(target)}）" : null)
            .Expect($"F{row}", answer.SecondOn is null ? null : $"{Chosen(answer.Second)}（{Kanji(answer.SecondOn)}）").Expect($"D{row + 1}", answer.Remarks));
    }

    /// <summary>What else is asked under an item's number is none of its own.</summary>
    public static BlankBook QuestionBelow()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "回答", "確認日");
        return Each(book, 4, 2, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "はい・いいえ", "")
            .Row(row + 1, null, null, "根拠となる資料を添えた。", "はい・いいえ", "").Merge($"A{row}:A{row + 1}").Merge($"B{row}:B{row + 1}")
            .Expect($"D{row}", Chosen(answer.First)).Expect($"E{row}", Short(answer.FirstOn)));
    }

    public static BlankBook TwoHalves()
    {
        string[] head = ["番号", "項目", "回答", "確認日", "備考"];
        var book = Head().Row(3, [.. head, "", .. head]);
        var items = ItemsOf(Hospital);
        var half = (items.Count + 1) / 2;
        foreach (var (index, item) in items.Index())
        {
            var (row, first, answer) = (4 + (index % half), index < half ? 0 : 6, AnswerOf(item));
            string[] texts = [item.Number!, $"【{item.AssetClass}】{item.Statement}", "はい・いいえ", "", ""];
            foreach (var (column, text) in texts.Index())
            {
                book.Set(first + column, row, text);
            }

            book.Expect($"{(char)('C' + first)}{row}", Chosen(answer.First)).Expect($"{(char)('D' + first)}{row}", Short(answer.FirstOn)).Expect($"{(char)('E' + first)}{row}", answer.Remarks);
        }

        return book;
    }

    public static BlankBook ExampleRow()
    {
        var book = Head().Row(3, "No.", "区分", "内容", "回答", "実施日").Row(4, "例", "医療情報システム全般", Item("2-1").Statement, "Yes", "R6.5.1").List("D5:D40", "\"Yes,No,N/A\"");
        return Each(book, 5, 1, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "", "")
            .Expect($"D{row}", answer.First == Answer.Yes ? "Yes" : "No").Expect($"E{row}", Short(answer.FirstOn)));
    }

    /// <summary>The words to choose from stand on another sheet.</summary>
    public static BlankBook ListElsewhere()
    {
        var book = Head().Row(3, "項番", "分類", "取組内容", "実施状況", "実施状況確認日", "備考").List("D4:D40", "リスト!$A$1:$A$3");
        return Each(book, 4, 1, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "", "", "")
            .Expect($"D{row}", answer.First == Answer.Yes ? "実施" : "未実施").Expect($"E{row}", Short(answer.FirstOn)).Expect($"F{row}", answer.Remarks))
            .Sheet("リスト").Row(1, "実施").Row(2, "未実施").Row(3, "非該当");
    }

    /// <summary>Where it is not told what can be chosen, nothing is chosen.</summary>
    public static BlankBook ListUnknown()
    {
        var book = Head().Row(3, "番号", "分類", "項目", "回答", "備考").List("D4:D40", "INDIRECT(\"選択肢\")");
        return Each(book, 4, 1, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "", "").Expect($"E{row}", answer.Remarks));
    }

    public static BlankBook Numbered()
    {
        var book = Head().Row(3, "回答欄は、1（はい）又は2（いいえ）です。").Row(4, "番号", "区分", "項目", "回答").List("D5:D40", "\"1：はい,2：いいえ\"");
        return Each(book, 5, 1, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "").Expect($"D{row}", answer.First == Answer.Yes ? "1：はい" : "2：いいえ"));
    }

    public static BlankBook OneOrTwo()
    {
        var book = Head().Row(3, "回答欄には、はいの場合は１、いいえの場合は２を記入してください。").Row(4, "番号", "区分", "項目", "回答");
        return Each(book, 5, 1, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "").Expect($"D{row}", answer.First == Answer.Yes ? "1" : "2"));
    }

    public static BlankBook PartlyDone()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "取組状況（いずれかに○）", "", "", "確認日").Row(4, "", "", "", "実施済", "一部実施", "未実施").Merge("D3:F3");
        return Each(book, 5, 1, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "", "", "", "")
            .Expect((answer.First == Answer.Yes ? "D" : "F") + row, "○").Expect($"G{row}", Short(answer.FirstOn)));
    }

    public static BlankBook Years()
    {
        var book = new BlankBook().Sheet("確認用").Row(1, "医療機関確認用").Row(3, "番号", "区分", "項目", "令和5年度", "", "令和6年度", "").Row(4, "", "", "", "回答", "確認日", "回答", "確認日").Merge("D3:E3").Merge("F3:G3");
        return Each(book, 5, 1, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "", "", "", "")
            .Expect($"F{row}", Terms.Answers[answer.First].Japanese).Expect($"G{row}", Short(answer.FirstOn)));
    }

    /// <summary>Both words in cells of their own, what they are about behind them, a day over three cells.</summary>
    public static BlankBook WordsApart()
    {
        var book = Head().Row(3, "項目", "確認結果", "", "", "対象", "年", "月", "日", "備考").Merge("B3:D3");
        return Each(book, 4, 1, (row, item, answer) => book.Row(row, $"{item.Number}　{item.Statement}", "実施", "・", "未実施", item.AssetClass ?? "", "", "", "", "")
            .Expect((answer.First == Answer.Yes ? "B" : "D") + row, answer.First == Answer.Yes ? "○実施" : "○未実施").Expect($"I{row}", answer.Remarks));
    }

    private static BlankBook Each(BlankBook book, int first, int rows, Action<int, EditionItem, ItemAnswer> put)
    {
        foreach (var item in ItemsOf(Hospital))
        {
            put(first, item, AnswerOf(item));
            first += rows;
        }

        return book;
    }
}
