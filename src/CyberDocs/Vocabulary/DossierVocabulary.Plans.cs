using CyberDocs.Collections;
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
        .Add("revised_on", TemplateType.Date, x => Shown("contacts", "revised_on", null, x.RevisedOn))
        .AddValue("keeper", static x => x.Keeper)
        .AddValue("note", static x => x.Note)
        .AddMany("inside", () => contactStepShape, x => x.Inside)
        .AddMany("outside", () => outsideContactShape, x => Reached(x.Outside));

    private TemplateShape<ContactStep> ContactStepShape() => new TemplateShape<ContactStep>()
        .AddValue("id", static x => x.Id)
        .AddValue("title", static x => x.Title)
        .AddOne("role", () => roleShape, x => index.Role(x.Role))
        .AddValue("role_id", static x => x.Role)
        .AddOne("person", () => personShape, x => PersonOf(x))
        .AddValue("person_id", x => PersonOf(x)?.Id)
        .AddOne("department", () => departmentShape, x => index.Department(x.Department))
        .AddValue("department_id", static x => x.Department)
        .AddMany("deputies", () => personShape, x => [.. DeputiesOf(x)])
        .AddOne("responsible", () => personShape, x => Reach(x).Responsible)
        .AddMany("substitutes", () => personShape, x => [.. DeputiesOf(x)])
        .AddValue("phone", static x => x.Phone)
        .AddValue("night_phone", static x => x.NightPhone)
        .AddValue("day_phone", x => Reach(x).Phone)
        .AddValue("out_of_hours_phone", x => Reach(x).NightPhone)
        .Add("within_minutes", TemplateType.Number, x => Shown("contact_step", "within_minutes", null, x.WithinMinutes))
        .AddMany("notifies", () => contactStepShape, x => Resolved(x.Notifies, index.Step))
        .AddMany("told_by", () => contactStepShape, x => [.. index.StepsTelling(x.Id)])
        .AddValue("action", static x => x.Action);

    private TemplateShape<OutsideContact> OutsideContactShape() => new TemplateShape<OutsideContact>()
        .AddValue("id", static x => x.Id)
        .AddValue("name", static x => x.Name)
        .AddValue("kind", static x => Terms.ContactKinds[x.Kind].Id)
        .AddValue("kind_label", static x => Terms.ContactKinds[x.Kind].Japanese)
        .AddOne("vendor", () => vendorShape, x => index.Vendor(x.Vendor))
        .AddValue("vendor_id", static x => x.Vendor)
        .AddValue("desk", static x => x.Desk)
        .AddValue("phone", static x => x.Phone)
        .AddValue("night_phone", static x => x.NightPhone)
        .AddValue("email", static x => x.Email)
        .AddValue("url", static x => x.Url)
        .AddValue("purpose", static x => x.Purpose)
        .AddValue("deadline", static x => x.Deadline)
        .AddOne("notified_by", () => contactStepShape, x => index.Step(x.NotifiedBy))
        .AddValue("notified_by_id", static x => x.NotifiedBy)
        .Add("confirmed_on", TemplateType.Date, x => Shown("outside_contact", "confirmed_on", x.Vendor, x.ConfirmedOn));

    private TemplateShape<BcpFacts> BcpShape() => new TemplateShape<BcpFacts>()
        .AddValue("exists", static x => x.Exists)
        .Add("established_on", TemplateType.Date, x => Shown("bcp", "established_on", null, x.EstablishedOn))
        .Add("revised_on", TemplateType.Date, x => Shown("bcp", "revised_on", null, x.RevisedOn))
        .AddValue("approved_by", static x => x.ApprovedBy)
        .AddValue("keeper", static x => x.Keeper)
        .AddValue("published", static x => x.Published)
        .AddValue("purpose", static x => x.Purpose)
        .AddTexts("policies", static x => x.Policies)
        .AddValue("scope", static x => x.Scope)
        .AddTexts("events", static x => x.Events)
        .AddTexts("attacks", static x => x.Attacks)
        .AddValue("downtime_manual", static x => x.DowntimeManual)
        .AddValue("downtime_kit", static x => x.DowntimeKit)
        .AddValue("disaster_plan", static x => x.DisasterPlan)
        .AddValue("vulnerability", static x => x.Vulnerability)
        .AddValue("information", static x => x.Information)
        .AddValue("training", static x => x.Training)
        .Add("trained_on", TemplateType.Date, x => Shown("bcp", "trained_on", null, x.TrainedOn))
        .AddTexts("report_items", static x => x.ReportItems)
        .AddTexts("containment", static x => x.Containment)
        .AddValue("decision_maker", static x => x.DecisionMaker)
        .AddValue("forensics", static x => x.Forensics)
        .AddValue("disclosure", static x => x.Disclosure)
        .AddValue("recovery_plan", static x => x.RecoveryPlan)
        .AddValue("reentry", static x => x.Reentry)
        .AddValue("prevention", static x => x.Prevention);

    private ValueList<OutsideContact> Reached(IEnumerable<OutsideContact> contacts) =>
        contacts.Select(contact => contact.ReachedThrough(index.Vendor(contact.Vendor))).ToValueList();

    private StepReach Reach(ContactStep step) => StepReach.Of(step, index.Role, index.Person, index.Department);

    private Person? PersonOf(ContactStep step) => Reach(step).Named;

    private IEnumerable<Person> DeputiesOf(ContactStep step) =>
        (index.Role(step.Role)?.Deputies ?? []).Concat(step.Deputies).Distinct(StringComparer.Ordinal)
            .Select(index.Person).OfType<Person>();
}
