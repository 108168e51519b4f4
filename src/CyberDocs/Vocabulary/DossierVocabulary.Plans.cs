using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<ContactChain> contactsShape;
    private readonly TemplateShape<ContactStep> contactStepShape;
    private readonly TemplateShape<OutsideContact> outsideContactShape;
    private readonly TemplateShape<BcpFacts> bcpShape;

    private TemplateShape<ContactChain> ContactsShape() => Plain(ContactChain.Shape)
        .AddMany("inside", () => contactStepShape, x => x.Inside)
        .AddMany("outside", () => outsideContactShape, x => Reached(x.Outside));

    private TemplateShape<ContactStep> ContactStepShape() => Plain(ContactStep.Shape, except: "person")
        .AddOne("role", () => roleShape, x => MeantRole(x.Role))
        .AddOne("person", () => personShape, x => PersonOf(x))
        .AddValue("person_id", x => PersonOf(x)?.Id)
        .AddOne("department", () => departmentShape, x => MeantDepartment(x.Department))
        .AddMany("deputies", () => personShape, x => [.. DeputiesOf(x)])
        .AddOne("responsible", () => personShape, x => Reach(x).Responsible)
        .AddMany("substitutes", () => personShape, x => [.. DeputiesOf(x)])
        .AddValue("day_phone", x => Reach(x).Phone)
        .AddValue("out_of_hours_phone", x => Reach(x).NightPhone)
        .AddMany("notifies", () => contactStepShape, x => Resolved(x.Notifies, MeantStep))
        .AddMany("told_by", () => contactStepShape, x => [.. index.StepsTelling(x.Id)]);

    private TemplateShape<OutsideContact> OutsideContactShape() => Plain(OutsideContact.Shape)
        .AddOne("vendor", () => vendorShape, x => MeantVendor(x.Vendor))
        .AddOne("notified_by", () => contactStepShape, x => MeantStep(x.NotifiedBy));

    private TemplateShape<BcpFacts> BcpShape() => Plain(BcpFacts.Shape);

    private ValueList<OutsideContact> Reached(IEnumerable<OutsideContact> contacts) =>
        contacts.Select(contact => contact.ReachedThrough(index.Vendor(contact.Vendor))).ToValueList();

    private StepReach Reach(ContactStep step) => StepReach.Of(step, MeantRole, MeantPerson, MeantDepartment);

    private Person? PersonOf(ContactStep step) => Reach(step).Named;

    private IEnumerable<Person> DeputiesOf(ContactStep step) =>
        (index.Role(step.Role)?.Deputies ?? []).Concat(step.Deputies).Distinct(StringComparer.Ordinal)
            .Select(index.Person).OfType<Person>();
}
