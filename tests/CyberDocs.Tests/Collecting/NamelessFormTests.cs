using System.Xml.Linq;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.OpenXml;
using CyberDocs.Tests.Filling;

namespace CyberDocs.Tests.Collecting;

/// <summary>Workbooks whose programs dropped the names of cells and the properties: what stands in the cells tells form, items and answers.</summary>
public sealed class NamelessFormTests(SentForms forms) : IClassFixture<SentForms>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_form_says_the_same_without_names_and_properties(bool isUnmerged)
    {
        var filled = forms.Files("xlsx").Select(Filled).ToList();
        var read = forms.Engine.Read(forms.Write(forms.Yaml));
        var named = forms.Engine.Collect(read, [.. filled.Select((file, i) => File($"返送{i}.xlsx", file))]);
        var lost = forms.Engine.Collect(read, [.. filled.Select((file, i) => File($"返送{i}.xlsx", Lost(file, isUnmerged)))]);

        Assert.Equal(9, lost.Forms.Count);
        Assert.True(named.Answers.Sum(answers => answers.Items.Count) > 100);
        foreach (var (expected, actual) in named.Answers.Zip(lost.Answers))
        {
            Assert.Equal(expected.Items, actual.Items);

            // 記入者 and 確認日 in a line of text are no fields of a workbook, but are read where names are gone.
            Assert.Equal(expected, actual with { Responder = expected.Responder, CheckedOn = expected.CheckedOn });
        }

        Assert.Equal(["CD1209", "CD1253"], lost.Findings.Select(finding => finding.Code.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            "このファイルからは欄の名前が失われています。項目の番号と文言、列の見出しから「医療機関確認用」（版「r6」）の 19 項目を読み取りました。",
            lost.Findings.First(finding => finding.Code.Id == "CD1253").JapaneseMessage);
    }

    [Fact]
    public void Every_form_in_Word_says_the_same_without_controls_and_properties()
    {
        var filled = forms.Files("docx").Select(path => Filled(path)).ToList();
        var read = forms.Engine.Read(forms.Write(forms.Yaml));
        var named = forms.Engine.Collect(read, [.. filled.Select((file, i) => File($"返送{i}.docx", file))]);
        var lost = forms.Engine.Collect(read, [.. filled.Select((file, i) => File($"返送{i}.docx", WithoutControls(file)))]);

        Assert.Equal(9, lost.Forms.Count);
        Assert.True(named.Answers.Sum(answers => answers.Items.Count) > 100);
        foreach (var (expected, actual) in named.Answers.Zip(lost.Answers))
        {
            Assert.Equal(expected.Items, actual.Items);
            Assert.Equal(expected, actual);
        }

        Assert.Equal(["CD1209", "CD1253"], lost.Findings.Select(finding => finding.Code.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_mark_under_対象外_is_an_answer()
    {
        var book = new BlankBook().Sheet("確認用")
            .Row(1, "医療機関におけるサイバーセキュリティ対策チェックリスト（医療機関確認用・令和6年度版）")
            .Row(3, "番号", "チェック項目", "回答", "", "", "確認日", "備考").Row(4, "", "", "はい", "いいえ", "対象外", "", "").Merge("C3:E3")
            .Row(5, "1-(1)", "医療情報システム安全管理責任者を設置している。", "○", "", "", "7/8")
            .Row(6, "2-(2)", "リモートメンテナンス（保守）を利用している機器の有無を事業者等に確認している。", "", "", "○", "7/9", "契約がない")
            .Row(7, "3-(1)", "インシデントが発生したときの、組織内と外部関係機関（事業者、厚生労働省、警察等）への連絡体制図がある。", "", "✓", "", "7/10")
            .Row(8, "3-(3)", "サイバー攻撃を想定した事業継続計画（BCP）を策定している。", "○", "", "○", "");
        var result = forms.Engine.Collect(forms.Engine.Read(forms.Write(forms.Yaml)), [File("自院の様式.xlsx", book.Bytes())]);

        Assert.Equal(
            [
                new ItemAnswer { Item = "1-1", First = Answer.Yes, FirstOn = Day(7, 8) },
                new ItemAnswer { Item = "2-2", First = Answer.NotApplicable, FirstOn = Day(7, 9), Remarks = "契約がない" },
                new ItemAnswer { Item = "3-1", First = Answer.No, FirstOn = Day(7, 10) },
            ],
            Assert.Single(result.Answers).Items);
        Assert.Contains(result.Findings, finding => finding.Place.Cell == "確認用!C8");
    }

    [Fact]
    public void Answers_are_read_as_people_write_them_into_forms_of_any_layout()
    {
        var book = new BlankBook().Sheet("確認用")
            .Row(1, "医療機関におけるサイバーセキュリティ対策チェックリスト（医療機関確認用・令和6年度版）")
            .Row(2, "医療機関名：医療法人桃瀬会 備南みらい病院　記入者：神﨑 亮")
            .Row(3, "番号", "チェック項目", "1回目", "目標日", "2回目", "備考")
            .Row(4, "1-(1)", "医療情報システム安全管理責任者を設置している。", "はい（7/8）", "", "", "任命済み")
            .Row(5, "2-(1)", "サーバ、端末PC、ネットワーク機器の台帳管理を行っている。", "☑はい ☐いいえ (7/8)", "( / )")
            .Row(6, "2-(2)", "リモートメンテナンス（保守）を利用している機器の有無を事業者等に確認している。", "□はい ☑いいえ R6.7.9", "R6.12.20", "○はい・いいえ（12月20日）")
            .Row(7, "3-(1)", "インシデントが発生したときの、組織内と外部関係機関（事業者、厚生労働省、警察等）への連絡体制図がある。", "はい・いいえ")
            .Row(8, "3-(3)", "サイバー攻撃を想定した事業継続計画（BCP）を策定している。", "☑はい ☑いいえ")
            .Row(9, "9-(9)", "まったく別のことを聞く行である。", "はい");
        var result = forms.Engine.Collect(forms.Engine.Read(forms.Write(forms.Yaml)), [File("自院の様式.xlsx", book.Bytes())]);

        var answers = Assert.Single(result.Answers);
        Assert.Equal(("checklist-institution", "神﨑 亮"), (answers.Form, answers.Responder));
        Assert.Equal(
            [
                new ItemAnswer { Item = "1-1", First = Answer.Yes, FirstOn = Day(7, 8), Remarks = "任命済み" },
                new ItemAnswer { Item = "2-1", First = Answer.Yes, FirstOn = Day(7, 8) },
                new ItemAnswer { Item = "2-2", First = Answer.No, FirstOn = Day(7, 9), Target = Day(12, 20), Second = Answer.Yes, SecondOn = Day(12, 20) },
            ],
            answers.Items);
        Assert.Equal(
            ["CD1108 自院の様式.xlsx[確認用!C7] はい／いいえ", "CD1109 自院の様式.xlsx[確認用!C8] 3-(3) 1回目", "CD1209 自院の様式.xlsx ", "CD1253 自院の様式.xlsx 5", "CD1255 自院の様式.xlsx"],
            result.Findings.Select(finding => $"{finding.Code.Id} {finding.Place} {(finding.Arguments is [.., var last] ? last.Japanese : "")}").Order(StringComparer.Ordinal)
                .Select(line => line.StartsWith("CD1255", StringComparison.Ordinal) ? line[..17] : line));
    }

    [Fact]
    public void A_workbook_that_is_no_form_is_still_none()
    {
        var book = new BlankBook().Sheet("台帳").Row(1, "管理番号", "機器名", "備考").Row(2, "SV-001", "サーバ", "はい");
        var result = forms.Engine.Collect(forms.Engine.Read(forms.Write(forms.Yaml)), [File("台帳.xlsx", book.Bytes())]);

        Assert.Equal("CD1088", Assert.Single(result.Findings).Code.Id);
    }

    [Fact]
    public void A_struck_out_answer_without_a_name_is_said()
    {
        var file = FormFiller.Change(Lost(Filled(forms.Files("xlsx").First()), false), "xl/styles.xml", styles =>
        {
            foreach (var font in styles.Descendants().Where(element => element.Name.LocalName == "font"))
            {
                font.AddFirst(new XElement(font.Name.Namespace + "strike"));
            }
        });
        var result = forms.Engine.Collect(forms.Engine.Read(forms.Write(forms.Yaml)), [File("返送.xlsx", file)]);

        Assert.Contains(result.Findings, finding => finding.Code.Id == "CD1256");
        Assert.DoesNotContain(result.Answers, answers => answers.Items.Count > 0);
    }

    [Fact]
    public void Every_form_in_Word_says_the_same_without_controls_but_with_bookmarks()
    {
        var filled = forms.Files("docx").Select(path => Filled(path)).ToList();
        var read = forms.Engine.Read(forms.Write(forms.Yaml));
        var named = forms.Engine.Collect(read, [.. filled.Select((file, i) => File($"返送{i}.docx", file))]);
        var lost = forms.Engine.Collect(read, [.. filled.Select((file, i) => File($"返送{i}.docx", WithoutControls(file, keepsMarks: true)))]);

        Assert.Equal(9, lost.Forms.Count);
        Assert.True(named.Answers.Sum(answers => answers.Items.Count) > 100);
        foreach (var (expected, actual) in named.Answers.Zip(lost.Answers))
        {
            Assert.Equal(expected.Items, actual.Items);
            Assert.Equal(expected, actual);
        }

        Assert.Equal(["CD1209"], lost.Findings.Select(finding => finding.Code.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(false, "CD1256")]
    [InlineData(true, "CD1256")]
    public void What_is_struck_out_in_a_table_of_Word_is_said_and_not_taken(bool keepsMarks, string code)
    {
        var file = FormFiller.Change(WithoutControls(Filled(forms.Files("docx").First()), keepsMarks), "word/document.xml", part =>
        {
            XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
            foreach (var run in part.Descendants(w + "tc").Descendants(w + "r"))
            {
                var look = run.Element(w + "rPr") ?? new XElement(w + "rPr");
                run.Elements(w + "rPr").Remove();
                look.Elements(w + "strike").Remove();
                look.Add(new XElement(w + "strike"));
                run.AddFirst(look);
            }
        });
        var result = forms.Engine.Collect(forms.Engine.Read(forms.Write(forms.Yaml)), [File("返送.docx", file)]);

        Assert.Contains(result.Findings, finding => finding.Code.Id == code && finding.Place.Cell is not null);
        Assert.DoesNotContain(result.Answers.SelectMany(answers => answers.Items), item => item != new CyberDocs.Model.ItemAnswer { Item = item.Item });
    }

    private static DateOnly Day(int month, int day) => new(2024, month, day);

    private static FormFile File(string name, byte[] content) => new(name, () => new MemoryStream(content));

    private static byte[] Filled(string path)
    {
        var sent = OfficeFormReader.Read(new MemoryStream(System.IO.File.ReadAllBytes(path)), new FindingCollector());
        var typed = sent.Fields.Select((field, i) => (field.Id, Value: RoundTripTests.Typed(field.Id, i))).Where(entry => entry.Value.Length > 0)
            .ToDictionary(entry => entry.Id, entry => entry.Value);
        return FormFiller.Fill(Path.GetExtension(path)[1..], System.IO.File.ReadAllBytes(path), typed);
    }

    private static byte[] WithoutControls(byte[] file, bool keepsMarks = false) => FormFiller.WithoutProperties(FormFiller.Change(file, "word/document.xml", part =>
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        part.Descendants().Where(element => !keepsMarks && (element.Name == w + "bookmarkStart" || element.Name == w + "bookmarkEnd")).Remove();
        while (part.Descendants(w + "sdt").FirstOrDefault() is { } control)
        {
            control.ReplaceWith(control.Element(w + "sdtContent")?.Nodes() ?? []);
        }
    }));

    private static byte[] Lost(byte[] file, bool isUnmerged)
    {
        file = FormFiller.WithoutProperties(FormFiller.Change(file, "xl/workbook.xml", Without("definedName")));
        foreach (var sheet in isUnmerged ? BlankBook.PartsOf(file).Where(part => part.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)) : [])
        {
            file = FormFiller.Change(file, sheet, Without("mergeCells"));
        }

        return file;
    }

    private static Action<XDocument> Without(string name) =>
        part => part.Descendants().Where(element => element.Name.LocalName == name).ToList().ForEach(element => element.Remove());
}
