using CyberDocs.Collections;
using CyberDocs.Model;

namespace CyberDocs.Tests.Collecting;

public sealed class CollectTests(SentForms forms) : IClassFixture<SentForms>
{
    private const string Kibi = "02-チェックリスト（事業者確認用）-きび";
    private const string Ehr = "02-チェックリスト（事業者確認用）-瀬戸内メディカルシステム-電子";

    [Fact]
    public void A_value_that_the_dossier_contradicts_is_a_finding_and_stays_out()
    {
        var (path, result) = Collect(new(), Filled("docx", Kibi, ("2-2#first", "いいえ"), ("2-3#remarks", "提出済み")));

        Assert.Equal(["CD1111 返送.docx[2-(2) 医療情報システム全般 1回目] 2-(2) 医療情報システム全般 1回目, いいえ, はい"], Short(result));
        Assert.True(result.HasErrors);
        var kibi = Kept(path, "kibi");
        Assert.Equal((Answer.Yes, "提出済み"), (kibi.Items.Single(item => item.Item == "2-2").First, kibi.Items.Single(item => item.Item == "2-3").Remarks));
    }

    [Theory]
    [InlineData(CollectPreference.File, Answer.No, CollectOutcome.Replaced)]
    [InlineData(CollectPreference.Dossier, Answer.Yes, CollectOutcome.Kept)]
    public void A_preference_decides_conflicts(CollectPreference prefer, Answer kept, CollectOutcome outcome)
    {
        var (path, result) = Collect(new() { Prefer = prefer }, Filled("xlsx", Kibi, ("2-2#first", "いいえ")));

        Assert.Empty(result.Findings);
        Assert.Equal(kept, Kept(path, "kibi").Items.Single(item => item.Item == "2-2").First);
        Assert.Equal(outcome, result.Forms.Single().Values.Single(value => value is { Item: "2-2", Key: "first" }).Outcome);
    }

    [Fact]
    public void The_dossier_keeps_what_was_changed_since_the_form_was_sent()
    {
        var sent = Sent("docx", Kibi);
        var path = forms.Write(forms.Answered.Replace(
            "      2-4.server:  { first: はい, first_on: 2024-08-09 }", "      2-4.server:  { first: いいえ, first_on: 2024-08-19, target: 2024-12-01 }", StringComparison.Ordinal));
        var result = forms.Engine.CollectInto(path, [new FormFile("返送.docx", () => new MemoryStream(sent))], new() { Prefer = CollectPreference.File });

        Assert.Empty(result.Findings);
        Assert.False(result.HasChanges);
        Assert.Equal(["first", "first_on"], result.Forms.Single().Values.Where(value => value.Outcome == CollectOutcome.Outdated).Select(value => value.Key));
    }

    [Fact]
    public void What_was_erased_in_the_file_is_said_and_stays()
    {
        var (path, result) = Collect(new(), Filled("xlsx", Ehr, ("2-7.network#remarks", "")));

        Assert.Equal(["CD1113 返送.xlsx[表!F27] 2-(7) ネットワーク機器 備考, 保守用VPN装置（NW-003）"], Short(result).Select(line => System.Text.RegularExpressions.Regex.Replace(line, @"\[.*!F\d+\]", "[表!F27]")));
        Assert.Equal(forms.Answered, File.ReadAllText(path));
    }

    [Fact]
    public void Two_files_that_disagree_are_both_left_out()
    {
        var (path, result) = Collect(new(), Filled("docx", Kibi, ("2-2#remarks", "一台")), Filled("pdf", Kibi, ("2-2#remarks", "二台")));

        Assert.Equal(["CD1112 返送.pdf[2-(2) 医療情報システム全般 備考] 2-(2) 医療情報システム全般 備考, 二台, 返送.docx[2-(2) 医療情報システム全般 備考], 一台"], Short(result));
        Assert.Equal(forms.Answered, File.ReadAllText(path));
    }

    [Fact]
    public void The_same_form_in_two_formats_counts_once()
    {
        var (_, result) = Collect(new(), Filled("docx", Kibi, ("2-2#remarks", "一台")), Filled("pdf", Kibi, ("2-2#remarks", "一台"), ("2-3#remarks", "別")));

        Assert.Empty(result.Findings);
        Assert.Equal(2, Assert.Single(result.Forms).Values.Count(value => value.Outcome == CollectOutcome.Added));
    }

    [Theory]
    [InlineData("2-2#second", "たぶん", "CD1108")]
    [InlineData("2-2#target", "秋ごろ", "CD1110")]
    [InlineData("2-2#target", "2/30", "CD1110")]
    [InlineData("2-2#target", "６/９/24", "CD1110")]
    public void What_cannot_be_understood_is_said_with_file_and_field(string field, string typed, string code)
    {
        var (path, result) = Collect(new(), Filled("xlsx", Kibi, (field, typed)));

        Assert.Equal(code, Assert.Single(result.Findings).Code.Id);
        Assert.Contains(result.Findings[0].Arguments, argument => argument.Japanese == typed);
        Assert.StartsWith("返送.xlsx[", result.Findings[0].Place.ToString(), StringComparison.Ordinal);
        Assert.Equal(forms.Answered, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("○", Answer.Yes)]
    [InlineData("ハイ。", Answer.Yes)]
    [InlineData("ＹＥＳ", Answer.Yes)]
    [InlineData("ｲｲｴ", Answer.No)]
    [InlineData("✕", Answer.No)]
    [InlineData("対象外", Answer.NotApplicable)]
    public void Answers_are_understood_as_people_type_them(string typed, Answer meant)
    {
        var (path, result) = Collect(new(), Filled("xlsx", Kibi, ("2-2#second", typed)));

        Assert.Empty(result.Findings);
        Assert.Equal(meant, Kept(path, "kibi").Items.Single(item => item.Item == "2-2").Second);
    }

    [Fact]
    public void Both_options_chosen_is_no_answer()
    {
        var file = FormFiller.Change(Sent("docx", Kibi), "word/document.xml", document =>
        {
            foreach (var box in document.Descendants().Where(element => element.Name.LocalName == "checked").Skip(2).Take(2))
            {
                box.Attributes().Single(attribute => attribute.Name.LocalName == "val").Value = "1";
            }
        });
        var (_, result) = Collect(new(), ("返送.docx", file));

        Assert.Equal("CD1109", Assert.Single(result.Findings).Code.Id);
    }

    [Fact]
    public void A_form_of_another_institution_is_left_out()
    {
        var path = forms.Write(forms.Answered.Replace("  name: 医療法人桃瀬会 備南みらい病院", "  name: 別の病院", StringComparison.Ordinal));
        var result = forms.Engine.CollectInto(path, [new FormFile("返送.pdf", () => new MemoryStream(Sent("pdf", Kibi)))]);

        Assert.Equal(["CD1102 返送.pdf 医療法人桃瀬会 備南みらい病院, 別の病院"], Short(result));
        Assert.Empty(result.Forms);
    }

    [Fact]
    public void A_form_of_a_vendor_that_the_dossier_does_not_have_is_left_out()
    {
        var path = forms.Write(forms.Answered.Replace("id: kibi", "id: other", StringComparison.Ordinal).Replace("vendor: kibi", "vendor: other", StringComparison.Ordinal).Replace("㈱きびイメージング", "別の会社", StringComparison.Ordinal));
        var read = forms.Engine.Read(path);
        var result = forms.Engine.Collect(read, [new FormFile("返送.docx", () => new MemoryStream(Sent("docx", Kibi)))]);

        Assert.Equal(["CD1103 返送.docx ㈱きびイメージング"], Short(result));
    }

    [Fact]
    public void A_form_of_a_system_that_the_dossier_does_not_have_is_left_out_and_not_taken_for_all_of_its_vendor()
    {
        var dossier = forms.Engine.Read(forms.Write(forms.Answered)).Dossier!;
        FormFile[] returned = [new FormFile("返送.docx", () => new MemoryStream(Sent("docx", Ehr)))];
        var gone = forms.Engine.Collect(new ReadResult(dossier with { Systems = dossier.Systems.Where(system => system.Id != "ehr").ToValueList() }, []), returned);
        var renumbered = forms.Engine.Collect(
            new ReadResult(dossier with { Systems = dossier.Systems.Select(system => system.Id == "ehr" ? system with { Id = "ehr-2" } : system).ToValueList() }, []), returned);

        Assert.Equal(["CD1103 返送.docx 瀬戸内メディカルシステム株式会社（電子カルテ・オーダリングシステム）"], Short(gone));
        Assert.Empty(gone.Forms);
        Assert.Equal(("setouchi", "ehr-2"), (Assert.Single(renumbered.Forms).Vendor, renumbered.Forms[0].System));
    }

    [Fact]
    public void Without_vendors_a_form_that_says_nothing_is_nobodys()
    {
        var dossier = forms.Engine.Read(forms.Write(forms.Answered)).Dossier!;
        var mute = FormFiller.Change(
            FormFiller.WithoutProperties(Sent("docx", Kibi)), "word/document.xml",
            document => document.Descendants().Where(element => element.Name.LocalName == "t" && element.Value == "事業者名").ToList().ForEach(element => element.Value = "社名"));
        var result = forms.Engine.Collect(new ReadResult(dossier with { Vendors = [] }, []), [new FormFile("02-チェックリスト（事業者確認用）.docx", () => new MemoryStream(mute))]);

        Assert.Equal(["CD1209", "CD1104"], result.Findings.Select(finding => finding.Code.Id));
        Assert.Empty(result.Forms);
    }

    [Fact]
    public void Values_are_told_in_the_order_of_the_form()
    {
        var (_, result) = Collect(new(), Filled("docx", Kibi, ("2-3#remarks", "二"), ("2-2#second", "はい"), ("2-2#remarks", "一")));

        Assert.Equal(
            [("2-2", "second"), ("2-2", "remarks"), ("2-3", "remarks")],
            Assert.Single(result.Forms).Values.Where(value => value.Outcome == CollectOutcome.Added).Select(value => (value.Item, value.Key)));
    }

    [Fact]
    public void A_form_of_another_edition_is_left_out()
    {
        var path = forms.Write(forms.Answered.Replace("checklist: r6", "checklist: r7", StringComparison.Ordinal));
        var result = forms.Engine.CollectInto(path, [new FormFile("返送.xlsx", () => new MemoryStream(Sent("xlsx", Kibi)))]);

        Assert.Contains("checklist: r6", forms.Answered, StringComparison.Ordinal);
        Assert.Equal(["CD1106 返送.xlsx r6, r7"], Short(result));
    }

    [Fact]
    public void A_file_that_lost_its_properties_is_known_by_its_name_or_asked_about()
    {
        var bare = FormFiller.WithoutProperties(Filled("docx", Kibi, ("2-2#remarks", "一台")).Content);

        var mute = FormFiller.Change(bare, "word/document.xml", document => document.Descendants().Where(element => element.Name.LocalName == "t" && element.Value == "事業者名").ToList().ForEach(element => element.Value = "社名"));

        Assert.Equal(
            ["CD1209 02-チェックリスト（事業者確認用）-きびイメージング (1).docx ", "CD1105 02-チェックリスト（事業者確認用）-きびイメージング (1).docx ㈱きびイメージング"],
            Short(Collect(new(), ("02-チェックリスト（事業者確認用）-きびイメージング (1).docx", mute)).Result));
        var (_, asked) = Collect(new(), ("scan001.docx", mute));
        Assert.StartsWith("CD1104 scan001.docx setouchi + ", Short(asked)[1], StringComparison.Ordinal);
        var (path, said) = Collect(new() { Vendor = "kibi" }, ("scan001.docx", mute));
        Assert.Equal(["CD1209 scan001.docx "], Short(said));
        Assert.Equal("一台", Kept(path, "kibi").Items.Single(item => item.Item == "2-2").Remarks);
    }

    [Theory]
    [InlineData("docx", Kibi, "kibi", null)]
    [InlineData("xlsx", Kibi, "kibi", null)]
    [InlineData("docx", Ehr, "setouchi", "ehr")]
    [InlineData("xlsx", Ehr, "setouchi", "ehr")]
    public void A_file_that_lost_its_properties_is_known_by_what_it_prints(string format, string form, string vendor, string? system)
    {
        var (_, result) = Collect(new(), ("scan001." + format, FormFiller.WithoutProperties(Sent(format, form))));

        Assert.Equal([$"CD1209 scan001.{format} "], Short(result));
        Assert.Equal((vendor, system), (Assert.Single(result.Forms).Vendor, result.Forms[0].System));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void A_file_that_lost_its_properties_still_belongs_to_one_institution(string format)
    {
        var path = forms.Write(forms.Answered.Replace("  name: 医療法人桃瀬会 備南みらい病院", "  name: 別の病院", StringComparison.Ordinal));
        var bare = FormFiller.WithoutProperties(Sent(format, Kibi));
        var result = forms.Engine.CollectInto(path, [new FormFile("返送", () => new MemoryStream(bare))]);

        Assert.Equal(["CD1209 返送 ", "CD1102 返送 医療法人桃瀬会 備南みらい病院, 別の病院"], Short(result));
        Assert.Empty(result.Forms);
    }

    [Fact]
    public void The_only_form_that_there_is_is_taken_for_one_that_says_nothing()
    {
        var dossier = forms.Engine.Read(forms.Write(forms.Answered)).Dossier!;
        var one = dossier with { Vendors = [dossier.Vendors.Single(vendor => vendor.Id == "kibi")] };
        var mute = FormFiller.Change(
            FormFiller.WithoutProperties(Sent("docx", Kibi)), "word/document.xml",
            document => document.Descendants().Where(element => element.Name.LocalName == "t" && element.Value == "事業者名").ToList().ForEach(element => element.Value = "社名"));
        var result = forms.Engine.Collect(new ReadResult(one, []), [new FormFile("scan001.docx", () => new MemoryStream(mute))]);

        Assert.Equal(["CD1209 scan001.docx ", "CD1210 scan001.docx ㈱きびイメージング"], Short(result));
        Assert.Equal("kibi", Assert.Single(result.Forms).Vendor);
    }

    [Fact]
    public void An_item_that_the_edition_does_not_know_is_said()
    {
        var file = FormFiller.Change(Filled("xlsx", Kibi, ("2-2#remarks", "一台")).Content, "xl/workbook.xml", book =>
        {
            foreach (var name in book.Descendants().Where(element => element.Name.LocalName == "definedName" && element.Attribute("comment")?.Value.Contains(".2-2#", StringComparison.Ordinal) == true))
            {
                var id = name.Attribute("comment")!.Value.Replace(".2-2#", ".9-9#", StringComparison.Ordinal);
                name.Attribute("name")!.Value = name.Attribute("name")!.Value.Replace("2_2d_2", "9_2d_9", StringComparison.Ordinal);
                name.Attribute("comment")!.Value = id;
            }
        });
        var (_, result) = Collect(new(), ("返送.xlsx", file));

        Assert.Contains(Short(result), line => line.StartsWith("CD1107", StringComparison.Ordinal) && line.EndsWith("r6.vendor.9-9#remarks, r6, 一台", StringComparison.Ordinal));
    }

    [Fact]
    public void A_form_whose_edition_is_not_at_hand_is_said()
    {
        var strange = FormFiller.Change(Sent("xlsx", Kibi), "xl/workbook.xml", book =>
        {
            foreach (var name in book.Descendants().Where(element => element.Attribute("comment") is not null))
            {
                name.Attribute("name")!.Value = name.Attribute("name")!.Value.Replace("f_r6", "f_r9", StringComparison.Ordinal);
                name.Attribute("comment")!.Value = name.Attribute("comment")!.Value.Replace("r6.", "r9.", StringComparison.Ordinal);
            }
        });
        Assert.Equal(["CD1101 返送.xlsx checklist-vendor r6"], Short(Collect(new(), ("返送.xlsx", strange)).Result));
    }

    [Fact]
    public void Answers_for_all_systems_become_those_of_one_where_its_form_says_more()
    {
        var from = forms.Answered.IndexOf("  - form: checklist-vendor\n    vendor: setouchi\n    system: receipt", StringComparison.Ordinal);
        var yaml = (forms.Answered[..from] + forms.Answered[forms.Answered.IndexOf("  - form: checklist-vendor\n    vendor: kibi", StringComparison.Ordinal)..])
            .Replace("    vendor: setouchi\n    system: ehr\n", "    vendor: setouchi\n", StringComparison.Ordinal);
        var path = forms.Write(yaml);
        var result = forms.Engine.CollectInto(path, [new FormFile("返送.docx", () => new MemoryStream(Filled("docx", Ehr, ("2-2#second", "はい")).Content))]);

        Assert.Empty(result.Findings);
        var setouchi = forms.Engine.Read(path).Dossier!.Answers.Where(form => form.Vendor == "setouchi").ToList();
        Assert.Equal([null, "ehr"], setouchi.Select(form => form.System));
        Assert.Equal(setouchi[0].Items.Count, setouchi[1].Items.Count);
        Assert.Equal([Answer.Blank, Answer.Yes], setouchi.Select(form => form.Items.Single(item => item.Item == "2-2").Second));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    public void What_a_profile_hid_in_the_form_does_not_come_back_as_a_change(string format)
    {
        var yaml = forms.Answered.Replace("      2-2:         { first: はい, first_on: 2024-08-09 }\n", "      2-2:         { first: はい, first_on: 2024-08-09, remarks: 10.99.88.77 から接続 }\n", StringComparison.Ordinal);
        Assert.NotEqual(forms.Answered, yaml);
        var path = forms.Write(yaml);
        var folder = Path.Combine(Path.GetDirectoryName(path)!, "out");
        forms.Engine.Generate(forms.Engine.Read(path), folder, SentForms.Options with { Formats = [format], Documents = ["checklist-vendor"], Profile = "vendor" });
        var file = Directory.EnumerateFiles(folder, "*きび*").Single();
        var result = forms.Engine.CollectInto(path, [FormFile.At(file)], new() { Prefer = CollectPreference.File });

        Assert.Empty(result.Findings);
        Assert.False(result.HasChanges);
        var remark = result.Forms.Single().Values.Single(value => value is { Item: "2-2", Key: "remarks" });
        Assert.Equal(CollectOutcome.Outdated, remark.Outcome);
        Assert.DoesNotContain("10.99.88.77", remark.InFile!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_tells_names_that_it_prints_and_no_ids()
    {
        var read = forms.Engine.Read(forms.Write(forms.Answered));
        var planned = forms.Engine.Plan(read.Dossier!).Single(planned => planned.FileName.StartsWith(Ehr, StringComparison.Ordinal));
        var properties = forms.Engine.Compose(read.Dossier!, planned, SampleDossier.Date).Document!.Head.Properties;

        Assert.Equal(
            ["CyberDocs.Form=checklist-vendor", "CyberDocs.Edition=r6", "CyberDocs.Institution=医療法人桃瀬会 備南みらい病院", "CyberDocs.Vendor=瀬戸内メディカルシステム株式会社", "CyberDocs.System=電子カルテ・オーダリングシステム"],
            properties.Where(property => !property.Name.Contains("Key", StringComparison.Ordinal) && !property.Name.Contains("Sent", StringComparison.Ordinal)).Select(property => $"{property.Name}={property.Value}"));
        Assert.All(properties, property => Assert.InRange(property.Value.Length, 1, 255));
        Assert.All(properties, property => Assert.DoesNotContain("setouchi", property.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        var (path, result) = Collect(new() { DryRun = true }, Filled("pdf", Kibi, ("2-2#remarks", "一台")));

        Assert.True(result.HasChanges);
        Assert.Null(result.Written);
        Assert.Equal(forms.Answered, File.ReadAllText(path));
        Assert.False(File.Exists(path + ".bak"));
    }

    [Fact]
    public void Files_that_are_no_forms_leave_the_others_to_be_collected()
    {
        var (path, result) = Collect(new(), ("絵.pdf", "%PDF-1.7 x"u8.ToArray()), ("名簿.xlsx", [1, 2]), Filled("pdf", Kibi, ("2-2#remarks", "一台")));

        Assert.Equal(["CD1083", "CD1082", "CD1085"], result.Findings.Select(finding => finding.Code.Id));
        Assert.Equal("一台", Kept(path, "kibi").Items.Single(item => item.Item == "2-2").Remarks);
    }

    [Fact]
    public void A_dossier_with_errors_is_not_written()
    {
        var path = forms.Write(forms.Answered + "\nunknown: 1\n");
        var result = forms.Engine.CollectInto(path, [new FormFile("返送.pdf", () => new MemoryStream(Sent("pdf", Kibi)))]);

        Assert.Equal(["CD1041", "CD1115"], result.Findings.Select(finding => finding.Code.Id));
        Assert.Null(result.Written);
    }

    [Fact]
    public void An_unknown_vendor_in_the_options_is_misuse() =>
        Assert.Throws<ArgumentException>(() => Collect(new() { Vendor = "nobody" }, Filled("pdf", Kibi)));

    private (string Path, CollectResult Result) Collect(CollectOptions options, params (string Name, byte[] Content)[] files)
    {
        var path = forms.Write(forms.Answered);
        return (path, forms.Engine.CollectInto(path, [.. files.Select(file => new FormFile(file.Name, () => new MemoryStream(file.Content)))], options));
    }

    private FormAnswers Kept(string path, string vendor) => forms.Engine.Read(path).Dossier!.Answers.Single(form => form.Vendor == vendor);

    /// <summary>A form as it goes out with the answers of the sample printed.</summary>
    private byte[] Sent(string format, string start)
    {
        var read = forms.Engine.Read(forms.Write(forms.Answered));
        var planned = forms.Engine.Plan(read.Dossier!).Single(planned => planned.FileName.StartsWith(start, StringComparison.Ordinal));
        if (format == "pdf")
        {
            var folder = Directory.CreateDirectory(Path.Combine(forms.Folder, Path.GetRandomFileName())).FullName;
            forms.Engine.Generate(read, folder, SentForms.Options with { Formats = ["pdf"], Documents = ["checklist-vendor"] });
            return File.ReadAllBytes(Path.Combine(folder, planned.FileName + ".pdf"));
        }

        using var output = new MemoryStream();
        forms.Engine.Write(forms.Engine.Compose(read.Dossier!, planned, SampleDossier.Date).Document!, format, output);
        return output.ToArray();
    }

    private (string Name, byte[] Content) Filled(string format, string start, params (string Field, string Value)[] values) =>
        ("返送." + format, FormFiller.Fill(format, Sent(format, start), values.ToDictionary(value => "r6.vendor." + value.Field, value => value.Value)));

    private static List<string> Short(CollectResult result) =>
        [.. result.Findings.Select(finding => $"{finding.Code.Id} {finding.Place} {string.Join(", ", finding.Arguments)}")];
}
