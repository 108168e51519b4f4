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
        .AddValue("name", static x => x.Name)
        .AddValue("kana", static x => x.Kana)
        .AddValue("kind", static x => Terms.InstitutionKinds[x.Kind].Id)
        .AddValue("kind_label", static x => Terms.InstitutionKinds[x.Kind].Japanese)
        .AddValue("founder", static x => x.Founder)
        .AddValue("administrator", static x => x.Administrator)
        .AddValue("postal_code", static x => x.PostalCode)
        .AddValue("address", static x => x.Address)
        .AddValue("phone", static x => x.Phone)
        .Add("beds", TemplateType.Number, x => Shown("institution", "beds", null, x.Beds))
        .AddValue("code", static x => x.Code)
        .AddValue("prefecture", static x => x.Prefecture)
        .AddValue("health_center", static x => x.HealthCenter)
        .AddOne("submitter", () => personShape, x => index.Person(x.Submitter))
        .AddValue("submitter_id", static x => x.Submitter);

    private static TemplateShape<EditionChoice> EditionChoiceShape() => new TemplateShape<EditionChoice>()
        .AddValue("checklist", static x => x.Checklist)
        .AddValue("minimum", static x => x.Minimum)
        .AddValue("bcp", static x => x.Bcp)
        .AddValue("guideline", static x => x.Guideline);

    private static TemplateShape<SubmissionDocument> DocumentShape() => new TemplateShape<SubmissionDocument>()
        .AddValue("id", static x => x.Id)
        .AddValue("number", static x => x.Number)
        .AddValue("title", static x => x.Title)
        .AddValue("list_number", static x => x.ListNumber);

    private TemplateShape<DisclosureProfile> ProfileShape() => new TemplateShape<DisclosureProfile>()
        .AddValue("id", static x => x.Id)
        .AddValue("label", static x => x.Label)
        .AddTexts("hides", _ => hiddenFields.Names);

    private TemplateShape<Person> PersonShape() => new TemplateShape<Person>()
        .AddValue("id", static x => x.Id)
        .AddValue("name", static x => x.Name)
        .AddValue("kana", static x => x.Kana)
        .AddValue("title", static x => x.Title)
        .AddOne("department", () => departmentShape, x => index.Department(x.Department))
        .AddValue("department_id", static x => x.Department)
        .AddValue("phone", static x => x.Phone)
        .AddValue("night_phone", static x => x.NightPhone)
        .AddValue("email", static x => x.Email);

    private TemplateShape<Role> RoleShape() => new TemplateShape<Role>()
        .AddValue("id", static x => x.Id)
        .AddValue("kind", static x => Terms.RoleKinds[x.Kind].Id)
        .AddValue("kind_label", static x => Terms.RoleKinds[x.Kind].Japanese)
        .AddValue("title", static x => x.Title ?? Terms.RoleKinds[x.Kind].Japanese)
        .AddOne("person", () => personShape, x => index.Person(x.Person))
        .AddValue("person_id", static x => x.Person)
        .AddMany("deputies", () => personShape, x => Resolved(x.Deputies, index.Person))
        .AddOne("department", () => departmentShape, x => index.Department(x.Department))
        .AddValue("department_id", static x => x.Department)
        .AddValue("duty", static x => x.Duty);

    private TemplateShape<Department> DepartmentShape() => new TemplateShape<Department>()
        .AddValue("id", static x => x.Id)
        .AddValue("name", static x => x.Name)
        .AddOne("person", () => personShape, x => index.Person(x.Person))
        .AddValue("person_id", static x => x.Person)
        .AddValue("phone", static x => x.Phone)
        .AddValue("night_phone", static x => x.NightPhone)
        .AddValue("place", static x => x.Place);
}
