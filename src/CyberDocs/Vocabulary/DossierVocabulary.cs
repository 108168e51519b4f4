using CyberDocs.Checking;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Redaction;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

/// <summary>What templates see of a dossier: explicit snake_case names, references resolved, nothing by reflection. Immutable and thread-safe.</summary>
/// <remarks>Each record's members stand in the partial file of its subject.</remarks>
internal sealed partial class DossierVocabulary
{
    private readonly Dossier dossier;
    private readonly DossierIndex index;
    private readonly DateOnly date;
    private readonly CheckContext facts;
    private readonly IReadOnlyList<SubmissionDocument> documents;
    private readonly DisclosureProfile? profile;
    private readonly HiddenFields hiddenFields;
    private readonly Func<string, IReadOnlyList<DiagramPage>> pages;
    private readonly Func<string, string?> symbolOf;

    /// <param name="facts">The dossier with its index, the editions and the date on which the documents are handed in.</param>
    /// <param name="documents">The kinds of documents in order.</param>
    /// <param name="profile">The profile of disclosure, whose name pages show; null for none.</param>
    /// <param name="hiddenFields">What the profile hides.</param>
    /// <param name="pages">Gives the pages of a drawing by its name.</param>
    /// <param name="symbolOf">Gives the symbol of a device in the network diagram, by device id.</param>
    public DossierVocabulary(
        CheckContext facts,
        IReadOnlyList<SubmissionDocument> documents,
        DisclosureProfile? profile,
        HiddenFields hiddenFields,
        Func<string, IReadOnlyList<DiagramPage>> pages,
        Func<string, string?> symbolOf)
    {
        this.facts = facts;
        dossier = facts.Dossier;
        index = facts.Index;
        date = facts.Date;
        this.documents = documents;
        this.profile = profile;
        this.hiddenFields = hiddenFields;
        this.pages = pages;
        this.symbolOf = symbolOf;
        institutionShape = InstitutionShape();
        personShape = PersonShape();
        roleShape = RoleShape();
        departmentShape = DepartmentShape();
        vendorShape = VendorShape();
        vendorContactShape = VendorContactShape();
        disclosureShape = DisclosureShape();
        systemShape = SystemShape();
        zoneShape = ZoneShape();
        deviceShape = DeviceShape();
        extraShape = ExtraShape();
        deviceGroupShape = DeviceGroupShape();
        alikeDevicesShape = AlikeDevicesShape();
        placeCountShape = PlaceCountShape();
        outsideShape = OutsideShape();
        linkShape = LinkShape();
        flowShape = FlowShape();
        contactsShape = ContactsShape();
        contactStepShape = ContactStepShape();
        outsideContactShape = OutsideContactShape();
        backupShape = BackupShape();
        bcpShape = BcpShape();
        editionChoiceShape = EditionChoiceShape();
        formShape = FormShape();
        editionShape = EditionShape();
        sectionShape = SectionShape();
        itemShape = ItemShape();
        answerShape = AnswerShape();
        enclosureShape = EnclosureShape();
        documentShape = DocumentShape();
        subjectShape = SubjectShape();
        clauseShape = ClauseShape();
        findingShape = FindingShape();
        recordChangeShape = RecordChangeShape();
        changeGroupShape = ChangeGroupShape();
        derivedItemShape = DerivedItemShape();
        derivedFormShape = DerivedFormShape();
        findingGroupShape = FindingGroupShape();
        alikeFindingsShape = AlikeFindingsShape();
        profileShape = ProfileShape();
        pageShape = PageShape();
        symbolShape = SymbolShape();
        diagramsShape = DiagramsShape();
        rolesByKindShape = RolesByKindShape();
        standingShape = StandingShape();
        correctionShape = CorrectionShape();
        globalsShape = GlobalsShape();
    }

    public Dossier Dossier => dossier;

    /// <summary>How many items a form asks for, and how many of them are open, as the profile shows them.</summary>
    public (int Asked, int Open) FillingOf(FormView form) => form.Filling(dossier, hiddenFields);

    /// <summary>The names that a template of a document begins with.</summary>
    /// <param name="document">Which document it is.</param>
    /// <param name="form">The checklist, for documents that are one; null otherwise.</param>
    /// <param name="enclosures">The documents of the set, for the cover; empty otherwise.</param>
    /// <param name="findings">What earlier stages found, for the list of findings; empty otherwise.</param>
    public TemplateObject Globals(
        SubmissionDocument document, FormView? form, IReadOnlyList<Enclosure> enclosures, IReadOnlyList<Finding> findings) =>
        Globals(new View(document, form, enclosures, findings));

    private LazyGlobals Globals(View view) => new(globalsShape.Wrap(view).AsObject());

    /// <summary>The type of all globals.</summary>
    public TemplateType Type => TemplateType.ObjectOf(() => globalsShape);

    /// <summary>A vocabulary over nothing, for what its types tell.</summary>
    public static DossierVocabulary WithoutData() =>
        new(new CheckContext(new Dossier { Institution = new Institution { Name = "" } }, EditionSet.Empty, default),
            [], null, new HiddenFields(null, null), static _ => [], static _ => null);

    private static IReadOnlyList<T> Resolved<T>(ValueList<string> ids, Func<string, T?> find)
        where T : class => [.. ids.Select(find).OfType<T>()];

    // A hidden date or number says so in its place; filters of dates let the words pass.
    private TemplateValue Shown(string record, string field, string? owner, TemplateValue value) =>
        hiddenFields.Hides(record, field, owner) ? RedactedDossier.Mark : value;

    // What cannot be read stands as it was written, in the brackets of what is to be filled in.
    private TemplateValue Dated(string record, string field, string? owner, CalendarDate? date, Origin? origin) =>
        Shown(record, field, owner, date is null && origin?.Written(field) is { } text ? text : TemplateFunctions.ValueOf(date));

    private TemplateValue Counted(string record, string field, string? owner, int? number, Origin origin) =>
        Shown(record, field, owner, number is null && origin.Written(field) is { } text ? text : number);

    private string? YesNo(string record, string field, string? owner, bool? value, Origin origin, string ifYes = "あり", string ifNo = "なし") =>
        hiddenFields.Hides(record, field, owner) ? RedactedDossier.Mark : value is { } yes ? yes ? ifYes : ifNo : origin.Written(field);
}
