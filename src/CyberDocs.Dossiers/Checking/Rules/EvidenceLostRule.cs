using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>Files that are evidence of answers lie where the dossier says.</summary>
internal sealed class EvidenceLostRule() : Rule(["evidence"], new(
    "CD2184", Severity.Warning,
    "項目 {item} の根拠のファイル「{file}」が、データのフォルダーにありません。",
    "The evidence of item {item}, \"{file}\", is not in the dossier's folder.",
    "ファイルかフォルダーをデータのファイルと同じフォルダーかその下に置き、名前を「/」区切りで書いてください。ほかの場所にあるものは、置き場所を根拠（evidence）に書きます。",
    "Put the file or folder beside the dossier or below it, and write its name with slashes. Name the place of what lies elsewhere in evidence."))
{
    public override IEnumerable<Finding> Check(CheckContext context) =>
        from form in context.Dossier.Answers
        from item in form.Items
        where item.IsEvidenceLost
        select Code.At(
            item.Origin.Of("evidence_file"),
            ("item", ItemNumbers.PrintedOf(context.EditionOf(form), item.Item), item.Item), ("file", item.EvidenceFile!)) with
        {
            Documents = ["evidence", form.Form],
        };
}
