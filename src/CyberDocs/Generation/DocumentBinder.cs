using CyberDocs.Reading;
using CyberDocs.Templating;

namespace CyberDocs.Generation;

/// <summary>Binds the <c>document.yaml</c> of a folder to a document of the set. One binder reads one file; not thread-safe.</summary>
internal sealed class DocumentBinder
{
    /// <summary>Name of the file in the folder of a document.</summary>
    public const string FileName = "document.yaml";

    private static readonly (string Word, DocumentRole Role)[] Roles =
    [
        ("enclosed", DocumentRole.Enclosed), ("cover", DocumentRole.Cover), ("internal", DocumentRole.Internal), ("comparison", DocumentRole.Comparison),
        ("vendor_request", DocumentRole.VendorRequest), ("vendor_reminder", DocumentRole.VendorReminder), ("todo", DocumentRole.Todo),
        ("correction_reply", DocumentRole.CorrectionReply), ("brief", DocumentRole.Brief),
    ];

    private static readonly (string Word, CopyScope Scope)[] Scopes =
        [("institution", CopyScope.Institution), ("vendor", CopyScope.Vendor), ("system", CopyScope.System), ("vendor_form", CopyScope.VendorForm)];

    private readonly BindContext context;

    private DocumentBinder(FindingCollector findings) => context = new(findings);

    /// <summary>The document; null, with findings, when it cannot be made.</summary>
    /// <param name="root">The tree; null when the file could not be read, which has been reported already.</param>
    /// <param name="id">Name of the folder.</param>
    /// <param name="builtIn">The document of ours that it takes the place of, whose role it keeps; null for none.</param>
    /// <param name="isTemplate">Whether there is a template of a name.</param>
    /// <param name="findings">Takes all findings.</param>
    public static SubmissionDocument? Bind(DataNode? root, string id, SubmissionDocument? builtIn, Func<string, bool> isTemplate, FindingCollector findings)
    {
        if (root is null)
        {
            return null;
        }

        if (root is not DataMap map)
        {
            findings.Add(RecordReader.WrongType(FileName, root, NodeSort.Map));
            return null;
        }

        if (!IsId(id))
        {
            findings.Add(TemplateFindings.BadDocumentId.At(root.Place, id));
            return null;
        }

        var own = new FindingCollector();
        var document = new DocumentBinder(own).Bind(map, id, builtIn);
        if (!own.HasErrors && !isTemplate(document.Template))
        {
            own.Add(TemplateFindings.IncludeNotFound.At(map.Find("template")?.Place ?? root.Place, document.Template));
        }

        findings.AddRange(own.Findings);
        return own.HasErrors ? null : document;
    }

    /// <summary>Whether a word can be the id of a document.</summary>
    public static bool IsId(string id) => id.Length > 0 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private SubmissionDocument Bind(DataMap map, string id, SubmissionDocument? builtIn)
    {
        var r = new RecordReader(
            map, context, "number", "title", "title_en", "list_number", "file_name", "template", "form", "spreadsheet", "role", "per",
            "drawings", "not_made", "blank", "partly", "left_out", "page");
        var document = new SubmissionDocument(id, r.Required("number"), r.Required("title"), r.Number("list_number") ?? 0)
        {
            EnglishTitle = r.Text("title_en"),
            Form = r.Text("form"),
            HasSpreadsheet = r.Boolean("spreadsheet") ?? false,
            Role = Word(r, "role", builtIn is null ? Roles : [.. Roles.Where(role => role.Role == builtIn.Role)]),
            Per = Word(r, "per", Scopes),
            Drawings = r.Records("drawings", BindDrawing),
            Omissions = r.Records("not_made", BindOmission),
            Blank = r.Records("blank", BindOmission),
            Partly = r.Records("partly", BindOmission),
            LeftOutBecause = r.Text("left_out"),
            Page = r.Map("page") is { } page ? BindPage(page) : DocumentPage.Default,
        };
        document = r.Text("file_name") is { } name ? document with { FileName = name } : document;
        return r.Text("template") is { } template ? document with { Template = template } : document;
    }

    private DocumentDrawing BindDrawing(DataMap map)
    {
        var r = new RecordReader(map, context, "drawing", "suffix");
        return new DocumentDrawing(r.RequiredOneOf("drawing", [.. DossierFigures.AllNames]), FileNames.Within(r.Text("suffix") ?? ""));
    }

    private DocumentOmission BindOmission(DataMap map)
    {
        var r = new RecordReader(map, context, "when", "because");
        var when = r.Words("when", [.. DocumentCondition.All.Select(condition => (condition.Id, condition))]);
        if (!r.Has("when"))
        {
            r.Missing("when");
        }

        return new DocumentOmission(when, r.Required("because"));
    }

    private DocumentPage BindPage(DataMap map)
    {
        var r = new RecordReader(map, context, "paper", "orientation", "margins");
        return new DocumentPage(
            r.OneOf("paper", "A3", "A4", "A5", "B4", "B5") ?? DocumentPage.Default.Paper,
            r.OneOf("orientation", "portrait", "landscape") ?? DocumentPage.Default.Orientation,
            r.Text("margins") ?? DocumentPage.Default.Margins);
    }

    // The first word is what holds when none is given.
    private static T Word<T>(RecordReader reader, string key, (string Word, T Value)[] words)
    {
        var text = reader.OneOf(key, [.. words.Select(word => word.Word)]);
        return words.FirstOrDefault(word => word.Word == text, words[0]).Value;
    }
}
