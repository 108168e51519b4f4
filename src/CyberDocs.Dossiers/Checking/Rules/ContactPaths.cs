namespace CyberDocs.Checking.Rules;

/// <summary>How far word travels from the finder along the contact chain.</summary>
/// <param name="Finder">The first step; null when there is none.</param>
/// <param name="Reached">Ids of the steps that word reaches, the finder's among them.</param>
/// <param name="ReachesHead">Whether the head is among them.</param>
internal sealed record ContactPaths(ContactStep? Finder, HashSet<string> Reached, bool ReachesHead)
{
    public static ContactPaths Of(CheckContext context)
    {
        var steps = context.Dossier.Contacts.Inside;
        var reached = new HashSet<string>(StringComparer.Ordinal);
        if (steps.Count == 0)
        {
            return new(null, reached, false);
        }

        var byId = steps.DistinctBy(step => step.Id).ToDictionary(step => step.Id, StringComparer.Ordinal);
        var open = new Queue<ContactStep>([steps[0]]);
        reached.Add(steps[0].Id);
        while (open.TryDequeue(out var step))
        {
            foreach (var next in step.Notifies)
            {
                if (byId.TryGetValue(next, out var told) && reached.Add(next))
                {
                    open.Enqueue(told);
                }
            }
        }

        var heads = context.Dossier.Roles
            .Where(role => role.Kind == RoleKind.Head && role.Person is not null)
            .Select(role => role.Person!)
            .ToHashSet(StringComparer.Ordinal);
        var reachesHead = steps.Any(step => reached.Contains(step.Id)
            && (context.Index.Role(step.Role)?.Kind == RoleKind.Head || (StepReach.Of(step, context.Index).Named is { } person && heads.Contains(person.Id))));
        return new(steps[0], reached, reachesHead);
    }
}
