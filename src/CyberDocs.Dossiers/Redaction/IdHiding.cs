namespace CyberDocs.Redaction;

/// <summary>
/// Gives records whose ids, and columns whose headings, hold what is hidden another name, here and wherever they are referred to. Not thread-safe.
/// </summary>
internal sealed class IdHiding(Func<string, string> scrub, string? vendor)
{
    // The vendor for whom the papers are made is known by its id.
    private readonly Dictionary<string, string> names = vendor is null ? new(StringComparer.Ordinal) : new(StringComparer.Ordinal) { [vendor] = vendor };
    private int changed;

    public Dossier Over(Dossier dossier)
    {
        var renamed = dossier with
        {
            Institution = dossier.Institution with { Submitter = Maybe(dossier.Institution.Submitter) },
            People = Each(dossier.People, x => x with { Id = Id(x.Id), Department = Maybe(x.Department) }),
            Roles = Each(dossier.Roles, x => x with { Id = Id(x.Id), Person = Maybe(x.Person), Deputies = All(x.Deputies), Department = Maybe(x.Department) }),
            Departments = Each(dossier.Departments, x => x with { Id = Id(x.Id), Person = Maybe(x.Person) }),
            Vendors = Each(dossier.Vendors, x => x with
            {
                Id = Id(x.Id),
                Disclosures = Each(x.Disclosures, each => each with { System = Maybe(each.System) }),
                Requests = Each(x.Requests, each => each with { System = Maybe(each.System) }),
            }),
            Systems = Each(dossier.Systems, x => x with
            {
                Id = Id(x.Id),
                Vendor = Maybe(x.Vendor),
                Zone = Maybe(x.Zone),
                Owner = Maybe(x.Owner),
                Departments = All(x.Departments),
            }),
            Zones = Each(dossier.Zones, x => x with { Id = Id(x.Id), Parent = Maybe(x.Parent) }),
            Devices = Each(dossier.Devices, x => x with
            {
                Id = Id(x.Id),
                Systems = All(x.Systems),
                Vendor = Maybe(x.Vendor),
                Zone = Maybe(x.Zone),
                Host = Maybe(x.Host),
                Storage = Maybe(x.Storage),
                Extra = Each(x.Extra, each => each with { Column = Id(each.Column) }),
            }),
            LedgerColumns = All(dossier.LedgerColumns),
            Outside = Each(dossier.Outside, x => x with { Id = Id(x.Id), Vendor = Maybe(x.Vendor) }),
            Links = Each(dossier.Links, x => x with
            {
                Id = Id(x.Id),
                From = Id(x.From),
                To = Id(x.To),
                Through = All(x.Through),
                Reaches = All(x.Reaches),
                StandbyFor = Maybe(x.StandbyFor),
                Vendor = Maybe(x.Vendor),
                Systems = All(x.Systems),
            }),
            Flows = Each(dossier.Flows, x => x with { From = Id(x.From), To = Id(x.To) }),
            Contacts = dossier.Contacts with
            {
                Inside = Each(dossier.Contacts.Inside, x => x with
                {
                    Id = Id(x.Id),
                    Role = Maybe(x.Role),
                    Person = Maybe(x.Person),
                    Department = Maybe(x.Department),
                    Deputies = All(x.Deputies),
                    Notifies = All(x.Notifies),
                }),
                Outside = Each(dossier.Contacts.Outside, x => x with { Id = Id(x.Id), Vendor = Maybe(x.Vendor), NotifiedBy = Maybe(x.NotifiedBy) }),
            },
            Backups = Each(dossier.Backups, x => x with { Id = Id(x.Id), System = Maybe(x.System), Zone = Maybe(x.Zone) }),
            Answers = Each(dossier.Answers, x => x with { Vendor = Maybe(x.Vendor), System = Maybe(x.System) }),
            Corrections = Each(dossier.Corrections, x => x with { Id = Id(x.Id), Person = Maybe(x.Person) }),
            Pins = Each(dossier.Pins, x => x with { Item = Id(x.Item) }),
        };
        return changed == 0 ? dossier : renamed;
    }

    /// <summary>The same name for the same id, and another for each.</summary>
    private string Id(string id)
    {
        if (!names.TryGetValue(id, out var name))
        {
            name = id.Length == 0 || scrub(id) == id ? id
                : ++changed == 1 ? RedactedDossier.Mark
                : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{RedactedDossier.Mark}{changed}");
            names.Add(id, name);
        }

        return name;
    }

    private string? Maybe(string? id) => id is null ? null : Id(id);

    private ValueList<string> All(ValueList<string> ids) => ids.Select(Id).ToValueList();

    private static ValueList<T> Each<T>(ValueList<T> records, Func<T, T> rename) => records.Select(rename).ToValueList();
}
