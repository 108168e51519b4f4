using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record DataFlow
{
    internal static RecordShape<DataFlow> Shape { get; } = new RecordShape<DataFlow>(
            "flow", "データの流れ", static () => new() { From = "", To = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .ToldBy(static x => $"{x.From}→{x.To}（{x.Content}）")
        .Ranked(4)
        .Reference("from", "送る側", "データを送る側（システムか院外の接続先の id か名称）。", ["systems", "outside"], static x => x.From, static (x, v) => x with { From = v }).Required()
        .Reference("to", "受ける側", "データを受ける側（システムか院外の接続先の id か名称）。", ["systems", "outside"], static x => x.To, static (x, v) => x with { To = v }).Required()
        .Text("content", "内容", "流れるデータ。例: 検査結果", static x => x.Content, static (x, v) => x with { Content = v })
        .Text("protocol", "方式", "例: HL7、DICOM", static x => x.Protocol, static (x, v) => x with { Protocol = v })
        .Flag("both_ways", "双方向", "双方向に流れるかどうか。", static x => x.BothWays, static (x, v) => x with { BothWays = v ?? false }).NotHidden()
        .Flag("always_on", "常時接続", "常時流れるなら はい、都度なら いいえ。", static x => x.AlwaysOn, static (x, v) => x with { AlwaysOn = v });
}
