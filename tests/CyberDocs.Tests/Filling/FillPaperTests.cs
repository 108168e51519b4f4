using System.IO.Compression;
using CyberDocs.Collecting;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Intake;
using CyberDocs.Japanese;
using CyberDocs.Model;
using CyberDocs.TestKit;
using static CyberDocs.Tests.Filling.FillCase;

namespace CyberDocs.Tests.Filling;

public sealed class FillPaperTests
{
    private const string Blank = "はい・いいえ（　／　）";

    private static readonly string[] Heads = ["番号", "確認項目", "確認結果", "日付"];

    [Fact]
    public void A_table_of_the_ministry_is_filled_in_and_the_chosen_word_framed()
    {
        var paper = new BlankPaper().Paragraph("チェックリスト　医療機関確認用").Paragraph("医療機関名　＿＿＿＿＿＿").Paragraph("はい・いいえのいずれかを囲んでください。");
        var expected = new List<string> { "チェックリスト　医療機関確認用", "医療機関名　" + Name, "はい・いいえのいずれかを囲んでください。", "", "項目", "確認結果（日付）", "備考", "", "", "1回目", "目標日", "2回目", "" };
        var rows = new List<string[]> { new[] { "", "項目↓", "確認結果（日付）→3", "備考↓" }, new[] { "", "↑", "1回目", "目標日", "2回目", "↑" } };
        foreach (var section in Hospital.Sections.Where(section => section.Number is not null))
        {
            rows.Add([$"{section.Number}　{section.Title}→6"]);
            expected.Add($"{section.Number}　{section.Title}");
            foreach (var group in section.Items.GroupBy(item => item.AssetClass))
            {
                foreach (var item in group)
                {
                    var (answer, isFirst) = (AnswerOf(item), item == group.First());
                    rows.Add([group.Count() == 1 ? group.Key ?? "" : isFirst ? group.Key + "↓" : "↑", $"({item.Number![3..^1]})　{item.Statement}", Blank, "（　／　）", Blank, ""]);
                    expected.AddRange([isFirst ? group.Key ?? "" : "", $"({item.Number![3..^1]})　{item.Statement}", Framed(answer.First, answer.FirstOn), $"（{Day(answer.Target)}）", Framed(answer.Second, answer.SecondOn), answer.Remarks ?? ""]);
                }
            }
        }

        Filled(paper.Table(rows), expected);
    }

    /// <summary>Word holds a text box twice, once for its older versions: both are filled in.</summary>
    [Fact]
    public void A_table_in_a_text_box_is_filled_in()
    {
        string[][] rows = [["番号", "項目", "確認結果", "年", "月", "日"], .. ItemsOf(Hospital).Take(4).Select(item => (string[])[item.Number!, item.Statement, "はい・いいえ", "", "", ""])];
        var inside = new BlankPaper().Table(rows).Inner();
        var paper = new BlankPaper().Paragraph("医療機関確認用　はい・いいえのいずれかを囲んでください。").Runs(BlankPaper.Drawn($"<w:txbxContent>{inside}<w:p/></w:txbxContent>"));

        var result = Fill(paper.Bytes(), "様式.docx");

        var texts = BlankPaper.TextsOf(result.Content!.Value.ToArray()).Where(text => text.Contains('〔', StringComparison.Ordinal) && text.Length < 20).ToList();
        string[] once = ["〔はい〕・いいえ", "〔はい〕・いいえ", "はい・〔いいえ〕", "〔はい〕・いいえ"];
        Assert.Equal([.. once, .. once], texts);
    }

    [Fact]
    public void Few_words_for_items_and_days_in_parts_are_understood_in_Word_too()
    {
        var rows = new List<string[]> { new[] { "区分", "確認事項", "はい", "いいえ", "確認日→3", "備考" }, new[] { "", "", "", "", "年", "月", "日", "" } };
        var expected = new List<string> { "医療機関確認用", "区分", "確認事項", "はい", "いいえ", "確認日", "備考", "", "", "", "", "年", "月", "日", "" };
        foreach (var (item, title) in ItemsOf(Hospital).Zip(NewLayouts.Titles))
        {
            var answer = AnswerOf(item);
            rows.Add([item.AssetClass ?? "", title, "□", "□", "", "", "", ""]);
            var day = answer.FirstOn!.Value.Last;
            expected.AddRange([item.AssetClass ?? "", title, answer.First == Answer.Yes ? "☑" : "□", answer.First == Answer.Yes ? "□" : "☑", $"{day.Year}", $"{day.Month}", $"{day.Day}", answer.Remarks ?? ""]);
        }

        Filled(new BlankPaper().Paragraph("医療機関確認用").Table(rows), expected);
    }

    [Theory]
    [InlineData("tables", 60)]
    [InlineData("rows", 250)]
    [InlineData("headings", 200)]
    [InlineData("lines", 250)]
    [InlineData("nested", 12)]
    [InlineData("columns", 60)]
    [InlineData("choices", 100)]
    [InlineData("controls", 100)]
    [InlineData("alternatives", 200)]
    [InlineData("labels", 150)]
    [InlineData("stacked", 400)]
    public void Work_grows_as_a_form_does(string kind, int few) => Growth.AssertGrows(
        count =>
        {
            var paper = Grown(kind, count).Bytes();
            return Growth.Allocated(() => Fill(paper, "様式.docx"));
        },
        few);

    /// <summary>Rows that ask for items which others ask for too are taken to nobody, but what stands in them is told.</summary>
    [Fact]
    public void Work_grows_as_a_returned_form_does() => Growth.AssertGrows(
        count =>
        {
            var items = ItemsOf(Hospital);
            var asked = items.Skip(3).Concat(Enumerable.Range(0, count).Select(i => items[i % 3]));
            var paper = new BlankPaper().Paragraph("医療機関確認用").Table([Heads, .. asked.Select(item => (string[])[item.Number!, item.Statement, "はい", ""])]).Bytes();
            var sheets = new SheetAnswers(FillCase.Dossier, Engine.Editions);
            return Growth.Allocated(() => Assert.NotNull(sheets.Of(paper, "様式.docx", FilledForm.Empty, InputLimits.Default, new FindingCollector(), default)));
        },
        250);

    // What stands before tables is said once for all of them.
    private static BlankPaper Grown(string kind, int count)
    {
        var rows = Enumerable.Range(0, count).Select(i => (string[])[$"{i + 1}", ItemsOf(Hospital)[i % 3].Statement, "はい・いいえ", ""]).ToList();
        var paper = new BlankPaper().Paragraph("医療機関確認用");
        switch (kind)
        {
            case "tables":
                Enumerable.Range(0, 4 * count).ToList().ForEach(i => paper.Paragraph($"前書き{i}　設定を確かめる文"));
                rows.ForEach(row => paper.Table([row]));
                break;
            case "rows":
                paper.Table([Heads, .. rows]);
                break;
            case "headings":
                paper.Table([.. Enumerable.Repeat(Heads, count), .. rows]);
                break;
            case "lines":
                rows.ForEach(row => paper.Paragraph($"{row[1]}　はい・いいえ（　年　月　日）"));
                break;
            case "columns":
                paper.Table([Heads, .. Enumerable.Repeat<string[]>([.. rows.Select(row => row[1])], 6)]);
                break;
            case "choices":
                paper.Paragraph(string.Concat(Enumerable.Repeat("あ　はい・いいえ　", count)));
                rows.ForEach(row => paper.Paragraph($"{row[1]}　はい・いいえ"));
                break;
            case "controls":
                var words = BlankPaper.List([.. rows.Select(row => row[0])]);
                var blank = new BlankPaper().Table([Heads, .. rows.Select(row => (string[])[row[0], row[1], "", ""])]).Inner();
                var control = $"<w:sdt><w:sdtPr>{words}</w:sdtPr><w:sdtContent>{blank}</w:sdtContent></w:sdt>";
                paper.Runs($"</w:p><w:tbl><w:tblGrid/><w:tr><w:tc>{control}<w:p/></w:tc></w:tr></w:tbl><w:p>");
                break;
            case "alternatives":
                var shape = "<w:pict><v:shape><v:textbox><w:txbxContent>" + new BlankPaper().Table([["x"]]).Inner() + "</w:txbxContent></v:textbox></v:shape></w:pict>";
                var choices = string.Concat(Enumerable.Repeat($"<mc:Choice Requires=\"wps\">{shape}</mc:Choice>", count));
                var older = string.Concat(Enumerable.Repeat(shape, count));
                paper.Runs($"<w:r><mc:AlternateContent>{choices}<mc:Fallback>{older}</mc:Fallback></mc:AlternateContent></w:r>");
                break;
            case "stacked":
                paper.Table(rows.SelectMany((row, i) => (string[][])[[i % 2 == 0 ? "事業者確認用" : "医療機関確認用"], row]));
                break;
            case "labels":
                paper.Table([Heads, .. rows.Take(6).Select(row => (string[])[row[0], row[1], .. Enumerable.Repeat("県使用欄　備考", count)])]);
                break;
            default:
                // Each table lies in the one before, with as many paragraphs.
                paper.Nested(count, 40);
                break;
        }

        return paper;
    }

    [Fact]
    public void Content_controls_are_set_and_not_overwritten()
    {
        var paper = new BlankPaper().Paragraph("医療機関確認用");
        var expected = new List<string> { "医療機関確認用", "番号", "項目", "回答", "確認日", "区分の答え", "備考" };
        var rows = new List<string[]> { new[] { "番号", "項目", "回答", "確認日", "区分の答え", "備考" } };
        foreach (var item in ItemsOf(Hospital).Where(item => item.AssetClass is null or "医療情報システム全般"))
        {
            var answer = AnswerOf(item);
            rows.Add([item.Number!, item.Statement, BlankPaper.Box("はい　") + BlankPaper.Box("いいえ"), BlankPaper.Prompt("<w:date><w:dateFormat w:val=\"yyyy/M/d\"/></w:date>", "日付を選択"), "", BlankPaper.Prompt("<w:text/>", "ここに入力")]);
            expected.AddRange([item.Number!, item.Statement, answer.First == Answer.Yes ? "☒はい　☐いいえ" : "☐はい　☒いいえ", JapaneseCalendar.Format(answer.FirstOn!.Value)!, "", answer.Remarks ?? "ここに入力"]);
        }

        Filled(paper.Table(rows), expected);
    }

    [Fact]
    public void Old_form_fields_and_lists_are_set()
    {
        var paper = new BlankPaper().Paragraph("医療機関確認用").Table([
            ["項目", "確認結果", "確認日"],
            ["1-(1)　" + Item("1-1").Statement, BlankPaper.OldBox("はい ") + BlankPaper.OldBox("いいえ"), "年　月　日"],
            ["2-(3)　" + Item("2-3").Statement, BlankPaper.Prompt(BlankPaper.List("選んでください", "はい", "いいえ"), "アイテムを選択"), "令和６年　月　日"],
        ]);

        Filled(paper, [
            "医療機関確認用", "項目", "確認結果", "確認日", "1-(1)　" + Item("1-1").Statement, "☑はい ☐いいえ", "2024年9月1日",
            "2-(3)　" + Item("2-3").Statement, AnswerOf(Item("2-3")).First == Answer.Yes ? "はい" : "いいえ",
            JapaneseCalendar.Format(AnswerOf(Item("2-3")).FirstOn!.Value)!]);
    }

    [Fact]
    public void Lists_of_older_forms_are_chosen_from_and_not_written_beside()
    {
        var form = new BlankPaper().Paragraph("医療機関確認用").Table([["項目", "確認結果"], ["2-(2)　" + Item("2-2").Statement, BlankPaper.OldList("有", "無")]]).Bytes();

        var result = Fill(form, "様式.docx");

        using var filled = new ZipArchive(new MemoryStream(result.Content!.Value.ToArray()));
        var text = BlankBook.Part(filled, "word/document.xml");
        Assert.Contains("<w:ddList><w:result w:val=\"1\" /><w:listEntry w:val=\"有\" />", text, StringComparison.Ordinal);
        Assert.DoesNotContain("いいえ", text, StringComparison.Ordinal);
        Assert.Equal("無", Assert.Single(result.Cells, cell => cell is { Item: "2-2", Key: "first" }).Written);
    }

    [Fact]
    public void A_day_is_no_part_of_a_day()
    {
        var form = new BlankPaper().Paragraph("医療機関確認用").Table([["項目", "回答→2", "年", "月", "日"], ["1-(1)　" + Item("1-1").Statement, "はい", "いいえ", "", "", ""]]).Bytes();

        var filled = Fill(form, "様式.docx");

        Assert.Equal(["医療機関確認用", "項目", "回答", "年", "月", "日", "1-(1)　" + Item("1-1").Statement, "〔○はい〕", "いいえ", "", "", ""], BlankPaper.TextsOf(filled.Content!.Value.ToArray()));
        Assert.NotNull(Assert.Single(filled.Cells, cell => cell is { Item: "1-1", Key: "first_on" }).Reason);
    }

    [Fact]
    public void A_table_for_each_class_goes_by_its_heading_and_one_without_headings_by_the_one_before()
    {
        var paper = new BlankPaper().Paragraph("医療機関確認用");
        var expected = new List<string> { "医療機関確認用" };
        foreach (var group in Hospital.Sections[2].Items.GroupBy(item => item.AssetClass!))
        {
            paper.Paragraph($"◆ {group.Key}");
            expected.Add($"◆ {group.Key}");
            string[] head = ["項目", "はい", "いいえ", "日付", "備考"];
            foreach (var (index, half) in group.Chunk(2).Index())
            {
                paper.Table([.. index == 0 ? new[] { head } : [], .. half.Select(item => (string[])[$"{item.Number}　{item.Statement}", "", "", "", ""])]).Paragraph("");
                expected.AddRange(index == 0 ? head : []);
                expected.AddRange(half.SelectMany(item => AnswerOf(item) is var answer && answer.First == Answer.Yes
                    ? (string[])[$"{item.Number}　{item.Statement}", "○", "", JapaneseCalendar.FormatShort(answer.FirstOn!.Value)!, answer.Remarks ?? ""]
                    : [$"{item.Number}　{item.Statement}", "", "○", JapaneseCalendar.FormatShort(answer.FirstOn!.Value)!, answer.Remarks ?? ""]));
                expected.Add("");
            }
        }

        Filled(paper, expected);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public void A_form_whose_relations_lead_to_parts_that_are_not_there_is_filled_all_the_same(string format)
    {
        using var form = new MemoryStream();
        form.Write(format == "docx"
            ? new BlankPaper().Paragraph("医療機関確認用").Table([["項目", "確認結果"], ["1-(1)　" + Item("1-1").Statement, Blank]]).Bytes()
            : SheetLayouts.All["一項目三行"]().Bytes());
        using (var package = new ZipArchive(form, ZipArchiveMode.Update, leaveOpen: true))
        {
            var relations = package.GetEntry("_rels/.rels")!;
            string text;
            using (var reader = new StreamReader(relations.Open()))
            {
                text = reader.ReadToEnd();
            }

            relations.Delete();
            using var writer = new StreamWriter(package.CreateEntry("_rels/.rels").Open());
            writer.Write(text.Replace("</Relationships>", "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin\" Target=\"none.sigs\"/></Relationships>", StringComparison.Ordinal));
        }

        var result = Fill(form.ToArray(), "様式." + format);
        Assert.False(result.HasErrors);
        Assert.Contains(result.Cells, cell => cell.Written is not null);
        using var filled = new ZipArchive(new MemoryStream(result.Content!.Value.ToArray()));
        using var kept = new StreamReader(filled.GetEntry("_rels/.rels")!.Open());
        Assert.Contains("none.sigs", kept.ReadToEnd(), StringComparison.Ordinal);
    }

    private static string Framed(Answer answer, DateOnly? date) => answer switch
    {
        Answer.Yes => $"〔はい〕・いいえ（{Day(date)}）",
        Answer.No => $"はい・〔いいえ〕（{Day(date)}）",
        _ => Blank,
    };

    private static string Day(DateOnly? date) => date is { } day ? SheetLayouts.Day(day) : "　／　";

    private static void Filled(BlankPaper paper, IReadOnlyList<string> expected)
    {
        var blank = paper.Bytes();
        var result = Fill(blank, "様式.docx");

        var filled = result.Content!.Value.ToArray();
        if (Environment.GetEnvironmentVariable("CYBERDOCS_KEEP") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"文書{expected.Count}.docx"), filled);
        }

        Assert.Equal(string.Join('\n', expected), string.Join('\n', BlankPaper.TextsOf(filled)));
        PartsAreKept(blank, filled);
    }
}
