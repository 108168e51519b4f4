using CyberDocs.Graphics;
using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>
/// The first sheet of a dossier that is a workbook: which sheets to fill in, in the order of work, and what comes then. Reading passes over it.
/// Stateless and thread-safe.
/// </summary>
internal static class BookGuide
{
    /// <summary>Name of the sheet.</summary>
    public const string Name = "はじめに";

    private const int Narrow = 14;
    private const int Medium = 24;
    private const int Wide = 96;

    private static readonly (string Name, Color Tab) Must = ("必ず書く", new(0xF4, 0xB1, 0x83));
    private static readonly (string Name, Color Tab) Optional = ("あれば書く", new(0xA9, 0xD1, 0x8E));
    private static readonly (string Name, Color Tab) Setting = ("設定", new(0xBF, 0xBF, 0xBF));

    private static readonly (string Path, (string Name, Color Tab) Use, string What)[] Order =
    [
        ("institution", Must, "名称、所在地、管理者など。すべての書類に出ます。"),
        ("people", Must, "書類に名前の出る院内の人。あとのシートには、氏名で書けます。"),
        ("roles", Must, "医療情報システム安全管理責任者などの役割と、担当する人。"),
        ("departments", Optional, "院内の部署と、その電話。"),
        ("vendors", Must, "システム、ネットワーク、機器を任せている事業者。"),
        ("vendors/contacts", Must, "事業者の窓口と、昼間・夜間の電話。"),
        ("vendors/disclosures", Optional, "事業者から受け取った MDS／SDS など。"),
        ("vendors/requests", Optional, "事業者に様式を送った日、返送の期限、返送された日。cyberdocs generate --send と collect が書き込みます。"),
        ("systems", Must, "電子カルテなど。患者情報の有無、責任者、復旧の優先度。"),
        ("devices", Must, "1台1行。今お使いの台帳は cyberdocs import ledger で取り込めます。"),
        ("zones", Must, "ネットワークの区分（ゾーン、セグメント）。"),
        ("outside", Optional, "回線の先にある相手。保守センター、オンライン資格確認など。"),
        ("links", Must, "区分どうしのつながりと、院外につながる回線。"),
        ("flows", Optional, "システムの間、院外との間で流れるデータ。"),
        ("contacts", Must, "インシデントが起きたときの連絡体制図の題と改訂日。"),
        ("contacts/inside", Must, "院内で、誰が次に誰へ知らせるか。"),
        ("contacts/outside", Must, "事業者、厚生労働省、県、警察などの連絡先と、報告の期限。"),
        ("backups", Must, "何を、いつ、どこに取り、どう戻すか。"),
        ("bcp", Must, "システムが止まったときの診療、復旧の順番、訓練の日。"),
        ("answers", Must, "出すチェックリストと、その記入者・確認日。"),
        ("answers/items", Must, "項目ごとの はい・いいえ、確認日、目標日、備考。"),
        ("corrections", Optional, "提出したあとに確認・修正を求められたことと、その対応。"),
        ("editions", Setting, "どの年度の様式を使うか。"),
        ("rules", Setting, "確認の規則を外すときと、その理由。"),
        ("pins", Setting, "図の中で位置を決めておくもの。書かなければ自動で並びます。"),
    ];

    private static readonly string[][] Then =
    [
        ["", "確かめる", "cyberdocs check このブック　（足りないことと直し方を、シートとセルで示します）"],
        ["", "ブックで見る", "cyberdocs check このブック --into　（直すセルに色とコメントを付け、シート「確認結果」に並べます）"],
        ["", "画面で見る", "cyberdocs web このブック　（保存するたびに、確認結果と書類が新しくなります）"],
        ["", "書類を作る", "cyberdocs generate このブック --out 提出書類"],
        ["", "次の年", "cyberdocs carry このブック --to 版　（答えを新しい版に引き継ぎます）"],
    ];

    /// <summary>Colour of what must be filled in.</summary>
    public static Color Required { get; } = new(0xFF, 0xE6, 0x99);

    /// <summary>Puts sheets into the order of work, this one first, each with the colour of its use; a sheet without a place goes last.</summary>
    public static IReadOnlyList<PlainSheet> Guided(IReadOnlyList<PlainSheet> sheets)
    {
        List<PlainSheet> ordered = [.. Order.SelectMany(
            entry => sheets.Where(sheet => sheet.Name == SheetOf(entry.Path)).Select(sheet => sheet with { Tab = entry.Use.Tab }))];
        ordered.AddRange(sheets.ExceptBy(ordered.Select(sheet => sheet.Name), sheet => sheet.Name));
        return [Sheet(), .. ordered];
    }

    private static PlainSheet Sheet() => new(Name, [new("使い方", Narrow), new("シート", Medium), new("書くこと", Wide)], [.. Rows()])
    {
        Marks = static (column, text) => column switch
        {
            0 when text == RequiredMark => new(Required, null),
            0 => new(Array.Find([Must, Optional, Setting], use => use.Name == text) is { Name: not null } use ? use.Tab : null, null),
            1 when Order.Any(entry => SheetOf(entry.Path) == text) => new(null, text),
            _ => default,
        },
    };

    private const string RequiredMark = "色の見出し";

    private static IEnumerable<string[]> Rows()
    {
        yield return ["", "書く順", "上から順に書きます。シートの名前を押すと、そこへ移ります。下のタブの色は、左の「使い方」の色です。"];
        foreach (var (path, use, what) in Order)
        {
            yield return [use.Name, SheetOf(path), what];
        }

        yield return [RequiredMark, "", "行を書くなら必ず要る項目。ほかは、分かるものだけ書きます。書かない行は、空のままで構いません。"];
        yield return ["", "id", "空のままで構いません。ほかのシートからは、名称や氏名で呼べます。check --into などで書き込むときに、自動で入ります。"];
        yield return ["", "日付の書き方", "2026/10/1、令和8年10月1日、R8.10.1 のどれでも書けます。"];
        yield return ["", "○○", "雛形です。自院のことに書き換えるまで、確認結果が知らせます。"];
        foreach (var row in Then)
        {
            yield return row;
        }
    }

    private static string SheetOf(string path) =>
        path == "devices" ? DossierLayout.Ledger : DossierLayout.Sheets.First(sheet => sheet.Path == path).Title;
}
