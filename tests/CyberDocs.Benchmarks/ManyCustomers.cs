using System.Globalization;
using System.Text;

namespace CyberDocs.Benchmarks;

/// <summary>Made-up customers of a vendor for <c>batch</c>: five kinds of institutions, each with a ledger of its own; one in fifty cannot be read.</summary>
internal static class ManyCustomers
{
    private const int BrokenEvery = 50;

    private static readonly string[] Kinds = ["病院", "診療所", "助産所", "歯科診療所", "薬局"];
    private static readonly string[] Devices = ["サーバ", "端末PC", "ルータ", "NAS", "プリンタ", "タブレット", "無線AP"];

    // What people do to a file: a bracket is missing, the institution is, or all of it.
    private static readonly string[] Faults = ["cyberdocs: 1\ninstitution: { name: 見本\n", "cyberdocs: 1\nvendors: []\n", ""];

    public static void Write(int count, string folder)
    {
        for (var i = 0; i < count; i++)
        {
            var own = Directory.CreateDirectory(Path.Combine(folder, Text($"C{i:D4}"))).FullName;
            var isBroken = i % BrokenEvery == BrokenEvery - 1;
            File.WriteAllText(Path.Combine(own, "dossier.yaml"), isBroken ? Faults[i / BrokenEvery % Faults.Length] : Facts(i));
            File.WriteAllText(Path.Combine(own, "ledger.csv"), Ledger(i));
        }
    }

    private static string Facts(int i) => Text(
        $$"""
        cyberdocs: 1
        institution: { name: 見本{{Kinds[i % Kinds.Length]}}第{{i}}, kind: {{Kinds[i % Kinds.Length]}}, prefecture: 岡山県, submitter: p1 }
        editions: { checklist: r6, minimum: okayama-r6, bcp: "2024-06", guideline: "6.0" }
        people:
          - { id: p1, name: 見本 {{i}}郎, title: 院長, phone: 086-000-{{i % 10000:D4}} }
        vendors:
          - { id: v1, name: 見本システム株式会社, contract: あり, form: 事業者ごと, contacts: [ { name: 受付, phone: 086-001-{{i % 10000:D4}} } ] }
        systems:
          - { id: s1, name: 基幹システム, vendor: v1, hosting: 院内設置, zone: z1, holds_patient_data: true, recovery_priority: 1 }
        zones:
          - { id: z1, name: 院内LAN, kind: 部門系, vlans: ["{{10 + (i % 80)}}"], ranges: [10.{{i % 200}}.0.0/16] }
        devices: ledger.csv

        """);

    private static string Ledger(int i)
    {
        var rows = new StringBuilder("管理番号,種別,機器名,設置場所,IPアドレス,利用システム,保守事業者,サポート期限,ゾーン\r\n");
        for (var n = 1; n <= 4 + (i * 7 % 30); n++)
        {
            var kind = Devices[(i + n) % Devices.Length];
            rows.Append(CultureInfo.InvariantCulture, $"D-{n:D3},{kind},{kind}{n}号,受付,10.{i % 200}.0.{n},基幹システム,見本システム株式会社,20{24 + ((i + n) % 8)}-03-31,院内LAN\r\n");
        }

        return rows.ToString();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
