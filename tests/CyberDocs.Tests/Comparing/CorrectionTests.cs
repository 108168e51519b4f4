using CyberDocs.Model;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf;

namespace CyberDocs.Tests.Comparing;

/// <summary>A request for corrections from the sample hospital's data to the letter of reply and the marked set.</summary>
public sealed class CorrectionTests : IDisposable
{
    private static readonly CyberDocsEngine Engine = new();

    private static readonly DateOnly Day = new(2024, 11, 13);

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-corrections-").FullName;

    [Fact]
    public void Each_point_has_the_changes_that_it_names_and_no_others()
    {
        var points = Engine.Corrections(Before().Dossier!, After().Dossier!);
        Assert.Equal(["チェックリスト（医療機関確認用）", "機器管理台帳", "システム責任者・関係者一覧"], points.Select(point => point.Document));
        Assert.Equal(["checklist-institution 2-6.server"], points[0].Changes.Select(change => change.Id));
        Assert.Equal(["PC-001", "PC-002"], Assert.Single(points[1].Changes).Ids);
        Assert.Empty(points[2].Changes);
    }

    [Fact]
    public void Reply_and_marked_set_tell_what_changed_and_nothing_else_changes()
    {
        string[] documents = ["checklist-institution", "ledger"];
        var after = After();
        var plain = new GenerateOptions { Date = Day, Formats = ["docx"], Documents = documents };
        Engine.Generate(after, Path.Combine(folder, "plain"), plain);
        var result = Engine.Generate(after, Path.Combine(folder, "marked"), plain with { MarkedAgainst = Before(), Reply = true });
        Assert.Equal(
            ["確認・修正依頼への回答書.docx", "01-チェックリスト（医療機関確認用）.docx", "04-機器管理台帳.docx"],
            result.Files.Select(file => file.Name));

        var letter = TextOf("marked", "確認・修正依頼への回答書");
        Assert.Contains("岡山県備南保健所　御中", letter, StringComparison.Ordinal);
        Assert.Contains("令和6年11月5日付け備南保第123号で確認・修正の依頼", letter, StringComparison.Ordinal);
        Assert.Contains("3件のうち1件は対応の途中です", letter, StringComparison.Ordinal);
        Assert.Contains("チェックリスト（医療機関確認用）　2-(6)", letter, StringComparison.Ordinal);
        Assert.Contains("令和7年1月に転送を始める。", letter, StringComparison.Ordinal);
        Assert.Contains("本館 東棟", letter, StringComparison.Ordinal);
        Assert.Matches("04 機器管理台帳　[0-9]+ページ", letter);
        Assert.Matches("01 チェックリスト（医療機関確認用）　[0-9]+ページ", letter);

        // Rows that changed carry the mark; without the marks and the notes about them, the papers are those of any other run.
        const string Note = "※　［修正］［追加］は、前回の提出から変わった行です。";
        var ledger = TextOf("marked", "04-機器管理台帳");
        Assert.Contains(Note, ledger, StringComparison.Ordinal);
        ledger = ledger.Replace(Note, "", StringComparison.Ordinal);
        Assert.Equal(2, ledger.Split("　［修正］").Length - 1);
        Assert.Equal(TextOf("plain", "04-機器管理台帳"), ledger.Replace("　［修正］", "", StringComparison.Ordinal));
        var form = TextOf("marked", "01-チェックリスト（医療機関確認用）");
        Assert.Contains("アクセスログを管理している。　［修正］", form, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(form, "[^※]　［修正］"));
    }

    [Fact]
    public void The_page_that_the_reply_names_is_the_one_that_the_row_stands_on()
    {
        var result = Engine.Generate(
            After(), Path.Combine(folder, "paged"), new GenerateOptions { Date = Day, Formats = ["docx", "pdf"], Documents = ["ledger"], MarkedAgainst = Before(), Reply = true });
        Assert.Equal([], result.Findings.Where(finding => finding.Severity == CyberDocs.Findings.Severity.Error));

        var page = int.Parse(System.Text.RegularExpressions.Regex.Match(TextOf("paged", "確認・修正依頼への回答書"), "04 機器管理台帳　([0-9]+)ページ").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        var pdf = new PdfReader(File.ReadAllBytes(Path.Combine(folder, "paged", "04-機器管理台帳.pdf")));
        var pages = pdf.Pages.Select(sheet => new PdfContent(pdf, sheet.Page).All.ToString()).ToList();
        Assert.Contains("PC-001", pages[page - 1], StringComparison.Ordinal);
        Assert.Contains("［修正］", pages[page - 1], StringComparison.Ordinal);
        Assert.All(pages.Skip(1).Where((_, i) => i != page - 2), text => Assert.DoesNotContain("［修正］", text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_profile_hides_is_in_no_point_and_in_no_letter_of_reply_and_that_it_changed_is()
    {
        var (before, after) = (Before().Dossier!, After().Dossier!);
        Vendor Changed(Vendor vendor, string phone) => vendor with { Contacts = [vendor.Contacts[0] with { NightPhone = phone }, .. vendor.Contacts.Skip(1)] };
        const string Old = "090-4567-8123";
        const string New = "080-3344-9876";
        var vendor = before.Vendors.First(each => each.Contacts.Count > 0);
        before = before with { Vendors = [.. before.Vendors.Select(each => each.Id == vendor.Id ? Changed(each, Old) : each)] };
        before = before with { Devices = [.. before.Devices.Select(device => device.Id == "PC-001" ? device with { Serial = "SNQX-7731" } : device)] };
        after = after with
        {
            Vendors = [.. after.Vendors.Select(each => each.Id == vendor.Id ? Changed(each, New) : each)],
            Devices = [.. after.Devices.Select(device => device.Id == "PC-001" ? device with { Serial = "SNQX-7732", Remarks = "連絡は ０８０（３３４４）９８７６" } : device)],
            Corrections = [.. after.Corrections.Select((point, i) => i == 1
                ? point with { Text = $"{Old} の持ち主と snqx7731 を示してください。", Done = "8033449876 に改めた。", Records = [.. point.Records, vendor.Id] } : point)],
        };
        var open = Engine.Corrections(before, after);
        var shown = Engine.Corrections(before, after, "vendor");
        string[] secrets = [Old, New, "SNQX-7731", "SNQX-7732", "snqx7731", "9876", "９８７６"];
        Assert.All(secrets.Take(5), secret => Assert.Contains(secret, Said(open), StringComparison.Ordinal));
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, Said(shown), StringComparison.Ordinal));
        Assert.Equal(open.Select(point => point.Changes.Sum(change => change.Fields.Count)), shown.Select(point => point.Changes.Sum(change => change.Fields.Count)));

        var result = Engine.Generate(
            new ReadResult(after, []), Path.Combine(folder, "hidden"),
            new GenerateOptions { Date = Day, Formats = ["docx"], Documents = ["cover"], MarkedAgainst = new ReadResult(before, []), Reply = true, Profile = "vendor" });
        var letter = TextOf("hidden", "確認・修正依頼への回答書");
        Assert.Contains("（非開示）", letter, StringComparison.Ordinal);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, letter, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("備中ファーマテック株式会社", null, "06-3", "vendor bicchu")]
    [InlineData("備中ファーマテック㈱", null, "06-3", "vendor bicchu")]
    [InlineData("ＢＩＣＣＨＵ", null, "06-3", "vendor bicchu")]
    [InlineData(null, "備中ファーマテック株式会社", "06-3", "vendor bicchu")]
    [InlineData("いない会社", null, "06-3", "")]
    [InlineData("備中ファーマテク", null, "06-3", "")]
    public void A_point_may_name_a_record_by_its_name(string? record, string? item, string document, string expected)
    {
        var (before, after) = (Before().Dossier!, Before().Dossier!);
        after = after with
        {
            Vendors = [.. after.Vendors.Select(vendor => vendor.Id == "bicchu" ? vendor with { Business = "薬剤の在庫" } : vendor)],
            Corrections = [new Correction { Id = "1", Text = "確かめてください。", Document = document, Item = item, Records = record is null ? [] : [record] }],
        };
        Assert.Equal(expected, string.Join(' ', Engine.Corrections(before, after)[0].Changes.Select(change => $"{change.Record} {change.Id}")));
        var finding = Engine.Check(after, Day).SingleOrDefault(finding => finding.Code.Id == "CD2172");
        Assert.Equal(expected.Length == 0, finding is not null);
        Assert.EndsWith(record == "備中ファーマテク" ? "（候補: 備中ファーマテック株式会社）。" : "", finding?.JapaneseMessage ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_answers_are_called_by_their_form_and_the_number_that_is_printed()
    {
        var points = Engine.Corrections(Before().Dossier!, After().Dossier!);
        Assert.Equal("チェックリスト（医療機関確認用）　2-(6)", points[0].Changes[0].Label);
        var compared = Engine.Compare(Before(), After(), Day);
        var text = string.Join('\n', compared.Diff.Changes.Select(change => change.Label));
        Assert.Contains("チェックリスト（医療機関確認用）　2-(6)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("checklist-", text, StringComparison.Ordinal);
    }

    private static string Said(IReadOnlyList<CorrectionPoint> points) => string.Join('\n', points.SelectMany(point => (string?[])
        [
            point.Correction.Text, point.Correction.Done, point.Document,
            .. point.Changes.SelectMany(change => (string?[])[change.Id, change.Name, .. change.Fields.SelectMany(field => (string?[])[field.Before, field.After])]),
        ]));

    [Fact]
    public void Open_points_stand_among_what_is_to_be_done_and_a_reply_needs_the_earlier_submission()
    {
        var after = After();
        var entry = Assert.Single(Engine.Todo(after.Dossier!, Day), entry => entry.Key == "correction 3");
        Assert.Equal((new DateOnly(2024, 11, 20), "システム管理室長 神﨑 亮", "システム責任者・関係者一覧"), (entry.Due, entry.Person, entry.Document));
        Assert.Equal(["CD2181"], Engine.Check(after.Dossier!, Day).Select(finding => finding.Code.Id).Where(code => code is "CD2181" or "CD2182" or "CD2183"));
        Assert.Throws<ArgumentException>(() => Engine.Generate(after, Path.Combine(folder, "x"), new GenerateOptions { Date = Day, Reply = true }));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string TextOf(string set, string name) => FileContent.TextOf(Path.Combine(folder, set, name + ".docx"));

    private static ReadResult Before() => Engine.Read(SampleDossier.FilePath);

    private ReadResult After()
    {
        var yaml = File.ReadAllText(SampleDossier.FilePath)
            .Replace("remarks: 検査システムのログがログサーバへ未転送", "remarks: 令和7年1月に転送を始める。", StringComparison.Ordinal)
            .Replace("\nanswers:", """

                corrections:
                  - { id: "1", requested_on: 2024-11-05, reference: 備南保第123号, document: checklist-institution, item: 2-(6), text: 見込みを書いてください。, due: 2024-11-20, done: 追記した。, done_on: 2024-11-12 }
                  - { id: "2", requested_on: 2024-11-05, reference: 備南保第123号, document: 機器管理台帳, item: PC-001, text: 場所を書いてください。, records: [PC-002], done: 記載した。, done_on: 2024-11-12 }
                  - { id: "3", requested_on: 2024-11-05, reference: 備南保第123号, document: 06-3, item: bicchu, text: 予定を示してください。, due: 2024-11-20, person: kanzaki }

                answers:
                """, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "dossier.yaml"), yaml);
        var ledger = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(SampleDossier.FilePath)!, "ledger.csv"));
        File.WriteAllLines(Path.Combine(folder, "ledger.csv"), ledger.Select(line =>
            line.StartsWith("PC-001,", StringComparison.Ordinal) || line.StartsWith("PC-002,", StringComparison.Ordinal) ? line.Replace("本館", "本館 東棟", StringComparison.Ordinal) : line));
        return Engine.Read(Path.Combine(folder, "dossier.yaml"));
    }
}
