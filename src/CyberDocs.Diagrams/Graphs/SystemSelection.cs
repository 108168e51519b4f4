using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Takes systems and data flows out of a dossier.</summary>
internal static class SystemSelection
{
    public static SystemGraph Select(Dossier dossier, FindingCollector findings)
    {
        var names = new Names(dossier);
        var systems = dossier.Systems.DistinctBy(system => system.Id).ToList();
        var systemIds = systems.Select(system => system.Id).ToHashSet(StringComparer.Ordinal);
        var parties = DossierIndex.ById(dossier.Outside.Where(party => !systemIds.Contains(party.Id)), party => party.Id);
        List<SystemFlow> flows = [];
        foreach (var flow in dossier.Flows)
        {
            var name = flow.Content ?? $"{flow.From} → {flow.To}";
            var missing = !IsEnd(flow.From) ? flow.From : !IsEnd(flow.To) ? flow.To : null;
            if (missing is not null)
            {
                findings.Add(DiagramFindings.UnknownEnd.At(flow.Origin.Of(IsEnd(flow.From) ? "to" : "from"), name, missing));
            }
            else if (flow.From == flow.To)
            {
                findings.Add(DiagramFindings.SelfLink.At(flow.Origin.Place, name));
            }
            else
            {
                flows.Add(new(string.Create(CultureInfo.InvariantCulture, $"f{flows.Count + 1}"), flow.From, flow.To, flow));
            }
        }

        var layers = Layers(systems, flows);
        var used = flows.SelectMany(flow => (string[])[flow.From, flow.To]).ToHashSet(StringComparer.Ordinal);
        var nodes = systems.Select(system => new SystemNode(system.Id, system.Name, system.Hosting, layers[system.Id])
        {
            HostingWritten = system.Origin.Written("hosting"),
            Vendor = names.Vendor(system.Vendor)?.Name ?? system.Vendor,
            Machine = system.Hosting == Hosting.Cloud ? null : system.Virtual switch { true => "（仮想）", false => "（物理）", _ => system.Origin.Written("virtual") },
            RecoveryPriority = system.RecoveryPriority?.ToString(CultureInfo.InvariantCulture) ?? system.Origin.Written("recovery_priority"),
        }).ToList();
        var drawn = parties.Values.Where(party => used.Contains(party.Id)).Select(party => new NetworkParty(party.Id, party.Name, party.Kind)).ToList();
        var siblings = nodes.ToDictionary(
            node => node.Id, node => node.IsOutside ? "cloud" : node.Layer.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        drawn.ForEach(party => siblings.TryAdd(party.Id, "outside"));
        var pins = new Pins(dossier, "system", findings);
        var orders = pins.Orders(siblings, id => id);
        int? Order(string id) => orders.TryGetValue(id, out var order) ? order : null;
        return new(
            nodes.Select(node => node with { Order = Order(node.Id) }).ToValueList(),
            drawn.Select(party => party with { Order = Order(party.Id) }).ToValueList(),
            flows.ToValueList())
        {
            Places = pins.Places(id => id, id => siblings.ContainsKey(id) ? false : null),
        };

        bool IsEnd(string id) => systemIds.Contains(id) || parties.ContainsKey(id);
    }

    // Steps from the outside; where nothing leads outside, from the system with the most flows.
    private static Dictionary<string, int> Layers(List<InformationSystem> systems, List<SystemFlow> flows)
    {
        var neighbours = flows.SelectMany(flow => ((string, string)[])[(flow.From, flow.To), (flow.To, flow.From)])
            .ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        var layers = new Dictionary<string, int>(StringComparer.Ordinal);
        var queue = new Queue<string>();
        var inside = systems.Where(system => system.Hosting != Hosting.Cloud).Select(system => system.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var system in systems.Where(system => neighbours[system.Id].Any(other => !inside.Contains(other))))
        {
            layers[system.Id] = 1;
            queue.Enqueue(system.Id);
        }

        foreach (var start in systems.OrderByDescending(system => neighbours[system.Id].Count()).ToList())
        {
            Spread();
            if (!layers.ContainsKey(start.Id) && neighbours[start.Id].Any())
            {
                layers[start.Id] = 1;
                queue.Enqueue(start.Id);
            }
        }

        Spread();
        var last = layers.Count == 0 ? 1 : layers.Values.Max() + 1;
        foreach (var system in systems)
        {
            layers.TryAdd(system.Id, last);
        }

        return layers;

        void Spread()
        {
            while (queue.TryDequeue(out var id))
            {
                foreach (var other in neighbours[id])
                {
                    if (inside.Contains(other) && layers.TryAdd(other, layers[id] + 1))
                    {
                        queue.Enqueue(other);
                    }
                }
            }
        }
    }
}
