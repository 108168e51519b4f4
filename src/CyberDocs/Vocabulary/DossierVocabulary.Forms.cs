using CyberDocs.Forms;
using CyberDocs.Model;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<FormView> formShape;
    private readonly TemplateShape<Edition> editionShape;
    private readonly TemplateShape<FormView.Section> sectionShape;
    private readonly TemplateShape<FormView.Item> itemShape;
    private readonly TemplateShape<ItemAnswer> answerShape;
    private readonly TemplateShape<Enclosure> enclosureShape;

    private TemplateShape<FormView> FormShape() => new TemplateShape<FormView>()
        .Add("id", static x => x.Edition.Form)
        .Add("edition", x => editionShape.Wrap(x.Edition))
        .Add("field", static x => x.Field)
        .Add("gate", static x => Terms.Answers[x.Answers?.Gate ?? Answer.Blank].Id)
        .Add("responder", static x => x.Answers?.Responder)
        .Add("checked_on", static x => x.Answers?.CheckedOn)
        .Add("vendor", x => vendorShape.Wrap(x.Vendor))
        .Add("system", x => systemShape.Wrap(x.System))
        .Add("systems", x => Many([.. x.Systems(index)], systemShape))
        .Add("devices", x => Many([.. x.Devices(index)], deviceShape))
        .Add("sections", x => Many([.. x.Sections(dossier)], sectionShape));

    private static TemplateShape<Edition> EditionShape() => new TemplateShape<Edition>()
        .Add("id", static x => x.Id)
        .Add("title", static x => x.Title)
        .Add("notice", static x => x.Notice)
        .Add("issued_on", static x => x.IssuedOn)
        .Add("guideline", static x => x.Guideline)
        .Add("fiscal_year_start", static x => x.FiscalYearStart)
        .Add("notes", static x => Texts(x.Notes));

    private TemplateShape<FormView.Section> SectionShape() => new TemplateShape<FormView.Section>()
        .Add("number", static x => x.Source.Number)
        .Add("title", static x => x.Source.Title)
        .Add("description", static x => x.Source.Description)
        .Add("items", x => Many(x.Items, itemShape));

    private TemplateShape<FormView.Item> ItemShape() => new TemplateShape<FormView.Item>()
        .Add("id", static x => x.Source.Id)
        .Add("number", static x => x.Source.Number)
        .Add("asset_class", static x => x.Source.AssetClass)
        .Add("title", static x => x.Source.Title)
        .Add("statement", static x => x.Source.Statement)
        .Add("questions", static x => Texts(x.Source.Questions))
        .Add("chapters", static x => Texts(x.Source.Chapters))
        .Add("clauses", static x => Texts(x.Source.Clauses))
        .Add("derivation", static x => x.Source.Derivation)
        .Add("gate", static x => x.Source.Gate)
        .Add("verified", static x => x.Source.Verified)
        .Add("not_needed", static x => x.NotNeeded)
        .Add("field", static x => x.Field)
        .Add("answer", x => answerShape.Wrap(x.Answer));

    private static TemplateShape<ItemAnswer> AnswerShape() => new TemplateShape<ItemAnswer>()
        .Add("first", static x => Terms.Answers[x.First].Id)
        .Add("first_on", static x => x.FirstOn)
        .Add("target", static x => x.Target)
        .Add("second", static x => Terms.Answers[x.Second].Id)
        .Add("second_on", static x => x.SecondOn)
        .Add("remarks", static x => x.Remarks);

    private static TemplateShape<Enclosure> EnclosureShape() => new TemplateShape<Enclosure>()
        .Add("number", static x => x.Number)
        .Add("title", static x => x.Title)
        .Add("file", static x => x.File)
        .Add("pages", static x => x.Pages)
        .Add("status", static x => x.Status)
        .Add("status_label", static x => x.StatusLabel)
        .Add("reason", static x => x.Reason);
}
