using System.Globalization;
namespace CyberDocs.Model.Fields;

internal static partial class RecordShapes
{
    public static RecordShape<ContactChain> ContactChain { get; } = new RecordShape<ContactChain>("contacts", "連絡体制")
        .Date("revised_on", "改訂日", static x => x.RevisedOn, static x => x with { RevisedOn = null })
        .Text("keeper", "保管", static x => x.Keeper, static (x, value) => x with { Keeper = value })
        .Text("note", "注記", static x => x.Note, static (x, value) => x with { Note = value });

    public static RecordShape<ContactStep> ContactStep { get; } = new RecordShape<ContactStep>("contact_step", "院内の連絡先")
        .Text("title", "名称", static x => x.Title, static (x, value) => x with { Title = value })
        .Reference("role", "役割", "roles", static x => x.Role)
        .Reference("person", "担当者", "people", static x => x.Person)
        .Reference("department", "部署", "departments", static x => x.Department)
        .References("deputies", "代行者", "people", static x => x.Deputies)
        .Text("phone", "電話", static x => x.Phone, static (x, value) => x with { Phone = value })
        .Text("night_phone", "電話（夜間・休日）", static x => x.NightPhone, static (x, value) => x with { NightPhone = value })
        .Number("within_minutes", "時間（分）", static x => x.WithinMinutes, static x => x with { WithinMinutes = null })
        .References("notifies", "次に連絡する先", "steps", static x => x.Notifies)
        .Text("action", "行うこと", static x => x.Action, static (x, value) => x with { Action = value });

    public static RecordShape<OutsideContact> OutsideContact { get; } = new RecordShape<OutsideContact>("outside_contact", "院外の連絡先")
        .Text("name", "名称", static x => x.Name, static (x, value) => x with { Name = value })
        .Word("kind", "種類", static x => Terms.ContactKinds[x.Kind].Japanese)
        .Reference("vendor", "事業者", "vendors", static x => x.Vendor)
        .Text("desk", "窓口", static x => x.Desk, static (x, value) => x with { Desk = value })
        .Text("phone", "電話", static x => x.Phone, static (x, value) => x with { Phone = value })
        .Text("night_phone", "電話（夜間・休日）", static x => x.NightPhone, static (x, value) => x with { NightPhone = value })
        .Text("email", "メール", static x => x.Email, static (x, value) => x with { Email = value })
        .Text("url", "ウェブ", static x => x.Url, static (x, value) => x with { Url = value })
        .Text("purpose", "連絡すること", static x => x.Purpose, static (x, value) => x with { Purpose = value })
        .Text("deadline", "期限", static x => x.Deadline, static (x, value) => x with { Deadline = value })
        .Reference("notified_by", "連絡する人", "steps", static x => x.NotifiedBy)
        .Date("confirmed_on", "確認日", static x => x.ConfirmedOn, static x => x with { ConfirmedOn = null });

    public static RecordShape<Backup> Backup { get; } = new RecordShape<Backup>("backup", "バックアップ")
        .Reference("system", "システム", "systems", static x => x.System)
        .Text("content", "内容", static x => x.Content, static (x, value) => x with { Content = value })
        .Text("frequency", "頻度", static x => x.Frequency, static (x, value) => x with { Frequency = value })
        .Text("method", "方法", static x => x.Method, static (x, value) => x with { Method = value })
        .Text("medium", "媒体", static x => x.Medium, static (x, value) => x with { Medium = value })
        .Text("place", "場所", static x => x.Place, static (x, value) => x with { Place = value })
        .Reference("zone", "区分", "zones", static x => x.Zone)
        .Number("generations", "世代数", static x => x.Generations, static x => x with { Generations = null })
        .Word("offline", "切り離した控え", static x => Terms.Knowledges[x.Offline].Japanese, static x => x with { Offline = Knowledge.Hidden })
        .Word("immutable", "書き換え不可", static x => Terms.Knowledges[x.Immutable].Japanese, static x => x with { Immutable = Knowledge.Hidden })
        .Text("restore", "復旧方法", static x => x.Restore, static (x, value) => x with { Restore = value })
        .Date("restore_tested_on", "復元の試験", static x => x.RestoreTestedOn, static x => x with { RestoreTestedOn = null })
        .Text("remarks", "備考", static x => x.Remarks, static (x, value) => x with { Remarks = value });

    public static RecordShape<BcpFacts> BcpFacts { get; } = new RecordShape<BcpFacts>("bcp", "事業継続計画")
        .Flag("exists", "策定", static x => x.Exists)
        .Date("established_on", "策定日", static x => x.EstablishedOn, static x => x with { EstablishedOn = null })
        .Date("revised_on", "改定日", static x => x.RevisedOn, static x => x with { RevisedOn = null })
        .Text("approved_by", "承認", static x => x.ApprovedBy, static (x, value) => x with { ApprovedBy = value })
        .Text("keeper", "保管", static x => x.Keeper, static (x, value) => x with { Keeper = value })
        .Text("published", "周知", static x => x.Published, static (x, value) => x with { Published = value })
        .Text("purpose", "目的", static x => x.Purpose, static (x, value) => x with { Purpose = value })
        .Texts("policies", "基本方針", static x => x.Policies, static (x, values) => x with { Policies = values })
        .Text("scope", "対象範囲", static x => x.Scope, static (x, value) => x with { Scope = value })
        .Texts("events", "想定する事態", static x => x.Events, static (x, values) => x with { Events = values })
        .Texts("attacks", "想定する攻撃", static x => x.Attacks, static (x, values) => x with { Attacks = values })
        .Text("downtime_manual", "停止時マニュアル", static x => x.DowntimeManual, static (x, value) => x with { DowntimeManual = value })
        .Text("downtime_kit", "停止時の用紙・物品の場所", static x => x.DowntimeKit, static (x, value) => x with { DowntimeKit = value })
        .Text("disaster_plan", "災害の計画", static x => x.DisasterPlan, static (x, value) => x with { DisasterPlan = value })
        .Text("vulnerability", "脆弱性対応", static x => x.Vulnerability, static (x, value) => x with { Vulnerability = value })
        .Text("information", "情報収集", static x => x.Information, static (x, value) => x with { Information = value })
        .Text("training", "教育訓練", static x => x.Training, static (x, value) => x with { Training = value })
        .Date("trained_on", "直近の訓練", static x => x.TrainedOn, static x => x with { TrainedOn = null })
        .Texts("report_items", "報告の項目", static x => x.ReportItems, static (x, values) => x with { ReportItems = values })
        .Texts("containment", "切り離しの手順", static x => x.Containment, static (x, values) => x with { Containment = values })
        .Text("decision_maker", "停止を決める人", static x => x.DecisionMaker, static (x, value) => x with { DecisionMaker = value })
        .Text("forensics", "証拠保全", static x => x.Forensics, static (x, value) => x with { Forensics = value })
        .Text("disclosure", "情報公開", static x => x.Disclosure, static (x, value) => x with { Disclosure = value })
        .Text("recovery_plan", "復旧の手順", static x => x.RecoveryPlan, static (x, value) => x with { RecoveryPlan = value })
        .Text("reentry", "後からの入力", static x => x.Reentry, static (x, value) => x with { Reentry = value })
        .Text("prevention", "再発防止", static x => x.Prevention, static (x, value) => x with { Prevention = value });

    public static RecordShape<FormAnswers> FormAnswers { get; } = new RecordShape<FormAnswers>("answers", "チェックリスト")
        .Word("edition", "版", static x => x.Edition)
        .Word("gate", "医療情報システムの有無", static x => WordOf(x.Gate))
        .Text("responder", "記入者", static x => x.Responder, static (x, value) => x with { Responder = value })
        .Date("checked_on", "確認日", static x => x.CheckedOn, static x => x with { CheckedOn = null });

    public static RecordShape<RuleSetting> RuleSetting { get; } = new RecordShape<RuleSetting>("rule", "確認の規則の設定")
        .Word("code", "符号", static x => x.Code)
        .Word("severity", "扱い", static x => Terms.RuleGrades[x.Grade].Japanese)
        .Text("reason", "理由", static x => x.Reason, static (x, value) => x with { Reason = value });

    public static RecordShape<Pin> Pin { get; } = new RecordShape<Pin>("pin", "図の位置の指定")
        .Word("diagram", "図", static x => x.Diagram)
        .Word("item", "対象", static x => x.Item)
        .Word("order", "順", static x => x.Order?.ToString(CultureInfo.InvariantCulture))
        .Word("x", "横の位置（mm）", static x => x.X?.ToString(CultureInfo.InvariantCulture))
        .Word("y", "縦の位置（mm）", static x => x.Y?.ToString(CultureInfo.InvariantCulture))
        .Word("sheet", "枚目", static x => x.Sheet == 1 ? null : x.Sheet.ToString(CultureInfo.InvariantCulture));

    public static RecordShape<ItemAnswer> ItemAnswer { get; } = new RecordShape<ItemAnswer>("answer", "回答")
        .Word("first", "1回目", static x => WordOf(x.First), static x => x with { First = Answer.Hidden })
        .Date("first_on", "1回目の日付", static x => x.FirstOn, static x => x with { FirstOn = null })
        .Date("target", "目標日", static x => x.Target, static x => x with { Target = null })
        .Word("second", "2回目", static x => WordOf(x.Second), static x => x with { Second = Answer.Hidden })
        .Date("second_on", "2回目の日付", static x => x.SecondOn, static x => x with { SecondOn = null })
        .Text("remarks", "備考", static x => x.Remarks, static (x, value) => x with { Remarks = value });
}
