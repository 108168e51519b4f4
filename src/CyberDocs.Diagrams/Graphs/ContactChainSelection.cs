using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Takes the contact chain out of a dossier.</summary>
internal static class ContactChainSelection
{
    private static readonly (string Title, ContactKind[] Kinds)[] Grouping =
    [
        ("事業者", [ContactKind.Vendor, ContactKind.SecurityVendor, ContactKind.Insurer]),
        ("行政", [ContactKind.Mhlw, ContactKind.Prefecture, ContactKind.HealthCenter, ContactKind.PrivacyCommission, ContactKind.Nco, ContactKind.Insurance]),
        ("警察・専門機関", [ContactKind.Police, ContactKind.Ipa, ContactKind.Jpcert, ContactKind.Mist, ContactKind.MedicalAssociation]),
        ("その他の関係先", [ContactKind.Owner, ContactKind.Hospital, ContactKind.Fire, ContactKind.Other]),
    ];

    public static ContactChainGraph Select(Dossier dossier, FindingCollector findings)
    {
        var names = new Names(dossier);
        var chain = dossier.Contacts;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var inside = chain.Inside.Where(step => ids.Add(step.Id)).ToList();
        List<ChainArrow> arrows = [];
        foreach (var step in inside)
        {
            foreach (var to in step.Notifies.Distinct(StringComparer.Ordinal))
            {
                if (!ids.Contains(to))
                {
                    findings.Add(DiagramFindings.UnknownStep.At(step.Origin.Of("notifies"), step.Title, to));
                }
                else if (to != step.Id)
                {
                    arrows.Add(new(step.Id, to));
                }
            }
        }

        foreach (var body in chain.Outside)
        {
            if (body.NotifiedBy is not null && !ids.Contains(body.NotifiedBy))
            {
                findings.Add(DiagramFindings.UnknownStep.At(body.Origin.Of("notified_by"), body.Name, body.NotifiedBy));
            }
        }

        var levels = Levels(inside, arrows);
        var steps = inside.Select(step => Step(step, levels[step.Id], names)).ToValueList();
        var groups = Grouping
            .Select(group => new ChainGroup(group.Title, chain.Outside
                .Where(body => group.Kinds.Contains(body.Kind))
                .OrderBy(body => Array.IndexOf(group.Kinds, body.Kind))
                .Select(body => Body(body, ids, names))
                .ToValueList()))
            .Where(group => group.Bodies.Count > 0)
            .ToValueList();
        var pins = new Pins(dossier, "contact-chain", findings);
        if (!pins.Any)
        {
            return new(steps, arrows.ToValueList(), groups);
        }

        // A body may bear the id of a step: the step is meant.
        var siblings = steps.ToDictionary(step => step.Id, step => "level " + step.Level.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        foreach (var (group, body) in groups.SelectMany(group => group.Bodies, (group, body) => (group, body)))
        {
            siblings.TryAdd(body.Id, "group " + group.Title);
        }

        var orders = pins.Orders(siblings, id => id);
        return new(
            steps.Select(step => step with { Order = Order(step.Id) }).ToValueList(),
            arrows.ToValueList(),
            groups.Select(group => group with { Bodies = Pins.Arrange(group.Bodies, body => ids.Contains(body.Id) ? null : Order(body.Id)).ToValueList() })
                .ToValueList())
        {
            Places = pins.Places(id => id, id => siblings.TryGetValue(id, out var among) ? among.StartsWith("group ", StringComparison.Ordinal) : null),
        };

        int? Order(string id) => orders.TryGetValue(id, out var order) ? order : null;
    }

    private static ChainStep Step(ContactStep step, int level, Names names)
    {
        var role = names.Role(step.Role);
        var reach = StepReach.Of(step, names.Role, names.Person, names.Department);
        return new(step.Id, step.Title, level)
        {
            Person = reach.Responsible is { } person ? Named(person) : reach.Department?.Name,
            Phone = reach.Phone,
            NightPhone = reach.NightPhone,
            Deputies = (role?.Deputies ?? []).Concat(step.Deputies)
                .Distinct(StringComparer.Ordinal)
                .Select(id => names.Person(id) is { } deputy
                    ? new ChainDeputy(Named(deputy), deputy.Phone, deputy.NightPhone)
                    : new ChainDeputy(id, null, null))
                .ToValueList(),
            Action = step.Action,
            Limit = step.WithinMinutes is { } minutes ? Limit(minutes) : step.Origin.Written("within_minutes"),
        };
    }

    private static string Limit(int minutes) => minutes switch
    {
        0 => "直ちに",
        _ when minutes % 60 == 0 => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}時間以内"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{minutes}分以内"),
    };

    private static ChainBody Body(OutsideContact body, HashSet<string> steps, Names names)
    {
        var reached = body.ReachedThrough(body.Vendor is null ? null : names.Vendor(body.Vendor));
        return new(body.Id, body.Name)
        {
            Desk = reached.Desk,
            Phone = reached.Phone,
            NightPhone = reached.NightPhone,
            Written = Joined("　", reached.Email, reached.Url),
            Purpose = body.Purpose,
            Deadline = body.Deadline,
            NotifiedBy = body.NotifiedBy is not null && steps.Contains(body.NotifiedBy) ? body.NotifiedBy : null,
            ConfirmedOn = body.ConfirmedOn,
        };
    }

    private static string Named(Person person) =>
        string.IsNullOrWhiteSpace(person.Title) ? person.Name : $"{person.Name}（{person.Title}）";

    private static string? Joined(string separator, params string?[] parts)
    {
        var text = string.Join(separator, parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        return text.Length == 0 ? null : text;
    }

    // Longest way from a beginning; an arrow that closes a circle counts for nothing.
    private static Dictionary<string, int> Levels(List<ContactStep> steps, List<ChainArrow> arrows)
    {
        var next = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To, StringComparer.Ordinal);
        var order = new List<string>();
        var state = new Dictionary<string, int>(StringComparer.Ordinal);
        var back = new HashSet<(string, string)>();
        foreach (var step in steps)
        {
            Visit(step.Id, next, state, order, back);
        }

        var levels = steps.ToDictionary(step => step.Id, _ => 0, StringComparer.Ordinal);
        for (var i = order.Count - 1; i >= 0; i--)
        {
            foreach (var to in next[order[i]])
            {
                if (!back.Contains((order[i], to)))
                {
                    levels[to] = Math.Max(levels[to], levels[order[i]] + 1);
                }
            }
        }

        return levels;
    }

    // Depth first with a stack of our own: a chain of thousands of steps must not end the process.
    private static void Visit(
        string start, ILookup<string, string> next, Dictionary<string, int> state, List<string> order, HashSet<(string, string)> back)
    {
        if (state.ContainsKey(start))
        {
            return;
        }

        var stack = new Stack<(string Id, IEnumerator<string> Todo)>();
        state[start] = 1;
        stack.Push((start, next[start].GetEnumerator()));
        while (stack.TryPeek(out var top))
        {
            if (!top.Todo.MoveNext())
            {
                stack.Pop();
                state[top.Id] = 2;
                order.Add(top.Id);
                continue;
            }

            var to = top.Todo.Current;
            if (!state.TryGetValue(to, out var seen))
            {
                state[to] = 1;
                stack.Push((to, next[to].GetEnumerator()));
            }
            else if (seen == 1)
            {
                back.Add((top.Id, to));
            }
        }
    }
}
