using System.Text;
using CyberDocs.TestKit;
using CyberDocs.Typography;

namespace CyberDocs.Documents.Tests.Typography;

public class LineBreakerTests
{
    // "|" free, "¦" emergency, "⏎" mandatory; last resorts are not shown.
    [Theory]
    [InlineData("医療法第25条", "医|療|法|第¦25¦条")]
    [InlineData("はい、「いいえ」。", "は|い、|「い|い|え」。")]
    [InlineData("サーバー一覧", "サー|バー|一|覧")]
    [InlineData("ウィルス", "ウィ|ル|ス")]
    [InlineData("ｼｽﾃﾑｷｮｸﾃﾞｰﾀ", "ｼ|ｽ|ﾃ|ﾑ|ｷｮ|ｸ|ﾃﾞｰ|ﾀ")]
    [InlineData("東京〜大阪――終わり……ね", "東|京〜|大|阪――|終|わ|り……|ね")]
    [InlineData("￥1,234.56円", "￥1,¦234.¦56円")]
    [InlineData("2024-10-01まで", "2024-¦10-¦01|ま|で")]
    [InlineData("10:30から", "10:¦30|か|ら")]
    [InlineData("192.168.10.0/24の", "192.¦168.¦10.¦0/¦24|の")]
    [InlineData("fe80::1ff:fe23", "fe80::¦1ff:¦fe23")]
    [InlineData("https://a.jp/b?c=d&e_f", "https://¦a.¦jp/¦b?¦c=¦d&¦e_¦f")]
    [InlineData("型番TS-3420DN", "型|番|TS-¦3420DN")]
    [InlineData("型番AX2630S", "型|番|AX¦2630¦S")]
    [InlineData("Windows Server 2022", "Windows |Server |2022")]
    [InlineData("don't \"quote it\" now", "don't |\"quote |it\" |now")]
    [InlineData("これは\"引用\"です", "こ|れ|は|\"引|用\"|で|す")]
    [InlineData("これは“引用”です", "こ|れ|は|“引|用”|で|す")]
    [InlineData("a\u00A0b c\u2060d", "a\u00A0b |c\u2060d")]
    [InlineData("漢\u2060字\u200B仮", "漢\u2060字\u200B|仮")]
    [InlineData("10 kg 10 人", "10 ¦kg |10 |人")]
    [InlineData("面積30㎡と50％", "面|積|30㎡|と|50％")]
    [InlineData("０８６－１２３", "０８６－¦１２３")]
    [InlineData("１，２３４円", "１，¦２３４円")]
    [InlineData("VLAN10,VLAN20", "VLAN¦10,|VLAN¦20")]
    [InlineData("一行\r\n二行\n", "一|行\r\n⏎二|行\n")]
    [InlineData("TeraStation(院内)", "TeraStation|(院|内)")]
    [InlineData("person(s)だ", "person¦(s)|だ")]
    [InlineData("1　総則", "1　|総|則")]
    [InlineData("「 値 」", "「 値 」")]
    [InlineData("C:\\Users\\a", "C:\\¦Users\\¦a")]
    [InlineData("mail@example.jp宛", "mail@¦example.¦jp|宛")]
    [InlineData("-5℃と -5℃", "-5℃|と |-5℃")]
    [InlineData("A / B .NET", "A / |B |.NET")]
    [InlineData("IP-VPN網", "IP-¦VPN|網")]
    [InlineData("24時間以内", "24¦時間|以|内")]
    [InlineData("令和6年10月1日", "令和6年¦10月¦1日")]
    [InlineData("平成元年５月と昭和", "平成元年|５¦月|と|昭|和")]
    [InlineData("令和の6年", "令|和|の|6¦年")]
    [InlineData("3か月と3から", "3¦か月|と|3|か|ら")]
    [InlineData("3ヶ月間", "3ヶ月|間")]
    [InlineData("〒700-0000", "〒700-¦0000")]
    [InlineData("①端末、②電話", "①¦端|末、|②¦電|話")]
    [InlineData("〜＋40℃", "〜|＋¦40℃")]
    [InlineData("様式3－2", "様|式|3－¦2")]
    [InlineData("こゝろ〳〵人々", "こゝ|ろ|〳〵|人々")]
    public void Lines_end_where_a_typesetter_ends_them(string text, string expected)
    {
        Assert.Equal(expected, Marked(text));
    }

    [Fact]
    public void A_long_latin_run_changes_nothing_for_the_text_around_it()
    {
        var run = string.Concat(Enumerable.Repeat("https://example.jp/a_b?c=d&e.f-g/2001:db8::1,1234.5", 20));
        foreach (var text in KinsokuCorpus.Paragraphs.Take(60))
        {
            var alone = Kinds("漢" + text + "漢");
            var among = Kinds(run + "漢" + text + "漢" + run);
            Assert.Equal(alone[1..], among[(run.Length + 1)..(run.Length + alone.Length)]);
        }
    }

    [Fact]
    public void Random_text_is_never_broken_inside_a_character()
    {
        var random = new Random(5);
        int[] pool = [0x41, 0x31, 0x2E, 0x2D, 0x2F, 0x3A, 0x20, 0x22, 0x28, 0x29, 0x300C, 0x300D, 0x3002, 0x30FC, 0x6F22, 0x301, 0x3099, 0x200D, 0x200B, 0x2060, 0xFE0F, 0xE0100, 0x20BB7, 0x1F468, 0x1F3FD, 0x1F1EF, 0xA, 0xD, 0x2026, 0xFFE5, 0xFF11];
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => char.ConvertFromUtf32(pool[random.Next(pool.Length)])));
            var kinds = Kinds(text);
            Assert.Equal(BreakKind.None, kinds[0]);
            for (var i = 1; i < text.Length; i++)
            {
                var isMark = text[i] is '\u0301' or '\u3099' or '\u200D' or '\uFE0F' || char.IsSurrogatePair(text[i - 1], text[i])
                    || text.AsSpan(i).StartsWith("\U000E0100") || text.AsSpan(i).StartsWith("\U0001F3FD");
                Assert.True(!isMark || kinds[i] == BreakKind.None || kinds[i] == BreakKind.Mandatory && text[i - 1] is '\n' or '\r', text);
                Assert.Equal(text[i - 1] == '\n' || text[i - 1] == '\r' && text[i] != '\n', kinds[i] == BreakKind.Mandatory);
            }
        }
    }

    [Fact]
    public void A_span_that_is_too_short_for_the_breaks_is_refused()
    {
        Assert.Throws<ArgumentException>(() => LineBreaker.FindBreaks("漢字", new BreakKind[1]));
    }

    private static BreakKind[] Kinds(string text)
    {
        var kinds = new BreakKind[text.Length];
        Array.Fill(kinds, BreakKind.Emergency);
        LineBreaker.FindBreaks(text, kinds);
        return kinds;
    }

    private static string Marked(string text)
    {
        var breaks = Kinds(text);
        var marked = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            marked.Append(breaks[i] switch
            {
                BreakKind.Allowed => "|",
                BreakKind.Emergency => "¦",
                BreakKind.Mandatory => "⏎",
                _ => "",
            });
            marked.Append(text[i]);
        }

        return marked.ToString();
    }
}
