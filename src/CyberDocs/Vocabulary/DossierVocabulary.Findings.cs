using System.Globalization;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<Finding> findingShape;
    private readonly TemplateShape<FindingGroup> findingGroupShape;

    private TemplateShape<Finding> FindingShape() => new TemplateShape<Finding>()
        .Add("code", static x => x.Code.Id)
        .Add("severity", static x => x.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" })
        .Add("severity_label", static x => x.Severity switch { Severity.Error => "エラー", Severity.Warning => "警告", _ => "情報" })
        .Add("place", static x => PlaceOf(x.Place))
        .Add("message", static x => x.JapaneseMessage)
        .Add("remedy", static x => x.JapaneseRemedy)
        .Add("detail", static x => x.Detail)
        .Add("documents", x => Many([.. documents.Where(document => x.Documents.Contains(document.Id))], documentShape));

    private TemplateShape<FindingGroup> FindingGroupShape() => new TemplateShape<FindingGroup>()
        .Add("document", x => documentShape.Wrap(x.Document))
        .Add("label", static x => x.Document is { } document ? $"{document.Number}　{document.Title}" : "データ全体")
        .Add("count", static x => x.Findings.Count)
        .Add("errors", static x => x.Count(Severity.Error))
        .Add("warnings", static x => x.Count(Severity.Warning))
        .Add("infos", static x => x.Count(Severity.Info))
        .Add("findings", x => Many(x.Findings, findingShape));

    // File names only: where the file lies on somebody's disk is nobody's business.
    private static string? PlaceOf(SourcePlace place)
    {
        var file = place.File is { } path ? path[(path.LastIndexOfAny(['/', '\\']) + 1)..] : null;
        var text = string.Join("　", ((string?[])[
            file,
            place.Cell,
            place.Cell is null && place.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{place.Line}行 {Math.Max(place.Column, 1)}文字目") : null,
            place.Line == 0 && place.Cell is null ? place.Pointer : null,
        ]).Where(part => part is not null));
        return text.Length == 0 ? null : text;
    }
}
