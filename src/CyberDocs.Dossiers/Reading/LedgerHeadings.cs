using System.Text;
using CyberDocs.Japanese;
using CyberDocs.Model;

namespace CyberDocs.Reading;

/// <summary>The headings under which ledgers keep the fields of a device. Immutable and thread-safe.</summary>
/// <remarks>Width, spaces, letter case, signs and remarks in brackets count for nothing: <c>ＯＳ・版（バージョン）</c> is <c>OS版</c>.</remarks>
internal static class LedgerHeadings
{
    private static readonly (LedgerField Field, string Key, string[] Headings)[] Known =
    [
        (LedgerField.Id, "id", ["管理番号", "機器番号", "機器ID", "資産番号", "資産管理番号", "台帳番号"]),
        (LedgerField.Kind, "kind", ["種別", "機器種別", "種類", "機器の種類", "機器分類"]),
        (LedgerField.Name, "name", ["機器名", "機器の名称", "機器名称", "名称", "品名"]),
        (LedgerField.Maker, "maker", ["製造元", "メーカー", "メーカ", "メーカー名", "製造者", "製造業者"]),
        (LedgerField.Model, "model", ["型番", "型式", "型名", "機種", "機種名", "モデル"]),
        (LedgerField.Serial, "serial", ["製造番号", "シリアル番号", "シリアル", "シリアルNo", "S/N"]),
        (LedgerField.Place, "place", ["設置場所", "設置先", "設置部屋", "場所", "設置部署", "設置箇所"]),
        (LedgerField.Os, "os", ["OS・版", "OS", "OSバージョン", "OSのバージョン", "OS・ファームウェア", "ファームウェア"]),
        (LedgerField.Software, "software", ["ソフトウェア", "ソフトウエア", "ソフト", "ソフトウェア・版", "ソフトウェアバージョン"]),
        (LedgerField.Addresses, "addresses", ["IPアドレス", "IPv4アドレス", "IP", "アドレス", "address", "ip_address"]),
        (LedgerField.HostName, "host_name", ["ホスト名", "PC名", "パソコン名", "マシン名", "コンピュータ名", "コンピューター名", "デバイス名", "端末名"]),
        (LedgerField.User, "user", ["利用者・部署", "利用者", "利用部署", "使用者", "使用部署", "部署"]),
        (LedgerField.Systems, "systems", ["利用システム", "使用システム", "使用するシステム", "システム", "システム名", "対象システム", "system"]),
        (LedgerField.Vendor, "vendor", ["保守事業者", "事業者", "保守業者", "保守会社", "保守ベンダー", "ベンダー"]),
        (LedgerField.RemoteMaintenance, "remote_maintenance", ["リモートメンテナンス", "リモート保守", "遠隔保守", "リモートメンテナンスの有無"]),
        (LedgerField.SupportEnd, "support_end", ["サポート期限", "サポート終了日", "サポート終了", "サポート期限日", "サポート期間", "サポート終了予定日", "サポート終了年月", "EOS", "EOSL", "EOL"]),
        (LedgerField.Zone, "zone", ["区分", "ゾーン", "区分・ゾーン", "ネットワーク区分", "セグメント", "ネットワーク"]),
        (LedgerField.Vlan, "vlan", ["VLAN", "VLAN ID", "VLAN番号"]),
        (LedgerField.ConnectionLimit, "connection_limit", ["接続先制限", "接続先の制限", "接続制限", "接続元制限", "通信先の制限"]),
        (LedgerField.VulnerabilitySource, "vulnerability_source", ["脆弱性情報入手先", "脆弱性情報の入手先", "脆弱性情報"]),
        (LedgerField.PatchState, "patch_state", ["対策適用状況", "脆弱性対策適用状況", "脆弱性対策の適用状況", "パッチ適用状況", "更新の適用状況"]),
        (LedgerField.State, "state", ["状態", "稼働状態", "使用状況", "稼働状況", "利用状況"]),
        (LedgerField.RegisteredOn, "registered_on", ["登録日", "登録年月日"]),
        (LedgerField.StocktakenOn, "stocktaken_on", ["棚卸日", "棚卸年月日", "棚卸し日", "最終棚卸日"]),
        (LedgerField.Remarks, "remarks", ["備考", "摘要", "特記事項"]),
    ];

    private static readonly Dictionary<string, LedgerField> ByName = Index();

    /// <summary>Field keys as dossier files name them, in the order of <see cref="LedgerField"/>.</summary>
    public static string[] Keys { get; } = [.. Known.Select(k => k.Key)];

    /// <summary>The usual heading of each field, in the order of <see cref="LedgerField"/>.</summary>
    public static IReadOnlyList<string> Usual { get; } = [.. Known.Select(k => k.Headings[0])];

    public static bool TryFind(string heading, out LedgerField field) => ByName.TryGetValue(Normal(heading), out field);

    private static Dictionary<string, LedgerField> Index()
    {
        var index = new Dictionary<string, LedgerField>(StringComparer.Ordinal);
        foreach (var (field, key, headings) in Known)
        {
            foreach (var name in (string[])[key, .. headings])
            {
                index.TryAdd(Normal(name), field);
            }
        }

        return index;
    }

    /// <summary>The usual heading of a field that a heading is near to without being the same; null when it is near none.</summary>
    public static string? NearTo(string heading) => Array.Find(Near, near => Normal(near.Heading) == Normal(heading)).Usual;

    private static readonly char[] Circled = [.. "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳※*＊●・■□◆◎○★☆"];

    // What stands under these may be the field or not: only the person who wrote them knows.
    private static readonly (string Heading, string Usual)[] Near =
    [
        ("保守期限", "サポート期限"), ("保守終了日", "サポート期限"), ("保守契約期限", "サポート期限"), ("保守契約終了日", "サポート期限"), ("保証期限", "サポート期限"), ("リース期限", "サポート期限"),
        ("更新予定日", "サポート期限"), ("耐用年数", "サポート期限"), ("購入日", "登録日"), ("導入日", "登録日"), ("設置日", "登録日"), ("取得日", "登録日"), ("納入日", "登録日"),
        ("販売店", "保守事業者"), ("購入先", "保守事業者"), ("納入業者", "保守事業者"), ("管理者", "利用者・部署"), ("担当者", "利用者・部署"), ("責任者", "利用者・部署"),
        ("MACアドレス", "IPアドレス"), ("メールアドレス", "IPアドレス"), ("番号", "管理番号"), ("No", "管理番号"),
    ];

    // 【必須】, (任意) and other remarks in brackets, wherever they stand; a heading of nothing else keeps them.
    private static string WithoutRemarks(string heading)
    {
        var rest = heading;
        while (rest.AsSpan().IndexOfAny("([【〔<《") is >= 0 and var open && rest.AsSpan(open).IndexOfAny(")]】〕>》") is > 0 and var length)
        {
            rest = rest.Remove(open, length + 1);
        }

        rest = rest.AsSpan().IndexOfAny("([【") is > 0 and var unclosed ? rest[..unclosed] : rest;
        return rest.Length > 0 ? rest : heading;
    }

    private static string Normal(string heading)
    {
        var said = WithoutRemarks(NameKey.Of(heading.Trim().TrimStart(Circled)));
        var start = said.AsSpan().IndexOfAnyExceptInRange('0', '9');

        // 1.型番 and 3)備考 are numbered; 5G回線 is not.
        said = start is 1 or 2 && said[start] is '.' or ')' or ':' or '、' or '-' ? said[(start + 1)..] : said;
        var normal = new StringBuilder(said.Length);
        foreach (var c in said)
        {
            if (char.IsLetterOrDigit(c) || c == 'ー')
            {
                normal.Append(c);
            }
        }

        return normal.ToString();
    }
}
