using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record Dossier
{
    /// <summary>All kinds of records, each registered by its line here.</summary>
    internal static RecordShape<Dossier> Shape { get; } = new RecordShape<Dossier>(
            "dossier", "データファイル", static () => new() { Institution = new() { Name = "" } },
            static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .Text("cyberdocs", "書式の版", "このファイルの書式の版。「cyberdocs: 1」と書きます。", static _ => "1", static (x, _) => x).Required().NotHidden().NotCompared()
        .One(Institution.Shape, "institution", "医療機関", "書類を出す医療機関。", static x => x.Institution, static (x, v) => x with { Institution = v }).Required()
        .One(EditionChoice.Shape, "editions", "様式の版", "どの年度の様式を使うか。", static x => x.Editions, static (x, v) => x with { Editions = v })
        .Records(Person.Shape, "people", "人", "書類に出る院内の人。", static x => x.People, static (x, v) => x with { People = v })
        .Records(Role.Shape, "roles", "役割", "安全管理責任者などの役割と、その人。", static x => x.Roles, static (x, v) => x with { Roles = v })
        .Records(Department.Shape, "departments", "部署", "院内の部署。", static x => x.Departments, static (x, v) => x with { Departments = v })
        .Records(Vendor.Shape, "vendors", "事業者", "システム、ネットワーク、機器を任せている事業者。", static x => x.Vendors, static (x, v) => x with { Vendors = v })
        .Records(InformationSystem.Shape, "systems", "システム", "医療情報システム。", static x => x.Systems, static (x, v) => x with { Systems = v })
        .Records(Zone.Shape, "zones", "ネットワークの区分", "ネットワークの区分（ゾーン、セグメント）。", static x => x.Zones, static (x, v) => x with { Zones = v })
        .Records(
            Device.Shape, "devices", "機器管理台帳", "機器の一覧か、台帳のファイル名（例: ledger.csv、ledger.xlsx）。",
            static x => x.Devices, static (x, v) => x with { Devices = v }, FieldKind.RecordsOrFile)
        .Records(OutsideParty.Shape, "outside", "院外の接続先", "回線やデータの流れの先にある相手。", static x => x.Outside, static (x, v) => x with { Outside = v })
        .Records(Link.Shape, "links", "接続", "ネットワークの接続と外部の回線。", static x => x.Links, static (x, v) => x with { Links = v })
        .Records(DataFlow.Shape, "flows", "データの流れ", "システムの間と院外とのデータの流れ。", static x => x.Flows, static (x, v) => x with { Flows = v })
        .One(ContactChain.Shape, "contacts", "連絡体制", "インシデントが起きたときの連絡体制。", static x => x.Contacts, static (x, v) => x with { Contacts = v })
        .Records(Backup.Shape, "backups", "バックアップ", "取っているバックアップ。", static x => x.Backups, static (x, v) => x with { Backups = v })
        .One(BcpFacts.Shape, "bcp", "事業継続計画", "サイバー攻撃を想定した BCP に書くこと。", static x => x.Bcp, static (x, v) => x with { Bcp = v })
        .Records(FormAnswers.Shape, "answers", "チェックリスト", "チェックリストの答え。", static x => x.Answers, static (x, v) => x with { Answers = v })
        .Records(
            Correction.Shape, "corrections", "確認・修正依頼", "提出したあとに受けた、確認・修正の依頼と、その対応。",
            static x => x.Corrections, static (x, v) => x with { Corrections = v })
        .Records(RuleSetting.Shape, "rules", "確認の設定", "確認の規則を外すか、重さを変える設定。", static x => x.Rules, static (x, v) => x with { Rules = v })
        .Records(Pin.Shape, "pins", "図の位置", "図の中で位置を決めておくもの。", static x => x.Pins, static (x, v) => x with { Pins = v });
}
