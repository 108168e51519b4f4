using CyberDocs.Collections;
using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Dossiers.Tests.Reading;

public class LedgerBinderTests
{
    private const string AllHeadings =
        "管理番号,種別,機器名,メーカー,型番,製造番号,設置場所,OS・版,ソフトウェア,IPアドレス,コンピュータ名,利用者・部署,利用システム,保守事業者," +
        "リモートメンテナンス,サポート期限,区分,状態,登録日,棚卸日,備考\n";

    [Fact]
    public void Every_column_is_read_from_a_file_as_Excel_saves_it()
    {
        var (dossier, findings) = ReadingSteps.Ledger(ReadingSteps.Cp932(
            AllHeadings +
            "SV-01,L3スイッチ（コア）,髙橋サーバ①,備前電機㈱,BX-1,S001,2階\r\nサーバ室,OS 9,監視 1.2,\"10.1.1.1、10.1.1.2;10.1.2.0/24\",core01,診療部,\"電子カルテ、lis\",瀬戸内メディカル㈱,".Replace("2階\r\nサーバ室", "\"2階\r\nサーバ室\"", StringComparison.Ordinal) +
            "あり（VPN）,R8.3.31,基幹系,予備,2020/4/1,令和6年9月24日,\"一,二\"\r\n"));
        Assert.Empty(findings.Findings);
        Assert.Equal(
            new Device
            {
                Id = "SV-01", Kind = DeviceKind.Switch, KindText = "L3スイッチ（コア）", Name = "髙橋サーバ①", Maker = "備前電機㈱", Model = "BX-1",
                Serial = "S001", Place = "2階\nサーバ室", Os = "OS 9", Software = "監視 1.2",
                Addresses = ["10.1.1.1", "10.1.1.2", "10.1.2.0/24"], HostName = "core01", User = "診療部", Systems = ["ehr", "lis"],
                Vendor = "setouchi", RemoteMaintenance = Knowledge.Yes, RemoteMaintenanceText = "あり（VPN）",
                SupportEnd = new(2026, 3, 31), Zone = "z-ehr", State = DeviceState.Spare, RegisteredOn = new(2020, 4, 1),
                StocktakenOn = new(2024, 9, 24), Remarks = "一,二",
            },
            Assert.Single(dossier.Devices));
    }

    [Fact]
    public void Headings_are_known_in_any_spelling()
    {
        var (dossier, findings) = ReadingSteps.Ledger(
            "管理 番号,ＯＳ／版（バージョン）,ｼﾘｱﾙNo.,support_end,ＩＰ アドレス,ゾーン\nA,OS 1,S1,2030-01-01,10.0.0.1 10.0.0.2,情報系\n");
        Assert.Empty(findings.Findings);
        var device = Assert.Single(dossier.Devices);
        Assert.Equal(("OS 1", "S1", new CalendarDate(2030, 1, 1), "z-net"), (device.Os, device.Serial, device.SupportEnd, device.Zone));
        Assert.Equal<ValueList<string>>(["10.0.0.1", "10.0.0.2"], device.Addresses);
    }

    [Fact]
    public void An_unknown_column_is_reported_once_and_kept()
    {
        var (dossier, findings) = ReadingSteps.Ledger("管理番号,購入 金額,備孝\nA,100,x\nB,,y\n");
        Assert.Equal("CD1036@1,6 CD1036@1,12", findings.Short());
        Assert.False(findings.HasErrors);
        Assert.Equal(["備孝", "備考"], findings.Findings[1].Arguments.Select(argument => argument.Japanese));
        Assert.Equal<ValueList<string>>(["購入 金額", "備孝"], dossier.LedgerColumns);
        Assert.Equal(["購入 金額=100", "備孝=x"], dossier.Devices[0].Extra.Select(e => $"{e.Column}={e.Text}"));
        Assert.Equal(new SourcePlace("ledger.csv", 3, 4), Assert.Single(dossier.Devices[1].Extra).Origin.Place);
    }

    [Fact]
    public void A_known_column_that_occurs_twice_is_reported_and_kept()
    {
        var (dossier, findings) = ReadingSteps.Ledger("管理番号,製造元,メーカー,メモ,メモ\nA,一,二,三,四\n");
        Assert.Equal("CD1035@1,10 CD1036@1,15 CD1035@1,18", findings.Short());
        Assert.Equal("一", dossier.Devices[0].Maker);
        Assert.Equal(["メーカー（重複）=二", "メモ=三", "メモ (2)=四"], dossier.Devices[0].Extra.Select(e => $"{e.Column}={e.Text}"));
    }

    [Fact]
    public void Rows_that_do_not_fit_the_headings_are_reported_and_lose_nothing()
    {
        var (dossier, findings) = ReadingSteps.Ledger("管理番号,機器名,備考,\nA\nB,b,,,x,\nC,c,,y\nD,d,,,,,\n");
        Assert.Equal("CD1032@2,1 CD1033@3,7 CD1037@4,6", findings.Short());
        Assert.Equal(["（見出しなし 5列目）=x"], dossier.Devices[1].Extra.Select(e => $"{e.Column}={e.Text}"));
        Assert.Equal(["（見出しなし 4列目）=y"], dossier.Devices[2].Extra.Select(e => $"{e.Column}={e.Text}"));
        Assert.Equal(4, dossier.Devices.Count);
    }

    [Fact]
    public void Names_that_nothing_has_are_reported_by_row_and_column()
    {
        var (dossier, findings) = ReadingSteps.Ledger(
            "管理番号,保守事業者,利用システム,ゾーン\nA,瀬戸内メデイカル㈱,電子カルテ;検査室,基幹\nB,―,なし,該当なし\nC,setouchi,\"画像、PACS\",Z-EHR\nD,瀬戸内メデイカル㈱,,\n");
        Assert.Equal("CD1051@2,13 CD1051@2,3 CD1051@2,23 CD1051@5,3", findings.Short());
        Assert.Equal(["保守事業者", "瀬戸内メデイカル㈱", "瀬戸内メディカル㈱"], findings.Findings[1].Arguments.Select(argument => argument.Japanese));
        Assert.Equal((null, null), (dossier.Devices[1].Vendor, dossier.Devices[1].Zone));
        Assert.Empty(dossier.Devices[1].Systems);
        Assert.Equal(("setouchi", "pacs", "z-ehr"), (dossier.Devices[2].Vendor, dossier.Devices[2].Systems[0], dossier.Devices[2].Zone));
    }

    [Fact]
    public void Wrong_dates_states_and_kinds_are_reported_and_the_row_stays()
    {
        var (dossier, findings) = ReadingSteps.Ledger(
            "管理番号,種別,状態,サポート期限\nA,温冷配膳車,貸出,2023/2/29\nB,温冷配膳車,停止,未定\nC,―,―,―\n");
        Assert.Equal("CD1038@2,3 CD1043@2,12 CD1046@2,9 CD1043@3,12", findings.Short());
        Assert.Equal(("温冷配膳車", DeviceKind.Other), (dossier.Devices[0].KindText, dossier.Devices[0].Kind));
        Assert.Equal(DeviceState.Stopped, dossier.Devices[1].State);
    }

    [Fact]
    public void What_cannot_be_read_is_kept_as_it_was_written_and_nothing_else_is()
    {
        var (dossier, findings) = ReadingSteps.Ledger(
            "管理番号,サポート期限,状態,共用アカウント,登録日\nA,2023/2/29,たぶん廃棄,半々,R6.4.1\nB,未定,予備,あり（看護師）,―\n");
        Assert.Empty(dossier.LedgerColumns);
        Assert.Equal(
            [("support_end", "〔2023/2/29〕"), ("state", "〔たぶん廃棄〕"), ("shared_account", "〔半々〕"), ("registered_on", null)],
            ((string[])["support_end", "state", "shared_account", "registered_on"]).Select(field => (field, dossier.Devices[0].Origin.Written(field))));
        Assert.Equal(["support_end"], dossier.Devices[1].Origin.Unread!.Keys);
        Assert.Equal((DeviceState.Spare, Knowledge.Yes), (dossier.Devices[1].State, dossier.Devices[1].SharedAccount));
        Assert.Equal(["CD1043", "CD1046", "CD1046", "CD1043", "CD1258"], findings.Findings.Select(finding => finding.Code.Id));
    }

    [Theory]
    [InlineData("―,―")]
    [InlineData("※ 予備機を除く,")]
    [InlineData("合計,2")]
    [InlineData("以上,")]
    public void What_people_write_between_devices_is_told_and_is_no_device(string row)
    {
        var (dossier, findings) = ReadingSteps.Ledger($"管理番号,機器名\nA,a\n{row}\nB,b\n");
        Assert.Equal(["A", "B"], dossier.Devices.Select(device => device.Id));
        Assert.Equal(3, Assert.Single(findings.Findings).Place.Line);
    }

    [Theory]
    [InlineData("※ 予備を除く,二台,", null)]
    [InlineData("※1,端末,1階", "※1")]
    [InlineData("以上,,", null)]
    [InlineData("以上,端末,2階", "以上")]
    [InlineData("【外来】,,", null)]
    [InlineData("【外来】,端末,", "【外来】")]
    [InlineData(",次の端末は来月に撤去する。,", null)]
    [InlineData(",撤去する端末。,", "（3行目）")]
    public void A_row_is_a_note_by_what_stands_beside_its_sign(string row, string? device)
    {
        var (dossier, findings) = ReadingSteps.Ledger($"管理番号,機器名,設置場所\nA,a,1階\n{row}\nB,b,2階\n");
        Assert.Equal(device is null ? ["A", "B"] : ["A", device, "B"], dossier.Devices.Select(each => each.Id));
        Assert.Equal(device is null, findings.Findings.Any(finding => finding.Code.Id == "CD1074"));
    }

    [Fact]
    public void A_row_that_ends_before_the_column_of_numbers_is_a_device_without_one()
    {
        var (dossier, findings) = ReadingSteps.Ledger("機器名,種別,管理番号\n端末,PC,A\n予備の端末,PC\n");
        Assert.Equal([("A", "端末"), ("（3行目）", "予備の端末")], dossier.Devices.Select(device => (device.Id, device.Name)));
        Assert.Equal(["CD1032"], findings.Findings.Select(finding => finding.Code.Id));
    }

    [Theory]
    [InlineData("〃")]
    [InlineData("〃　〃")]
    [InlineData("（同上）")]
    [InlineData("同上。")]
    [InlineData("上記と同じ")]
    public void A_ditto_mark_is_the_value_above_it(string mark)
    {
        var (dossier, findings) = ReadingSteps.Ledger($"管理番号,機器名,設置場所\nA,a,1階\nB,b,{mark}\n");
        Assert.Equal(["1階", "1階"], dossier.Devices.Select(device => device.Place));
        Assert.Single(findings.Findings);
    }

    [Fact]
    public void Repeated_and_missing_numbers_are_reported()
    {
        var (dossier, findings) = ReadingSteps.Ledger("管理番号,機器名\nA,a\nA,b\n,c\n");
        Assert.Equal("CD1050@3,1 CD1057@4,1", findings.Short());
        Assert.Equal(["A", "ledger.csv(2,1)"], findings.Findings[0].Arguments.Select(argument => argument.Japanese));
        Assert.Equal("（4行目）", dossier.Devices[2].Id);
    }

    [Fact]
    public void Without_a_number_column_one_finding_says_so()
    {
        var (dossier, findings) = ReadingSteps.Ledger("機器名,備考\na,\nb,\n");
        Assert.Equal("CD1034@1,1", findings.Short());
        Assert.Equal(2, dossier.Devices.Count);
    }

    [Fact]
    public void An_empty_ledger_has_no_headings()
    {
        var (dossier, findings) = ReadingSteps.Ledger("\r\n \r\n");
        Assert.Equal("CD1039@0,0", findings.Short());
        Assert.Empty(dossier.Devices);
    }

    [Fact]
    public void Each_field_of_a_row_knows_its_place()
    {
        var (dossier, _) = ReadingSteps.Ledger("管理番号,備考,機器名\n\"A\",\"一\n二\",𠮷田PC\n");
        var origin = dossier.Devices[0].Origin;
        Assert.Equal(new SourcePlace("ledger.csv", 2, 1), origin.Place);
        Assert.Equal(new SourcePlace("ledger.csv", 3, 4), origin.Of("name"));
        Assert.Equal(origin.Place, origin.Of("serial"));
    }
}
