namespace CyberDocs.Model;

/// <summary>The records of a dossier by id, and who refers to whom. Immutable and thread-safe.</summary>
/// <remarks>Where an id occurs twice the first record counts; reading has already reported the second.</remarks>
public sealed class DossierIndex
{
    private readonly Dictionary<string, Person> people;
    private readonly Dictionary<string, Role> roles;
    private readonly Dictionary<string, Department> departments;
    private readonly Dictionary<string, Vendor> vendors;
    private readonly Dictionary<string, InformationSystem> systems;
    private readonly Dictionary<string, Zone> zones;
    private readonly Dictionary<string, Device> devices;
    private readonly Dictionary<string, OutsideParty> outside;
    private readonly Dictionary<string, ContactStep> steps;
    private readonly ILookup<string?, Device> devicesByVendor;
    private readonly ILookup<string?, Device> devicesByZone;
    private readonly ILookup<string, Device> devicesBySystem;
    private readonly ILookup<string?, InformationSystem> systemsByVendor;
    private readonly ILookup<string?, Zone> zonesByParent;
    private readonly ILookup<string?, Backup> backupsBySystem;
    private readonly Dictionary<string, Link> links;
    private readonly ILookup<string, Link> linksBySystem;
    private readonly ILookup<string, Link> linksByEnd;
    private readonly ILookup<string, ContactStep> stepsByNotified;

    /// <summary>Indexes a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    public DossierIndex(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        people = ById(dossier.People, x => x.Id);
        roles = ById(dossier.Roles, x => x.Id);
        departments = ById(dossier.Departments, x => x.Id);
        vendors = ById(dossier.Vendors, x => x.Id);
        systems = ById(dossier.Systems, x => x.Id);
        zones = ById(dossier.Zones, x => x.Id);
        devices = ById(dossier.Devices, x => x.Id);
        outside = ById(dossier.Outside, x => x.Id);
        steps = ById(dossier.Contacts.Inside, x => x.Id);
        devicesByVendor = dossier.Devices.ToLookup(x => x.Vendor, StringComparer.Ordinal);
        devicesByZone = dossier.Devices.ToLookup(x => x.Zone, StringComparer.Ordinal);
        devicesBySystem = BySystem(dossier.Devices).ToLookup(x => x.System, x => x.Device, StringComparer.Ordinal);
        systemsByVendor = dossier.Systems.ToLookup(x => x.Vendor, StringComparer.Ordinal);
        zonesByParent = dossier.Zones.ToLookup(x => x.Parent, StringComparer.Ordinal);
        backupsBySystem = dossier.Backups.ToLookup(x => x.System, StringComparer.Ordinal);
        links = ById(dossier.Links, x => x.Id);
        linksBySystem = ByEach(dossier.Links, x => x.Systems);
        linksByEnd = ByEach(dossier.Links, x => [x.From, x.To]);
        stepsByNotified = ByEach(dossier.Contacts.Inside, x => x.Notifies);
    }

    /// <summary>The person with an id, or null.</summary>
    /// <param name="id">The id, or null.</param>
    public Person? Person(string? id) => Find(people, id);

    /// <summary>The role with an id, or null.</summary>
    /// <param name="id">The id, or null.</param>
    public Role? Role(string? id) => Find(roles, id);

    /// <summary>The department with an id, or null.</summary>
    /// <param name="id">The id, or null.</param>
    public Department? Department(string? id) => Find(departments, id);

    /// <summary>The vendor with an id, or null.</summary>
    /// <param name="id">The id, or null.</param>
    public Vendor? Vendor(string? id) => Find(vendors, id);

    /// <summary>The system with an id, or null.</summary>
    /// <param name="id">The id, or null.</param>
    public InformationSystem? System(string? id) => Find(systems, id);

    /// <summary>The zone with an id, or null.</summary>
    /// <param name="id">The id, or null.</param>
    public Zone? Zone(string? id) => Find(zones, id);

    /// <summary>The device with an id, or null.</summary>
    /// <param name="id">The id, or null.</param>
    public Device? Device(string? id) => Find(devices, id);

    /// <summary>The outside party with an id, or null.</summary>
    /// <param name="id">The id, or null.</param>
    public OutsideParty? Outside(string? id) => Find(outside, id);

    /// <summary>The step of the contact chain with an id, or null.</summary>
    /// <param name="id">The id, or null.</param>
    public ContactStep? Step(string? id) => Find(steps, id);

    /// <summary>The link with an id, or null.</summary>
    /// <param name="id">The id, or null.</param>
    public Link? Link(string? id) => Find(links, id);

    /// <summary>Devices that a vendor maintains, in ledger order.</summary>
    /// <param name="vendor">The vendor's id.</param>
    public IEnumerable<Device> DevicesOfVendor(string vendor) => devicesByVendor[vendor];

    /// <summary>Devices in a zone itself, not in zones inside it, in ledger order.</summary>
    /// <param name="zone">The zone's id.</param>
    public IEnumerable<Device> DevicesOfZone(string zone) => devicesByZone[zone];

    /// <summary>Devices that serve a system, in ledger order.</summary>
    /// <param name="system">The system's id.</param>
    public IEnumerable<Device> DevicesOfSystem(string system) => devicesBySystem[system];

    /// <summary>Systems that a vendor supplies, in file order.</summary>
    /// <param name="vendor">The vendor's id.</param>
    public IEnumerable<InformationSystem> SystemsOfVendor(string vendor) => systemsByVendor[vendor];

    /// <summary>Zones that lie directly in a zone, in file order.</summary>
    /// <param name="zone">The outer zone's id.</param>
    public IEnumerable<Zone> ZonesInside(string zone) => zonesByParent[zone];

    /// <summary>Backups of a system, in file order.</summary>
    /// <param name="system">The system's id.</param>
    public IEnumerable<Backup> BackupsOfSystem(string system) => backupsBySystem[system];

    /// <summary>Links that serve a system, in file order.</summary>
    /// <param name="system">The system's id.</param>
    public IEnumerable<Link> LinksOfSystem(string system) => linksBySystem[system];

    /// <summary>Links of which either end is a device, a zone or an outside party, in file order.</summary>
    /// <param name="end">Its id.</param>
    public IEnumerable<Link> LinksAt(string end) => linksByEnd[end];

    /// <summary>Steps of the contact chain that tell a step, in file order.</summary>
    /// <param name="step">The id of the step that is told.</param>
    public IEnumerable<ContactStep> StepsTelling(string step) => stepsByNotified[step];

    // A record that names the same one twice is found once.
    private static ILookup<string, T> ByEach<T>(IReadOnlyList<T> items, Func<T, IEnumerable<string>> keys) =>
        items.SelectMany(item => keys(item).Distinct(StringComparer.Ordinal), (item, key) => (item, key))
            .ToLookup(x => x.key, x => x.item, StringComparer.Ordinal);

    private static IEnumerable<(string System, Device Device)> BySystem(ValueList<Device> devices)
    {
        foreach (var device in devices)
        {
            for (var i = 0; i < device.Systems.Count; i++)
            {
                yield return (device.Systems[i], device);
            }
        }
    }

    /// <summary>Things by their ids, of doubled ids the first.</summary>
    internal static Dictionary<string, T> ById<T>(IEnumerable<T> items, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>(items.TryGetNonEnumeratedCount(out var count) ? count : 0, StringComparer.Ordinal);
        foreach (var item in items)
        {
            byId.TryAdd(id(item), item);
        }

        return byId;
    }

    private static T? Find<T>(Dictionary<string, T> byId, string? id)
        where T : class => id is null ? null : byId.GetValueOrDefault(id);
}
