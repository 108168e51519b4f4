using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Looks up the records of a dossier by id; of doubled ids, the first counts.</summary>
internal sealed class Names
{
    private readonly Dictionary<string, Person> people;
    private readonly Dictionary<string, Role> roles;
    private readonly Dictionary<string, Department> departments;
    private readonly Dictionary<string, Vendor> vendors;

    public Names(Dossier dossier)
    {
        people = Index(dossier.People, person => person.Id);
        roles = Index(dossier.Roles, role => role.Id);
        departments = Index(dossier.Departments, department => department.Id);
        vendors = Index(dossier.Vendors, vendor => vendor.Id);
    }

    public Person? Person(string? id) => Find(people, id);

    public Role? Role(string? id) => Find(roles, id);

    public Department? Department(string? id) => Find(departments, id);

    public Vendor? Vendor(string? id) => Find(vendors, id);

    public static Dictionary<string, T> Index<T>(IEnumerable<T> records, Func<T, string> id)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            index.TryAdd(id(record), record);
        }

        return index;
    }

    private static T? Find<T>(Dictionary<string, T> index, string? id)
        where T : class => id is not null && index.TryGetValue(id, out var record) ? record : null;
}
