using CyberDocs.Documents;
using CyberDocs.Model;
using CyberDocs.Tests.Collecting;

namespace CyberDocs.Tests.Reading;

/// <summary>Words and references that cannot be read stand on papers as they were written, marked, and never as another word.</summary>
public sealed class UnreadWordTests(SentForms forms) : IClassFixture<SentForms>
{
    [Theory]
    [InlineData("contract: あり", "contract: 口約束", "parties", "〔口約束〕", "CD1046")]
    [InlineData("hosting: 院内設置", "hosting: たぶん院内", "system-diagram", "〔たぶん院内〕", "CD1046")]
    [InlineData("virtual: true", "virtual: たぶん仮想", "system-diagram", "〔たぶん仮想〕", "CD1045")]
    [InlineData("holds_patient_data: true", "holds_patient_data: 一部だけ", "system-diagram", "〔一部だけ〕", "CD1045")]
    [InlineData("both_ways: true", "both_ways: 半々", "system-diagram", "〔半々〕", "CD1045")]
    [InlineData("os_upkeep: 事業者", "os_upkeep: 誰か", "parties", "〔誰か〕", "CD1046")]
    [InlineData("multi_factor: あり", "multi_factor: 検証して決める", "parties", "〔検証して決める〕", "CD1046")]
    [InlineData("person: takahashi", "person: 名簿にない人", "parties", "〔名簿にない人〕", "CD1051")]
    [InlineData("first: はい,   first_on", "first: まあまあ,   first_on", "checklist-institution", "〔まあまあ〕", "CD1046")]
    public void What_cannot_be_read_is_printed_as_it_was_written(string word, string written, string document, string printed, string code)
    {
        var read = forms.Engine.Read(forms.Write(Replaced(word, written)));

        Assert.Single(read.Findings, finding => finding.Code.Id == code);
        Assert.Contains(printed, Text(read.Dossier!, document), StringComparison.Ordinal);
        Assert.DoesNotContain(printed, Text(forms.Engine.Read(forms.Write(forms.Answered)).Dossier!, document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledgers_row_prints_what_it_says_where_it_says_it()
    {
        var path = forms.Write(forms.Answered);
        var ledger = Path.Combine(Path.GetDirectoryName(path)!, "ledger.csv");
        var rows = File.ReadAllLines(ledger);
        var headings = rows[0].Split(',');
        var cells = rows[1].Split(',');
        cells[Array.IndexOf(headings, "状態")] = "たぶん予備";
        cells[Array.IndexOf(headings, "保守事業者")] = "未登録商事";
        cells[Array.IndexOf(headings, "サポート期限")] = "来年くらい";
        rows[1] = string.Join(',', cells);
        File.WriteAllLines(ledger, rows);
        var dossier = forms.Engine.Read(path).Dossier!;
        var lines = Text(dossier, "ledger");

        Assert.Contains("〔たぶん予備〕", lines, StringComparison.Ordinal);
        Assert.Contains("〔未登録商事〕", lines, StringComparison.Ordinal);
        Assert.Contains("〔来年くらい〕", lines, StringComparison.Ordinal);

        // What is no date says nothing about how long there is support: the row does not say 継続.
        Assert.DoesNotContain("〔来年くらい〕継続", lines.ReplaceLineEndings("").Replace("\t", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("記載のまま", lines, StringComparison.Ordinal);

        // It is counted as what it says, not among those that say nothing, and asked about by that name.
        Assert.Contains("〔未登録商事〕\n1\n", lines, StringComparison.Ordinal);
        Assert.Contains(forms.Engine.Check(dossier, SampleDossier.Date), finding => finding.Code.Id == "CD2055"
            && finding.JapaneseMessage.Contains("事業者 未登録商事 の", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reference_that_leads_nowhere_is_told_by_its_fields_name()
    {
        var finding = Assert.Single(forms.Engine.Read(forms.Write(Replaced("person: takahashi", "person: 名簿にない人"))).Findings);
        Assert.StartsWith("「担当者（person）」が指す「名簿にない人」がありません。", finding.JapaneseMessage, StringComparison.Ordinal);
        Assert.StartsWith("'person' refers to '名簿にない人'", finding.EnglishMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_restore_that_was_never_tried_is_not_counted()
    {
        var yaml = System.Text.RegularExpressions.Regex.Replace(forms.Answered, "restore_tested_on: [0-9-]+", "restore_tested_on: まだ試していない");
        Assert.NotEqual(forms.Answered, yaml);
        var text = Text(forms.Engine.Read(forms.Write(yaml)).Dossier!, "bcp").ReplaceLineEndings("");
        Assert.Contains("復旧を試した記録はない。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_leads_nowhere_is_hidden_where_names_are()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-unfound-").FullName;
        try
        {
            var profiles = Directory.CreateDirectory(Path.Combine(folder, "templates", "profiles")).FullName;
            File.WriteAllText(Path.Combine(profiles, "p.yaml"), "id: p\nlabel: 試験\nhides:\n  - { record: person, fields: [name] }\n");
            var engine = new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = [Path.Combine(folder, "templates")] });
            var read = engine.Read(forms.Write(Replaced("person: takahashi", "person: 名簿にない人")));
            var open = Path.Combine(folder, "open");
            var closed = Path.Combine(folder, "closed");
            var options = new GenerateOptions { Date = SampleDossier.Date, Formats = ["html"], Documents = ["parties", "contact-chain"] };
            engine.Generate(read, open, options);
            engine.Generate(read, closed, options with { Profile = "p" });

            Assert.Equal(2, Directory.EnumerateFiles(open, "*.html").Count(file => File.ReadAllText(file).Contains("〔名簿にない人〕", StringComparison.Ordinal)));
            Assert.DoesNotContain(Directory.EnumerateFiles(closed, "*.html"), file => File.ReadAllText(file).Contains("名簿にない人", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Replaced(string word, string written)
    {
        var at = forms.Answered.IndexOf(word, StringComparison.Ordinal);
        Assert.True(at >= 0, word);
        return forms.Answered.Remove(at, word.Length).Insert(at, written);
    }

    private string Text(Dossier dossier, string document) => string.Concat(forms.Engine.Plan(dossier).Where(planned => planned.Document.Id == document)
        .Select(planned => DocumentText.Of(forms.Engine.Compose(dossier, planned, SampleDossier.Date).Document!)));
}
