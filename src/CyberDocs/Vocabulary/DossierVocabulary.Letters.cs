using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private static readonly TemplateShape<TodoEntry> TodoShape = new TemplateShape<TodoEntry>()
        .AddValue("due", static x => x.Due)
        .AddValue("person", static x => x.Person)
        .AddValue("document", static x => x.Document)
        .AddValue("item", static x => x.Item)
        .AddValue("text", static x => x.Text)
        .AddValue("remarks", static x => x.Remarks);

    private readonly TemplateShape<VendorStanding> standingShape;
    private readonly TemplateShape<CorrectionPoint> correctionShape;

    /// <summary>What changed since the earlier submission, for marks on rows.</summary>
    public ChangeMarks Marks { get; init; } = ChangeMarks.None;

    /// <summary>Where the marked rows stand, for the letter beside them; null where there is none.</summary>
    public ChangePages? Pages { get; init; }

    private TemplateShape<CorrectionPoint> CorrectionShape() => new TemplateShape<CorrectionPoint>()
        .AddValue("id", static x => x.Correction.Id)
        .AddValue("requested_on", static x => x.Correction.RequestedOn)
        .AddValue("reference", static x => x.Correction.Reference)
        .AddValue("from", static x => x.Correction.From)
        .AddValue("document", static x => x.Document)
        .AddValue("item", x => index.Vendor(x.Correction.Item)?.Name ?? index.System(x.Correction.Item)?.Name ?? x.Correction.Item)
        .AddValue("text", static x => x.Correction.Text)
        .AddValue("due", static x => x.Correction.Due)
        .AddOne("person", () => personShape, x => MeantPerson(x.Correction.Person))
        .AddValue("done", static x => x.Correction.Done)
        .AddValue("done_on", static x => x.Correction.DoneOn)
        .AddMany("changes", () => recordChangeShape, static x => x.Changes);

    private string? MarkOf(string record, string id) => Marks.WordOf(record, id);

    private TemplateShape<VendorStanding> StandingShape() => new TemplateShape<VendorStanding>()
        .AddOne("vendor", () => vendorShape, static x => x.Vendor)
        .AddOne("system", () => systemShape, static x => x.System)
        .AddOne("edition", () => editionShape, x => facts.Editions.Find(OfficialForm.Vendor, x.Edition))
        .AddOne("sent_edition", () => editionShape, x => facts.Editions.Find(OfficialForm.Vendor, x.Request?.Edition ?? x.Edition))
        .AddValue("state", static x => Terms.RequestStates[x.State].Id)
        .AddValue("state_label", static x => Terms.RequestStates[x.State].Japanese)
        .AddValue("sent_on", static x => x.Request?.SentOn)
        .AddValue("due", static x => x.Request?.Due)
        .AddValue("returned_on", static x => x.Request?.ReturnedOn)
        .AddValue("returned_file", static x => x.Request?.ReturnedFile)
        .AddValue("own_document", static x => x.Request?.OwnDocument)
        .AddTexts("reminded", static x => x.Request?.Reminded ?? [])
        .AddValue("days_overdue", static x => x.DaysOverdue)
        .AddTexts("open_items", static x => x.OpenItems);

    /// <summary>The names that the template of a letter begins with: those of the dossier, and what the letter is about.</summary>
    /// <param name="document">The letter.</param>
    /// <param name="letter">What it is about.</param>
    public TemplateObject Globals(SubmissionDocument document, LetterFacts letter) => Globals(new View(document, null, [], []) { Letter = letter });
}
