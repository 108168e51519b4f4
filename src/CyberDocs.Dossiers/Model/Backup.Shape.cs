using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record Backup
{
    internal static RecordShape<Backup> Shape { get; } = new RecordShape<Backup>(
            "backup", "バックアップ", static () => new() { Id = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .InTable("backups", static x => x.Content)
        .OwnedBy(static (x, vendorOfSystem) => vendorOfSystem(x.System))
        .WithId(static x => x.Id, static (x, v) => x with { Id = v })
        .Reference("system", "システム", "どのシステムのものか（systems の id か名称）。", ["systems"], static x => x.System, static (x, v) => x with { System = v })
        .Text("content", "内容", "何を取るか。", static x => x.Content, static (x, v) => x with { Content = v })
        .Text("frequency", "頻度", "例: 毎日 2:00", static x => x.Frequency, static (x, v) => x with { Frequency = v })
        .Text("method", "方法", "例: 差分、フル", static x => x.Method, static (x, v) => x with { Method = v })
        .Text("medium", "媒体", "例: テープ、NAS", static x => x.Medium, static (x, v) => x with { Medium = v })
        .Text("place", "場所", "保管する場所。", static x => x.Place, static (x, v) => x with { Place = v })
        .Reference("zone", "区分", "置いてあるネットワークの区分（zones の id か名称）。", ["zones"], static x => x.Zone, static (x, v) => x with { Zone = v })
        .Number("generations", "世代数", "残しておく世代の数。", static x => x.Generations, static (x, v) => x with { Generations = v })
        .Knowledge("offline", "切り離した控え", "ネットワークから切り離した控えの有無。", static x => x.Offline, static (x, v) => x with { Offline = v })
        .Knowledge("immutable", "書き換え不可", "書き換えられない控えの有無。", static x => x.Immutable, static (x, v) => x with { Immutable = v })
        .Knowledge("taken", "取得の実績", "契約や計画のとおりに取れているかどうか。", static x => x.Taken, static (x, v) => x with { Taken = v })
        .Period("last_taken_on", "最後の取得日", "最後に取れたことを確かめた日。", static x => x.LastTakenOn, static (x, v) => x with { LastTakenOn = v })
        .Text("restore", "復旧方法", "戻すときの手順。", static x => x.Restore, static (x, v) => x with { Restore = v })
        .Period("restore_tested_on", "復元の試験", "復元を最後に試した日。", static x => x.RestoreTestedOn, static (x, v) => x with { RestoreTestedOn = v })
        .Text("remarks", "備考", "ほかに書いておくこと。", static x => x.Remarks, static (x, v) => x with { Remarks = v });
}
