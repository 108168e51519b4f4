using CyberDocs.Model;
using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

/// <summary>Ledgers that are in order, with words that could be taken for something else: nothing is left out, marked or asked about.</summary>
public sealed class HonestLedgerTests
{
    [Theory]
    [InlineData("機器名,管理番号,IPアドレス\n体重計,6,192.0.2.6\n血圧計,18,\n心電計2,7,192.0.2.7\n", "体重計 血圧計 心電計2")]
    [InlineData("機器名,数量,設置場所\n体重計,1,\n血圧計,,5\n外来小計,2,\n合計,2,\n", "体重計 血圧計")]
    [InlineData("管理番号,機器名,数量\n,体重計,1\nサーバ計,,1\n", "体重計")]
    [InlineData("管理番号,機器名\nA-1,計量器\n2024.1,合計\n10-20,全自動分析装置5\n001,サーバ室計測器\nR6-001,現在庫管理端末\n7,以上\n8,ページ\n", "計量器 合計 全自動分析装置5 サーバ室計測器 現在庫管理端末 以上 ページ")]
    [InlineData("管理番号,機器名\n1. 端末,\nA-1,受付\n（2）サーバ,\nA-2,記録\n2号機,\n１．２,薬局\n", "受付 記録 2号機 薬局")]
    public void A_device_is_not_taken_for_a_total_by_its_name(string ledger, string names)
    {
        var (dossier, _) = ReadingSteps.Ledger(ledger);
        Assert.Equal(names, string.Join(' ', dossier.Devices.Select(device => device.Name ?? device.Id)));
    }

    [Theory]
    [InlineData("VPN（不定期）")]
    [InlineData("VPN（非常時のみ）")]
    [InlineData("VPN接続（事前申請制）")]
    [InlineData("VPN（事前申請）")]
    [InlineData("VPN（当院からの依頼時のみ）")]
    [InlineData("VPN（無人運用）")]
    [InlineData("VPN（無線LAN経由）")]
    [InlineData("VPN（オフィスから接続）")]
    [InlineData("VPN（不正接続対策あり）")]
    [InlineData("VPN（今後も継続）")]
    [InlineData("リモートデスクトップ（申請書提出後）")]
    public void How_and_when_somebody_connects_is_no_doubt_that_he_does(string text) =>
        Assert.Equal((Knowledge.Yes, text, true), RemoteMaintenanceText.Understand(text));

    [Theory]
    [InlineData("VPN（未申請）")]
    [InlineData("VPN（申請中）")]
    [InlineData("VPN（事前申請中）")]
    [InlineData("VPN（導入を依頼）")]
    [InlineData("VPN（今後）")]
    [InlineData("VPN（非常時も不可）")]
    [InlineData("VPN（無線、停止中）")]
    [InlineData("VPN（無）")]
    public void What_puts_it_off_is_asked_about(string text) => Assert.Equal((Knowledge.Unknown, text, false), RemoteMaintenanceText.Understand(text));

    [Theory]
    [InlineData("なし（リモート機能ありません）")]
    [InlineData("なし（院内LANは有線）")]
    [InlineData("無（有線接続のみ有線）")]
    [InlineData("患者情報なし")]
    [InlineData("個人情報なし。")]
    public void A_no_stays_one_beside_words_that_hold_those_for_yes(string text) => Assert.Equal((Knowledge.No, true), YesNoText.Read(text));

    [Theory]
    [InlineData("情報なし")]
    [InlineData("情報なし（メーカーに照会中）")]
    public void No_information_leaves_it_open(string text) => Assert.Equal((Knowledge.Unknown, true), YesNoText.Read(text));

    [Theory]
    [InlineData("利用中", DeviceState.InUse)]
    [InlineData("稼動中", DeviceState.InUse)]
    [InlineData("稼動", DeviceState.InUse)]
    [InlineData("休止中", DeviceState.Stopped)]
    public void Usual_words_of_states_are_known(string word, DeviceState state)
    {
        Assert.True(Terms.DeviceStates.TryFind(word, out var found));
        Assert.Equal(state, found);
    }

    [Theory]
    [InlineData("端末PC（モニタ2台）", false)]
    [InlineData("NAS（HDD 4台）", false)]
    [InlineData("サーバ（電源ユニット2台）", false)]
    [InlineData("端末PC（5台）", true)]
    [InlineData("モニタ2台", true)]
    [InlineData("サーバ（予備2台）", true)]
    public void Parts_of_one_device_are_no_number_of_devices(string name, bool isCounted) => Assert.Equal(isCounted, DeviceNumbers.IsCounted(name));

    [Theory]
    [InlineData("PC-001\n旧12", false)]
    [InlineData("PC-001\nPC-002", true)]
    [InlineData("PC001～", false)]
    [InlineData("2024-04-001", false)]
    public void An_old_number_below_is_no_second_device(string id, bool areSeveral) => Assert.Equal(areSeveral, DeviceNumbers.AreSeveral(id));
}
