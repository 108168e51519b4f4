using CyberDocs.Forms;
using CyberDocs.Model;
using static CyberDocs.Tests.Filling.FillCase;
using static CyberDocs.Tests.Filling.SheetLayouts;

namespace CyberDocs.Tests.Filling;

/// <summary>Still more forms in workbooks: days in parts, few words for an item, English beside, marks and figures, several forms on a sheet.</summary>
internal static class NewLayouts
{
    public static readonly IReadOnlyList<string> Titles =
    [
        "安全管理責任者", "機器台帳", "遠隔保守の有無確認", "MDS/SDSの受領", "権限設定", "不要アカウント", "アクセスログ", "セキュリティパッチ", "不要サービス停止",
        "権限設定", "不要アカウント", "セキュリティパッチ", "不要サービス停止", "セキュリティパッチ", "接続元制限", "連絡体制図", "バックアップと復旧手順", "サイバーBCP",
    ];

    /// <summary>年, 月 and 日 in columns of their own, under the heading of the day.</summary>
    public static BlankBook DayInThreeColumns()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "回答", "確認日", "", "", "目標日", "", "", "備考").Row(4, "", "", "", "", "年", "月", "日", "令和　年", "月", "日", "").Merge("E3:G3").Merge("H3:J3");
        return Each(book, 5, (row, item, answer) =>
        {
            book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "はい・いいえ", "", "", "", "", "", "", "").Expect($"D{row}", Chosen(answer.First)).Expect($"K{row}", answer.Remarks);
            Parts(book, row, "EFG", answer.FirstOn, isEra: false);
            Parts(book, row, "HIJ", answer.Target, isEra: true);
        });
    }

    /// <summary>Room for figures before 年, 月 and 日 in the row itself.</summary>
    public static BlankBook DayBetweenWords()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "１回目", "確認日", "", "", "", "", "", "", "２回目", "２回目の確認日", "", "", "").Merge("E3:K3").Merge("M3:P3");
        return Each(book, 4, (row, item, answer) =>
        {
            book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "はい・いいえ", "令和", "", "年", "", "月", "", "日", "はい・いいえ", "", "月", "", "日")
                .Expect($"D{row}", Chosen(answer.First)).Expect($"L{row}", answer.SecondOn is null ? null : Chosen(answer.Second));
            Parts(book, row, "FHJ", answer.FirstOn, isEra: true);
            if (answer.SecondOn is { Last: var second })
            {
                book.Expect($"M{row}", $"{second.Month}").Expect($"O{row}", $"{second.Day}");
            }
        });
    }

    /// <summary>はい, いいえ, 月 and 日 below 1回目 and 2回目.</summary>
    public static BlankBook DayBelowRound()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "1回目", "", "", "", "2回目", "", "", "").Row(4, "", "", "", "はい", "いいえ", "月", "日", "はい", "いいえ", "月", "日").Merge("D3:G3").Merge("H3:K3");
        return Each(book, 5, (row, item, answer) =>
        {
            book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "", "", "", "", "", "", "", "").Expect((answer.First == Answer.Yes ? "D" : "E") + row, "○")
                .Expect($"F{row}", $"{answer.FirstOn!.Value.Last.Month}").Expect($"G{row}", $"{answer.FirstOn!.Value.Last.Day}");
            if (answer.SecondOn is { Last: var second })
            {
                book.Expect($"H{row}", "○").Expect($"J{row}", $"{second.Month}").Expect($"K{row}", $"{second.Day}");
            }
        });
    }

    /// <summary>Where 令和 stands in the cell for the year, its number would be missing: none of the day is written.</summary>
    public static BlankBook EraInTheCellOfTheYear()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "回答", "確認日", "", "", "確認した日").Row(4, "", "", "", "", "年", "月", "日", "").Merge("E3:G3");
        return Each(book, 5, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "", "令和", "", "", "").Expect($"D{row}", Terms.Answers[answer.First].Japanese));
    }

    public static BlankBook DayOnWhichItWasChecked()
    {
        var book = Head().Row(3, "番号", "区分", "内容", "はい", "いいえ", "対象外", "確認した日", "特記事項");
        return Each(book, 4, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "□", "□", "□", "", "")
            .Expect((answer.First == Answer.Yes ? "D" : "E") + row, "☑").Expect($"G{row}", Short(answer.FirstOn)).Expect($"H{row}", answer.Remarks));
    }

    /// <summary>A few words for each item and no number: all of them in the order of the form tell which is which.</summary>
    public static BlankBook ShortTitles() => ShortTitles(Titles, isSure: true);

    public static BlankBook ShortTitlesByClass()
    {
        var book = Head().Row(3, "確認事項", "はい", "いいえ", "確認日", "備考");
        var (row, last) = (4, "");
        foreach (var (item, title) in ItemsOf(Hospital).Zip(Titles))
        {
            if (item.AssetClass is { } kind && kind != last)
            {
                book.Row(row, $"【{last = kind}】").Merge($"A{row}:E{row}");
                row++;
            }

            var answer = AnswerOf(item);
            book.Row(row, "・" + title, "□", "□", "　月　日", "").Expect((answer.First == Answer.Yes ? "B" : "C") + row, "☑").Expect($"D{row}", Kanji(answer.FirstOn)).Expect($"E{row}", answer.Remarks);
            row++;
        }

        return book;
    }

    /// <summary>Where two are the other way round, or one is of its own, nothing is sure.</summary>
    public static BlankBook ShortTitlesInAnotherOrder() => ShortTitles([.. Titles.Take(15), Titles[16], Titles[15], Titles[17]], isSure: false);

    public static BlankBook ShortTitlesWithOneOfItsOwn() => ShortTitles([.. Titles.Take(5), "職員の研修", .. Titles.Skip(6)], isSure: false);

    public static BlankBook ShortTitlesWithOneLess() => ShortTitles([.. Titles.SkipLast(1)], isSure: false);

    public static BlankBook EnglishBeside()
    {
        var book = Head().Row(3, "No.", "対象 / Target", "確認項目 / Item", "はい / Yes", "いいえ / No", "確認日 / Date", "備考 / Remarks");
        return Each(book, 4, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", $"{item.Statement}\nIs this done at your hospital?", "", "", "", "")
            .Expect((answer.First == Answer.Yes ? "D" : "E") + row, "○").Expect($"F{row}", Short(answer.FirstOn)).Expect($"G{row}", answer.Remarks));
    }

    public static BlankBook Ticks()
    {
        var book = Head().Row(2, "該当する方にレ点を付けてください。").Row(3, "番号", "区分", "質問", "はい", "いいえ", "記入日");
        return Each(book, 4, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement.Replace("いる。", "いますか。", StringComparison.Ordinal), "", "", "")
            .Expect((answer.First == Answer.Yes ? "D" : "E") + row, "✓").Expect($"F{row}", Short(answer.FirstOn)));
    }

    public static BlankBook FilledSquares()
    {
        var book = Head().Row(2, "該当する□を■にしてください。").Row(3, "番号", "区分", "点検項目", "点検結果", "点検日", "備考");
        return Each(book, 4, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "□はい　□いいえ　□対象外", "R　.　.", "")
            .Expect($"D{row}", answer.First == Answer.Yes ? "■はい　□いいえ　□対象外" : "□はい　■いいえ　□対象外").Expect($"E{row}", Short(answer.FirstOn)).Expect($"F{row}", answer.Remarks));
    }

    /// <summary>はい is 1 and いいえ is 0.</summary>
    public static BlankBook OneOrZero()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "回答（1：はい　0：いいえ）", "備考").List("D4:D40", "\"1,0\"");
        return Each(book, 4, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "", "").Expect($"E{row}", answer.Remarks));
    }

    /// <summary>Halves of the year are no first and second check.</summary>
    public static BlankBook HalvesOfTheYear()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "上期", "", "下期", "", "備考").Row(4, "", "", "", "回答", "確認日", "回答", "確認日", "").Merge("D3:E3").Merge("F3:G3");
        return Each(book, 5, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "", "", "", "", "").Expect($"H{row}", answer.Remarks));
    }

    public static BlankBook AnswerBeforeItem()
    {
        var book = Head().Row(3, "回答", "確認日", "番号", "区分", "確認内容", "備考");
        return Each(book, 4, (row, item, answer) => book.Row(row, "はい・いいえ", "　／", item.Number, item.AssetClass ?? "", item.Statement, "")
            .Expect($"A{row}", Chosen(answer.First)).Expect($"B{row}", answer.FirstOn is { Last: var day } ? Day(day) : null).Expect($"F{row}", answer.Remarks));
    }

    /// <summary>The prefecture's own form stands below on the same sheet.</summary>
    public static BlankBook TwoFormsOnASheet()
    {
        var book = Head().Row(3, "番号", "区分", "項目", "回答", "確認日", "備考");
        Each(book, 4, (row, item, answer) => book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, "はい・いいえ", "（　／　）", "")
            .Expect($"D{row}", Chosen(answer.First)).Expect($"E{row}", $"（{Day(answer.FirstOn!.Value)}）").Expect($"F{row}", answer.Remarks));
        book.Row(24, "「最低限の措置」編").Row(25, "番号", "", "項目", "回答", "確認日", "備考");
        foreach (var (at, item) in ItemsOf(Minimum).Index())
        {
            var answer = AnswerOf(Minimum, item);
            book.Row(26 + at, "", "", item.Statement, "はい・いいえ", "（　／　）", "").Expect($"D{26 + at}", Chosen(answer.First))
                .Expect($"E{26 + at}", $"（{Day(answer.FirstOn!.Value)}）").Expect($"F{26 + at}", answer.Remarks);
        }

        return book;
    }

    private static BlankBook ShortTitles(IReadOnlyList<string> titles, bool isSure)
    {
        var book = Head().Row(3, "区分", "チェック項目", "1回目", "目標日", "2回目", "備考");
        foreach (var (at, title) in titles.Index())
        {
            var (row, item) = (4 + at, ItemsOf(Hospital)[at]);
            var answer = AnswerOf(item);
            book.Row(row, item.AssetClass ?? "", title, "はい・いいえ（　／　）", "（　／　）", "はい・いいえ（　／　）", "");
            if (isSure)
            {
                book.Expect($"C{row}", $"{Chosen(answer.First)}（{Day(answer.FirstOn!.Value)}）").Expect($"D{row}", answer.Target is { Last: var target } ? $"（{Day(target)}）" : null)
                    .Expect($"E{row}", answer.SecondOn is { } second ? $"{Chosen(answer.Second)}（{Day(second)}）" : null).Expect($"F{row}", answer.Remarks);
            }
        }

        return book;
    }

    private static void Parts(BlankBook book, int row, string columns, CalendarDate? written, bool isEra)
    {
        if (written is { Last: var date })
        {
            book.Expect($"{columns[0]}{row}", $"{(isEra ? date.Year - 2018 : date.Year)}").Expect($"{columns[1]}{row}", $"{date.Month}").Expect($"{columns[2]}{row}", $"{date.Day}");
        }
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
