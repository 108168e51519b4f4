using CyberDocs.Checking.Derivation;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<DerivedComparison> derivedItemShape;
    private readonly TemplateShape<DerivedForm> derivedFormShape;

    private static TemplateShape<DerivedComparison> DerivedItemShape() => new TemplateShape<DerivedComparison>()
        .AddValue("id", static x => x.Item.Id)
        .AddValue("number", static x => x.Item.Number ?? x.Item.Id)
        .AddValue("asset_class", static x => x.Item.AssetClass)
        .AddValue("statement", static x => x.Item.Title ?? x.Item.Statement)
        .AddValue("meaning", static x => x.Item.Meaning)
        .AddValue("meaning_is_sure", static x => x.Item.IsMeaningSure)
        .AddTexts("proof", static x => x.Item.Proof)
        .AddValue("evidence", static x => AnswerOf(x)?.Evidence)
        .AddValue("evidence_file", static x => AnswerOf(x)?.EvidenceFile)
        .AddValue("evidence_is_lost", static x => AnswerOf(x)?.IsEvidenceLost ?? false)
        .AddValue("given", static x => Terms.Answers[x.Given].Id)
        .AddValue("given_label", static x => x.Given == Answer.Blank ? Unread(x) ?? "未回答" : Terms.Answers[x.Given].Japanese)
        .AddValue("derived", static x => Terms.Answers[x.Derived.Answer].Id)
        .AddValue("derived_label", static x => x.Derived.Answer == Answer.Blank ? "データからは判断できない" : Terms.Answers[x.Derived.Answer].Japanese)
        .AddTexts("reasons", static x => [.. x.Derived.Reasons.Select(reason => reason.Japanese)])
        .AddValue("contradicts", static x => x.IsContradiction)
        .AddTexts("clauses", static x => x.Item.Clauses);

    private TemplateShape<DerivedForm> DerivedFormShape() => new TemplateShape<DerivedForm>()
        .AddOne("document", () => documentShape, x => documents.FirstOrDefault(document => document.Id == x.Answers.Form))
        .AddOne("vendor", () => vendorShape, x => MeantVendor(x.Answers.Vendor))
        .AddOne("system", () => systemShape, x => MeantSystem(x.Answers.System))
        .AddValue("label", LabelOf)
        .AddValue("agreements", static x => x.Items.Count(Agrees))
        .AddValue("contradictions", static x => x.Items.Count(item => item.IsContradiction))
        .AddValue("unanswered", static x => x.Items.Count(IsUnanswered))
        .AddValue("not_applicable", static x => x.Items.Count(item => item.Given == Answer.NotApplicable))
        .AddValue("undecided", static x => x.Items.Count(item => item.Given != Answer.NotApplicable && item.Derived.Answer == Answer.Blank))
        .AddMany("decided_items", () => derivedItemShape, static x => [.. x.Items.Where(item => item.Derived.Answer != Answer.Blank)])
        .AddMany("open_items", () => derivedItemShape, static x => [.. x.Items.Where(item => item.IsContradiction || IsUnanswered(item))])
        .AddMany("items", () => derivedItemShape, static x => x.Items);

    private static string? Unread(DerivedComparison x) => AnswerOf(x)?.Origin is { } origin ? origin.Written("second") ?? origin.Written("first") : null;

    private static ItemAnswer? AnswerOf(DerivedComparison x) => x.Form.Items.FirstOrDefault(answer => answer.Item == x.Item.Id);

    private static bool IsUnanswered(DerivedComparison item) => item.Given == Answer.Blank && item.Derived.Answer != Answer.Blank;

    private static bool Agrees(DerivedComparison item) =>
        !item.IsContradiction && item.Given is not (Answer.Blank or Answer.NotApplicable) && item.Derived.Answer != Answer.Blank;

    private IReadOnlyList<DerivedForm> DerivedForms() =>
        [.. facts.Derived.GroupBy(item => item.Form, ReferenceEqualityComparer.Instance).Select(group => new DerivedForm([.. group]))];

    private string LabelOf(DerivedForm form)
    {
        var title = documents.FirstOrDefault(document => document.Id == form.Answers.Form) is { } known ? $"{known.Number}　{known.Title}" : form.Answers.Form;
        var about = string.Join("　", ((string?[])[index.Vendor(form.Answers.Vendor)?.Name, index.System(form.Answers.System)?.Name]).OfType<string>());
        return about.Length == 0 ? title : $"{title}　{about}";
    }

    internal sealed record DerivedForm(IReadOnlyList<DerivedComparison> Items)
    {
        public FormAnswers Answers => Items[0].Form;
    }
}
