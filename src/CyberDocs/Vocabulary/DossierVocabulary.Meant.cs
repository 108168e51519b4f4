using CyberDocs.Model.Fields;
using CyberDocs.Redaction;

namespace CyberDocs.Vocabulary;

// A reference that leads nowhere stands on papers as it was written, marked: as the name of a record that says nothing else.
internal sealed partial class DossierVocabulary
{
    private Person? MeantPerson(string? id) => index.Person(id) ?? Unfound(Person.Shape, id);

    private Role? MeantRole(string? id) => index.Role(id) ?? Unfound(Role.Shape, id);

    private Department? MeantDepartment(string? id) => index.Department(id) ?? Unfound(Department.Shape, id);

    private Vendor? MeantVendor(string? id) => index.Vendor(id) ?? Unfound(Vendor.Shape, id);

    private InformationSystem? MeantSystem(string? id) => index.System(id) ?? Unfound(InformationSystem.Shape, id);

    private Zone? MeantZone(string? id) => index.Zone(id) ?? Unfound(Zone.Shape, id);

    private Device? MeantDevice(string? id) => index.Device(id) ?? Unfound(Device.Shape, id);

    private ContactStep? MeantStep(string? id) => index.Step(id) ?? Unfound(ContactStep.Shape, id);

    private Link? MeantLink(string? id) => index.Link(id) ?? Unfound(Link.Shape, id);

    private T? Unfound<T>(RecordShape<T> shape, string? written)
        where T : class
    {
        if (written is null)
        {
            return null;
        }

        var key = shape.NameKeys is [var first, ..] ? first : "name";
        var name = shape.Fields.First(field => field.Key == key);
        return name.With!(
            shape.Create(),
            [hiddenFields.MayHide(shape.Id, key) || hiddenFields.MayHide(shape.Id, "id") ? RedactedDossier.Mark : Origin.Marked(written)]);
    }
}
