using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Tests.Collecting;

/// <summary>Carrying writes into the dossier, whichever file it is, and loses nothing.</summary>
public sealed class CarryIntoTests
{
    private static readonly CyberDocsEngine Engine = new();
    private static readonly DateOnly Day = new(2025, 10, 1);

    private const string Yaml = """
        # 見本
        cyberdocs: 1
        institution: { name: 見本病院, kind: 病院 }
        editions: { checklist: R6 }  # 版
        vendors:
          - { id: kibi, name: きびシステム }
          - { id: bizen, name: 備前医療 }
        answers:
          - form: checklist-institution
            gate: はい
            checked_on: 2024-06-30
            items:
              # 体制
              1-(1): { first: はい, first_on: 2024-06-03, remarks: 辞令あり }  # 任命済み
              2-(4)（サーバ）: { first: はい, first_on: 2024-06-03 }
              2-4.pc: はい
              3-1:
                first: いいえ
                target: 2025-01-10
          - { form: checklist-vendor, vendor: kibi, items: { 2-2: はい } }
          # 最低限
          - form: checklist-minimum
            items:
              M-1.1: { first: はい, first_on: 2024-06-03 }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Answers_are_carried_within_the_file(bool isBook)
    {
        var path = Written(isBook);
        var before = File.ReadAllBytes(path);

        var carried = Engine.CarryInto(path, "令和7年度版");

        Assert.Empty(carried.Findings);
        Assert.Equal((path, 4), (carried.Written, carried.Unconfirmed));
        Assert.Equal(before, File.ReadAllBytes(path + ".bak"));
        var read = Engine.Read(path);
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal("r7", read.Dossier!.Editions.Checklist);
        var institution = read.Dossier.Answers[0];
        Assert.Null(institution.CheckedOn);
        Assert.Equal(new ItemAnswer { Item = "1-1", First = Answer.Yes, Remarks = "辞令あり", Carried = "令和6年度版" }, institution.Items[0]);
        Assert.Equal(Answer.Blank, institution.Items.Single(item => item.Item == "2-4").First);
        Assert.Equal(Answer.No, institution.Items.Single(item => item.Item == "3-1").First);
        Assert.Equal(new DateOnly(2024, 6, 3), read.Dossier.Answers[2].Items[0].FirstOn);

        Assert.Null(Engine.CarryInto(path, "r7").Written);
        Assert.Equal("4", Assert.Single(Found(path), finding => finding.Code.Id == "CD2192").Arguments[0].Japanese);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_choice_of_edition_made_too_early_is_one_finding_and_can_still_be_carried(bool isBook)
    {
        var path = Written(isBook, Yaml.Replace("checklist: R6", "checklist: R7", StringComparison.Ordinal));
        var finding = Assert.Single(Found(path), finding => finding.Code.Id is "CD2193" or "CD2006");
        Assert.Contains("carry", finding.Code.RemedyEnglish, StringComparison.Ordinal);

        Assert.Equal(path, Engine.CarryInto(path, "r7").Written);
        Assert.DoesNotContain(Found(path), found => found.Code.Id is "CD2193" or "CD2006");
    }

    [Fact]
    public void Comments_and_lines_of_yaml_stay()
    {
        var path = Written(isBook: false);
        Engine.CarryInto(path, "r7");
        var text = File.ReadAllText(path);
        foreach (var kept in (string[])["# 見本", "# 版", "# 体制", "# 最低限", "M-1.1: { first: はい, first_on: 2024-06-03 }"])
        {
            Assert.Contains(kept, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_workbook_lists_every_item_and_prepared_rows_say_nothing()
    {
        var path = Written(isBook: true);
        var read = Engine.Read(path);
        Assert.Empty(read.Findings);
        Assert.Equal(3, read.Dossier!.Answers.Count);
        Assert.Equal(4, read.Dossier.Answers[0].Items.Count);

        // 備前医療 has not answered: its rows are there, and are filled in place.
        Engine.CarryInto(path, "r7");
        Assert.Equal(3, Engine.Read(path).Dossier!.Answers.Count);
        Assert.DoesNotContain(Engine.Read(path).Findings, finding => finding.Severity == Severity.Error);
    }

    private static IReadOnlyList<Finding> Found(string path) => Engine.Check(Engine.Read(path).Dossier!, Day);

    private static string Written(bool isBook, string yaml = Yaml)
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-carry-").FullName;
        var path = Path.Combine(folder, "dossier.yaml");
        File.WriteAllText(path, yaml);
        if (!isBook)
        {
            return path;
        }

        var book = Path.Combine(folder, "dossier.xlsx");
        Engine.ExportWorkbook(path, book);
        return book;
    }
}
