using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record BcpFacts
{
    internal static RecordShape<BcpFacts> Shape { get; } = new RecordShape<BcpFacts>(
            "bcp", "事業継続計画", static () => new(), static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .Flag("exists", "策定", "サイバー攻撃を想定した BCP を定めているかどうか。", static x => x.Exists, static (x, v) => x with { Exists = v }).NotHidden()
        .Period("established_on", "策定日", "計画を定めた日。", static x => x.EstablishedOn, static (x, v) => x with { EstablishedOn = v })
        .Period("revised_on", "改定日", "計画を最後に改めた日。", static x => x.RevisedOn, static (x, v) => x with { RevisedOn = v })
        .Text("approved_by", "承認", "承認した人か会議。", static x => x.ApprovedBy, static (x, v) => x with { ApprovedBy = v })
        .Text("keeper", "保管", "原本を保管する部署。", static x => x.Keeper, static (x, v) => x with { Keeper = v })
        .Text("published", "周知", "職員への知らせ方。", static x => x.Published, static (x, v) => x with { Published = v })
        .Text("purpose", "目的", "計画の目的。書かなければひな形の文になります。", static x => x.Purpose, static (x, v) => x with { Purpose = v })
        .Texts("policies", "基本方針", "基本方針。書かなければひな形の文になります。", static x => x.Policies, static (x, v) => x with { Policies = v })
        .Text("scope", "対象範囲", "計画の対象になる範囲。", static x => x.Scope, static (x, v) => x with { Scope = v })
        .Texts("events", "想定する事態", "ひな形のほかに想定する事態。", static x => x.Events, static (x, v) => x with { Events = v })
        .Texts("attacks", "想定する攻撃", "ひな形のほかに想定する攻撃。", static x => x.Attacks, static (x, v) => x with { Attacks = v })
        .Text("downtime_manual", "停止時マニュアル", "システムなしで診療するときの手引き。", static x => x.DowntimeManual, static (x, v) => x with { DowntimeManual = v })
        .Text("downtime_kit", "停止時の用紙・物品の場所", "紙のカルテ、伝票、参照用の端末などの置き場所。", static x => x.DowntimeKit, static (x, v) => x with { DowntimeKit = v })
        .Text("disaster_plan", "災害の計画", "災害や停電のときの計画。", static x => x.DisasterPlan, static (x, v) => x with { DisasterPlan = v })
        .Text("vulnerability", "脆弱性対応", "脆弱性への対応の進め方。", static x => x.Vulnerability, static (x, v) => x with { Vulnerability = v })
        .Text("information", "情報収集", "脅威の情報を集める方法。", static x => x.Information, static (x, v) => x with { Information = v })
        .Text("training", "教育訓練", "教育と訓練の計画。", static x => x.Training, static (x, v) => x with { Training = v })
        .Period("trained_on", "直近の訓練", "最後に訓練した日。", static x => x.TrainedOn, static (x, v) => x with { TrainedOn = v })
        .Texts("report_items", "報告の項目", "気付いたときに報告する項目。", static x => x.ReportItems, static (x, v) => x with { ReportItems = v })
        .Choice(
            "first_cut", "最初に切り離すもの", "切り離しの手順で最初に切るものの種類。", [Backups, "院外の回線", "区分の境目", "サーバ", "端末", "その他"],
            static x => x.FirstCut, static (x, v) => x with { FirstCut = v })
        .Texts("containment", "切り離しの手順", "切り離す場所と方法を、順に。", static x => x.Containment, static (x, v) => x with { Containment = v })
        .Text("decision_maker", "停止を決める人", "書かなければ最高責任者になります。", static x => x.DecisionMaker, static (x, v) => x with { DecisionMaker = v })
        .Text("forensics", "証拠保全", "証拠の残し方と調べる人。", static x => x.Forensics, static (x, v) => x with { Forensics = v })
        .Text("disclosure", "情報公開", "情報公開の方針。", static x => x.Disclosure, static (x, v) => x with { Disclosure = v })
        .Text("recovery_plan", "復旧の手順", "復旧の順序と確かめ方。", static x => x.RecoveryPlan, static (x, v) => x with { RecoveryPlan = v })
        .Text("reentry", "後からの入力", "紙の記録を後から入力する方法。", static x => x.Reentry, static (x, v) => x with { Reentry = v })
        .Text("prevention", "再発防止", "再発防止の進め方。", static x => x.Prevention, static (x, v) => x with { Prevention = v });
}
