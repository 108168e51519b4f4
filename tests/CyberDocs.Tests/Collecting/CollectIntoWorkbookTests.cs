using System.IO.Compression;
using CyberDocs.Collecting;
using CyberDocs.Collections;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Reading;

namespace CyberDocs.Tests.Collecting;

/// <summary>Forms collected into a dossier that is a workbook say what they say in one that is YAML, and everything else of the workbook stays.</summary>
public sealed class CollectIntoWorkbookTests(SentForms forms) : IClassFixture<SentForms>
{
    private const string Kibi = "02-チェックリスト（事業者確認用）-きび";
    private const string Institution = "01-";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Answers_are_written_into_their_sheets_as_into_yaml(bool answered)
    {
        var yaml = answered ? forms.Answered : forms.Yaml;
        var (yamlPath, bookPath) = (forms.Write(yaml), Book(yaml));
        var before = File.ReadAllBytes(bookPath);
        FormFile[] filled = [Filled(Kibi, "r6.vendor.2-2#first", "いいえ", "r6.vendor.2-2#remarks", "確認中\n<次回>"), Filled(Institution, "r6.institution.1-1#second", "はい", "r6.institution.1-1#second_on", "2025/3/3")];
        var options = new CollectOptions { Prefer = CollectPreference.File };

        var expected = forms.Engine.CollectInto(yamlPath, filled, options);
        var result = forms.Engine.CollectInto(bookPath, filled, options);

        Assert.Empty(result.Findings);
        Assert.Equal(bookPath, result.Written);
        Assert.Equal(InOrder(forms.Engine.Read(yamlPath).Dossier!.Answers), InOrder(forms.Engine.Read(bookPath).Dossier!.Answers));
        Assert.Equal(InOrder(expected.Answers), InOrder(result.Answers));
        Assert.Equal(before, File.ReadAllBytes(bookPath + ".bak"));
        Assert.Equal(answered ? ["チェックリストの回答"] : ["チェックリスト", "チェックリストの回答"], ChangedSheets(before, File.ReadAllBytes(bookPath)));
        Assert.Equal("確認中\n<次回>", forms.Engine.Read(bookPath).Dossier!.Answers.Single(form => form.Vendor == "kibi").Items.Single(item => item.Item == "2-2").Remarks);
    }

    [Fact]
    public void Collecting_the_same_forms_twice_changes_nothing_more()
    {
        var path = Book(forms.Yaml);
        FormFile[] filled = [Filled(Kibi, "r6.vendor.2-2#first", "いいえ")];
        forms.Engine.CollectInto(path, filled);
        var once = File.ReadAllBytes(path);
        var again = forms.Engine.CollectInto(path, filled);

        Assert.False(again.HasChanges);
        Assert.Equal(once, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_form_for_which_no_row_is_prepared_gets_one_and_is_carried_with_rows_for_every_item()
    {
        var path = Book(forms.Answered);
        var dossier = forms.Engine.Read(path).Dossier!;
        var added = new FormAnswers { Form = "checklist-vendor", Vendor = "kibi", System = "receipt", Items = [new() { Item = "2-2", First = Answer.No, Remarks = "確認中" }] };
        var (written, findings) = Updated(path, dossier, dossier with { Answers = [.. dossier.Answers, added] });

        Assert.Equal((path, 0), (written, findings.Count));
        Assert.Equal([.. dossier.Answers, added], forms.Engine.Read(path).Dossier!.Answers);

        var carried = forms.Engine.CarryInto(path, "r7");
        Assert.Equal((path, 0), (carried.Written, carried.Findings.Count));
        var read = forms.Engine.Read(path).Dossier!.Answers.Single(form => (form.Vendor, form.System) == ("kibi", "receipt"));
        Assert.Equal(new ItemAnswer { Item = "2-2", First = Answer.No, Remarks = "確認中", Carried = "令和6年度版" }, read.Items.Single(item => item.Remarks is not null));
    }

    [Fact]
    public void An_answer_that_is_taken_back_leaves_the_sheet_and_one_that_no_edition_knows_stays()
    {
        var path = Book(forms.Answered);
        var dossier = forms.Engine.Read(path).Dossier!;
        var at = dossier.Answers.ToList().FindIndex(form => form.Vendor == "kibi");
        ItemAnswer unknown = new() { Item = "9-9", First = Answer.Yes, Remarks = "独自の項目" };
        var more = With(dossier, at, [.. dossier.Answers[at].Items, unknown]);
        Updated(path, dossier, more);
        var before = forms.Engine.Read(path).Dossier!;
        var after = With(before, at, before.Answers[at].Items.Where(item => item.Item != "2-2").ToValueList());
        Assert.NotEqual(before, after);
        var (written, findings) = Updated(path, before, after);

        Assert.Equal((path, 0), (written, findings.Count));
        var read = forms.Engine.Read(path).Dossier!;
        Assert.Equal(InOrder(after.Answers), InOrder(read.Answers));
        Assert.Contains(unknown, read.Answers[at].Items);
    }

    [Theory]
    [InlineData("備考", "覚え", "シート「チェックリストの回答」に列「備考」がないため")]
    [InlineData("チェックリストの回答", "回答", "シート「チェックリストの回答」がないため")]
    public void Where_the_workbook_has_no_place_the_reason_is_said_and_the_answers_go_beside_it(string text, string other, string reason)
    {
        var path = Book(forms.Yaml);
        var changed = With(File.ReadAllBytes(path), text, other);
        File.WriteAllBytes(path, changed);
        var result = forms.Engine.CollectInto(path, [Filled(Kibi, "r6.vendor.2-2#first", "いいえ", "r6.vendor.2-2#remarks", "確認中")]);

        var finding = Assert.Single(result.Findings);
        Assert.Equal("CD1240", finding.Code.Id);
        Assert.StartsWith(reason, finding.Arguments[0].Japanese, StringComparison.Ordinal);
        Assert.Equal(changed, File.ReadAllBytes(path));
        var beside = forms.Engine.Read(Path.ChangeExtension(path, ".answers.xlsx"));
        Assert.False(beside.HasErrors);
        Assert.Contains(beside.Dossier!.Answers.SelectMany(form => form.Items), item => item.Remarks == "確認中");
    }

    private static Dossier With(Dossier dossier, int at, ValueList<ItemAnswer> items) =>
        dossier with { Answers = dossier.Answers.Select((form, i) => i == at ? form with { Items = items } : form).ToValueList() };

    private (string? Written, IReadOnlyList<Finding> Findings) Updated(string path, Dossier before, Dossier after) =>
        new DossierUpdate(forms.Engine, path, File.ReadAllBytes(path), before).Write(after, CancellationToken.None);

    private FormFile Filled(string start, params string[] values)
    {
        var fields = values.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
        var content = FormFiller.Fill("xlsx", forms.Form(start, "xlsx"), fields);
        return new FormFile(start + ".xlsx", () => new MemoryStream(content));
    }

    private string Book(string yaml)
    {
        var path = forms.Write(yaml);
        var source = new SourceFile(path, File.ReadAllBytes(path));
        var book = Path.ChangeExtension(path, ".xlsx");
        File.WriteAllBytes(book, DossierExport.ToWorkbook(source, new FolderSourceFiles(Path.GetDirectoryName(path)!), CancellationToken.None));
        return book;
    }

    private static List<FormAnswers> InOrder(IEnumerable<FormAnswers> answers) =>
        [.. answers.Select(form => form with { Items = [.. form.Items.OrderBy(item => item.Item, StringComparer.Ordinal)] })];

    /// <summary>Names of the sheets of which a byte differs; fails when any other part does.</summary>
    private static List<string> ChangedSheets(byte[] before, byte[] after)
    {
        var names = System.Text.RegularExpressions.Regex.Matches(Text(before, "xl/workbook.xml"), "<sheet name=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        using var old = new ZipArchive(new MemoryStream(before));
        using var now = new ZipArchive(new MemoryStream(after));
        Assert.Equal(old.Entries.Select(entry => entry.FullName), now.Entries.Select(entry => entry.FullName));
        return [.. old.Entries.Select(entry => entry.FullName).Where(part => Text(before, part) != Text(after, part))
            .Select(part => names[int.Parse(part["xl/worksheets/sheet".Length..^".xml".Length], System.Globalization.CultureInfo.InvariantCulture) - 1])];
    }

    private static string Text(byte[] package, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] With(byte[] package, string text, string other)
    {
        using var result = new MemoryStream();
        result.Write(package);
        using (var zip = new ZipArchive(result, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/", StringComparison.Ordinal)).ToList())
            {
                var content = Text(package, entry.FullName);
                if (entry.FullName != "xl/workbook.xml" && !content.Contains(">チェックリストの番号<", StringComparison.Ordinal))
                {
                    continue;
                }

                content = content.Replace($">{text}<", $">{other}<", StringComparison.Ordinal).Replace($"name=\"{text}\"", $"name=\"{other}\"", StringComparison.Ordinal);
                using var part = entry.Open();
                part.SetLength(0);
                part.Write(System.Text.Encoding.UTF8.GetBytes(content));
            }
        }

        return result.ToArray();
    }
}
