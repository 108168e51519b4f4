using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record ExtraValue
{
    internal static RecordShape<ExtraValue> Shape { get; } = new RecordShape<ExtraValue>(
            "extra", "追加の列", static () => new() { Column = "", Text = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .Text("text", "値", "台帳の列の値。", static x => x.Text, static (x, v) => x with { Text = v });
}
