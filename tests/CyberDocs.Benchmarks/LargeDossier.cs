using System.Globalization;
using System.Text;

namespace CyberDocs.Benchmarks;

/// <summary>A made-up dossier with a long ledger whose systems, vendors and zones all resolve: the same for the same number of rows.</summary>
internal static class LargeDossier
{
    private static readonly string[] Kinds = ["サーバ", "端末PC", "端末PC", "端末PC", "スイッチ", "医療機器", "NAS", "プリンタ"];
    private static readonly string[] Makers = ["富士通", "日本電気", "日立製作所", "見本製作所", "見本ネットワークス", "ヤマハ", "キヤノンメディカルシステムズ"];
    private static readonly string[] Places = ["本館1階 医事課", "本館2階 外来診察室", "本館3階 ナースステーション", "サーバ室", "別館 放射線科 操作室", "検査科", "薬剤部"];
    private static readonly string[] Versions =
        ["Windows 11 Pro 24H2", "Windows 11 IoT Enterprise LTSC 2024", "Windows Server 2022", "Red Hat Enterprise Linux 9.4", "ファームウェア 7.4.4"];

    private static readonly string[] Remarks = ["", "", "夜間はシャットダウンする。", "接続時は事前に連絡を受け、終了後に切断を確認すること。"];
    private static readonly string[] Vendors =
    [
        "瀬戸内メディカルシステム株式会社", "株式会社きびイメージング", "中国臨床情報サービス株式会社", "備中ファーマテック株式会社", "晴れの国ネットワーク株式会社", "山陽ヘルスリンク株式会社",
    ];

    private static readonly (string Name, int Vendor)[] Systems =
        [("電子カルテ", 0), ("医事会計", 0), ("PACS", 1), ("検査部門システム", 2), ("調剤支援", 3), ("オンライン資格確認", 4), ("グループウェア", 4), ("地域医療連携", 5)];

    private static readonly string[] Zones = ["電子カルテ系", "部門系", "PACS系", "医療機器系", "検査系", "事務系", "インターネット系", "来客用", "保守系", "資格確認系"];

    public static void Write(int rows, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "dossier.yaml"), Facts());
        using var ledger = new StreamWriter(Path.Combine(folder, "ledger.csv"), append: false, new UTF8Encoding(true)) { NewLine = "\r\n" };
        ledger.WriteLine("管理番号,種別,機器名,製造元,型番,設置場所,OS・版,IPアドレス,利用システム,保守事業者,サポート期限,備考,ゾーン,リモートメンテナンス,登録日,棚卸日");
        var within = new int[Zones.Length];
        uint state = 20240924;

        // Congruential: the same numbers on every machine and runtime.
        int Next(int below)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)below);
        }

        for (var i = 1; i <= rows; i++)
        {
            var (kind, zone, system) = (Kinds[Next(Kinds.Length)], Next(Zones.Length), Systems[Next(Systems.Length)]);
            var n = ++within[zone];
            ledger.WriteLine(string.Join(',', [
                Text($"A-{i:D7}"), kind, Text($"{kind}{i:D5}号機"), Makers[Next(Makers.Length)], Text($"MX-{100 + Next(9900)}"), Places[Next(Places.Length)],
                Versions[Next(Versions.Length)], Text($"10.{(zone * 16) + (n >> 16 & 15)}.{n >> 8 & 255}.{n & 255}"), system.Name, Vendors[system.Vendor],
                Text($"20{27 + Next(7)}-{1 + Next(12):D2}-{1 + Next(28):D2}"), Remarks[Next(Remarks.Length)], Zones[zone], "なし",
                Text($"2022-{1 + Next(12):D2}-{1 + Next(28):D2}"), Text($"2024-{5 + Next(5):D2}-{1 + Next(28):D2}")]));
        }
    }

    private static string Facts()
    {
        var text = new StringBuilder("""
            cyberdocs: 1
            institution: { name: 計測病院, kind: 病院, prefecture: 岡山県, beds: 400, submitter: p1 }
            editions: { checklist: r6, minimum: okayama-r6, bcp: "2024-06", guideline: "6.0" }
            people:
              - { id: p1, name: 見本 太郎, title: 室長, phone: 086-000-1001, night_phone: 090-0000-1001 }
            vendors:

            """);
        for (var i = 0; i < Vendors.Length; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"  - {{ id: v{i}, name: {Vendors[i]}, contract: あり, form: 事業者ごと, contacts: [ {{ name: 保守受付, phone: 086-000-20{i:D2} }} ] }}");
        }

        text.AppendLine("systems:");
        for (var i = 0; i < Systems.Length; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"  - {{ id: s{i}, name: {Systems[i].Name}, vendor: v{Systems[i].Vendor}, hosting: 院内設置, zone: z{i}, recovery_priority: {i + 1} }}");
        }

        text.AppendLine("zones:");
        for (var i = 0; i < Zones.Length; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ id: z{i}, name: {Zones[i]}, kind: 部門系, vlans: [\"{10 + i}\"], ranges: [10.{i * 16}.0.0/12] }}");
        }

        return text.AppendLine("devices: ledger.csv").ToString();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
