namespace CyberDocs.Redaction;

/// <summary>
/// What of a dossier concerns a vendor: its own records, those that serve its systems, what they name, and the institution itself. Immutable and thread-safe.
/// </summary>
internal sealed class VendorShares
{
    private readonly Dossier dossier;
    private readonly ILookup<string, Vendor> vendors;
    private readonly ILookup<string, InformationSystem> systems;
    private readonly ILookup<string, Device> devices;
    private readonly ILookup<string, OutsideParty> outside;
    private readonly ILookup<string, Link> links;
    private readonly ILookup<string, DataFlow> flows;
    private readonly ILookup<string, OutsideContact> contacts;
    private readonly ILookup<string, Backup> backups;
    private readonly ILookup<string, FormAnswers> answers;

    public VendorShares(Dossier dossier)
    {
        this.dossier = dossier;
        var ofSystem = dossier.Systems.ToLookup(system => system.Id, system => system.Vendor, StringComparer.Ordinal);
        var ofOutside = dossier.Outside.ToLookup(party => party.Id, party => party.Vendor, StringComparer.Ordinal);
        IEnumerable<string?> OfDevice(Device x) => [x.Vendor, .. x.Systems.SelectMany(id => ofSystem[id])];
        IEnumerable<string?> OfLink(Link x) => [x.Vendor, .. x.Systems.SelectMany(id => ofSystem[id]), .. ofOutside[x.From], .. ofOutside[x.To]];
        IEnumerable<string?> OfFlow(DataFlow x) => [.. ofSystem[x.From], .. ofSystem[x.To], .. ofOutside[x.From], .. ofOutside[x.To]];

        // What such a record names is shown by its name.
        var named = dossier.Devices.SelectMany(OfDevice, static (x, vendor) => (Ids: (IEnumerable<string?>)[x.Vendor, x.Host, x.Storage, .. x.Systems], vendor))
            .Concat(dossier.Links.SelectMany(OfLink, static (x, vendor) =>
                (Ids: (IEnumerable<string?>)[x.Vendor, x.From, x.To, x.StandbyFor, .. x.Through, .. x.Reaches, .. x.Systems], vendor)))
            .Concat(dossier.Flows.SelectMany(OfFlow, static (x, vendor) => (Ids: (IEnumerable<string?>)[x.From, x.To], vendor)))
            .Where(static each => each.vendor is not null)
            .SelectMany(static each => each.Ids.OfType<string>(), static (each, id) => (id, each.vendor)).Distinct()
            .ToLookup(static each => each.id, static each => each.vendor, StringComparer.Ordinal);
        vendors = Each(dossier.Vendors, x => [x.Id, .. named[x.Id]]);
        systems = Each(dossier.Systems, x => [x.Vendor, .. named[x.Id]]);
        devices = Each(dossier.Devices, x => [.. OfDevice(x), .. named[x.Id]]);
        outside = Each(dossier.Outside, x => [x.Vendor, .. named[x.Id]]);
        links = Each(dossier.Links, x => [.. OfLink(x), .. named[x.Id]]);
        flows = Each(dossier.Flows, OfFlow);
        contacts = Each(dossier.Contacts.Outside, x => [x.Vendor]);
        backups = Each(dossier.Backups, x => x.System is { } id ? ofSystem[id] : []);
        answers = Each(dossier.Answers, x => [x.Vendor]);
    }

    public Dossier Of(string vendor) => dossier with
    {
        Vendors = vendors[vendor].ToValueList(),
        Systems = systems[vendor].ToValueList(),
        Devices = devices[vendor].ToValueList(),
        Outside = outside[vendor].ToValueList(),
        Links = links[vendor].ToValueList(),
        Flows = flows[vendor].ToValueList(),
        Contacts = dossier.Contacts with { Outside = contacts[vendor].ToValueList() },
        Backups = backups[vendor].ToValueList(),
        Answers = answers[vendor].ToValueList(),
    };

    private static ILookup<string, T> Each<T>(ValueList<T> records, Func<T, IEnumerable<string?>> vendors) => records
        .SelectMany(record => vendors(record).OfType<string>().Distinct(StringComparer.Ordinal), static (record, vendor) => (record, vendor))
        .ToLookup(static each => each.vendor, static each => each.record, StringComparer.Ordinal);
}
