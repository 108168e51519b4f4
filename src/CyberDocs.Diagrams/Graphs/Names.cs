using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Looks up the records of a dossier by id; of doubled ids, the first counts.</summary>
internal sealed class Names(Dossier dossier)
{
    private readonly Dictionary<string, Person> people = DossierIndex.ById(dossier.People, person => person.Id);
    private readonly Dictionary<string, Role> roles = DossierIndex.ById(dossier.Roles, role => role.Id);
    private readonly Dictionary<string, Department> departments = DossierIndex.ById(dossier.Departments, department => department.Id);
    private readonly Dictionary<string, Vendor> vendors = DossierIndex.ById(dossier.Vendors, vendor => vendor.Id);

    public Person? Person(string? id) => Find(people, id);

    public Role? Role(string? id) => Find(roles, id);

    public Department? Department(string? id) => Find(departments, id);

    public Vendor? Vendor(string? id) => Find(vendors, id);

    private static T? Find<T>(Dictionary<string, T> index, string? id)
        where T : class => id is not null && index.TryGetValue(id, out var record) ? record : null;
}
