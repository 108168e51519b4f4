using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

/// <summary>Texts as everyday programs leave them.</summary>
public sealed class EverydayTextTests
{
    private const string Selected =
        "纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆坙坥垬埈埇﨏塚增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐"
        + "弡弴彧德忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉昮昞昤晥晗晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯涖涬淏淸淲淼渹湜渧渼溿澈澵濵瀅瀇瀨炅炫焏"
        + "焄煜煆煇凞燁燾犱犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦益睆劯砡硎硤硺礰礼神祥禔福禛竑竧靖竫箞精絈絜綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙蕫﨟薰蘒﨡蠇裵訒訷詹誧誾諟諸諶譓譿賰賴"
        + "贒赶﨣軏﨤逸遧郞都鄕鄧釚釗釞釭釮釤釥鈆鈐鈊鈺鉀鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐﨧鋕鋠鋓錥錡鋻﨨錞鋿錝錂鍰鍗鎤鏆鏞鏸鐱鑅鑈閒隆﨩隝隯霳霻靃靍靏靑靕顗顥飯飼餧館馞驎髙髜魵魲鮏鮱鮻鰀鵰鵫鶴鸙黑"
        + "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ￢￤＇＂";

    public static TheoryData<string> NoWords =>
    [
        "否", "N", "実施していない", "オンサイトのみ", "N/A", "不要", "非対応", "未契約", "なし", "定めていない", "－", "不明", "対象外", "該当なし", "×", "無", "未定", "検討中", "未実施", "していない", "不可", "禁止", "？",
        "有・無", "あり／なし", "○×", "YES?", "はい？", "あり、なし", "なし→あり", "済/未", "ON/OFF", "はい・いいえ", "あり又はなし", "あり（R6.4廃止）", "有（停止中）", "あり。ただし夜間は不可",
        "無線", "有線", "可搬", "済州", "はいふん", "将来", "要", "2台", "予定あり", "有無を確認", "ありません", "ありえない", "有効期限切れ", "使用していません", "契約していないがあり",
        "有・無（VPN あり）", "VPN（解約）", "VPN?", "以前はVPN", "VPNを使っていた",
        "使用していませんでした", "使用中止", "利用中断", "実施中止", "対応可否を確認", "可能性を検討", "実施し次第報告", "実施したい", "使っていた", "実施していた（令和5年まで）", "必要時に検討", "随時検討", "常時ではなかった",
        "あり（今は使っていない）", "あり（現在は停止しています）", "有（撤去しました）", "使用していませんです。", "可能であれば", "対応していくか相談",
        "有or無", "有＋無", "有（無）", "VPN不使用", "VPN（無）", "VPN無", "VPN：無", "VPN構築中", "VPN（今後）", "遠隔保守は休止", "専用線（申請中）",
    ];

    [Fact]
    public void Every_code_that_NEC_selected_is_the_character_that_other_programs_read()
    {
        var bytes = new List<byte>();
        for (var lead = 0xED; lead <= 0xEE; lead++)
        {
            for (var trail = 0x40; trail <= 0xFC; trail++)
            {
                if (trail != 0x7F && (lead == 0xED || trail is <= 0xEC or >= 0xEF))
                {
                    bytes.AddRange([(byte)lead, (byte)trail]);
                }
            }
        }

        var findings = new FindingCollector();
        Assert.Equal(Selected, SourceDecoder.Decode([.. bytes], "a.csv", mindEncoding: false, findings));
        Assert.Empty(findings.Findings);
    }

    [Theory]
    [InlineData("FA4AFA53FA54FA55FA56FA57FA58FA59FA5AFA5B", "ⅠⅩ￢￤＇＂㈱№℡∵")]
    [InlineData("879087918792879587968797879A879B879C", "≒≡∫√⊥∠∵∩∪")]
    [InlineData("82A0859F82A2", "あ〓い")]
    [InlineData("82A085 41 82A2", "あ〓Aい")]
    [InlineData("82A0FD82A2", "あ〓い")]
    [InlineData("82A0FC6082A2", "あ〓`い")]
    public void What_follows_a_byte_that_cannot_be_read_stays_whole(string hexadecimal, string text) =>
        Assert.Equal(text, SourceDecoder.Decode(Convert.FromHexString(hexadecimal.Replace(" ", "", StringComparison.Ordinal)), "a.csv", mindEncoding: false, new FindingCollector()));

    [Theory]
    [MemberData(nameof(NoWords))]
    public void A_word_that_is_on_no_list_of_yes_words_is_never_yes(string word)
    {
        Assert.NotEqual(Knowledge.Yes, YesNoText.Read(word).Answer);
        Assert.NotEqual(Knowledge.Yes, RemoteMaintenanceText.Read(word).Answer);
    }

    [Theory]
    [InlineData("あり（接続先の制限なし）")]
    [InlineData("あり、無線LAN経由")]
    [InlineData("有（VPN）")]
    [InlineData("ｱﾘ")]
    [InlineData("あります")]
    [InlineData("ある。")]
    [InlineData("有ります（平日のみ）")]
    [InlineData("実施")]
    [InlineData("している")]
    [InlineData("行っております。")]
    [InlineData("実施しています")]
    [InlineData("契約済み（令和6年4月から）")]
    [InlineData("対応可能です。")]
    [InlineData("都度、事業者に連絡して接続")]
    [InlineData("はい。")]
    [InlineData("○（平日のみ）")]
    public void A_yes_stays_one_whatever_is_said_of_it(string text) => Assert.Equal((Knowledge.Yes, true), YesNoText.Read(text));

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("する")]
    [InlineData("実施予定")]
    [InlineData("実施の見込み")]
    [InlineData("実施していた")]
    [InlineData("ありました")]
    [InlineData("あるかもしれない")]
    [InlineData("ありますか")]
    [InlineData("完了")]
    public void What_may_be_meant_for_later_or_for_another_thing_is_asked_about(string text) => Assert.NotEqual(Knowledge.Yes, YesNoText.Read(text).Answer);

    [Theory]
    [InlineData("ほぼなし")]
    [InlineData("原則なし")]
    [InlineData("おそらく無し")]
    [InlineData("ないと思う")]
    [InlineData("VPNしかない")]
    [InlineData("問題なし")]
    [InlineData("制限なし")]
    [InlineData("変更なし")]
    [InlineData("サーバ以外なし")]
    [InlineData("あるかもしれない")]
    [InlineData("なくはない")]
    [InlineData("なし（ただし緊急時はあり）")]
    [InlineData("なし、緊急時はあり")]
    [InlineData("無（R7から有）")]
    [InlineData("禁止（院長の許可時は可）")]
    public void A_no_with_a_doubt_in_it_is_not_understood(string text) => Assert.Equal((Knowledge.Unknown, false), YesNoText.Read(text));

    [Theory]
    [InlineData("知らない")]
    [InlineData("わかりません。")]
    [InlineData("当院では把握していない")]
    [InlineData("詳細は不明")]
    [InlineData("記載なし")]
    [InlineData("回答なし")]
    [InlineData("確認できていない")]
    public void Who_does_not_know_leaves_it_open(string text) => Assert.Equal((Knowledge.Unknown, true), YesNoText.Read(text));

    [Theory]
    [InlineData("なし（リース品）")]
    [InlineData("該当なし（変更なし）")]
    [InlineData("特になし")]
    [InlineData("VPN接続なし")]
    [InlineData("導入予定なし")]
    [InlineData("オンサイトのみ（平日）")]
    [InlineData("一切行っていません")]
    public void A_plain_no_stays_one(string text) => Assert.Equal((Knowledge.No, true), YesNoText.Read(text));

    [Theory]
    [InlineData("あり（テープ）", true)]
    [InlineData("なし、令和6年に解約", true)]
    [InlineData("実施しています", false)]
    [InlineData("N/A", false)]
    [InlineData("あり。", false)]
    public void What_is_said_beside_an_answer_is_noticed(string text, bool has) => Assert.Equal(has, YesNoText.HasRemark(text));

    [Theory]
    [InlineData("有・無")]
    [InlineData("なし→あり")]
    [InlineData("あり又はなし")]
    public void What_gives_both_answers_is_not_understood(string text) => Assert.Equal((Knowledge.Unknown, false), YesNoText.Read(text));

    [Theory]
    [InlineData("有・無", false)]
    [InlineData("なし", false)]
    [InlineData("不明", false)]
    [InlineData("定めていない", false)]
    [InlineData("未定", false)]
    [InlineData("－", false)]
    [InlineData(null, false)]
    [InlineData("ログサーバに1年", true)]
    [InlineData("VPN装置の院外側", true)]
    [InlineData("サーバ内に90日（ログサーバへの転送は令和7年1月から）", true)]
    public void A_text_that_says_none_describes_nothing(string? text, bool describes) => Assert.Equal(describes, YesNoText.Describes(text));

    [Theory]
    [InlineData("０８６－２２４－１１１１", "086(224)1111", true)]
    [InlineData("+81 86-224-1111", "086-224-1111", true)]
    [InlineData("086 224 1111（内線123）", "086-224-1111 内線 123", true)]
    [InlineData("086-224-1111（内線123）", "086-224-1111", false)]
    [InlineData("086-224-1111", "086-224-1112", false)]
    [InlineData("非公開", "非公開", true)]
    [InlineData("非公開", "", false)]
    public void Telephone_numbers_are_compared_by_their_digits(string one, string other, bool same) => Assert.Equal(same, PhoneText.AreSame(one, other));

    [Theory]
    [InlineData("862241111", true)]
    [InlineData("9012345678", true)]
    [InlineData("086-224-1111", false)]
    [InlineData("110", false)]
    [InlineData("1234567890", false)]
    [InlineData("未定", false)]
    public void A_number_without_its_zero_is_noticed(string text, bool lost) => Assert.Equal(lost, PhoneText.HasLostZero(text));

    [Theory]
    [InlineData("電話番号", true)]
    [InlineData("緊急連絡先", true)]
    [InlineData("ＴＥＬ", true)]
    [InlineData("管理番号", false)]
    [InlineData("ホテル", false)]
    public void A_column_of_telephone_numbers_is_known_by_its_heading(string heading, bool known) => Assert.Equal(known, PhoneText.IsHeading(heading));

    [Theory]
    [InlineData("120床", 120)]
    [InlineData("１，２００ 床", 1200)]
    [InlineData("第3世代", null)]
    [InlineData("3世代", 3)]
    [InlineData("0", 0)]
    [InlineData("-1", null)]
    [InlineData("床", null)]
    public void A_number_is_read_with_the_unit_behind_it(string text, int? number) => Assert.Equal(number, ScalarText.WholeNumber(text));

    [Fact]
    public void A_file_whose_name_has_its_sound_marks_apart_is_found()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-nfd-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "機器カ\u3099イト\u3099台帳.csv"), "x");
            Assert.NotNull(new FolderSourceFiles(folder).Open("機器ガイド台帳.csv"));
            Assert.Null(new FolderSourceFiles(folder).Open("機器カイト台帳.csv"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
