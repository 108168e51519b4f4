using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<FormView> formShape;
    private readonly TemplateShape<Edition> editionShape;
    private readonly TemplateShape<FormView.Section> sectionShape;
    private readonly TemplateShape<FormView.Item> itemShape;
    private readonly TemplateShape<FormView.Item> answerShape;
    private readonly TemplateShape<Enclosure> enclosureShape;

    private TemplateShape<FormView> FormShape() => new TemplateShape<FormView>()
        .AddValue("id", static x => x.Edition.Form)
        .AddOne("edition", () => editionShape, x => x.Edition)
        .AddValue("field", static x => x.Field)
        .AddValue("gate", static x => Terms.Answers[x.Answers?.Gate ?? Answer.Blank].Id)
        .AddValue("gate_written", static x => x.Answers?.Origin.Written("gate"))
        .AddValue("responder", static x => x.Answers?.Responder)
        .Add("checked_on", TemplateType.Date, x => Dated("answers", "checked_on", x.Vendor?.Id, x.Answers?.CheckedOn, x.Answers?.Origin))
        .Add("plain_from", TemplateType.Date, x => x.Edition.FiscalYearStart ?? FiscalYear.Of(date))
        .AddOne("vendor", () => vendorShape, x => x.Vendor)
        .AddOne("system", () => systemShape, x => x.System)
        .AddMany("systems", () => systemShape, x => [.. x.Systems(index)])
        .AddMany("devices", () => deviceShape, x => [.. x.Devices(index)])
        .AddMany("devices_by_kind", () => deviceGroupShape, x => Groups(x.Devices(index), device => Terms.DeviceKinds[device.Kind].Japanese))
        .AddMany("sections", () => sectionShape, x => [.. x.Sections(dossier, hiddenFields)]);

    private static TemplateShape<Edition> EditionShape() => new TemplateShape<Edition>()
        .AddValue("id", static x => x.Id)
        .AddValue("title", static x => x.Title)
        .AddValue("notice", static x => x.Notice)
        .AddValue("issued_on", static x => x.IssuedOn)
        .AddValue("guideline", static x => x.Guideline)
        .AddValue("fiscal_year_start", static x => x.FiscalYearStart)
        .AddValue("restated", static x => x.Restated)
        .AddTexts("head", static x => x.Head)
        .AddTexts("notes", static x => x.Notes);

    private TemplateShape<FormView.Section> SectionShape() => new TemplateShape<FormView.Section>()
        .AddValue("number", static x => x.Source.Number)
        .AddValue("title", static x => x.Source.Title)
        .AddValue("description", static x => x.Source.Description)
        .AddMany("items", () => itemShape, x => x.Items);

    private TemplateShape<FormView.Item> ItemShape() => new TemplateShape<FormView.Item>()
        .AddValue("id", static x => x.Source.Id)
        .AddValue("number", static x => x.Source.Number)
        .AddValue("asset_class", static x => x.Source.AssetClass)
        .AddValue("title", static x => x.Source.Title)
        .AddValue("statement", static x => x.Source.Statement)
        .AddTexts("questions", static x => x.Source.Questions)
        .AddTexts("chapters", static x => x.Source.Chapters)
        .AddTexts("clauses", static x => x.Source.Clauses)
        .AddValue("derivation", static x => x.Source.Derivation)
        .AddValue("gate", static x => x.Source.Gate)
        .AddValue("verified", static x => x.Source.Verified)
        .AddValue("not_needed", static x => x.NotNeeded)
        .AddValue("field", static x => x.Field)
        .AddValue("change_id", x => x.AnswerId is { } id ? Marks.AnchorOf(ItemAnswer.Shape.Id, id) : null)
        .AddValue("change", x => x.AnswerId is { } id ? MarkOf(ItemAnswer.Shape.Id, id) : null)
        .AddOne("answer", () => answerShape, x => x);

    private TemplateShape<FormView.Item> AnswerShape() => new TemplateShape<FormView.Item>()
        .AddValue("first", static x => Terms.Answers[x.Answer.First].Id)
        .AddValue("first_written", static x => x.Answer.Origin.Written("first"))
        .Add("first_on", TemplateType.Date, x => Dated("answer", "first_on", x.Owner, x.Answer.FirstOn, x.Answer.Origin))
        .Add("target", TemplateType.Date, x => Dated("answer", "target", x.Owner, x.Answer.Target, x.Answer.Origin))
        .AddValue("second", static x => Terms.Answers[x.Answer.Second].Id)
        .AddValue("second_written", static x => x.Answer.Origin.Written("second"))
        .Add("second_on", TemplateType.Date, x => Dated("answer", "second_on", x.Owner, x.Answer.SecondOn, x.Answer.Origin))
        .AddValue("remarks", static x => x.Answer.Remarks);

    private TemplateShape<Enclosure> EnclosureShape() => new TemplateShape<Enclosure>()
        .AddValue("id", static x => x.Document.Id)
        .AddValue("number", static x => x.Document.Number)
        .AddValue("title", static x => x.Title)
        .AddValue("file", static x => x.File)
        .AddValue("pages", static x => x.Pages)
        .AddValue("first_page", static x => x.FirstPage)
        .AddValue("last_page", static x => x.LastPage)
        .AddValue("status", static x => x.Status)
        .AddValue("status_label", static x => x.StatusLabel)
        .AddValue("reason", static x => x.Reason)
        .AddOne("edition", () => editionShape, static x => x.Edition);
}
