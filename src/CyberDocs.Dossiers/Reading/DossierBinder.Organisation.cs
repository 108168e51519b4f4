using CyberDocs.Model;

namespace CyberDocs.Reading;

internal sealed partial class DossierBinder
{
    private Institution? BindInstitution(RecordReader root)
    {
        var map = root.RequiredMap("institution");
        if (map is null)
        {
            return null;
        }

        var r = new RecordReader(
            map, context, "name", "kana", "kind", "founder", "administrator", "postal_code", "address", "phone", "beds", "code",
            "prefecture", "health_center", "submitter");
        return new()
        {
            Name = r.Required("name"),
            Kana = r.Text("kana"),
            Kind = r.Term("kind", Terms.InstitutionKinds, InstitutionKind.Hospital),
            Founder = r.Text("founder"),
            Administrator = r.Text("administrator"),
            PostalCode = r.Text("postal_code"),
            Address = r.Text("address"),
            Phone = r.Text("phone"),
            Beds = r.Number("beds"),
            Code = r.Text("code"),
            Prefecture = r.Text("prefecture"),
            HealthCenter = r.Text("health_center"),
            Submitter = r.Reference("submitter", context.People),
            Origin = r.Origin(),
        };
    }

    private EditionChoice BindEditions(DataMap map)
    {
        var r = new RecordReader(map, context, "checklist", "minimum", "bcp", "guideline");
        var usual = new EditionChoice();
        return new()
        {
            Checklist = r.Text("checklist") ?? usual.Checklist,
            Minimum = r.Text("minimum") ?? usual.Minimum,
            Bcp = r.Text("bcp") ?? usual.Bcp,
            Guideline = r.Text("guideline") ?? usual.Guideline,
            Origin = r.Origin(),
        };
    }

    private Person BindPerson(DataMap map)
    {
        var r = new RecordReader(map, context, "id", "name", "kana", "title", "department", "phone", "night_phone", "email");
        var id = r.Id(context.People);
        return new()
        {
            Id = id,
            Name = r.Required("name", id),
            Kana = r.Text("kana"),
            Title = r.Text("title"),
            Department = r.Reference("department", context.Departments),
            Phone = r.Text("phone"),
            NightPhone = r.Text("night_phone"),
            Email = r.Text("email"),
            Origin = r.Origin(),
        };
    }

    private Role BindRole(DataMap map)
    {
        var r = new RecordReader(map, context, "id", "kind", "title", "person", "deputies", "department", "duty");
        return new()
        {
            Id = r.Id(context.Roles),
            Kind = r.Term("kind", Terms.RoleKinds, RoleKind.Other),
            Title = r.Text("title"),
            Person = r.Reference("person", context.People),
            Deputies = r.References("deputies", context.People),
            Department = r.Reference("department", context.Departments),
            Duty = r.Text("duty"),
            Origin = r.Origin(),
        };
    }

    private Department BindDepartment(DataMap map)
    {
        var r = new RecordReader(map, context, "id", "name", "person", "phone", "night_phone", "place");
        var id = r.Id(context.Departments);
        return new()
        {
            Id = id,
            Name = r.Required("name", id),
            Person = r.Reference("person", context.People),
            Phone = r.Text("phone"),
            NightPhone = r.Text("night_phone"),
            Place = r.Text("place"),
            Origin = r.Origin(),
        };
    }

    private Vendor BindVendor(DataMap map)
    {
        var r = new RecordReader(
            map, context, "id", "name", "kana", "business", "contract", "manager", "scope", "form", "received_file", "received_on",
            "contacts", "disclosures");
        var id = r.Id(context.Vendors);
        return new()
        {
            Id = id,
            Name = r.Required("name", id),
            Kana = r.Text("kana"),
            Business = r.Text("business"),
            Contract = r.Knowledge("contract"),
            Manager = r.Text("manager"),
            Scope = r.Text("scope"),
            Form = r.Term("form", Terms.VendorFormScopes, VendorFormScope.PerVendor),
            ReceivedFile = r.Text("received_file"),
            ReceivedOn = r.Date("received_on"),
            Contacts = r.Records("contacts", BindVendorContact),
            Disclosures = r.Records("disclosures", BindDisclosure),
            Origin = r.Origin(),
        };
    }

    private VendorContact BindVendorContact(DataMap map)
    {
        var r = new RecordReader(map, context, "name", "department", "phone", "night_phone", "email", "hours");
        return new()
        {
            Name = r.Text("name"),
            Department = r.Text("department"),
            Phone = r.Text("phone"),
            NightPhone = r.Text("night_phone"),
            Email = r.Text("email"),
            Hours = r.Text("hours"),
            Origin = r.Origin(),
        };
    }

    private Disclosure BindDisclosure(DataMap map)
    {
        var r = new RecordReader(
            map, context, "kind", "system", "product", "form_version", "issued_on", "received_on", "file", "not_needed_reason");
        return new()
        {
            Kind = r.Term("kind", Terms.DisclosureKinds, DisclosureKind.Mds),
            System = r.Reference("system", context.Systems),
            Product = r.Text("product"),
            FormVersion = r.Text("form_version"),
            IssuedOn = r.Date("issued_on"),
            ReceivedOn = r.Date("received_on"),
            File = r.Text("file"),
            NotNeededReason = r.Text("not_needed_reason"),
            Origin = r.Origin(),
        };
    }
}
