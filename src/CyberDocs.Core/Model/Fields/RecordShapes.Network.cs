namespace CyberDocs.Model.Fields;

internal static partial class RecordShapes
{
    public static RecordShape<InformationSystem> InformationSystem { get; } = new RecordShape<InformationSystem>("system", "システム")
        .Text("name", "名称", static x => x.Name, static (x, value) => x with { Name = value })
        .Text("kind", "種類", static x => x.Kind, static (x, value) => x with { Kind = value })
        .Text("purpose", "用途", static x => x.Purpose, static (x, value) => x with { Purpose = value })
        .Reference("vendor", "事業者", "vendors", static x => x.Vendor)
        .Word("hosting", "設置", static x => Terms.Hostings[x.Hosting].Japanese)
        .Flag("virtual", "仮想", static x => x.Virtual, static x => x with { Virtual = null })
        .Reference("zone", "区分", "zones", static x => x.Zone)
        .Reference("owner", "責任者", "people", static x => x.Owner)
        .References("departments", "利用部署", "departments", static x => x.Departments)
        .Flag("holds_patient_data", "患者情報", static x => x.HoldsPatientData, static x => x with { HoldsPatientData = null })
        .Number("recovery_priority", "復旧優先度", static x => x.RecoveryPriority, static x => x with { RecoveryPriority = null })
        .Text("impact", "停止の影響", static x => x.Impact, static (x, value) => x with { Impact = value })
        .Text("substitute", "代替の方法", static x => x.Substitute, static (x, value) => x with { Substitute = value })
        .Date("started_on", "稼働日", static x => x.StartedOn, static x => x with { StartedOn = null })
        .Text("remarks", "備考", static x => x.Remarks, static (x, value) => x with { Remarks = value });

    public static RecordShape<Zone> Zone { get; } = new RecordShape<Zone>("zone", "ネットワークの区分")
        .Text("name", "名称", static x => x.Name, static (x, value) => x with { Name = value })
        .Word("kind", "種類", static x => Terms.ZoneKinds[x.Kind].Japanese)
        .Reference("parent", "上位の区分", "zones", static x => x.Parent)
        .Texts("vlans", "VLAN", static x => x.Vlans, static (x, values) => x with { Vlans = values })
        .Texts("ranges", "アドレス範囲", static x => x.Ranges, static (x, values) => x with { Ranges = values })
        .Text("place", "場所", static x => x.Place, static (x, value) => x with { Place = value })
        .Flag("wireless", "無線", static x => x.Wireless, static x => x with { Wireless = null })
        .Text("manager", "管理者", static x => x.Manager, static (x, value) => x with { Manager = value })
        .Text("description", "説明", static x => x.Description, static (x, value) => x with { Description = value });

    public static RecordShape<Device> Device { get; } = new RecordShape<Device>("device", "機器")
        .Word("kind", "種類", static x => Terms.DeviceKinds[x.Kind].Japanese)
        .Text("kind_text", "種別", static x => x.KindText, static (x, value) => x with { KindText = value })
        .Text("name", "機器名", static x => x.Name, static (x, value) => x with { Name = value })
        .Text("maker", "製造元", static x => x.Maker, static (x, value) => x with { Maker = value })
        .Text("model", "型番", static x => x.Model, static (x, value) => x with { Model = value })
        .Text("serial", "製造番号", static x => x.Serial, static (x, value) => x with { Serial = value })
        .Text("place", "設置場所", static x => x.Place, static (x, value) => x with { Place = value })
        .Text("os", "OS・版", static x => x.Os, static (x, value) => x with { Os = value })
        .Text("software", "ソフトウェア", static x => x.Software, static (x, value) => x with { Software = value })
        .Texts("addresses", "IPアドレス", static x => x.Addresses, static (x, values) => x with { Addresses = values })
        .Text("host_name", "ホスト名", static x => x.HostName, static (x, value) => x with { HostName = value })
        .Text("user", "利用者・部署", static x => x.User, static (x, value) => x with { User = value })
        .References("systems", "利用システム", "systems", static x => x.Systems)
        .Reference("vendor", "保守事業者", "vendors", static x => x.Vendor)
        .Word("remote_maintenance", "リモートメンテナンス", static x => Terms.Knowledges[x.RemoteMaintenance].Japanese, static x => x with { RemoteMaintenance = Knowledge.Hidden })
        .Text("remote_maintenance_text", "リモートメンテナンスの記載", static x => x.RemoteMaintenanceText, static (x, value) => x with { RemoteMaintenanceText = value })
        .Date("support_end", "サポート期限", static x => x.SupportEnd, static x => x with { SupportEnd = null })
        .Reference("zone", "ゾーン", "zones", static x => x.Zone)
        .Word("state", "状態", static x => Terms.DeviceStates[x.State].Japanese)
        .Date("registered_on", "登録日", static x => x.RegisteredOn, static x => x with { RegisteredOn = null })
        .Date("stocktaken_on", "棚卸日", static x => x.StocktakenOn, static x => x with { StocktakenOn = null })
        .Text("remarks", "備考", static x => x.Remarks, static (x, value) => x with { Remarks = value })
        .Lines("extra", "追加の列", static x => x.Extra.Select(value => $"{value.Column}: {value.Text}"));

    public static RecordShape<ExtraValue> ExtraValue { get; } = new RecordShape<ExtraValue>("extra", "追加の列")
        .Text("text", "値", static x => x.Text, static (x, value) => x with { Text = value });

    public static RecordShape<OutsideParty> OutsideParty { get; } = new RecordShape<OutsideParty>("outside", "院外の接続先")
        .Text("name", "名称", static x => x.Name, static (x, value) => x with { Name = value })
        .Word("kind", "種類", static x => Terms.OutsideKinds[x.Kind].Japanese)
        .Reference("vendor", "事業者", "vendors", static x => x.Vendor)
        .Text("purpose", "目的", static x => x.Purpose, static (x, value) => x with { Purpose = value });

    public static RecordShape<Link> Link { get; } = new RecordShape<Link>("link", "接続")
        .Reference("from", "端点1", "ends", static x => x.From)
        .Reference("to", "端点2", "ends", static x => x.To)
        .Text("name", "名称", static x => x.Name, static (x, value) => x with { Name = value })
        .Word("kind", "種類", static x => Terms.LinkKinds[x.Kind].Japanese)
        .Text("carrier", "回線事業者", static x => x.Carrier, static (x, value) => x with { Carrier = value })
        .Text("protocol", "方式", static x => x.Protocol, static (x, value) => x with { Protocol = value })
        .Flag("always_on", "常時接続", static x => x.AlwaysOn, static x => x with { AlwaysOn = null })
        .Word("source_restriction", "接続元の制限", static x => Terms.Knowledges[x.SourceRestriction].Japanese, static x => x with { SourceRestriction = Knowledge.Hidden })
        .Word("multi_factor", "多要素認証", static x => Terms.Knowledges[x.MultiFactor].Japanese, static x => x with { MultiFactor = Knowledge.Hidden })
        .Flag("remote_maintenance", "リモートメンテナンス", static x => x.RemoteMaintenance)
        .Text("purpose", "目的", static x => x.Purpose, static (x, value) => x with { Purpose = value })
        .Reference("vendor", "事業者", "vendors", static x => x.Vendor)
        .References("systems", "システム", "systems", static x => x.Systems)
        .Text("boundary", "責任分界点", static x => x.Boundary, static (x, value) => x with { Boundary = value })
        .Word("boundary_at", "分界点の位置", static x => x.BoundaryAt)
        .Text("log", "ログの保存", static x => x.Log, static (x, value) => x with { Log = value })
        .Text("remarks", "備考", static x => x.Remarks, static (x, value) => x with { Remarks = value });

    public static RecordShape<DataFlow> DataFlow { get; } = new RecordShape<DataFlow>("flow", "データの流れ")
        .Reference("from", "送る側", "ends", static x => x.From)
        .Reference("to", "受ける側", "ends", static x => x.To)
        .Text("content", "内容", static x => x.Content, static (x, value) => x with { Content = value })
        .Text("protocol", "方式", static x => x.Protocol, static (x, value) => x with { Protocol = value })
        .Flag("both_ways", "双方向", static x => x.BothWays)
        .Flag("always_on", "常時接続", static x => x.AlwaysOn, static x => x with { AlwaysOn = null });
}
