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

    private TemplateShape<Institution> InstitutionShape() => Plain(Institution.Shape, except: "logo")
        .AddValue("logo", x => x.LogoPicture is null || hiddenFields.Hides("institution", "logo", null) ? null : LogoName(x))
        .AddOne("submitter", () => personShape, x => MeantPerson(x.Submitter));

    private static TemplateShape<InstitutionWords> WordsShape { get; } = new TemplateShape<InstitutionWords>()
        .AddValue("house", static x => x.House)
        .AddValue("we", static x => x.We)
        .AddValue("care", static x => x.Care)
        .AddValue("inside", static x => x.Inside)
        .AddValue("outside", static x => x.Outside)
        .AddValue("chart", static x => x.Chart)
        .AddValue("data", static x => x.Data)
        .AddValue("served", static x => x.Served);

    private static string LogoName(Institution institution) => PictureNames.OfDossier + institution.Logo;

    private TemplateShape<EditionChoice> EditionChoiceShape() => Plain(EditionChoice.Shape);

    private static TemplateShape<SubmissionDocument> DocumentShape() => new TemplateShape<SubmissionDocument>()
        .AddValue("id", static x => x.Id)
        .AddValue("number", static x => x.Number)
        .AddValue("title", static x => x.Title)
        .AddValue("title_en", static x => x.EnglishTitle)
        .AddValue("list_number", static x => x.ListNumber)
        .AddValue("paper", static x => x.Page.Paper)
        .AddValue("orientation", static x => x.Page.Orientation)
        .AddValue("margins", static x => x.Page.Margins);

    private TemplateShape<DisclosureProfile> ProfileShape() => new TemplateShape<DisclosureProfile>()
        .AddValue("id", static x => x.Id)
        .AddValue("label", static x => x.Label)
        .AddTexts("hides", _ => hiddenFields.Names);

    private TemplateShape<Person> PersonShape() => Plain(Person.Shape)
        .AddOne("department", () => departmentShape, x => MeantDepartment(x.Department));

    private TemplateShape<Role> RoleShape() => Plain(Role.Shape, except: "title")
        .AddValue("title", static x => x.Title ?? Terms.RoleKinds[x.Kind].Japanese)
        .AddOne("person", () => personShape, x => MeantPerson(x.Person))
        .AddMany("deputies", () => personShape, x => Resolved(x.Deputies, MeantPerson))
        .AddOne("department", () => departmentShape, x => MeantDepartment(x.Department));

    private TemplateShape<Department> DepartmentShape() => Plain(Department.Shape)
        .AddOne("person", () => personShape, x => MeantPerson(x.Person));
}
