using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record Institution
{
    internal static RecordShape<Institution> Shape { get; } = new RecordShape<Institution>(
            "institution", "医療機関", static () => new() { Name = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .Ranked(0)
        .Called("name", "名称", "正式な名称。すべての書類に出ます。", static x => x.Name, static (x, v) => x with { Name = v })
        .Text("kana", "読み", "名称の読み。", static x => x.Kana, static (x, v) => x with { Kana = v })
        .Word("kind", "種類", "病院、診療所などの別。", Terms.InstitutionKinds, static x => x.Kind, static (x, v) => x with { Kind = v })
        .Text("founder", "開設者", "開設者の名称。", static x => x.Founder, static (x, v) => x with { Founder = v })
        .Text("administrator", "管理者", "管理者の役職と氏名。例: 院長　見本 太郎", static x => x.Administrator, static (x, v) => x with { Administrator = v })
        .Text("postal_code", "郵便番号", "例: 700-0000", static x => x.PostalCode, static (x, v) => x with { PostalCode = v })
        .Text("address", "所在地", "都道府県から書きます。", static x => x.Address, static (x, v) => x with { Address = v })
        .Text("phone", "電話", "代表の電話番号。", static x => x.Phone, static (x, v) => x with { Phone = v })
        .Number("beds", "病床数", "許可病床数。数字だけを書きます。", static x => x.Beds, static (x, v) => x with { Beds = v })
        .Text("code", "医療機関コード", "保険医療機関の番号。", static x => x.Code, static (x, v) => x with { Code = v })
        .Text("prefecture", "都道府県", "例: 岡山県", static x => x.Prefecture, static (x, v) => x with { Prefecture = v })
        .Text("health_center", "保健所", "立入検査をする保健所。", static x => x.HealthCenter, static (x, v) => x with { HealthCenter = v })
        .Text(
            "logo", "ロゴ画像", "ロゴの画像ファイル（PNG か JPEG）。データのファイルと同じフォルダーかその下に置き、書類と手紙の頭に印刷します。例: 画像/logo.png",
            static x => x.Logo, static (x, v) => x with { Logo = v })
        .Reference("submitter", "作成者", "この書類一式を作った人（people の id か氏名）。", ["people"], static x => x.Submitter, static (x, v) => x with { Submitter = v });
}
