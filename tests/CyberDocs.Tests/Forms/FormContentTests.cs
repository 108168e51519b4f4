using System.Text;
using CyberDocs.Documents;
using CyberDocs.Forms;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Forms;

/// <summary>Every official form in every edition, as the text that is printed, and the facts that it must show.</summary>
public sealed class FormContentTests
{
    private static readonly CyberDocsEngine Engine = new();

    private static readonly string[] InstitutionR6 =
    [
        "1-(1)", "2-(1)", "2-(2)", "2-(3)", "2-(4)", "2-(5)", "2-(6)", "2-(7)", "2-(9)", "2-(4)", "2-(5)", "2-(7)", "2-(9)", "2-(7)", "2-(8)", "3-(1)", "3-(2)", "3-(3)",
    ];

    // The form that Okayama prefecture sent out on 2024-09-24, word for word.
    private static readonly string[] Okayama =
    [
        "○パスワードを強固なものに変更し、使い回しをしない",
        "システム運用担当者は、VPN装置等のID・パスワードについて、強固なID・パスワード設定を行っている。",
        "複数の機器や外部サービス等で、同一のパスワードを設定していない。",
        "利用者認証に使用するパスワードについて、類推されやすいパスワードを使用しないよう、すべての利用者に対し周知を徹底している。",
        "○IoT機器を含む情報資産の通信制御を確認する",
        "関係事業者と協力してすべてのネットワーク接続点を確認（閉域網と認識されているネットワークにおける接続点の有無の確認を含む）している。",
        "ネットワーク接続点へのアクセス制御を適切に実施している。",
        "各種システムや通信制御を行っている機器のログを記録・保存し、定期的にその内容をチェックして不正利用がないことを確認している。",
        "○ネットワーク機器の脆弱性に、ファームウェア等の更新を迅速に適用する",
        "すべてのネットワーク機器のバージョンアップやパッチ適用、ファームウェアアップデートを適切な頻度で行っているか、事業者と連携して確認している。",
        "セキュリティ対策ソフトの稼働状況（最新の定義ファイルが適用されるようになっているか等）について確認している。",
    ];

    private static readonly string[] OkayamaNotes =
    [
        "このチェックリストは、医療機関等におけるサイバーセキュリティ対策の取組みについて（令和6年8月1日事務連絡各都道府県等衛生主管部(局)宛厚生労働省医政局特定医薬品開発支援・医療情報担当参事官及び厚生労働省政策統括官付サイバーセキュリティ担当参事官室）により、特に迅速に対応すべき事項として示された「サイバー攻撃リスク低減のための最低限の措置」の内容を基に、岡山県が作成したものです。",
        "本チェックリストの項目について直ちに確認を行い、「いいえ」の項目については速やかに取り組むよう対応をお願いします。",
        "1回目の確認で「いいえ」の場合、実施可能な直近の対応目標日を記入してください。",
        "立入検査時、本チェックリストを確認します。",
    ];

    public static TheoryData<string, string> Editions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var form in (string[])["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"])
            {
                foreach (var edition in Engine.Editions.IdsOf(form))
                {
                    data.Add(form, edition);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_blank_form_reads_as_it_did(string form, string edition) => Snapshot.Match(TextOf(form, edition), $"form-{form}.{edition}");

    [Fact]
    public void Every_edition_of_the_domain_notes_is_there() =>
        Assert.Equal(["checklist-institution r5 r6 r7", "checklist-vendor r5 r6 r7", "checklist-minimum okayama-r6", "bcp-check 2024-06"],
            ((string[])["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"]).Select(form => form + " " + string.Join(' ', Engine.Editions.IdsOf(form))));

    [Fact]
    public void Institution_form_of_r6_has_the_gate_and_eighteen_rows_in_the_order_of_the_notes()
    {
        var items = Items("checklist-institution", "r6");
        Assert.True(items[0].Gate);
        Assert.Equal(InstitutionR6, items.Skip(1).Select(item => item.Number));
        Assert.Equal(
            ["医療情報システム全般 3", "サーバ 5", "端末PC 4", "ネットワーク機器 2"],
            items.Where(item => item.AssetClass is not null).GroupBy(item => item.AssetClass).Select(group => $"{group.Key} {group.Count()}"));
        Assert.Equal(["2-(2)", "2-(3)"], items.Where(item => item.NotNeededWhen == "no_vendor_contract").Select(item => item.Number));
        AssertPrinted("checklist-institution", "r6");
    }

    [Fact]
    public void Institution_form_of_r7_has_the_gate_and_eighteen_rows_with_five_new_ones()
    {
        var items = Items("checklist-institution", "r7");
        Assert.True(items[0].Gate);
        Assert.Equal(
            ["1-①", "2-①", "2-②", "2-③", "2-④", "2-⑤", "2-⑥", "2-⑦", "2-⑧", "2-⑨", "2-⑩", "2-⑪", "2-⑫", "2-⑬", "3-①", "3-②", "3-③", "4-①"],
            items.Skip(1).Select(item => item.Number).Order(StringComparer.Ordinal));
        AssertPrinted("checklist-institution", "r7");
        Assert.Contains("確認日", TextOf("checklist-institution", "r7"), StringComparison.Ordinal);
    }

    [Fact]
    public void Okayama_form_stands_word_for_word()
    {
        var edition = Engine.Editions.Find("checklist-minimum", "okayama-r6")!;
        Assert.Equal(3, edition.Sections.Count);
        Assert.Equal(8, edition.Sections.Sum(section => section.Items.Count));
        var text = Squeeze(TextOf("checklist-minimum", "okayama-r6"));
        var at = 0;
        foreach (var line in OkayamaNotes.Concat(Okayama))
        {
            var found = text.IndexOf(Squeeze(line), at, StringComparison.Ordinal);
            Assert.True(found >= at, line);
            at = found + line.Length - 1;
        }

        Assert.Equal(Okayama.Select(Squeeze), edition.Sections.SelectMany(section => section.Items.Select(item => item.Statement).Prepend(section.Title)).Select(Squeeze));
        Assert.Equal(OkayamaNotes.Select(Squeeze), edition.Notes.Select(Squeeze));
    }

    [Fact]
    public void Check_table_of_the_plan_has_twenty_one_items_and_four_questions_each_in_the_first_two()
    {
        var edition = Engine.Editions.Find("bcp-check", "2024-06")!;
        Assert.Equal([2, 3, 6, 4, 6], edition.Sections.Select(section => section.Items.Count));
        var items = Items("bcp-check", "2024-06");
        Assert.Equal(21, items.Count);
        Assert.Equal([4, 4], items.Where(item => item.Questions.Count > 0).Select(item => item.Questions.Count));
        Assert.Equal(["1-1", "1-2"], items.Where(item => item.Questions.Count > 0).Select(item => item.Id));
        Assert.All(items, item => Assert.NotEmpty(item.Chapters));
        AssertPrinted("bcp-check", "2024-06");
    }

    [Fact]
    public void Every_chapter_that_the_check_table_points_to_stands_in_the_plan()
    {
        var engine = Engine;
        var dossier = engine.Read(SampleDossier.FilePath).Dossier!;
        var plan = engine.Plan(dossier).Single(planned => planned.Document.Id == "bcp");
        var headings = DocumentText.Of(engine.Compose(dossier, plan, SampleDossier.Date).Document!);
        Assert.All(Items("bcp-check", "2024-06").SelectMany(item => item.Chapters), chapter => Assert.Contains(chapter + "　", headings, StringComparison.Ordinal));
    }

    private static List<EditionItem> Items(string form, string edition) =>
        [.. Engine.Editions.Find(form, edition)!.Sections.SelectMany(section => section.Items)];

    /// <summary>Number, statement and questions of every item, and every note, stand in the printed form in this order.</summary>
    private static void AssertPrinted(string form, string id)
    {
        var edition = Engine.Editions.Find(form, id)!;
        var text = Squeeze(TextOf(form, id));
        var at = 0;
        var expected = edition.Notes.Concat(edition.Sections.SelectMany(section => section.Items.SelectMany(
            item => (item.Questions.Count > 0 ? item.Questions : [item.Statement]).Prepend(item.Number)))).OfType<string>();
        foreach (var line in expected)
        {
            at = text.IndexOf(Squeeze(line), at, StringComparison.Ordinal);
            Assert.True(at >= 0, line);
        }
    }

    /// <summary>The text of a form that nobody has filled in.</summary>
    private static string TextOf(string form, string edition)
    {
        var key = form switch { "checklist-minimum" => "minimum", "bcp-check" => "bcp", _ => "checklist" };
        var yaml = $$"""
            cyberdocs: 1
            institution: { name: 見本病院, kind: 病院 }
            editions: { {{key}}: "{{edition}}" }
            vendors:
              - { id: v1, name: 見本システム株式会社, contract: あり }
            """;
        var read = Engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)), "dossier.yaml");
        var planned = Engine.Plan(read.Dossier!).Single(planned => planned.Document.Id == form);
        return DocumentText.Of(Engine.Compose(read.Dossier!, planned, SampleDossier.Date).Document!);
    }

    private static string Squeeze(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c))]);
}
