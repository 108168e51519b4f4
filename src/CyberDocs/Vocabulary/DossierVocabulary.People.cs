using CyberDocs.Forms;
using CyberDocs.Model;
using CyberDocs.Redaction;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<Institution> institutionShape;
    private readonly TemplateShape<Person> personShape;
    private readonly TemplateShape<Role> roleShape;
    private readonly TemplateShape<Department> departmentShape;
    private readonly TemplateShape<EditionChoice> editionChoiceShape;
    private readonly TemplateShape<SubmissionDocument> documentShape;
    private readonly TemplateShape<DisclosureProfile> profileShape;

    private TemplateShape<Institution> InstitutionShape() => new TemplateShape<Institution>()
        .Add("name", static x => x.Name)
        .Add("kana", static x => x.Kana)
        .Add("kind", static x => Terms.InstitutionKinds[x.Kind].Id)
        .Add("kind_label", static x => Terms.InstitutionKinds[x.Kind].Japanese)
        .Add("founder", static x => x.Founder)
        .Add("administrator", static x => x.Administrator)
        .Add("postal_code", static x => x.PostalCode)
        .Add("address", static x => x.Address)
        .Add("phone", static x => x.Phone)
        .Add("beds", static x => x.Beds)
        .Add("code", static x => x.Code)
        .Add("prefecture", static x => x.Prefecture)
        .Add("health_center", static x => x.HealthCenter)
        .Add("submitter", x => personShape.Wrap(index.Person(x.Submitter)))
        .Add("submitter_id", static x => x.Submitter);

    private static TemplateShape<EditionChoice> EditionChoiceShape() => new TemplateShape<EditionChoice>()
        .Add("checklist", static x => x.Checklist)
        .Add("minimum", static x => x.Minimum)
        .Add("bcp", static x => x.Bcp)
        .Add("guideline", static x => x.Guideline);

    private static TemplateShape<SubmissionDocument> DocumentShape() => new TemplateShape<SubmissionDocument>()
        .Add("id", static x => x.Id)
        .Add("number", static x => x.Number)
        .Add("title", static x => x.Title)
        .Add("list_number", static x => x.ListNumber);

    private static TemplateShape<DisclosureProfile> ProfileShape() => new TemplateShape<DisclosureProfile>()
        .Add("id", static x => x.Id)
        .Add("label", static x => x.Label);

    private TemplateShape<Person> PersonShape() => new TemplateShape<Person>()
        .Add("id", static x => x.Id)
        .Add("name", static x => x.Name)
        .Add("kana", static x => x.Kana)
        .Add("title", static x => x.Title)
        .Add("department", x => departmentShape.Wrap(index.Department(x.Department)))
        .Add("department_id", static x => x.Department)
        .Add("phone", static x => x.Phone)
        .Add("night_phone", static x => x.NightPhone)
        .Add("email", static x => x.Email);

    private TemplateShape<Role> RoleShape() => new TemplateShape<Role>()
        .Add("id", static x => x.Id)
        .Add("kind", static x => Terms.RoleKinds[x.Kind].Id)
        .Add("kind_label", static x => Terms.RoleKinds[x.Kind].Japanese)
        .Add("title", static x => x.Title ?? Terms.RoleKinds[x.Kind].Japanese)
        .Add("person", x => personShape.Wrap(index.Person(x.Person)))
        .Add("person_id", static x => x.Person)
        .Add("deputies", x => Resolved(x.Deputies, index.Person, personShape))
        .Add("department", x => departmentShape.Wrap(index.Department(x.Department)))
        .Add("department_id", static x => x.Department)
        .Add("duty", static x => x.Duty);

    private TemplateShape<Department> DepartmentShape() => new TemplateShape<Department>()
        .Add("id", static x => x.Id)
        .Add("name", static x => x.Name)
        .Add("person", x => personShape.Wrap(index.Person(x.Person)))
        .Add("person_id", static x => x.Person)
        .Add("phone", static x => x.Phone)
        .Add("night_phone", static x => x.NightPhone)
        .Add("place", static x => x.Place);
}
