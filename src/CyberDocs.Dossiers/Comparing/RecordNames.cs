using CyberDocs.Model;

namespace CyberDocs.Comparing;

/// <summary>Names of the records of one dossier, so that changes tell names and not ids. Immutable and thread-safe.</summary>
internal sealed class RecordNames
{
    private readonly Dictionary<(string Table, string Id), string> names = [];

    public RecordNames(Dossier dossier)
    {
        Add("people", dossier.People, x => x.Id, x => x.Name);
        Add("roles", dossier.Roles, x => x.Id, x => x.Title ?? Terms.RoleKinds[x.Kind].Japanese);
        Add("departments", dossier.Departments, x => x.Id, x => x.Name);
        Add("vendors", dossier.Vendors, x => x.Id, x => x.Name);
        Add("systems", dossier.Systems, x => x.Id, x => x.Name);
        Add("zones", dossier.Zones, x => x.Id, x => x.Name);
        Add("steps", dossier.Contacts.Inside, x => x.Id, x => x.Title);
        Add("ends", dossier.Outside, x => x.Id, x => x.Name);
        Add("ends", dossier.Zones, x => x.Id, x => x.Name);
        Add("ends", dossier.Systems, x => x.Id, x => x.Name);
        Add("ends", dossier.Devices, x => x.Id, x => x.Name is null ? x.Id : $"{x.Id} {x.Name}");
    }

    /// <summary>The name of a record, or its id when it is not there.</summary>
    public string Of(string table, string id) => names.GetValueOrDefault((table, id), id);

    private void Add<T>(string table, IEnumerable<T> records, Func<T, string> id, Func<T, string> name)
    {
        foreach (var record in records)
        {
            names.TryAdd((table, id(record)), name(record));
        }
    }
}
