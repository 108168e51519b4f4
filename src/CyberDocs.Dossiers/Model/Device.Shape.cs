using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record Device
{
    internal static RecordShape<Device> Shape { get; } = new RecordShape<Device>(
            "device", "機器", static () => new() { Id = "" }, static x => x.Origin, static (x, origin) => x.Fill(ref x.origin, origin))
        .FilledInPlace(static x => x with { })
        .InTable("devices", static x => x.Name, ["name"], static x => x.Name is null ? x.Id : $"{x.Id} {x.Name}")
        .OnSheet("機器管理台帳")
        .Ranked(1)
        .OwnedBy(static (x, _) => x.Vendor)
        .WithId(static x => x.Id, static (x, v) => x.Fill(ref x.id, v), "管理番号", "台帳の中で重ならない番号。")
            .Column(13, "管理番号", "機器番号", "機器ID", "資産番号", "資産管理番号", "台帳番号", "管理No", "機器No", "資産No", "台帳No")
        .Worded(
            "kind", "種別", "サーバ、端末PC などの種別。「電子カルテ端末」のようにも書けます。", FieldKind.Text, Terms.DeviceKinds,
            static (reader, field) => reader.DeviceKind(field), static x => (x.Kind, x.KindText),
            static (x, word, text) => x.Fill(ref x.kind, word).Fill(ref x.kindText, text))
            .InRows(FieldRows.Support | FieldRows.Watch | FieldRows.Network).Column(17, "種別", "機器種別", "種類", "機器の種類", "機器分類")
        .Text("kind_text", "種別の記載", "種別のほかに台帳に書いてある言葉。", static x => x.KindText, static (x, v) => x.Fill(ref x.kindText, v)).NotCompared()
        .Text("name", "機器名", "機器の名前。", static x => x.Name, static (x, v) => x.Fill(ref x.name, v))
            .InRows(FieldRows.Network).Column(24, "機器名", "機器の名称", "機器名称", "名称", "品名")
        .Text("maker", "製造元", "製造元。", static x => x.Maker, static (x, v) => x.Fill(ref x.maker, v))
            .InRows(FieldRows.Network).Column(17, "製造元", "メーカー", "メーカ", "メーカー名", "製造者", "製造業者")
        .Text("model", "型番", "型番。", static x => x.Model, static (x, v) => x.Fill(ref x.model, v))
            .InRows(FieldRows.Network).Column(17, "型番", "型式", "型名", "機種", "機種名", "モデル")
        .Text("serial", "製造番号", "製造番号。", static x => x.Serial, static (x, v) => x.Fill(ref x.serial, v))
            .Column(17, "製造番号", "シリアル番号", "シリアル", "シリアルNo", "S/N")
        .Text("place", "設置場所", "置いてある場所。", static x => x.Place, static (x, v) => x.Fill(ref x.place, v))
            .InRows(FieldRows.Network).Column(24, "設置場所", "設置先", "設置部屋", "場所", "設置部署", "設置箇所")
        .Text("os", "OS・版", "OS かファームウェアと、その版。", static x => x.Os, static (x, v) => x.Fill(ref x.os, v))
            .InRows(FieldRows.Support | FieldRows.Network).Column(24, "OS・版", "OS", "OSバージョン", "OSのバージョン", "OS・ファームウェア", "ファームウェア")
        .Text("software", "ソフトウェア", "入れてあるソフトウェアと、その版。", static x => x.Software, static (x, v) => x.Fill(ref x.software, v))
            .Column(24, "ソフトウェア", "ソフトウエア", "ソフト", "ソフトウェア・版", "ソフトウェアバージョン")
        .Texts("addresses", "IPアドレス", "IP アドレス。いくつかあれば並べます。", static x => x.Addresses, static (x, v) => x.Fill(ref x.addresses, v))
            .Column(17, "IPアドレス", "IPv4アドレス", "IP", "アドレス", "address", "ip_address")
        .Text("host_name", "ホスト名", "ホスト名。", static x => x.HostName, static (x, v) => x.Fill(ref x.hostName, v))
            .Column(17, "ホスト名", "PC名", "パソコン名", "マシン名", "コンピュータ名", "コンピューター名", "デバイス名", "端末名")
        .Text("user", "利用者・部署", "使う人か部署。", static x => x.User, static (x, v) => x.Fill(ref x.user, v))
            .Column(17, "利用者・部署", "利用者", "利用部署", "使用者", "使用部署", "部署")
        .References("systems", "利用システム", "使うシステム（systems の id か名称）。", "systems", static x => x.Systems, static (x, v) => x.Fill(ref x.systems, v))
            .Column(24, "利用システム", "使用システム", "使用するシステム", "システム", "システム名", "対象システム", "system")
        .Reference("vendor", "保守事業者", "保守する事業者（vendors の id か名称）。", ["vendors"], static x => x.Vendor, static (x, v) => x.Fill(ref x.vendor, v))
            .InRows(FieldRows.Watch | FieldRows.Network).Column(24, "保守事業者", "事業者", "保守業者", "保守会社", "保守ベンダー", "ベンダー", "保守事業者名", "保守業者名", "保守会社名", "ベンダー名")
        .Worded(
            "remote_maintenance", "リモートメンテナンス", "リモートメンテナンスの有無。「あり（VPN）」のようにも書けます。", FieldKind.TextOrFlag, Terms.Knowledges,
            static (reader, field) => reader.Remark(field), static x => (x.RemoteMaintenance, x.RemoteMaintenanceText),
            static (x, word, text) => x.Fill(ref x.remoteMaintenance, word).Fill(ref x.remoteMaintenanceText, text), Knowledge.Hidden)
            .InRows(FieldRows.Watch).Column(17, "リモートメンテナンス", "リモート保守", "遠隔保守", "リモートメンテナンスの有無")
        .Text(
            "remote_maintenance_text", "リモートメンテナンスの記載", "有無のほかに台帳に書いてあること。",
            static x => x.RemoteMaintenanceText, static (x, v) => x.Fill(ref x.remoteMaintenanceText, v)).NotCompared()
        .Period("support_end", "サポート期限", "OS や機器のサポートが終わる日。", static x => x.SupportEnd, static (x, v) => x.Fill(ref x.supportEnd, SharedDate.Of(v)))
            .InRows(FieldRows.Support | FieldRows.Watch | FieldRows.Network)
            .Column(13, "サポート期限", "サポート終了日", "サポート終了", "サポート期限日", "サポート期間", "サポート終了予定日", "サポート終了年月", "EOS", "EOSL", "EOL", "EOS日", "EOSL日", "EOL日")
        .Reference("zone", "区分", "置いてあるネットワークの区分（zones の id か名称）。", ["zones"], static x => x.Zone, static (x, v) => x.Fill(ref x.zone, v))
            .InRows(FieldRows.Watch | FieldRows.Network).Column(17, "区分", "ゾーン", "区分・ゾーン", "ネットワーク区分", "セグメント", "ネットワーク")
        .Text("vlan", "VLAN", "VLAN の番号。書かなければ区分の VLAN になります。", static x => x.Vlan, static (x, v) => x.Fill(ref x.vlan, v))
            .InRows(FieldRows.Watch).Column(9, "VLAN", "VLAN ID", "VLAN番号")
        .Text("connection_limit", "接続先制限", "通信できる相手をどう絞っているか。", static x => x.ConnectionLimit, static (x, v) => x.Fill(ref x.connectionLimit, v))
            .InRows(FieldRows.Note).Column(17, "接続先制限", "接続先の制限", "接続制限", "接続元制限", "通信先の制限")
        .Text("vulnerability_source", "脆弱性情報入手先", "脆弱性の情報を得ている先。", static x => x.VulnerabilitySource, static (x, v) => x.Fill(ref x.vulnerabilitySource, v))
            .InRows(FieldRows.Note).Column(17, "脆弱性情報入手先", "脆弱性情報の入手先", "脆弱性情報")
        .Text("patch_state", "対策適用状況", "脆弱性への対策の適用状況。", static x => x.PatchState, static (x, v) => x.Fill(ref x.patchState, v))
            .InRows(FieldRows.Note).Column(17, "対策適用状況", "脆弱性対策適用状況", "脆弱性対策の適用状況", "パッチ適用状況", "更新の適用状況")
        .Reference("host", "仮想ホスト", "仮想サーバが動いている物理サーバ（管理番号か機器名）。", ["devices"], static x => x.Host, static (x, v) => x.Fill(ref x.host, v))
            .InRows(FieldRows.Note).Column(17, "仮想ホスト", "仮想基盤のホスト", "収容ホスト", "物理ホスト", "仮想化ホスト")
        .Reference("storage", "格納先ストレージ", "データを置いているストレージ（管理番号か機器名）。", ["devices"], static x => x.Storage, static (x, v) => x.Fill(ref x.storage, v))
            .InRows(FieldRows.Note).Column(17, "格納先ストレージ", "接続ストレージ", "データの格納先")
        .Period(
            "firmware_updated_on", "ファームウェア更新日", "ファームウェアを最後に更新した日。",
            static x => x.FirmwareUpdatedOn, static (x, v) => x.Fill(ref x.firmwareUpdatedOn, SharedDate.Of(v)))
            .InRows(FieldRows.Note).Column(13, "ファームウェア更新日", "ファームウェアの更新日", "ファーム更新日", "ファームウェア最終更新日")
        .Knowledge("shared_account", "共用アカウント", "何人かで使うアカウントの有無。", static x => x.SharedAccount, static (x, v) => x.Fill(ref x.sharedAccount, v))
            .InRows(FieldRows.Note).Column(13, "共用アカウント", "アカウントの共用", "共有アカウント")
        .Knowledge(
            "weak_password", "初期・推測容易なパスワード", "出荷時のままか、推測されやすいパスワードの有無。",
            static x => x.WeakPassword, static (x, v) => x.Fill(ref x.weakPassword, v))
            .InRows(FieldRows.Note).Column(13, "初期・推測容易なパスワード", "推測容易なパスワード", "初期パスワードの使用")
        .Knowledge(
            "local_administrator", "利用者の管理者権限", "利用者に管理者の権限があるかどうか。",
            static x => x.LocalAdministrator, static (x, v) => x.Fill(ref x.localAdministrator, v))
            .InRows(FieldRows.Note).Column(13, "利用者の管理者権限", "管理者権限", "ローカル管理者権限")
        .Knowledge(
            "antivirus_stoppable", "利用者によるウイルス対策の停止", "利用者がウイルス対策ソフトを止められるかどうか。",
            static x => x.AntivirusStoppable, static (x, v) => x.Fill(ref x.antivirusStoppable, v))
            .InRows(FieldRows.Note).Column(13, "利用者によるウイルス対策の停止", "ウイルス対策の停止", "ウイルス対策ソフトの停止")
        .Text("plan", "対応予定", "サポート終了や未適用の更新をどうするかの予定。「期日」とともに書くと、確認結果が「情報」になります。", static x => x.Plan, static (x, v) => x.Fill(ref x.plan, v))
            .InRows(FieldRows.Support | FieldRows.Note).Column(24, "対応予定", "対応計画", "対応方針", "更新計画", "更新予定", "今後の対応")
        .Period("plan_due", "期日", "対応予定を終える日か月。過ぎると、確認結果が「エラー」になります。", static x => x.PlanDue, static (x, v) => x.Fill(ref x.planDue, SharedDate.Of(v)))
            .InRows(FieldRows.Support | FieldRows.Note).Column(13, "期日", "対応期日", "対応期限", "対応予定日", "更新予定日", "更新予定年月", "対応完了予定日")
        .Word("state", "状態", "使用中、予備、停止中、廃棄の別。", Terms.DeviceStates, static x => x.State, static (x, v) => x.Fill(ref x.state, v))
            .Column(9, "状態", "稼働状態", "使用状況", "稼働状況", "利用状況")
        .Period("registered_on", "登録日", "台帳に載せた日。", static x => x.RegisteredOn, static (x, v) => x.Fill(ref x.registeredOn, SharedDate.Of(v)))
            .Column(13, "登録日", "登録年月日")
        .Period("stocktaken_on", "棚卸日", "最後に現物を確かめた日。", static x => x.StocktakenOn, static (x, v) => x.Fill(ref x.stocktakenOn, SharedDate.Of(v)))
            .Column(13, "棚卸日", "棚卸年月日", "棚卸し日", "最終棚卸日")
        .Text("remarks", "備考", "ほかに書いておくこと。", static x => x.Remarks, static (x, v) => x.Fill(ref x.remarks, v))
            .InRows(FieldRows.Support).Column(40, "備考", "摘要", "特記事項")
        .Map(
            ExtraValue.Shape, "extra", "追加の列", "台帳にある、ほかの列。「見出し: 値」で書きます。", static x => x.Extra, static (x, v) => x.Fill(ref x.extra, v),
            static x => x.Column, static key => new() { Column = key, Text = "" }, "text", isShortOnly: true);

    private Device Fill<TValue>(ref TValue field, TValue value)
    {
        field = value;
        return this;
    }
}
