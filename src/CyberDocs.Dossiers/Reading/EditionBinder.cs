using CyberDocs.Forms;

namespace CyberDocs.Reading;

/// <summary>Binds the tree of an edition file to an edition, as strictly as a dossier. One binder reads one file; not thread-safe.</summary>
internal sealed class EditionBinder
{
    private readonly BindContext context;
    private readonly ReferenceTable items = new();

    private EditionBinder(FindingCollector findings) => context = new(findings);

    /// <summary>The edition, or null, with findings, when the tree is no map or lacks what identifies an edition.</summary>
    /// <param name="root">The tree; null when the file could not be read, which has been reported already.</param>
    /// <param name="findings">Takes all findings of the run.</param>
    public static Edition? Bind(DataNode? root, FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        switch (root)
        {
            case null:
                return null;
            case DataMap map:
                return new EditionBinder(findings).BindEdition(map);
            default:
                findings.Add(RecordReader.WrongType("id", root, NodeSort.Map));
                return null;
        }
    }

    private Edition? BindEdition(DataMap map)
    {
        var r = new RecordReader(map, context, EditionShape.Edition);
        var id = r.Required("id");
        var form = r.Required("form");
        var edition = new Edition
        {
            Id = id,
            Form = form,
            Title = r.Required("title", id),
            Notice = r.Text("notice"),
            IssuedOn = r.Date("issued_on"),
            Guideline = r.Text("guideline"),
            FiscalYearStart = r.Date("fiscal_year_start"),
            Restated = r.Boolean("restated") ?? false,
            Head = r.Words("head", [.. EditionShape.Edition.Find("head")!.Words.Select(word => (word, word))]),
            Notes = r.Texts("notes"),
            Sections = r.Records("sections", BindSection),
            Origin = r.Origin(),
        };
        return id.Length == 0 || form.Length == 0 ? null : edition;
    }

    private EditionSection BindSection(DataMap map)
    {
        var r = new RecordReader(map, context, EditionShape.Section);
        return new()
        {
            Number = r.Text("number"),
            Title = r.Required("title"),
            Description = r.Text("description"),
            Items = r.Records("items", BindItem),
            Origin = r.Origin(),
        };
    }

    private EditionItem BindItem(DataMap map)
    {
        var r = new RecordReader(map, context, EditionShape.Item);
        return new()
        {
            Id = r.Id(items),
            Number = r.Text("number"),
            AssetClass = r.Text("asset_class"),
            Title = r.Text("title"),
            Statement = r.Required("statement"),
            Questions = r.Texts("questions"),
            NotNeededWhen = r.Choice(EditionShape.Item.Find("not_needed_when")!),
            Clauses = r.Texts("clauses"),
            Chapters = r.Texts("chapters"),
            Derivation = r.Choice(EditionShape.Item.Find("derivation")!),
            Meaning = r.Text("meaning"),
            Proof = r.Texts("proof"),
            Confidence = r.Choice(EditionShape.Item.Find("confidence")!),
            Verified = r.Boolean("verified") ?? true,
            Gate = r.Boolean("gate") ?? false,
            Origin = r.Origin(),
        };
    }
}
