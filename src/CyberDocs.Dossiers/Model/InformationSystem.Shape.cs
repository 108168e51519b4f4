using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record InformationSystem
{
    internal static RecordShape<InformationSystem> Shape { get; } = new RecordShape<InformationSystem>(
            "system", "システム", static () => new() { Id = "", Name = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .InTable("systems")
        .Ranked(2)
        .OwnedBy(static (x, _) => x.Vendor)
        .WithId(static x => x.Id, static (x, v) => x with { Id = v })
        .Called("name", "名称", "医療情報システムの名称。例: 電子カルテ", static x => x.Name, static (x, v) => x with { Name = v })
        .Text("kind", "種類", "例: 基幹システム", static x => x.Kind, static (x, v) => x with { Kind = v })
        .Text("purpose", "用途", "何に使うか。", static x => x.Purpose, static (x, v) => x with { Purpose = v })
        .Reference("vendor", "事業者", "提供する事業者（vendors の id か名称）。", ["vendors"], static x => x.Vendor, static (x, v) => x with { Vendor = v })
        .Word("hosting", "設置", "院内設置、データセンター、クラウド、併用の別。", Terms.Hostings, static x => x.Hosting, static (x, v) => x with { Hosting = v })
        .Flag("virtual", "仮想", "仮想サーバの上で動くかどうか。", static x => x.Virtual, static (x, v) => x with { Virtual = v })
        .Reference("zone", "区分", "置いてあるネットワークの区分（zones の id か名称）。", ["zones"], static x => x.Zone, static (x, v) => x with { Zone = v })
        .Reference("owner", "責任者", "院内の責任者（people の id か氏名）。", ["people"], static x => x.Owner, static (x, v) => x with { Owner = v })
        .References(
            "departments", "利用部署", "使っている部署（departments の id か名称）。", "departments",
            static x => x.Departments, static (x, v) => x with { Departments = v })
        .Flag("holds_patient_data", "患者情報", "患者の情報を持つかどうか。", static x => x.HoldsPatientData, static (x, v) => x with { HoldsPatientData = v })
        .Number("recovery_priority", "復旧優先度", "1 を最も先に復旧させます。", static x => x.RecoveryPriority, static (x, v) => x with { RecoveryPriority = v })
        .Text("impact", "停止の影響", "止まったときの診療への影響。", static x => x.Impact, static (x, v) => x with { Impact = v })
        .Text("substitute", "代替の方法", "止まっている間の代わりの方法。", static x => x.Substitute, static (x, v) => x with { Substitute = v })
        .Flag("in_house", "自院で開発・保守", "事業者によらず、自院で開発して保守しているか。", static x => x.InHouse, static (x, v) => x with { InHouse = v })
        .Period("started_on", "稼働日", "使い始めた日。", static x => x.StartedOn, static (x, v) => x with { StartedOn = v })
        .Text("access_rights", "アクセス権限の設定", "誰にどの権限を与えているか。", static x => x.AccessRights, static (x, v) => x with { AccessRights = v })
        .Period(
            "accounts_reviewed_on", "不要なアカウントの整理", "不要なアカウントを最後に整理した日。",
            static x => x.AccountsReviewedOn, static (x, v) => x with { AccountsReviewedOn = v })
        .Word(
            "shared_passwords", "パスワードの使い回し", "パスワードの使い回しの有無。", Terms.Knowledges,
            static x => x.SharedPasswords, static (x, v) => x with { SharedPasswords = v }, Knowledge.Hidden)
        .Text("access_log", "アクセスログの保存", "どこにどれだけ残しているか。", static x => x.AccessLog, static (x, v) => x with { AccessLog = v })
        .Period(
            "access_log_reviewed_on", "アクセスログの点検", "アクセスログを最後に点検した日。",
            static x => x.AccessLogReviewedOn, static (x, v) => x with { AccessLogReviewedOn = v })
        .Knowledge("two_factor", "二要素認証", "利用者の二要素認証か、それと同等の措置の有無。", static x => x.TwoFactor, static (x, v) => x with { TwoFactor = v })
        .Period("renews_on", "次の更新予定", "システムを次に更新する日。", static x => x.RenewsOn, static (x, v) => x with { RenewsOn = v })
        .Word(
            "os_upkeep", "OS・ソフトの更新の担当", "OS とソフトウェアの更新をするのはだれか（契約による）。", Terms.Upkeeps,
            static x => x.OsUpkeep, static (x, v) => x with { OsUpkeep = v }, Upkeep.Hidden)
        .Word(
            "firmware_upkeep", "ファームウェアの更新の担当", "機器のファームウェアの更新をするのはだれか（契約による）。", Terms.Upkeeps,
            static x => x.FirmwareUpkeep, static (x, v) => x with { FirmwareUpkeep = v }, Upkeep.Hidden)
        .Word(
            "log_upkeep", "ログの保全と点検の担当", "ログを保全し点検するのはだれか（契約による）。", Terms.Upkeeps,
            static x => x.LogUpkeep, static (x, v) => x with { LogUpkeep = v }, Upkeep.Hidden)
        .Texts("shared_with", "共用する医療機関", "このシステムをともに使う、ほかの医療機関。", static x => x.SharedWith, static (x, v) => x with { SharedWith = v })
        .Text("remarks", "備考", "ほかに書いておくこと。", static x => x.Remarks, static (x, v) => x with { Remarks = v });
}
