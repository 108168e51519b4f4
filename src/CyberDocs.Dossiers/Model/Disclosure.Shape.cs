using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record Disclosure
{
    internal static RecordShape<Disclosure> Shape { get; } = new RecordShape<Disclosure>(
            "disclosure", "MDS・SDS", static () => new(), static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .OnSheet("事業者の開示書類")
        .Word("kind", "種類", "MDS（製造業者）、SDS（サービス事業者）、MDS2 の別。", Terms.DisclosureKinds, static x => x.Kind, static (x, v) => x with { Kind = v })
        .Reference("system", "システム", "どのシステムのものか（systems の id か名称）。", ["systems"], static x => x.System, static (x, v) => x with { System = v })
        .Text("product", "製品", "製品かサービスの名称。", static x => x.Product, static (x, v) => x with { Product = v })
        .Text("form_version", "書式の版", "例: Ver.4.1", static x => x.FormVersion, static (x, v) => x with { FormVersion = v })
        .Period("issued_on", "作成日", "書類の作成日。", static x => x.IssuedOn, static (x, v) => x with { IssuedOn = v })
        .Period("received_on", "受領日", "受け取った日。", static x => x.ReceivedOn, static (x, v) => x with { ReceivedOn = v })
        .Text("file", "保管場所", "ファイルの名前か保管している場所。", static x => x.File, static (x, v) => x with { File = v })
        .Text("not_needed_reason", "不要の理由", "受け取る必要がないときの理由。", static x => x.NotNeededReason, static (x, v) => x with { NotNeededReason = v });
}
