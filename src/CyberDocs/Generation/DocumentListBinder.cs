using CyberDocs.Reading;
using CyberDocs.Templating;

namespace CyberDocs.Generation;

/// <summary>Binds a <c>documents.yaml</c>, the older way in which a folder adds documents to the set. One binder reads one file; not thread-safe.</summary>
internal sealed class DocumentListBinder(Func<string, bool> isTaken, Func<string, bool> isTemplate, FindingCollector findings)
{
    /// <summary>Name of the file in a folder of templates.</summary>
    public const string FileName = "documents.yaml";

    private readonly BindContext context = new(findings);

    /// <summary>The documents of a file in its order; those that could not be made are findings and left out.</summary>
    /// <param name="root">The tree; null when the file could not be read, which has been reported already.</param>
    /// <param name="name">Name of the file for messages.</param>
    /// <param name="isTaken">Whether an id is that of a built-in document.</param>
    /// <param name="isTemplate">Whether there is a template of a name.</param>
    /// <param name="findings">Takes all findings.</param>
    public static IReadOnlyList<SubmissionDocument> Bind(
        DataNode? root, string name, Func<string, bool> isTaken, Func<string, bool> isTemplate, FindingCollector findings)
    {
        switch (root)
        {
            case null:
                return [];
            case DataMap map:
                findings.Add(DocumentFindings.ListedDocuments.At(new(name, 1, 1)));
                var binder = new DocumentListBinder(isTaken, isTemplate, findings);
                return [.. new RecordReader(map, binder.context, "documents").Records("documents", binder.BindDocument).OfType<SubmissionDocument>()];
            default:
                findings.Add(RecordReader.WrongType("documents", root, NodeSort.Map));
                return [];
        }
    }

    private SubmissionDocument? BindDocument(DataMap map)
    {
        var r = new RecordReader(map, context, "id", "number", "title", "template", "spreadsheet");
        var id = r.Required("id");
        var document = new SubmissionDocument(id, r.Required("number"), r.Required("title"), 0)
        {
            Form = id,
            HasSpreadsheet = r.Boolean("spreadsheet") ?? false,
        };
        document = r.Text("template") is { } template ? document with { Template = template } : document;
        if (id.Length == 0 || document.Number.Length == 0 || document.Title.Length == 0)
        {
            return null;
        }

        var place = map.Find("id")!.Place;
        var fault = !DocumentBinder.IsId(id) ? TemplateFindings.BadDocumentId.At(place, id)
            : isTaken(id) ? TemplateFindings.DocumentIdTaken.At(place, id)
            : !isTemplate(document.Template) ? TemplateFindings.IncludeNotFound.At(map.Find("template")?.Place ?? place, document.Template)
            : null;
        if (fault is not null)
        {
            context.Findings.Add(fault);
        }

        return fault is null ? document : null;
    }
}
