using System.Text;

namespace CyberDocs.Benchmarks;

/// <summary>A made-up dossier with a long ledger, the same for the same number of rows.</summary>
internal static class LargeDossier
{
    private static readonly string[] Kinds = ["サーバ", "端末PC", "ネットワーク機器", "医療機器", "NAS", "プリンタ"];
    private static readonly string[] Places = ["本館1階 医事課", "本館2階 外来診察室", "本館3階 ナースステーション", "サーバ室", "別館 放射線科 操作室", "検査科"];
    private static readonly string[] Systems = ["Windows 11 Pro 23H2", "Windows Server 2022", "Red Hat Enterprise Linux 9.4", "FortiOS 7.4.4"];
    private static readonly string[] Remarks = ["", "", "夜間はシャットダウンする。", "リモートメンテナンスあり（接続時は事前連絡、終了後に切断を確認すること）。"];

    public static void Write(int rows, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "dossier.yaml"), """
            cyberdocs: 1
            institution: { name: 見本大学病院 }
            vendors: [ { id: v1, name: 見本システム株式会社, contract: あり, contacts: [ { name: 窓口, phone: 086-000-0001 } ] } ]
            zones: [ { id: z1, name: 基幹系, kind: 基幹系 } ]
            systems: [ { id: s1, name: 電子カルテ, vendor: v1, zone: z1 } ]
            devices: ledger.csv
            """);
        using var ledger = new StreamWriter(Path.Combine(folder, "ledger.csv"), append: false, new UTF8Encoding(true)) { NewLine = "\r\n" };
        ledger.WriteLine("管理番号,種別,機器名,製造元,型番,設置場所,OS・版,IPアドレス,利用システム,保守事業者,サポート期限,ゾーン,備考");
        for (var i = 1; i <= rows; i++)
        {
            ledger.WriteLine(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"A-{i:D6},{Kinds[i * 7 % Kinds.Length]},{Kinds[i * 7 % Kinds.Length]}{i:D5}号機,見本製作所,MX-{100 + (i * 37 % 9900)},{Places[i * 5 % Places.Length]},{Systems[i * 3 % Systems.Length]},10.{i >> 16 & 255}.{i >> 8 & 255}.{i & 255},電子カルテ,見本システム株式会社,20{25 + (i % 7)}-{1 + (i % 12):D2}-{1 + (i % 28):D2},基幹系,{Remarks[i % 4]}"));
        }
    }
}
