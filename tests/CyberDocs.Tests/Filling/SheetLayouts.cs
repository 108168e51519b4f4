using CyberDocs.Japanese;
using CyberDocs.Model;
using static CyberDocs.Tests.Filling.FillCase;

namespace CyberDocs.Tests.Filling;

/// <summary>Forms as authorities lay them out in workbooks, each with what is to stand in it.</summary>
internal static class SheetLayouts
{
    private const string Blank = "はい・いいえ\n（　／　）";

    public static IReadOnlyDictionary<string, Func<BlankBook>> All { get; } = new Dictionary<string, Func<BlankBook>>(StringComparer.Ordinal)
    {
        ["県の様式"] = Prefecture,
        ["区分を結合"] = ClassesMerged,
        ["はいといいえの二列"] = TwoColumns,
        ["四角の印"] = Boxes,
        ["区分ごとのシート"] = SheetPerClass,
        ["折り返した項目"] = Wrapped,
        ["番号の付け替え"] = Renumbered,
        ["選択肢と日付の書式"] = Lists,
        ["区分ごとの列"] = ColumnPerClass,
        ["一項目三行"] = Stacked,
        ["説明の行"] = Instructions,
        ["チェックボックスのセル"] = Switches,
        ["括弧に丸"] = Brackets,
        ["一回目に日付の見出し"] = FurtherLayouts.RoundWithDate,
        ["はいといいえの二行"] = FurtherLayouts.TwoRows,
        ["丸かバツ"] = FurtherLayouts.CircleOrCross,
        ["一回目の見出しが二列"] = FurtherLayouts.RoundOverTwoColumns,
        ["適と否"] = FurtherLayouts.FitOrUnfit,
        ["検査員の欄"] = FurtherLayouts.InspectorsColumns,
        ["対象外の列"] = FurtherLayouts.NotNeeded,
        ["前の年の答え"] = FurtherLayouts.LastYears,
        ["保護されたシート"] = FurtherLayouts.Protected,
        ["実施済の選択肢"] = FurtherLayouts.DoneOrNot,
        ["いいえが先"] = OtherLayouts.NoBeforeYes,
        ["備考が下の行"] = OtherLayouts.RemarksBelow,
        ["番号の下の小問"] = OtherLayouts.QuestionBelow,
        ["左右の二段"] = OtherLayouts.TwoHalves,
        ["記入例の行"] = OtherLayouts.ExampleRow,
        ["別シートの選択肢"] = OtherLayouts.ListElsewhere,
        ["分からない選択肢"] = OtherLayouts.ListUnknown,
        ["番号付きの選択肢"] = OtherLayouts.Numbered,
        ["1か2"] = OtherLayouts.OneOrTwo,
        ["一部実施の列"] = OtherLayouts.PartlyDone,
        ["年度の列"] = OtherLayouts.Years,
        ["離れた言葉と三つの欄の日付"] = OtherLayouts.WordsApart,
        ["年月日の三列"] = NewLayouts.DayInThreeColumns,
        ["年月日の升目"] = NewLayouts.DayBetweenWords,
        ["月日が回の下"] = NewLayouts.DayBelowRound,
        ["年の欄に令和"] = NewLayouts.EraInTheCellOfTheYear,
        ["確認した日"] = NewLayouts.DayOnWhichItWasChecked,
        ["短い題名"] = NewLayouts.ShortTitles,
        ["短い題名と区分の行"] = NewLayouts.ShortTitlesByClass,
        ["英語を添えた見出し"] = NewLayouts.EnglishBeside,
        ["レ点"] = NewLayouts.Ticks,
        ["黒い四角"] = NewLayouts.FilledSquares,
        ["1か0"] = NewLayouts.OneOrZero,
        ["上期と下期"] = NewLayouts.HalvesOfTheYear,
        ["回答が左"] = NewLayouts.AnswerBeforeItem,
        ["一枚に二つの様式"] = NewLayouts.TwoFormsOnASheet,
    };

    public static string Day(DateOnly date) => $"{date.Month}/{date.Day}";

    public static string Chosen(Answer answer) => answer == Answer.Yes ? "○はい・いいえ" : "はい・○いいえ";

    private static BlankBook Prefecture()
    {
        var book = new BlankBook().Sheet("最低限").Row(1, "医療機関におけるサイバーセキュリティ対策チェックリスト").Row(2, "「サイバー攻撃リスク低減のための最低限の措置」編")
            .Row(3, "医療機関確認用").Row(4, "医療機関名", "").Expect("B4", Name)
            .Row(5, "※ 1回目の確認で「いいえ」の場合、実施可能な直近の対応目標日を記入してください。").Merge("A5:E5")
            .Row(7, "チェック項目", "確認結果 (日付)", "", "", "備考").Row(8, "", "1回目", "目標日", "2回目", "").Merge("A7:A8").Merge("B7:D7").Merge("E7:E8");
        var row = 9;
        foreach (var section in Minimum.Sections)
        {
            book.Row(row, section.Title).Merge($"A{row}:E{row}");
            row++;
            foreach (var item in section.Items)
            {
                var answer = AnswerOf(Minimum, item);
                book.Row(row, item.Statement, "はい・いいえ (/)", "(/)", "はい・いいえ (/)", "")
                    .Expect($"B{row}", $"{Chosen(answer.First)} ({Day(answer.FirstOn!.Value)})").Expect($"C{row}", answer.Target is { Last: var target } ? $"({Day(target)})" : null)
                    .Expect($"D{row}", answer.SecondOn is { } second ? $"{Chosen(answer.Second)} ({Day(second)})" : null).Expect($"E{row}", answer.Remarks);
                row++;
            }
        }

        return book;
    }

    public static BlankBook Head(string title = "医療機関におけるサイバーセキュリティ対策チェックリスト　医療機関確認用") =>
        new BlankBook().Sheet("チェックリスト").Row(1, title).Row(2, "※令和６年度中にすべての項目で「はい」となるよう取り組んでください。");

    private static BlankBook ClassesMerged()
    {
        var book = Head().Row(4, "区分", "番号", "項目", "１回目", "目標日", "２回目", "備考")
            .Row(5, "", "", "医療情報システムを導入、運用している。", Blank).Expect("D5", "○はい・いいえ\n（9/1）");
        var row = 6;
        foreach (var section in Hospital.Sections.Where(section => section.Number is not null))
        {
            book.Row(row, $"{section.Number}　{section.Title}").Merge($"A{row}:G{row}");
            row++;
            foreach (var group in section.Items.GroupBy(item => item.AssetClass))
            {
                if (group.Count() > 1)
                {
                    book.Merge($"A{row}:A{row + group.Count() - 1}");
                }

                foreach (var item in group)
                {
                    book.Row(row, item == group.First() ? group.Key ?? "" : null, item.Number![2..], item.Statement, Blank, "（　／　）", Blank, "");
                    Expect(book, row, AnswerOf(item));
                    row++;
                }
            }
        }

        return book;
    }

    private static void Expect(BlankBook book, int row, ItemAnswer answer) => book
        .Expect($"D{row}", $"{Chosen(answer.First)}\n（{Day(answer.FirstOn!.Value)}）").Expect($"E{row}", answer.Target is { Last: var target } ? $"（{Day(target)}）" : null)
        .Expect($"F{row}", answer.SecondOn is { } second ? $"{Chosen(answer.Second)}\n（{Day(second)}）" : null).Expect($"G{row}", answer.Remarks);

    private static BlankBook TwoColumns()
    {
        var book = Head().Row(3, "該当する欄に○を付けてください。").Row(4, "項目", "", "確認結果", "", "", "備考").Row(5, "", "", "はい", "いいえ", "確認日", "").Merge("A4:B5").Merge("C4:E4");
        var row = 6;
        foreach (var item in ItemsOf(Hospital).Where(item => item.Id is "1-1" or "2-1" or "2-2" or "2-3" or "2-6.server" or "3-1" or "3-2" or "3-3"))
        {
            var answer = AnswerOf(item);
            book.Row(row, item.Number, item.Statement, "", "", "", "").Expect((answer.First == Answer.Yes ? "C" : "D") + row, "○")
                .Expect($"E{row}", JapaneseCalendar.FormatShort(answer.FirstOn!.Value)).Expect($"F{row}", answer.Remarks);
            row++;
        }

        return book;
    }

    private static BlankBook Boxes()
    {
        var book = Head().Row(4, "No", "確認事項", "回答", "確認日", "対応目標日", "備考");
        var row = 5;
        foreach (var item in ItemsOf(Hospital).Where(item => item.AssetClass is null or "医療情報システム全般"))
        {
            var answer = AnswerOf(item);
            book.Row(row, item.Number, item.Statement, "□ はい　□ いいえ", "令和　年　月　日", "　　年　　月　　日", "")
                .Expect($"C{row}", answer.First == Answer.Yes ? "☑ はい　□ いいえ" : "□ はい　☑ いいえ")
                .Expect($"D{row}", JapaneseCalendar.Format(answer.FirstOn!.Value))
                .Expect($"E{row}", answer.Target is { Last: var target } ? $"{target.Year}年{target.Month}月{target.Day}日" : null).Expect($"F{row}", answer.Remarks);
            row++;
        }

        return book;
    }

    private static BlankBook SheetPerClass()
    {
        var book = new BlankBook();
        foreach (var group in Hospital.Sections[2].Items.GroupBy(item => item.AssetClass!))
        {
            book.Sheet(group.Key).Row(1, "医療機関確認用（" + group.Key + "）").Row(2, "番号", "項目", "", "1回目", "目標日", "2回目", "備考").Merge("B2:C2");
            var row = 3;
            foreach (var item in group)
            {
                book.Row(row, item.Number, item.Statement, null, Blank, "（　／　）", Blank, "").Merge($"B{row}:C{row}");
                Expect(book, row, AnswerOf(item));
                row++;
            }
        }

        return book;
    }

    private static BlankBook Wrapped()
    {
        var book = Head().Row(4, "番号", "区分", "項目", "1回目", "目標日", "2回目", "備考");
        var row = 5;
        foreach (var item in ItemsOf(Hospital))
        {
            var half = item.Statement.Length / 2;
            book.Row(row, item.Number, item.AssetClass ?? "", item.Statement[..half], Blank, "（　／　）", Blank, "").Row(row + 1, null, null, item.Statement[half..]);
            foreach (var column in "ABDEFG")
            {
                book.Merge($"{column}{row}:{column}{row + 1}");
            }

            Expect(book, row, AnswerOf(item));
            row += 2;
        }

        return book;
    }

    private static BlankBook Renumbered()
    {
        var book = Head().Row(4, "番号", "チェック項目", "", "１回目", "目標日", "２回目", "備考");
        var (row, number) = (5, 0);
        foreach (var section in Hospital.Sections.Where(section => section.Number is not null))
        {
            foreach (var group in section.Items.GroupBy(item => item.AssetClass))
            {
                book.Row(row++, "【" + (group.Key ?? section.Title) + "】");
                foreach (var item in group)
                {
                    book.Row(row, ((char)('①' + number++)).ToString(), item.Statement.Replace("PC", "ＰＣ", StringComparison.Ordinal), null, Blank, "（　／　）", Blank, "");
                    Expect(book, row, AnswerOf(item));
                    row++;
                }
            }
        }

        return book;
    }

    private static BlankBook Lists()
    {
        var book = Head().Row(4, "項目番号", "項目", "回答", "確認日", "目標日").List("C5:C40", "\"○,×,該当なし\"");
        var row = 5;
        foreach (var item in ItemsOf(Hospital))
        {
            var answer = AnswerOf(item);
            book.Row(row, $"{item.Number} {item.AssetClass}", item.Statement, "").Set(3, row, "", 1).Set(4, row, "", 1)
                .Expect($"C{row}", answer.First == Answer.Yes ? "○" : "×").Expect($"D{row}", Number(answer.FirstOn)).Expect($"E{row}", Number(answer.Target));
            row++;
        }

        return book;
    }

    private static string? Number(DateOnly? date) =>
        date is { } day ? (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    private static BlankBook ColumnPerClass()
    {
        var book = Head().Row(4, "番号", "項目", "確認結果（１回目）", "", "").Row(5, "", "", "サーバー", "端末ＰＣ", "ネットワーク機器").Merge("C4:E4").Merge("A4:A5").Merge("B4:B5");
        var row = 6;
        foreach (var group in Hospital.Sections[2].Items.Where(item => item.AssetClass != "医療情報システム全般").GroupBy(item => item.Number!))
        {
            book.Row(row, group.Key, group.First().Statement, "", "", "");
            foreach (var item in group)
            {
                var column = item.AssetClass switch { "サーバ" => 'C', "端末PC" => 'D', _ => 'E' };
                book.Set(column - 'A', row, Blank).Expect($"{column}{row}", $"{Chosen(AnswerOf(item).First)}\n（{Day(AnswerOf(item).FirstOn!.Value)}）");
            }

            foreach (var column in "CDE".Where(column => group.All(item => column != (item.AssetClass switch { "サーバ" => 'C', "端末PC" => 'D', _ => 'E' }))))
            {
                book.Set(column - 'A', row, "―");
            }

            row++;
        }

        return book;
    }

    private static BlankBook Stacked()
    {
        var book = Head().Row(4, "番号", "項目", "", "確認結果", "日付", "備考");
        var row = 5;
        foreach (var item in ItemsOf(Hospital).Where(item => item.AssetClass is null or "医療情報システム全般"))
        {
            var answer = AnswerOf(item);
            book.Row(row, item.Number, item.Statement, "1回目", "はい・いいえ", "　月　日", "").Row(row + 1, null, null, "目標日", null, "　月　日").Row(row + 2, null, null, "2回目", "はい・いいえ", "　月　日")
                .Merge($"A{row}:A{row + 2}").Merge($"B{row}:B{row + 2}").Merge($"F{row}:F{row + 2}")
                .Expect($"D{row}", Chosen(answer.First)).Expect($"E{row}", Kanji(answer.FirstOn)).Expect($"E{row + 1}", Kanji(answer.Target))
                .Expect($"D{row + 2}", answer.SecondOn is null ? null : Chosen(answer.Second)).Expect($"E{row + 2}", Kanji(answer.SecondOn)).Expect($"F{row}", answer.Remarks);
            row += 3;
        }

        return book;
    }

    public static string? Kanji(DateOnly? date) => date is { } day ? $"{day.Month}月{day.Day}日" : null;

    private static BlankBook Instructions()
    {
        var book = Head().Row(4, "番号", "", "項目", "1回目", "目標日", "2回目", "備考");
        var row = 5;
        foreach (var item in ItemsOf(Hospital))
        {
            book.Row(row, item.Number, item.AssetClass ?? "", item.Statement, Blank, "（　／　）", Blank, "");
            Expect(book, row, AnswerOf(item));
            book.Row(row + 1, "", "", $"※ {item.Statement[..^1]}ことを、マニュアルで確かめてください。", "", "", "", "")
                .Row(row + 2, "9-(9)", "", "非常用の発電機を毎月点検している。", Blank, "（　／　）", Blank, "");
            row += 3;
        }

        return book.Sheet("記入例").Row(1, "記入例").Row(4, "番号", "", "項目", "1回目", "目標日", "2回目", "備考")
            .Row(5, "1-(1)", "", Item("1-1").Statement, Blank, "（　／　）", Blank, "");
    }

    private static BlankBook Switches()
    {
        var book = Head().Row(4, "項目", "はい", "いいえ", "日付");
        var row = 5;
        foreach (var item in ItemsOf(Hospital).Where(item => item.AssetClass is null))
        {
            var answer = AnswerOf(item);
            book.Row(row, $"{item.Number}　{item.Statement}").Set(1, row, "☐", 2).Set(2, row, "☐", 2).Set(3, row, "")
                .Expect(answer.First == Answer.Yes ? $"B{row}" : $"C{row}", "1").Expect(answer.First == Answer.Yes ? $"C{row}" : $"B{row}", "0")
                .Expect($"D{row}", JapaneseCalendar.FormatShort(answer.FirstOn!.Value));
            row++;
        }

        return book;
    }

    private static BlankBook Brackets()
    {
        var book = Head().Row(4, "区分", "項目", "1回目", "", "目標日", "2回目", "").Row(5, "", "", "はい・いいえ", "日付", "", "はい・いいえ", "日付").Merge("C4:D4").Merge("F4:G4").Merge("E4:E5");
        var row = 6;
        foreach (var item in ItemsOf(Hospital))
        {
            var answer = AnswerOf(item);
            book.Row(row, item.AssetClass ?? "", item.Number + item.Statement, "はい（　）いいえ（　）", "R　．　．", "", "はい（　）いいえ（　）", "")
                .Expect($"C{row}", answer.First == Answer.Yes ? "はい（○）いいえ（　）" : "はい（　）いいえ（○）").Expect($"D{row}", JapaneseCalendar.FormatShort(answer.FirstOn!.Value))
                .Expect($"E{row}", Short(answer.Target)).Expect($"F{row}", answer.SecondOn is null ? null : "はい（○）いいえ（　）").Expect($"G{row}", Short(answer.SecondOn));
            row++;
        }

        return book;
    }

    public static string? Short(DateOnly? date) => date is { } day ? JapaneseCalendar.FormatShort(day) : null;
}
