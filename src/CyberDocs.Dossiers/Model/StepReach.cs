namespace CyberDocs.Model;

/// <summary>Who stands behind a step of the contact chain and at which numbers, the same in the chart and in its tables. Immutable and thread-safe.</summary>
/// <param name="Named">The person whom the step or its role names.</param>
/// <param name="Responsible">That person, or the one of the department; nobody for a role that nobody holds.</param>
/// <param name="Department">The department of the step or of its role.</param>
/// <param name="Phone">Telephone in working hours: the step's own, the named person's, or the department's.</param>
/// <param name="NightPhone">Telephone at night and on holidays, in the same order.</param>
internal sealed record StepReach(Person? Named, Person? Responsible, Department? Department, string? Phone, string? NightPhone)
{
    public static StepReach Of(ContactStep step, DossierIndex index) => Of(step, index.Role, index.Person, index.Department);

    public static StepReach Of(ContactStep step, Func<string?, Role?> role, Func<string?, Person?> person, Func<string?, Department?> department)
    {
        var held = role(step.Role);
        var named = person(step.Person ?? held?.Person);
        var place = department(step.Department ?? held?.Department);
        return new(
            named,
            named ?? (held is null ? person(place?.Person) : null),
            place,
            step.Phone ?? named?.Phone ?? place?.Phone,
            step.NightPhone ?? named?.NightPhone ?? place?.NightPhone);
    }
}
