using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record EditionChoice
{
    internal static RecordShape<EditionChoice> Shape { get; } = new RecordShape<EditionChoice>(
            "editions", "様式の版", static () => new(), static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .Ranked(0)
        .Text("checklist", "チェックリスト", "医療機関確認用と事業者確認用の版。例: r6", static x => x.Checklist, static (x, v) => x with { Checklist = v }).NotHidden()
        .Text("minimum", "最低限の措置", "最低限の措置編の版。例: okayama-r6", static x => x.Minimum, static (x, v) => x with { Minimum = v }).NotHidden()
        .Text("bcp", "BCP確認表", "BCP の確認表の版。例: \"2024-06\"", static x => x.Bcp, static (x, v) => x with { Bcp = v }).NotHidden()
        .Text("guideline", "ガイドライン", "安全管理ガイドラインの版。例: \"6.0\"", static x => x.Guideline, static (x, v) => x with { Guideline = v }).NotHidden();
}
