using CyberDocs.Collections;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

public class DossierBinderTests
{
    [Fact]
    public void Evidence_that_is_not_there_is_known_by_item_whatever_stands_beside_it()
    {
        var (dossier, _) = ReadingSteps.Dossier(
            """
            {"cyberdocs":1,"institution":{"name":"備前病院"},"answers":[
             {"form":"checklist-minimum","items":{"M-1.1":"はい"}},
             {"form":"bcp-check","items":{"1-1":"はい","1-2":{"first":"はい","evidence_file":"../外.pdf"},"1-3":{"first":"はい","evidence_file":"中.pdf"}}}]}
            """);
        Assert.Equal(["1-2"], dossier!.Answers.SelectMany(form => form.Items).Where(item => item.IsEvidenceLost).Select(item => item.Item));
    }

    [Fact]
    public void A_minimal_dossier_gives_no_finding()
    {
        var (dossier, findings) = ReadingSteps.Dossier("""{"cyberdocs": 1, "institution": {"name": "備前病院", "beds": 180}}""");
        Assert.Empty(findings.Findings);
        Assert.Equal(("備前病院", 180), (dossier!.Institution.Name, dossier.Institution.Beds));
    }

    [Theory]
    [InlineData("[]", "CD1026@1,1")]
    [InlineData("1", "CD1026@1,1")]
    [InlineData("{\"cyberdocs\": 1}", "CD1042@1,1")]
    [InlineData("{\"cyberdocs\": 1, \"institution\": null}", "CD1042@1,1")]
    [InlineData("{\"cyberdocs\": 1, \"institution\": []}", "CD1040@1,33")]
    public void Without_an_institution_there_is_no_dossier(string json, string expected)
    {
        var (dossier, findings) = ReadingSteps.Dossier(json);
        Assert.Null(dossier);
        Assert.Equal(expected, findings.Short());
    }

    [Fact]
    public void Everything_wrong_is_found_in_one_run()
    {
        var (dossier, findings) = ReadingSteps.Dossier(
            """
            {"cyberdocs": 2, "instituton": 1,
             "institution": {"nmae": "x", "beds": "百", "kind": "病舎", "phone": true, "submitter": "山田"},
             "people": [{"id": "p1", "name": "髙橋"}, {"id": "p1", "name": "山﨑"}, {"name": "渡邉"}, 5],
             "zones": {"id": "z", "name": "Z"},
             "links": [{"id": "l", "from": "z", "to": "nowhere", "always_on": "多分", "boundary_at": "end"}],
             "bcp": {"revised_on": "2024-02-30"},
             "answers": [{"form": "checklist-instituton", "items": {"2-1": "たぶん", "2-2": [], "2-3": {"first": "はい", "on": 1}}}]}
            """);
        Assert.Equal(
            """
            CD1041 1: The key 'instituton' is not known here. Candidates: institution
            CD1047 1: The format version '2' is not supported; 1 is.
            CD1041 2: The key 'nmae' is not known here. Candidates: name
            CD1042 2: 'name' is missing (institution/name).
            CD1046 2: The value '病舎' of 'kind' is not known. Candidates: 病院
            CD1040 2: 'phone' takes a single value, but true or false was given.
            CD1044 2: The value '百' of 'beds' is not a whole number of 0 or more.
            CD1051 2: 'submitter' refers to '山田', which does not exist. Candidates: 山﨑
            CD1050 3: The id 'p1' occurs twice; it stands first at d.json(3,20).
            CD1042 3: 'id' is missing (people/2/id).
            CD1040 3: 'people' takes a map of keys, but a single value was given.
            CD1040 4: 'zones' takes a list, but a map of keys was given.
            CD1051 5: 'from' refers to 'z', which does not exist. Candidates: ―
            CD1051 5: 'to' refers to 'nowhere', which does not exist. Candidates: ―
            CD1045 5: The value '多分' of 'always_on' is neither yes nor no.
            CD1046 5: The value 'end' of 'boundary_at' is not known. Candidates: from, to, middle
            CD1043 6: The date '2024-02-30' of 'revised_on' cannot be read or is not in the calendar.
            CD1046 7: The value 'checklist-instituton' of 'form' is not known. Candidates: checklist-institution
            CD1046 7: The value 'たぶん' of '2-1' is not known. Candidates: 未記入, はい, いいえ, 対象外
            CD1040 7: '2-2' takes a map of keys, but a list was given.
            CD1041 7: The key 'on' is not known here. Candidates: first_on
            """.ReplaceLineEndings("\n"),
            string.Join('\n', findings.Findings.Select(f => $"{f.Code.Id} {f.Place.Line}: {f.EnglishMessage}")));
        Assert.Equal(3, dossier!.People.Count);
        Assert.Equal("（3行目）", dossier.People[2].Id);
        Assert.Equal(["2-1", "2-2", "2-3"], dossier.Answers[0].Items.Select(i => i.Item));
    }

    [Fact]
    public void References_are_stored_as_ids_whether_given_by_id_or_by_name()
    {
        var (dossier, findings) = With(
            """
            "people": [{"id": "p1", "name": "髙橋 誠", "department": "診療部"}],
            "departments": [{"id": "d1", "name": "診療部", "person": "髙橋　誠"}],
            "roles": [{"id": "r1", "kind": "院長", "person": "P1", "deputies": ["p1", "髙橋 誠"]}],
            "contacts": {"inside": [{"id": "s1", "title": "発見者", "role": "院長", "notifies": ["院長室"]}, {"id": "s2", "title": "院長室"}]}
            """);
        Assert.Empty(findings.Findings);
        Assert.Equal(("d1", "p1", "p1"), (dossier.People[0].Department, dossier.Departments[0].Person, dossier.Roles[0].Person));
        Assert.Equal<ValueList<string>>(["p1"], dossier.Roles[0].Deputies);
        Assert.Equal("r1", dossier.Contacts.Inside[0].Role);
        Assert.Equal<ValueList<string>>(["s2"], dossier.Contacts.Inside[0].Notifies);
    }

    [Fact]
    public void An_ambiguous_name_is_reported_with_the_ids_that_it_may_mean()
    {
        var (dossier, findings) = With(
            """
            "people": [{"id": "p1", "name": "山﨑"}, {"id": "p2", "name": "山﨑"}],
            "departments": [{"id": "d1", "name": "診療部", "person": "山﨑"}],
            "zones": [{"id": "x", "name": "X"}], "outside": [{"id": "x", "name": "Y"}],
            "links": [{"id": "l", "from": "x", "to": "Y"}]
            """);
        Assert.Equal("CD1052 CD1052", string.Join(' ', findings.Findings.Select(f => f.Code.Id)));
        Assert.Equal(["担当者（person）", "山﨑", "p1, p2"], findings.Findings[0].Arguments.Select(argument => argument.Japanese));
        Assert.Equal("x", dossier.Links[0].To);
    }

    [Fact]
    public void Zones_that_lie_in_one_another_are_set_free()
    {
        var (dossier, findings) = With(
            """
            "zones": [{"id": "x", "name": "X", "parent": "a"}, {"id": "a", "name": "A", "parent": "b"},
                      {"id": "b", "name": "B", "parent": "a"}, {"id": "c", "name": "C", "parent": "c"}]
            """);
        Assert.Equal("CD1053 a CD1053 c", string.Join(' ', findings.Findings.Select(f => $"{f.Code.Id} {f.Arguments[0]}")));
        Assert.Equal(["a", null, "a", null], dossier.Zones.Select(z => z.Parent));
    }

    [Theory]
    [InlineData("../ledger.csv", "CD1054")]
    [InlineData("/etc/passwd", "CD1054")]
    [InlineData("C:\\\\ledger.csv", "CD1054")]
    [InlineData("a\\\\..\\\\..\\\\ledger.csv", "CD1054")]
    [InlineData("other.csv", "CD1055")]
    [InlineData("ledger.xlsx", "CD1056")]
    [InlineData("./ledger.csv", "")]
    public void Only_a_ledger_beside_the_dossier_is_read(string name, string expected)
    {
        var files = new MemoryFiles().With("ledger.csv", "管理番号\nA\n").With("ledger.xlsx", "PK");
        var (dossier, findings) = ReadingSteps.Dossier(
            $$"""{"cyberdocs": 1, "institution": {"name": "x"}, "devices": "{{name}}"}""", files);
        Assert.Equal(expected, string.Join(' ', findings.Findings.Select(f => f.Code.Id)));
        Assert.Equal(expected.Length == 0 ? 1 : 0, dossier!.Devices.Count);
    }

    [Fact]
    public void Devices_in_the_dossier_itself_are_read_like_ledger_rows()
    {
        var (dossier, findings) = With(
            """
            "vendors": [{"id": "v", "name": "V"}],
            "devices": [{"id": 7, "kind": "L2スイッチ", "vendor": "V", "addresses": ["10.0.0.1"], "remote_maintenance": true, "extra": {"金額": 100}},
                        {"id": "8", "kind": "pc", "kind_text": "端末", "addresses": "10.0.0.2", "state": "廃棄"}]
            """);
        Assert.Empty(findings.Findings);
        var device = dossier.Devices[0];
        Assert.Equal(("7", DeviceKind.Switch, "L2スイッチ", "v"), (device.Id, device.Kind, device.KindText, device.Vendor));
        Assert.Equal(Knowledge.Yes, device.RemoteMaintenance);
        Assert.Equal("金額=100", $"{device.Extra[0].Column}={device.Extra[0].Text}");
        Assert.Equal<ValueList<string>>(["金額"], dossier.LedgerColumns);
        Assert.Equal(("端末", DeviceState.Disposed), (dossier.Devices[1].KindText, dossier.Devices[1].State));
    }

    [Fact]
    public void Answers_may_be_written_short()
    {
        var (dossier, findings) = With(
            """
            "answers": [{"form": "checklist-institution", "gate": true, "items": {
              "2-1": "はい", "2-2": {"first": "no", "first_on": "2024-09-01", "target": "R7.3.31", "remarks": "予算化"}}}]
            """);
        Assert.Empty(findings.Findings);
        Assert.Equal(
            new FormAnswers
            {
                Form = "checklist-institution",
                Gate = Answer.Yes,
                Items =
                [
                    new() { Item = "2-1", First = Answer.Yes },
                    new() { Item = "2-2", First = Answer.No, FirstOn = new(2024, 9, 1), Target = new(2025, 3, 31), Remarks = "予算化" },
                ],
            },
            Assert.Single(dossier.Answers));
    }

    [Fact]
    public void Each_field_of_a_record_knows_its_place()
    {
        var (dossier, _) = ReadingSteps.Dossier("{\"cyberdocs\": 1,\n \"institution\": {\"name\": \"x\",\n  \"beds\": 20, \"code\": null}}");
        var origin = dossier!.Institution.Origin;
        Assert.Equal(new SourcePlace("d.json", 3, 11, null, "institution"), origin.Of("beds"));
        Assert.Equal(new SourcePlace("d.json", 3, 15, null, "institution"), origin.Of("code"));
        Assert.Equal(new SourcePlace("d.json", 2, 17, null, "institution"), origin.Of("kana"));
    }

    [Fact]
    public void Files_in_a_folder_do_not_lead_out_of_it()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-reading").FullName;
        try
        {
            var inside = Directory.CreateDirectory(Path.Combine(folder, "in")).FullName;
            File.WriteAllText(Path.Combine(folder, "secret.csv"), "x");
            File.WriteAllText(Path.Combine(inside, "ledger.csv"), "y");
            File.CreateSymbolicLink(Path.Combine(inside, "link.csv"), Path.Combine(folder, "secret.csv"));
            var files = new FolderSourceFiles(inside, "data");
            Assert.Equal("data/ledger.csv", files.Open("ledger.csv")?.DisplayName);
            Assert.Null(files.Open("link.csv"));
            Assert.Null(files.Open("none.csv"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (Dossier Dossier, FindingCollector Findings) With(string entries)
    {
        var (dossier, findings) = ReadingSteps.Dossier($$"""{"cyberdocs": 1, "institution": {"name": "備前病院"}, {{entries}} }""");
        return (dossier!, findings);
    }
}
