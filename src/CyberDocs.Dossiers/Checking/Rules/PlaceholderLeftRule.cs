using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Model.Fields;

namespace CyberDocs.Checking.Rules;

/// <summary>A blank of the starter, ○○, would be printed as if it were a fact.</summary>
internal sealed class PlaceholderLeftRule : IRule
{
    public FindingCode Code { get; } = new(
        "CD2155", Severity.Warning,
        "ひな形の「○○」が残っています: {fields}。このままでは書類に「○○」と印字されます。",
        "Placeholders ○○ are left and would be printed: {fields}.",
        "自院のことに書き換えるか、分からない項目は消してください（〔要記入〕と印字されます）。",
        "Replace it by your own fact, or remove what you do not know: the papers then print 〔要記入〕.");

    public IReadOnlyList<string> Documents { get; } = ["cover"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var dossier = context.Dossier;
        return
        [
            .. Left(RecordShapes.Institution, [dossier.Institution], x => x.Origin),
            .. Left(RecordShapes.Person, dossier.People, x => x.Origin),
            .. Left(RecordShapes.Role, dossier.Roles, x => x.Origin),
            .. Left(RecordShapes.Department, dossier.Departments, x => x.Origin),
            .. Left(RecordShapes.Vendor, dossier.Vendors, x => x.Origin),
            .. Left(RecordShapes.VendorContact, dossier.Vendors.SelectMany(x => x.Contacts), x => x.Origin),
            .. Left(RecordShapes.Disclosure, dossier.Vendors.SelectMany(x => x.Disclosures), x => x.Origin),
            .. Left(RecordShapes.InformationSystem, dossier.Systems, x => x.Origin),
            .. Left(RecordShapes.Zone, dossier.Zones, x => x.Origin),
            .. Left(RecordShapes.Device, dossier.Devices, x => x.Origin),
            .. Left(RecordShapes.OutsideParty, dossier.Outside, x => x.Origin),
            .. Left(RecordShapes.Link, dossier.Links, x => x.Origin),
            .. Left(RecordShapes.DataFlow, dossier.Flows, x => x.Origin),
            .. Left(RecordShapes.ContactChain, [dossier.Contacts], x => x.Origin),
            .. Left(RecordShapes.ContactStep, dossier.Contacts.Inside, x => x.Origin),
            .. Left(RecordShapes.OutsideContact, dossier.Contacts.Outside, x => x.Origin),
            .. Left(RecordShapes.Backup, dossier.Backups, x => x.Origin),
            .. Left(RecordShapes.BcpFacts, [dossier.Bcp], x => x.Origin),
            .. Left(RecordShapes.FormAnswers, dossier.Answers, x => x.Origin),
            .. Left(RecordShapes.ItemAnswer, dossier.Answers.SelectMany(x => x.Items), x => x.Origin),
        ];
    }

    // The record and its fields are the subject, so that all blanks of a starter are one finding that lists and counts them.
    private IEnumerable<Finding> Left<T>(RecordShape<T> shape, IEnumerable<T> records, Func<T, Origin> origin)
    {
        var texts = shape.Fields.Where(field => field.With is not null).ToList();
        foreach (var record in records)
        {
            var fields = texts.FindAll(field => field.Holds(record, IsBlank));
            if (fields.Count > 0)
            {
                var place = origin(record).Of(fields[0].Key);
                var name = $"{shape.Japanese}の{string.Join("・", fields.Select(field => field.Japanese))}";
                var id = $"{shape.Id}.{string.Join("/", fields.Select(field => field.Key))}";
                yield return Code.AtRecord(place, ("fields", name, id));
            }
        }
    }

    // The circle is typed as U+25CB or as the number zero of Chinese, U+3007.
    private static bool IsBlank(string text) => text.Contains("○○", StringComparison.Ordinal) || text.Contains("〇〇", StringComparison.Ordinal);
}
