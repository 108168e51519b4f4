using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Collecting;

/// <summary>The round of vendors' forms from sending to return: what goes out, what the dossier notes, and what came back.</summary>
public sealed class VendorRoundTests(SentForms forms) : IClassFixture<SentForms>
{
    private static readonly DateOnly Sent = new(2024, 9, 24);
    private static readonly DateOnly Due = new(2024, 10, 18);
    private static readonly DateOnly Later = new(2024, 10, 21);

    private static readonly VendorLetterOptions Options = new() { Date = Sent, Due = Due, Formats = ["docx"] };

    [Theory]
    [InlineData("yaml")]
    [InlineData("xlsx")]
    public void Round_is_noted_in_the_dossier_from_sending_to_return(string format)
    {
        var path = Dossier(format);
        var before = forms.Engine.Read(path).Dossier!;
        Assert.Equal(
            [RequestState.NotSent, RequestState.NotSent, RequestState.NotSent, RequestState.NotSent, RequestState.NotSent, RequestState.NotSent, RequestState.OwnDocument],
            forms.Engine.VendorStandings(before, Sent).Select(standing => standing.State));

        var sent = forms.Engine.SendRequests(path, Out(path), Options);
        Assert.Equal([], sent.Findings);
        Assert.Equal(path, sent.Written);
        Assert.Equal("sanyo", Assert.Single(sent.Skipped).Vendor.Id);
        var kibi = forms.Engine.Read(path).Dossier!.Vendors.Single(vendor => vendor.Id == "kibi");
        Assert.Equal(new FormRequest { Edition = "r6", SentOn = Sent, SentFile = "きびイメージング", Due = Due }, Assert.Single(kibi.Requests));
        Assert.Equal(["ehr", "receipt"], forms.Engine.Read(path).Dossier!.Vendors[0].Requests.Select(request => request.System));

        var again = forms.Engine.SendRequests(path, Out(path), Options with { Date = Sent.AddDays(3), Due = null, Overwrite = true });
        Assert.Null(again.Written);

        var reminded = forms.Engine.RemindVendors(path, Out(path), Options with { Date = Later, Due = null, Formats = ["txt"] });
        Assert.Equal(path, reminded.Written);
        var standing = forms.Engine.VendorStandings(forms.Engine.Read(path).Dossier!, Later).Single(each => each.Vendor.Id == "kibi");
        Assert.Equal((RequestState.Overdue, 3), (standing.State, standing.DaysOverdue));
        Assert.Equal(["2024-10-21"], standing.Request!.Reminded);
        var letter = File.ReadAllText(Path.Combine(Out(path), "督促状-きびイメージング.txt"));
        Assert.Contains("㈱きびイメージング　御中", letter, StringComparison.Ordinal);
        Assert.Contains("お願いした期限を過ぎましたが", letter, StringComparison.Ordinal);

        var form = Directory.GetFiles(Path.Combine(Out(path), "きびイメージング"), "02-*.docx").Single();
        var filled = FormFiller.Fill("docx", File.ReadAllBytes(form), new Dictionary<string, string> { ["r6.vendor#responder"] = "山﨑 茂", ["r6.vendor.2-2#first"] = "はい" });
        FormFile[] returned = [new("返送/きび.docx", () => new MemoryStream(filled))];
        var collected = forms.Engine.CollectInto(path, returned, new CollectOptions { ReturnedOn = Later });
        Assert.Equal([new NotedReturn("kibi", null, "きび.docx")], collected.Returns);
        Assert.Equal(path, collected.Written);
        standing = forms.Engine.VendorStandings(forms.Engine.Read(path).Dossier!, Later).Single(each => each.Vendor.Id == "kibi");
        Assert.Equal(RequestState.Returned, standing.State);
        Assert.Equal(
            new FormRequest
            {
                Edition = "r6", SentOn = Sent, SentFile = "きびイメージング", Due = Due, Reminded = ["2024-10-21"],
                ReturnedOn = Later, ReturnedFile = "きび.docx", ReturnedBy = "山﨑 茂",
            },
            standing.Request);
        Assert.DoesNotContain("2-(2)", standing.OpenItems);
        Assert.Contains("2-(3)", standing.OpenItems);
        Assert.False(forms.Engine.CollectInto(path, returned, new CollectOptions { ReturnedOn = Later.AddDays(1) }).HasChanges);

        // Nothing else of the dossier has changed.
        var after = forms.Engine.Read(path).Dossier!;
        Assert.Equal(
            before with { Answers = after.Answers },
            after with { Vendors = [.. after.Vendors.Select(vendor => vendor with { Requests = [] })] });
    }

    [Fact]
    public void A_vendor_who_owes_an_MDS_is_written_to_though_no_checklist_was_sent()
    {
        var path = Dossier("yaml");
        var reminded = forms.Engine.RemindVendors(path, Out(path), Options with { Due = null, Formats = ["txt"] });

        Assert.Null(reminded.Written);
        var package = Assert.Single(reminded.Packages);
        Assert.Equal(("bicchu", 0), (package.Vendor.Id, package.Standings.Count));
        var letter = File.ReadAllText(Path.Combine(Out(path), Assert.Single(package.Files).Name));
        Assert.Contains("医療情報セキュリティ開示書（MDS/SDS）を受領できておりません", letter, StringComparison.Ordinal);
        Assert.Contains("1　MDS/SDS をお送りいただきたいシステム", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("チェックリスト（事業者確認用）につきまして", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Vendor_sees_its_own_devices_and_nobody_elses()
    {
        var path = Dossier("yaml");
        var dossier = forms.Engine.Read(path).Dossier!;
        var sent = forms.Engine.SendRequests(path, Out(path), Options with { Formats = ["docx", "pdf"], Record = false });
        Assert.Null(sent.Written);
        foreach (var package in sent.Packages)
        {
            var texts = package.Files.Where(file => file.Format == "docx")
                .Select(file => FileContent.TextOf(Path.Combine(Out(path), package.Name, file.Name))).ToList();
            Assert.Equal(package.Standings.Count + 1, texts.Count);
            var all = string.Concat(texts);
            Assert.Contains(package.Vendor.Name, all, StringComparison.Ordinal);
            var own = dossier.Devices.Where(device => device.Vendor == package.Vendor.Id && package.Standings.Any(form => form.System is null || device.Systems.Contains(form.System.Id))).ToList();
            Assert.NotEmpty(own);
            Assert.All(own, device => Assert.Contains(device.Id, all, StringComparison.Ordinal));
            Assert.All(own.SelectMany(device => device.Addresses), address => Assert.Contains(address, all, StringComparison.Ordinal));
            foreach (var other in dossier.Vendors.Where(vendor => vendor.Id != package.Vendor.Id))
            {
                Assert.DoesNotContain(other.Name, all, StringComparison.Ordinal);
                Assert.All(
                    dossier.Devices.Where(device => device.Vendor == other.Id),
                    device => Assert.DoesNotMatch($@"(?<![\w-]){System.Text.RegularExpressions.Regex.Escape(device.Id)}(?![\w-])", all));
            }
        }
    }

    [Fact]
    public void What_is_sent_holds_nothing_but_letters_and_forms_and_is_made_anew_over_itself_alone()
    {
        var path = Dossier("yaml");
        var options = Options with { Vendor = "kibi", Record = false };
        var own = Path.Combine(Out(path), "きびイメージング");
        string[] expected = ["02-チェックリスト（事業者確認用）-きびイメージング.docx", "依頼状-きびイメージング.docx"];
        forms.Engine.SendRequests(path, Out(path), options);
        Assert.Equal(expected, Directory.GetFileSystemEntries(own).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(own + ".manifest.json"));

        // As before, what was made is replaced without asking, and what somebody changed is not.
        forms.Engine.SendRequests(path, Out(path), options with { Date = Later });
        Assert.Equal(expected, Directory.GetFileSystemEntries(own).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        File.WriteAllText(Path.Combine(own, expected[1]), "直した手紙");
        Assert.Throws<IOException>(() => forms.Engine.SendRequests(path, Out(path), options));
        Assert.Equal("直した手紙", File.ReadAllText(Path.Combine(own, expected[1])));
    }

    [Fact]
    public void Manifest_that_an_earlier_version_left_among_the_letters_goes()
    {
        var path = Dossier("yaml");
        var options = Options with { Vendor = "kibi", Record = false };
        var own = Path.Combine(Out(path), "きびイメージング");
        forms.Engine.SendRequests(path, Out(path), options);
        File.Move(own + ".manifest.json", Path.Combine(own, "manifest.json"));

        forms.Engine.SendRequests(path, Out(path), options with { Date = Later });

        Assert.Equal(2, Directory.GetFileSystemEntries(own).Length);
        Assert.True(File.Exists(own + ".manifest.json"));
    }

    [Fact]
    public void Archives_hold_the_same_files_and_the_same_bytes_each_time()
    {
        var path = Dossier("yaml");
        var options = Options with { Archive = true, Vendor = "kibi", Record = false };
        var package = Assert.Single(forms.Engine.SendRequests(path, Out(path), options).Packages);
        var once = File.ReadAllBytes(Path.Combine(Out(path), package.Name));
        using (var zip = System.IO.Compression.ZipFile.OpenRead(Path.Combine(Out(path), package.Name)))
        {
            Assert.Equal(["依頼状-きびイメージング.docx", "02-チェックリスト（事業者確認用）-きびイメージング.docx"], zip.Entries.Select(entry => entry.FullName));
        }

        forms.Engine.SendRequests(path, Out(path), options);
        Assert.Equal(once, File.ReadAllBytes(Path.Combine(Out(path), package.Name)));
    }

    [Fact]
    public void Workbook_without_the_sheet_takes_the_answers_and_says_that_the_return_is_not_noted()
    {
        var path = Dossier("yaml");
        forms.Engine.SendRequests(path, Out(path), Options with { Vendor = "kibi" });
        var dossier = forms.Engine.Read(path).Dossier!;
        var book = Path.ChangeExtension(path, ".xlsx");
        forms.Engine.ExportWorkbook(path, book);
        File.WriteAllBytes(book, EditedPackage.With(File.ReadAllBytes(book), "xl/workbook.xml", xml => xml.Replace("name=\"事業者への依頼\"", "name=\"控え\"", StringComparison.Ordinal)));
        var filled = FormFiller.Fill("docx", forms.Form("02-チェックリスト（事業者確認用）-きび", "docx"), new Dictionary<string, string> { ["r6.vendor.2-2#first"] = "はい" });

        // Without the sheet no request is known, so that the returns of the dossier before are what is to be noted.
        var result = forms.Engine.CollectInto(book, [new("きび.docx", () => new MemoryStream(filled))], new CollectOptions { ReturnedOn = Later });
        Assert.Empty(result.Returns);
        Assert.Equal(book, result.Written);
        Assert.NotEmpty(dossier.Vendors.Single(vendor => vendor.Id == "kibi").Requests);

        var sent = forms.Engine.SendRequests(book, Out(path), Options with { Vendor = "chugoku", Archive = true });
        Assert.Null(sent.Written);
        Assert.Equal("CD1300", Assert.Single(sent.Findings).Code.Id);
    }

    private static string Out(string path) => Path.Combine(Path.GetDirectoryName(path)!, "出力");

    private string Dossier(string format)
    {
        var path = forms.Write(forms.Yaml);
        if (format == "yaml")
        {
            return path;
        }

        var book = Path.ChangeExtension(path, "." + format);
        forms.Engine.ExportWorkbook(path, book);
        return book;
    }
}
