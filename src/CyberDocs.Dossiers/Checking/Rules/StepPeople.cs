using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Who answers at a step of the contact chain, and under which number.</summary>
internal static class StepPeople
{
    public static Person? Of(CheckContext context, ContactStep step) =>
        context.Index.Person(step.Person ?? context.Index.Role(step.Role)?.Person);

    public static string? PhoneOf(CheckContext context, ContactStep step) =>
        step.Phone ?? Of(context, step)?.Phone ?? context.Index.Department(step.Department)?.Phone;

    public static string? NightPhoneOf(CheckContext context, ContactStep step) =>
        step.NightPhone ?? Of(context, step)?.NightPhone ?? context.Index.Department(step.Department)?.NightPhone;
}
