using System.Text;

namespace CyberDocs.TestKit;

/// <summary>Paragraphs as hospitals write them, and worse: made up, the same ones on every run.</summary>
public static class KinsokuCorpus
{
    /// <summary>What may not start a line; written from JIS X 4051:2004 and the requirement, not from the classes of the breaker.</summary>
    public const string NeverFirst =
        "、。，．・：；？！゛゜ゝゞヽヾ々〻ー〜～‥…—―"
        + "）〕］｝〉》」』】〙〗〟｠”"
        + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
        + "％℃°′″‰￠)]}｡｣､･ｰﾞﾟｧｨｩｪｫｬｭｮｯ";

    /// <summary>What may not end a line.</summary>
    public const string NeverLast = "（〔［｛〈《「『【〘〖〝｟“([{｢￥＄￡＃№＠";

    /// <summary>The widths in ems at which every paragraph is set.</summary>
    public static IReadOnlyList<double> Widths { get; } = [.. Enumerable.Range(0, 20).Select(step => 8 + (step * 1.7))];

    private static readonly string[] Handwritten =
    [
        "医療情報システムの安全管理に関するガイドライン（第6.0版）に基づき、「医療機関におけるサイバーセキュリティ対策チェックリスト」を作成した。",
        "VPN装置（型番：FG-100F、ファームウェア：7.2.8）の保守用アカウントは、事業者ごとに分け、使用しないときは無効にする。",
        "リモート保守は https://remote.example.jp/portal/login?tenant=okayama-mirai&mode=maintenance_2024 から行う（常時接続ではない）。",
        "IPv6アドレス2001:0db8:85a3:0000:0000:8a2e:0370:7334／64は、電子カルテ系セグメントでは使用しない……はずである。",
        "院内LANは192.168.10.0/24、部門系は192.168.20.0/24、医療機器系は10.128.64.0/18、ゲストWi-Fiは172.16.255.0/24とする。",
        "「『（〔［｛〈《【入れ子】》〉｝］〕）』」",
        "はい。」」」」」と答えた。",
        "「「「「「二重三重に」」」」」引用された「言葉」、「言葉」、「言葉」。",
        "うっっっっという声、きゃゃゃという声、あーーーーーという声も、こゝゝぞゞゞ人々々もありうる。",
        "バックアップは毎日02:30〜04:15に取得し、RPO＝24時間、RTO＝72時間以内を目標とする（実測：平均3.5時間／最大6.25時間）。",
        "NAS（TeraStation TS5420DN3204、容量32TB、RAID6）の空き容量は12.5％、温度は38℃、湿度は45％だった。",
        "費用は￥1,234,567（税込）、年間保守料は＄9,876.54、面積は1,250㎡、重量は350㎏である。",
        "連絡先：086-000-0000（代表）、夜間：086-000-0001（内線4321・4322）、メール：security-office@hospital.example.jp。",
        "2024年10月1日（火）10:30頃、3階西病棟の端末（PC-3W-017）でランサムウェア「ＬｏｃｋＢｉｔ」の脅迫文を発見。",
        "担当者：髙橋、﨑山、邉見、葛󠄀城、𠮷田（𠮷は「つちよし」）、辻󠄁。",
        "厚生労働省医政局特定医薬品開発支援・医療情報担当参事官室（03-0000-0000）へ報告する！？本当に？！",
        "MACアドレス00:1A:2B:3C:4D:5E、証明書の指紋3F:2A:9C:77:10:BE:45:0D:AA:6B:11:9F:E0:34:5C:D2。",
        "SHA-256：9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08（インストーラー）",
        "C:\\ProgramData\\Vendor\\RemoteMaintenance\\config\\settings.production.jsonを確認、/etc/nginx/conf.d/hospital-gateway.confも確認。",
        "電子カルテ（Hospital Information System）―――以下「HIS」という―――は、オーダエントリーシステムと……連携する。",
        "ﾃﾞｰﾀﾍﾞｰｽｻｰﾊﾞｰ｢DB-01｣､ﾌｧｲﾙｻｰﾊﾞｰ｢FS-01｣ﾊ､ｻｰﾊﾞｰﾗｯｸ(ﾗｯｸ#3)ﾆｱﾙ｡ｯｬｭｮｰ",
        "①端末、②サーバ、③ネットワーク機器、④医療機器（Ｘ線ＣＴ装置、ＭＲＩ、超音波診断装置等）",
        "㈱瀬戸内メディカル・システムズ御中　№12345　第3版　〒700-0000　岡山県",
        "Pneumonoultramicroscopicsilicovolcanoconiosisのような長い英単語（という例）。",
        "かがみ\u3099か\u3099み、e\u0301clair、👨‍👩‍👧‍👦家族、👍🏽了解、🇯🇵日本、1️⃣番。",
        "10kg、10 kg、10㎏、１０ｋｇ、100V、15A、2.4GHz帯、5 GHz帯、1Gbps、256 GB。",
        "<b>太字</b> & \"引用\" 'quoted' don’t “二重”‘一重’｟二重丸括弧｠〝爪括弧〟を含む。",
        "A。B、C，D．E・F：G；H？I！Jーlぁ",
        "％・℃・°′″という記号の並び、−5℃〜＋40℃、±0.5％、35°39′29″N。",
        "、。、。、。のあとに文章が続く。",
    ];

    private static readonly string[] Subjects =
    [
        "電子カルテシステムは", "医用画像管理システム（PACS）の", "当院の「情報セキュリティ委員会」は、", "ファイアウォール[FW-01]では、", "部門システム（検査・薬剤・放射線）が",
        "保守事業者（㈱せとうちシステムサービス）は", "ネットワーク機器（L3スイッチ：AX3660S-24X4QW）を", "サーバー室（本館B1階・施錠）の", "オンライン資格確認端末（2台）は、", "「保守用VPN」は",
        "職員用端末PC-2F-0123と", "医療機器（MRI装置、SIGNA-7T/ver.30.1）の", "Windows Server 2016 Standard（延長サポート終了：2027-01-12）は", "IoT機器（輸液ポンプ×48台）、", "DNSサーバ203.0.113.53／2001:db8::53へ",
    ];

    private static readonly string[] Verbs =
    [
        "多要素認証を必須とし、", "ログを1年以上（365日分、約1.2TB）保存し、", "https://support.example.com/ja/security/advisories/2024-0917?id=CVE-2024-38812#detailsを参照のうえ、", "パッチ「KB5043064」を適用し（2024/09/17）、",
        "通信を443/tcp、22/tcp、3389/tcpに限り、", "管理者（admin、root、sysadmin_01）の権限を見直し、", "「不審なメール」に「添付」された「ファイル」を開かず、", "バックアップをオフライン（LTO-9、3世代、週1回）で保管し、",
        "パスワードを13文字以上とし……", "USBメモリー等の外部記憶媒体（64GBまで）を禁止し、", "セグメント（VLAN10・VLAN20・VLAN110）を分離し、", "使用率が85％を超えたら、",
    ];

    private static readonly string[] Ends =
    [
        "速やかに報告する。", "委員会の承認を得ること（様式3－2）。", "「異常なし」と記録する！", "確認できたか？", "現在対応中…", "完了予定は令和6年12月末日（目標）〜令和7年3月とする。", "連絡は086-000-0000（内線1234）へ。",
        "費用は￥3,300,000（税込）。", "室温は25℃以下、湿度は40〜60％とする。", "詳細はp.12〜15、別紙（2）ウ・エを参照。", "である―――と定める。", "復旧は72時間以内。",
    ];

    public static IReadOnlyList<string> Paragraphs { get; } = Build(330);

    private static List<string> Build(int count)
    {
        var random = new Random(20240924);
        var paragraphs = new List<string>(Handwritten);
        while (paragraphs.Count < count)
        {
            var text = new StringBuilder();
            for (var sentence = random.Next(1, 4); sentence > 0; sentence--)
            {
                text.Append(Subjects[random.Next(Subjects.Length)]);
                for (var clause = random.Next(1, 4); clause > 0; clause--)
                {
                    text.Append(Verbs[random.Next(Verbs.Length)]);
                }

                text.Append(Ends[random.Next(Ends.Length)]);
            }

            paragraphs.Add(text.ToString());
        }

        return paragraphs;
    }
}
