using CyberDocs.Forms;
using CyberDocs.Model.Fields;

namespace CyberDocs.Reading;

/// <summary>The keys of an edition file: what <see cref="EditionBinder"/> takes and the schema for editors says. Immutable and thread-safe.</summary>
internal static class EditionShape
{
    public static KeyShape Item { get; } = new(
        "edition_item",
        "項目",
        new KeyField("id", "ID", "答えを書くときの名札。版の中で変えません。例: 2-7.server", FieldKind.Text) { IsRequired = true },
        new KeyField("number", "番号", "様式の番号。例: 2-(7)", FieldKind.Text),
        new KeyField("asset_class", "区分", "同じ区分の行は、左端で1つにまとめて印字します。", FieldKind.Text),
        new KeyField("title", "題名", "文のほかに題名がある様式で、その題名。", FieldKind.Text),
        new KeyField("statement", "文", "「はい」か「いいえ」で答える文。", FieldKind.Text) { IsRequired = true },
        new KeyField("questions", "問い", "文の下に並ぶ問い。", FieldKind.Texts),
        new KeyField("not_needed_when", "記入が要らない場合", "no_vendor_contract: 事業者との契約がなければ記入は要りません。", FieldKind.Word)
        {
            Words = ["no_vendor_contract"],
        },
        new KeyField("clauses", "条項", "ガイドライン（guideline の版）の該当箇所。", FieldKind.Texts),
        new KeyField("chapters", "章", "当ソフトのひな形の事業継続計画で、それを書く章。", FieldKind.Texts),
        new KeyField("derivation", "根拠になる事実", "データのどの事実が答えを裏付けるか。例: ledger.kept", FieldKind.Word)
        {
            Words = [.. DerivationKeys.All],
        },
        new KeyField("verified", "確かめたか", "番号か文言を様式の現物で確かめていなければ false。", FieldKind.Flag),
        new KeyField("gate", "有無の問い", "true なら、「いいえ」のとき以下の記入が要らなくなります。", FieldKind.Flag),
        new KeyField("meaning", "意味", "何をもって「はい」とするか。自分の言葉で書きます。", FieldKind.Text),
        new KeyField("proof", "示すもの", "それを示す文書や画面。", FieldKind.Texts),
        new KeyField("confidence", "意味の確かさ", "medium 以下は（参考）と印字します。", FieldKind.Word) { Words = ["high", "medium_high", "medium", "low"] });

    public static KeyShape Section { get; } = new(
        "edition_section",
        "節",
        new KeyField("number", "番号", "節の番号。", FieldKind.Text),
        new KeyField("title", "題名", "節の題名。", FieldKind.Text) { IsRequired = true },
        new KeyField("description", "説明", "題名の下に印字する説明。", FieldKind.Text),
        new KeyField("items", "項目", "節の項目を、様式の並び順で。", FieldKind.Records, Item));

    public static KeyShape Edition { get; } = new(
        "edition",
        "様式の版",
        new KeyField("id", "版のID", "版の名札。例: r7", FieldKind.Text) { IsRequired = true },
        new KeyField("form", "様式のID", "様式の名札。例: checklist-institution", FieldKind.Text) { IsRequired = true },
        new KeyField("title", "題名", "全角の空白から後ろは副題として印字します。", FieldKind.Text) { IsRequired = true },
        new KeyField("notice", "通知", "様式を示した通知。確かめていなければ書きません。", FieldKind.Text),
        new KeyField("issued_on", "通知の日付", "通知の日付。確かめていなければ書きません。", FieldKind.Date),
        new KeyField("guideline", "ガイドラインの版", "項目の条項が属するガイドラインの版。例: \"6.0\"", FieldKind.Text),
        new KeyField("fiscal_year_start", "年度の初日", "目標日が収まるべき年度の初日。無ければ縛りません。", FieldKind.Date),
        new KeyField("restated", "言い換え", "項目の文が様式の文言どおりでなければ true。紙面でもそう断ります。", FieldKind.Flag),
        new KeyField("head", "頭書き", "医療機関名のほかに様式の頭に置く欄。", FieldKind.Texts) { Words = ["administrator", "responder", "checked_on"] },
        new KeyField("notes", "注記", "様式に印字する注記（※）。", FieldKind.Texts),
        new KeyField("sections", "節", "節を、様式の並び順で。", FieldKind.Records, Section));
}
