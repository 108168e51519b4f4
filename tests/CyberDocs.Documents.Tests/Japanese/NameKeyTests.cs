using CyberDocs.Japanese;

namespace CyberDocs.Documents.Tests.Japanese;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("SV-001", "ＳＶ－００１")]
    [InlineData("SV-001", "sv−001")]
    [InlineData("検査～画像", "検査〜画像")]
    [InlineData("ｵｰﾀﾞﾘﾝｸﾞ", "オーダリング")]
    [InlineData("バックアップ", "ハ\u3099ックアッフ\u309A")]
    [InlineData("見本 一郎", "見本　一郎")]
    [InlineData("株式会社みほん", "㈱みほん")]
    [InlineData("株式会社みほん", "（株）みほん")]
    [InlineData("みほん㈱", "みほん 株式会社")]
    [InlineData("医療法人みほん", "(医)みほん")]
    [InlineData("a\u200Bb\uFEFFc\u00A0d\u00AD", "ABCD")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("端末Ⅱ", "端末ii")]
    [InlineData("一行\u2028二行", "一行二行")]
    public void Spellings_of_one_name_are_equal(string one, string other) => Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("髙橋", "高橋")]
    [InlineData("山﨑", "山崎")]
    [InlineData("濵田", "浜田")]
    public void Other_spellings_of_an_ideograph_are_candidates_and_never_equal(string one, string other)
    {
        Assert.NotEqual(NameKey.Of(one), NameKey.Of(other));
        Assert.Equal(NameKey.Variant(one), NameKey.Variant(other));
    }

    [Theory]
    [InlineData("株式会社みほん", "みほん株式会社")]
    [InlineData("サーバ", "サーバー")]
    [InlineData("PC-1", "PC-2")]
    [InlineData("は", "ば")]
    public void Other_names_stay_other_names(string one, string other) => Assert.NotEqual(NameKey.Of(one), NameKey.Of(other));
}
