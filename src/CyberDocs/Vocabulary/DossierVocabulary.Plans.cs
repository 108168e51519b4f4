using CyberDocs.Model;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<ContactChain> contactsShape;
    private readonly TemplateShape<ContactStep> contactStepShape;
    private readonly TemplateShape<OutsideContact> outsideContactShape;
    private readonly TemplateShape<BcpFacts> bcpShape;

    private TemplateShape<ContactChain> ContactsShape() => new TemplateShape<ContactChain>()
        .Add("revised_on", static x => x.RevisedOn)
        .Add("keeper", static x => x.Keeper)
        .Add("note", static x => x.Note)
        .Add("inside", x => Many(x.Inside, contactStepShape))
        .Add("outside", x => Many(x.Outside, outsideContactShape));

    private TemplateShape<ContactStep> ContactStepShape() => new TemplateShape<ContactStep>()
        .Add("id", static x => x.Id)
        .Add("title", static x => x.Title)
        .Add("role", x => roleShape.Wrap(index.Role(x.Role)))
        .Add("role_id", static x => x.Role)
        .Add("person", x => personShape.Wrap(PersonOf(x)))
        .Add("person_id", x => PersonOf(x)?.Id)
        .Add("department", x => departmentShape.Wrap(index.Department(x.Department)))
        .Add("department_id", static x => x.Department)
        .Add("deputies", x => Many([.. DeputiesOf(x)], personShape))
        .Add("responsible", x => personShape.Wrap(PersonOf(x) ?? index.Person(index.Department(x.Department)?.Person)))
        .Add("substitutes", x => Many([.. DeputiesOf(x)], personShape))
        .Add("phone", static x => x.Phone)
        .Add("night_phone", static x => x.NightPhone)
        .Add("day_phone", x => x.Phone ?? PersonOf(x)?.Phone ?? index.Department(x.Department)?.Phone)
        .Add("out_of_hours_phone", x => x.NightPhone ?? PersonOf(x)?.NightPhone ?? index.Department(x.Department)?.NightPhone)
        .Add("within_minutes", static x => x.WithinMinutes)
        .Add("notifies", x => Resolved(x.Notifies, StepOf, contactStepShape))
        .Add("action", static x => x.Action);

    private TemplateShape<OutsideContact> OutsideContactShape() => new TemplateShape<OutsideContact>()
        .Add("id", static x => x.Id)
        .Add("name", static x => x.Name)
        .Add("kind", static x => Terms.ContactKinds[x.Kind].Id)
        .Add("kind_label", static x => Terms.ContactKinds[x.Kind].Japanese)
        .Add("vendor", x => vendorShape.Wrap(index.Vendor(x.Vendor)))
        .Add("vendor_id", static x => x.Vendor)
        .Add("desk", static x => x.Desk)
        .Add("phone", static x => x.Phone)
        .Add("night_phone", static x => x.NightPhone)
        .Add("email", static x => x.Email)
        .Add("url", static x => x.Url)
        .Add("purpose", static x => x.Purpose)
        .Add("deadline", static x => x.Deadline)
        .Add("notified_by", x => contactStepShape.Wrap(StepOf(x.NotifiedBy)))
        .Add("notified_by_id", static x => x.NotifiedBy)
        .Add("confirmed_on", static x => x.ConfirmedOn);

    private static TemplateShape<BcpFacts> BcpShape() => new TemplateShape<BcpFacts>()
        .Add("exists", static x => x.Exists)
        .Add("established_on", static x => x.EstablishedOn)
        .Add("revised_on", static x => x.RevisedOn)
        .Add("approved_by", static x => x.ApprovedBy)
        .Add("keeper", static x => x.Keeper)
        .Add("published", static x => x.Published)
        .Add("purpose", static x => x.Purpose)
        .Add("policies", static x => Texts(x.Policies))
        .Add("scope", static x => x.Scope)
        .Add("events", static x => Texts(x.Events))
        .Add("attacks", static x => Texts(x.Attacks))
        .Add("downtime_manual", static x => x.DowntimeManual)
        .Add("disaster_plan", static x => x.DisasterPlan)
        .Add("vulnerability", static x => x.Vulnerability)
        .Add("information", static x => x.Information)
        .Add("training", static x => x.Training)
        .Add("trained_on", static x => x.TrainedOn)
        .Add("report_items", static x => Texts(x.ReportItems))
        .Add("containment", static x => Texts(x.Containment))
        .Add("decision_maker", static x => x.DecisionMaker)
        .Add("forensics", static x => x.Forensics)
        .Add("disclosure", static x => x.Disclosure)
        .Add("recovery_plan", static x => x.RecoveryPlan)
        .Add("reentry", static x => x.Reentry)
        .Add("prevention", static x => x.Prevention);

    private ContactStep? StepOf(string? id) => dossier.Contacts.Inside.FirstOrDefault(step => step.Id == id);

    private Person? PersonOf(ContactStep step) => index.Person(step.Person ?? index.Role(step.Role)?.Person);

    private IEnumerable<Person> DeputiesOf(ContactStep step) =>
        (index.Role(step.Role)?.Deputies ?? []).Concat(step.Deputies).Distinct(StringComparer.Ordinal)
            .Select(index.Person).OfType<Person>();
}
