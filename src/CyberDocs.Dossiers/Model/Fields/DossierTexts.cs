using CyberDocs.Findings;

namespace CyberDocs.Model.Fields;

/// <summary>Searches the free texts of a dossier, record by record. Stateless and thread-safe.</summary>
internal static class DossierTexts
{
    /// <summary>Records with fields of free text of which a value fits.</summary>
    public static IEnumerable<FoundTexts> Of(Dossier dossier, Predicate<string> fits) =>
    [
        .. In(RecordShapes.Institution, [dossier.Institution], x => x.Origin, fits),
        .. In(RecordShapes.Person, dossier.People, x => x.Origin, fits),
        .. In(RecordShapes.Role, dossier.Roles, x => x.Origin, fits),
        .. In(RecordShapes.Department, dossier.Departments, x => x.Origin, fits),
        .. In(RecordShapes.Vendor, dossier.Vendors, x => x.Origin, fits),
        .. In(RecordShapes.VendorContact, dossier.Vendors.SelectMany(x => x.Contacts), x => x.Origin, fits),
        .. In(RecordShapes.Disclosure, dossier.Vendors.SelectMany(x => x.Disclosures), x => x.Origin, fits),
        .. In(RecordShapes.InformationSystem, dossier.Systems, x => x.Origin, fits),
        .. In(RecordShapes.Zone, dossier.Zones, x => x.Origin, fits),
        .. In(RecordShapes.Device, dossier.Devices, x => x.Origin, fits),
        .. In(RecordShapes.OutsideParty, dossier.Outside, x => x.Origin, fits),
        .. In(RecordShapes.Link, dossier.Links, x => x.Origin, fits),
        .. In(RecordShapes.DataFlow, dossier.Flows, x => x.Origin, fits),
        .. In(RecordShapes.ContactChain, [dossier.Contacts], x => x.Origin, fits),
        .. In(RecordShapes.ContactStep, dossier.Contacts.Inside, x => x.Origin, fits),
        .. In(RecordShapes.OutsideContact, dossier.Contacts.Outside, x => x.Origin, fits),
        .. In(RecordShapes.Backup, dossier.Backups, x => x.Origin, fits),
        .. In(RecordShapes.BcpFacts, [dossier.Bcp], x => x.Origin, fits),
        .. In(RecordShapes.FormAnswers, dossier.Answers, x => x.Origin, fits),
        .. In(RecordShapes.ItemAnswer, dossier.Answers.SelectMany(x => x.Items), x => x.Origin, fits),
    ];

    private static IEnumerable<FoundTexts> In<T>(RecordShape<T> shape, IEnumerable<T> records, Func<T, Origin> origin, Predicate<string> fits)
    {
        var texts = shape.Fields.Where(field => field.With is not null).ToList();
        foreach (var record in records)
        {
            var fields = texts.FindAll(field => field.Holds(record, fits));
            if (fields.Count > 0)
            {
                var place = origin(record).Of(fields[0].Key);
                var name = $"{shape.Japanese}の{string.Join("・", fields.Select(field => field.Japanese))}";
                var subject = new FindingSubject($"{shape.Id}.{string.Join("/", fields.Select(field => field.Key))}", place) { Japanese = name };
                yield return new FoundTexts(subject, [.. fields.SelectMany(field => field.Values(record)).Where(text => fits(text))]);
            }
        }
    }
}
