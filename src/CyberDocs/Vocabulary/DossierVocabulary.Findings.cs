using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<Finding> findingShape;
    private readonly TemplateShape<FindingGroup> findingGroupShape;
    private readonly TemplateShape<AlikeFindings> alikeFindingsShape;
    private readonly TemplateShape<FindingSubject> subjectShape;
    private readonly TemplateShape<FindingClause> clauseShape;

    private TemplateShape<Finding> FindingShape() => new TemplateShape<Finding>()
        .AddValue("code", static x => x.Code.Id)
        .AddValue("severity", static x => IdOf(x.Severity))
        .AddValue("severity_label", static x => LabelOf(x.Severity))
        .AddValue("place", static x => PlaceOf(x.Place))
        .AddValue("message", static x => InEras(x).JapaneseMessage)
        .AddValue("remedy", static x => InEras(x).JapaneseRemedy)
        .AddValue("detail", static x => x.Detail)
        .AddMany("clauses", () => clauseShape, static x => x.Clauses)
        .AddMany("subjects", () => subjectShape, static x => x.Subjects)
        .AddValue("further_places", static x => Math.Max(0, x.Subjects.Count - 1))
        .AddMany("documents", () => documentShape, x => [.. documents.Where(document => x.Documents.Contains(document.Id))]);

    // A finding quotes dates as a dossier writes them; a paper prints them as every other date on it.
    private static Finding InEras(Finding finding) => finding with
    {
        Arguments = finding.Arguments.Select(argument =>
            DateOnly.TryParseExact(argument.Japanese, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                && Japanese.JapaneseCalendar.Format(date) is { } era
                ? argument with { Japanese = era }
                : argument).ToValueList(),
    };

    private static TemplateShape<FindingClause> ClauseShape() => new TemplateShape<FindingClause>()
        .AddValue("id", static x => x.Id)
        .AddValue("title", static x => x.Title)
        .AddValue("label", static x => x.ToString());

    private static TemplateShape<FindingSubject> SubjectShape() => new TemplateShape<FindingSubject>()
        .AddValue("id", static x => x.Id)
        .AddValue("place", static x => PlaceOf(x.Place));

    private TemplateShape<FindingGroup> FindingGroupShape() => new TemplateShape<FindingGroup>()
        .AddOne("document", () => documentShape, x => x.Document)
        .AddValue("label", static x => x.Document is { } document ? $"{document.Number}　{document.Title}" : "データ全体")
        .AddValue("count", static x => x.Findings.Count)
        .AddValue("errors", static x => x.Count(Severity.Error))
        .AddValue("warnings", static x => x.Count(Severity.Warning))
        .AddValue("infos", static x => x.Count(Severity.Info))
        .AddMany("findings", () => findingShape, x => x.Findings);

    private TemplateShape<AlikeFindings> AlikeFindingsShape() => new TemplateShape<AlikeFindings>()
        .AddValue("code", static x => x.First.Code.Id)
        .AddValue("severity", static x => IdOf(x.First.Severity))
        .AddValue("severity_label", static x => LabelOf(x.First.Severity))
        .AddValue("remedy", static x => InEras(x.First).JapaneseRemedy)
        .AddMany("clauses", () => clauseShape, static x => x.Clauses)
        .AddMany("documents", () => documentShape, x => [.. documents.Where(document => x.Concerns(document.Id))])
        .AddMany("findings", () => findingShape, static x => x.Findings);

    private static string IdOf(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    private static string LabelOf(Severity severity) => severity switch { Severity.Error => "エラー", Severity.Warning => "警告", _ => "情報" };

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
