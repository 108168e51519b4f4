using CyberDocs.Model;
using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

public class DeviceKindTextTests
{
    [Theory]
    [InlineData("pc", DeviceKind.Pc)]
    [InlineData("ﾉｰﾄPC", DeviceKind.Pc)]
    [InlineData("L3スイッチ（コア）", DeviceKind.Switch)]
    [InlineData("電子カルテ端末", DeviceKind.Pc)]
    [InlineData("病棟タブレット端末", DeviceKind.Tablet)]
    [InlineData("PACSサーバ", DeviceKind.Server)]
    [InlineData("部門サーバー 2号機", DeviceKind.Server)]
    [InlineData("サーバ室スイッチ", DeviceKind.Switch)]
    [InlineData("仮想サーバ(VM01)", DeviceKind.VirtualServer)]
    [InlineData("保守用VPNルータ", DeviceKind.Vpn)]
    [InlineData("病棟AP", DeviceKind.AccessPoint)]
    [InlineData("UTM1", DeviceKind.Firewall)]
    [InlineData("X線CT装置", DeviceKind.MedicalDevice)]
    [InlineData("入退室カメラ", DeviceKind.Other)]
    [InlineData("受付端末（旧サーバ）", DeviceKind.Pc)]
    public void The_head_of_the_compound_decides(string text, DeviceKind kind)
    {
        Assert.True(DeviceKindText.TryFind(text, out var found));
        Assert.Equal(kind, found);
    }

    [Theory]
    [InlineData("サーバラック")]
    [InlineData("PC用モニタ")]
    [InlineData("MAP")]
    [InlineData("顔認証付きカードリーダー")]
    [InlineData("(((")]
    public void A_name_that_is_not_the_head_counts_for_nothing(string text) =>
        Assert.False(DeviceKindText.TryFind(text, out _));

    [Theory]
    [InlineData(null, Knowledge.Unknown, null)]
    [InlineData("―", Knowledge.Unknown, null)]
    [InlineData("有", Knowledge.Yes, null)]
    [InlineData("無し", Knowledge.No, null)]
    [InlineData("あり（SSL-VPN、都度接続）", Knowledge.Yes, "あり（SSL-VPN、都度接続）")]
    [InlineData("なし（院内作業のみ）", Knowledge.No, "なし（院内作業のみ）")]
    [InlineData("不明（事業者に照会中）", Knowledge.Unknown, "不明（事業者に照会中）")]
    [InlineData("IPsec-VPN", Knowledge.Yes, "IPsec-VPN")]
    [InlineData("否", Knowledge.No, "否")]
    [InlineData("Ｎ", Knowledge.No, "Ｎ")]
    [InlineData("N/A", Knowledge.No, "N/A")]
    [InlineData("オンサイトのみ", Knowledge.No, "オンサイトのみ")]
    [InlineData("実施していない", Knowledge.No, "実施していない")]
    [InlineData("VPN未契約", Knowledge.No, "VPN未契約")]
    [InlineData("リモート不可", Knowledge.No, "リモート不可")]
    [InlineData("定めていない", Knowledge.No, "定めていない")]
    [InlineData("未実施（来年度に検討）", Knowledge.No, "未実施（来年度に検討）")]
    [InlineData("現地と遠隔の両方", Knowledge.Unknown, "現地と遠隔の両方")]
    [InlineData("有線", Knowledge.Unknown, "有線")]
    [InlineData("無線LAN経由", Knowledge.Unknown, "無線LAN経由")]
    [InlineData("VPN導入予定", Knowledge.Unknown, "VPN導入予定")]
    [InlineData("確認中", Knowledge.Unknown, null)]
    [InlineData("有り（月1回、常時接続なし）", Knowledge.Yes, "有り（月1回、常時接続なし）")]
    [InlineData("実施している", Knowledge.Yes, "実施している")]
    [InlineData("無線LAN経由のVPN", Knowledge.Yes, "無線LAN経由のVPN")]
    public void Remote_maintenance_is_answered_and_kept_as_written(string? text, Knowledge answer, string? kept) =>
        Assert.Equal((answer, kept), RemoteMaintenanceText.Read(text));
}
