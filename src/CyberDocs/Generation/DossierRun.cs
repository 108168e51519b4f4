using CyberDocs.Answers;
using CyberDocs.Checking;
using CyberDocs.Diagrams;
using CyberDocs.Documents;
using CyberDocs.Redaction;
using CyberDocs.Templating;
using CyberDocs.Vocabulary;

namespace CyberDocs.Generation;

/// <summary>One dossier on one date, ready to be composed. Thread-safe.</summary>
internal sealed class DossierRun
{
    private readonly DossierVocabulary vocabulary;
    private readonly Lazy<IReadOnlyList<PlannedDocument>> whole;

    /// <param name="workshop">What all runs share.</param>
    /// <param name="facts">The dossier, without what the profile hides, with its index, the editions and the date on which the documents are handed in.</param>
    /// <param name="profile">The profile of disclosure; null for none.</param>
    /// <param name="vendor">Id of the vendor who sees its own records in full; null for none.</param>
    /// <param name="marks">Marks of rows that changed since an earlier submission; null for none.</param>
    /// <param name="pages">Takes the pages that marked rows stand on, for the letter that tells them; null where there is none.</param>
    public DossierRun(
        Workshop workshop, CheckContext facts, DisclosureProfile? profile = null, string? vendor = null,
        ChangeMarks? marks = null, ChangePages? pages = null)
    {
        var dossier = facts.Dossier;
        (Workshop, Pages, Hidden) = (workshop, pages, new HiddenFields(profile, vendor));
        Figures = new DossierFigures(dossier, new DiagramOptions { Date = facts.Date }, workshop.Measurer) { OfTemplates = workshop.PictureOf };
        vocabulary = new DossierVocabulary(facts, workshop.Library.Documents, profile, Hidden, Figures.Drawn, Figures.SymbolOf)
        {
            Marks = marks ?? ChangeMarks.None,
            Pages = pages,
        };
        whole = new(() => DocumentPlanner.Plan(dossier, workshop.Library.Documents, profile?.InternalPapers ?? true));
    }

    public Workshop Workshop { get; }

    public DossierFigures Figures { get; }

    /// <summary>What the profile hides.</summary>
    public HiddenFields Hidden { get; }

    /// <summary>Takes the pages that marked rows stand on.</summary>
    public ChangePages? Pages { get; }

    public string InstitutionName => vocabulary.Dossier.Institution.Name;

    /// <summary>What is made; the whole set unless it is given.</summary>
    public IReadOnlyList<PlannedDocument> Plan { get => [.. Beside, .. field ?? whole.Value]; init; }

    /// <summary>Letters that go with the set.</summary>
    public IReadOnlyList<PlannedDocument> Beside { get; init; } = [];

    /// <summary>Composes the letters of the plan: they show what the profile of the papers beside them hides, such as our telephone.</summary>
    public DossierRun? Letters { get; init; }

    /// <summary>What a letter is about.</summary>
    public Func<PlannedDocument, LetterFacts> LetterOf { get; init; } = static _ => new();

    /// <summary>
    /// Composes a document into a sink; the findings of earlier stages are for the document that lists them. False when a template is wrong: the sink has then
    /// not been ended.
    /// </summary>
    public bool Compose(
        PlannedDocument planned, IReadOnlyList<Enclosure> enclosures, IReadOnlyList<Finding> earlier, IDocumentSink sink, FindingCollector findings,
        CancellationToken cancellation)
    {
        var document = planned.Document;
        if (!document.IsOfSet && Letters is not null)
        {
            return Letters.Compose(planned, enclosures, earlier, sink, findings, cancellation);
        }

        var own = new FindingCollector();
        var form = FormOf(planned);
        var data = document.IsOfSet ? vocabulary.Globals(document, form, enclosures, earlier) : vocabulary.Globals(document, LetterOf(planned));
        sink = form is null ? sink : new StampedSink(sink, FormStamp.Of(form, vocabulary.Dossier));
        var done = Workshop.Composer.Compose(document.Template, data, sink, Figures, own, cancellation);
        // Two drawings of the same network find the same faults in it.
        own.AddRange(document.Drawings.SelectMany(entry => Figures.FindingsOf(entry.Drawing)).Distinct());

        findings.AddRange(own.Findings.Select(finding => Of(document, finding)));
        return done;
    }

    /// <summary>The type of what every template can name.</summary>
    public TemplateType GlobalsType => vocabulary.Type;

    /// <summary>What a document's template can name.</summary>
    public TemplateObject GlobalsOf(PlannedDocument planned, IReadOnlyList<Enclosure> enclosures, IReadOnlyList<Finding> earlier) =>
        vocabulary.Globals(planned.Document, FormOf(planned), enclosures, earlier);

    /// <summary>What the template of changes can name.</summary>
    public TemplateObject GlobalsOf(CompareResult compared) => vocabulary.Globals(Workshop.Library.Comparison, compared);

    /// <summary>Composes the document of changes into a sink. False when its template is wrong.</summary>
    public bool Compose(CompareResult compared, IDocumentSink sink, FindingCollector findings, CancellationToken cancellation) =>
        Workshop.Composer.Compose(Workshop.Library.Comparison.Template, GlobalsOf(compared), sink, Figures, findings, cancellation);

    /// <summary>Composes the page of changes for the head of the institution into a sink. False when its template is wrong.</summary>
    public bool Compose(BriefChanges brief, IDocumentSink sink, FindingCollector findings, CancellationToken cancellation) =>
        Workshop.Composer.Compose(Workshop.Library.Brief.Template, vocabulary.Globals(Workshop.Library.Brief, brief), sink, Figures, findings, cancellation);

    public static Finding Of(SubmissionDocument document, Finding finding) =>
        finding.Documents.Count == 0 ? finding.In(document.Id) : finding;

    public IReadOnlyList<Enclosure> EnclosuresWithoutPages() =>
        [.. Plan.Where(planned => planned.Document.Role == DocumentRole.Enclosed).Select(planned => EnclosureOf(planned, null, failed: false))];

    public Enclosure EnclosureOf(PlannedDocument planned, int? pages, bool failed)
    {
        var about = planned is { Vendor: { } vendor, System: { } system } ? $"{vendor.Name}（{system.Name}）" : planned.Vendor?.Name ?? planned.System?.Name;
        var title = about is null ? planned.Document.Title : $"{planned.Document.Title}　{about}";
        var reason = failed ? "様式に誤りがあり作成できなかったため" : planned.NotMadeBecause;
        return reason is not null
            ? new Enclosure(planned.Document, title, null, null, failed ? "missing" : "not_made", reason, null)
            : planned.ReceivedFile is { } received
                ? new Enclosure(planned.Document, title, received, null, "received", null, null)
                : EnclosureOf(planned, FormOf(planned), title, pages);
    }

    // A form is handed in for what it says: the cover tells one that is filled in from one that is not.
    private Enclosure EnclosureOf(PlannedDocument planned, FormView? form, string title, int? pages)
    {
        var (asked, open) = form is null ? (0, 0) : vocabulary.FillingOf(form);
        var (blank, partly) = (OpenIn(planned.Document.Blank), OpenIn(planned.Document.Partly));
        var (status, reason) = blank is not null ? ("blank", blank)
            : open == 0 ? (partly is null ? "enclosed" : "partly", partly)
            : open == asked ? ("blank", "どの項目も未記入") : ("partly", $"{asked}項目のうち{open}項目が未記入");
        return new Enclosure(planned.Document, title, planned.FileName, pages, status, reason, form?.Edition);
    }

    private string? OpenIn(IEnumerable<DocumentOmission> cases) => cases.FirstOrDefault(open => open.Holds(vocabulary.Dossier))?.Because;

    private FormView? FormOf(PlannedDocument planned)
    {
        if (planned.Document.Form is not { } form)
        {
            return null;
        }

        var dossier = vocabulary.Dossier;
        var answers = FormView.AnswersOf(dossier, form, planned.Vendor?.Id, planned.System?.Id);
        var editions = Workshop.Library.Editions;
        var edition = editions.Find(form, answers?.Edition ?? dossier.Editions.For(form));

        // A dossier chooses no edition of a form that a template folder brought along; its newest one is meant.
        edition ??= answers is null && OfficialForm.Find(form) is null && editions.IdsOf(form) is [.., var newest]
            ? editions.Find(form, newest)
            : null;
        return edition is null ? null : new FormView(edition, answers, planned.Vendor, planned.System);
    }
}
