using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Model;
using CyberDocs.Model.Fields;

namespace CyberDocs.Comparing;

/// <summary>One comparison of two dossiers. Not thread-safe.</summary>
internal sealed class DossierComparison(Dossier older, Dossier newer)
{
    private readonly RecordNames olderNames = new(older);
    private readonly RecordNames newerNames = new(newer);
    private readonly List<RecordChange> changes = [];

    public ValueList<RecordChange> Changes()
    {
        changes.Clear();
        One(RecordShapes.Institution, x => x.Institution, x => x.Name);
        One(RecordShapes.EditionChoice, x => x.Editions, _ => null);
        Many(RecordShapes.Device, x => x.Devices, x => x.Id, x => x.Name);
        Many(RecordShapes.InformationSystem, x => x.Systems, x => x.Id, x => x.Name);
        Many(RecordShapes.Vendor, x => x.Vendors, x => x.Id, x => x.Name);
        Many(RecordShapes.Zone, x => x.Zones, x => x.Id, x => x.Name);
        Many(RecordShapes.OutsideParty, x => x.Outside, x => x.Id, x => x.Name);
        Many(RecordShapes.Link, x => x.Links, x => x.Id, x => x.Name);
        Many(RecordShapes.DataFlow, x => x.Flows, x => $"{x.From}→{x.To}（{x.Content}）", _ => null);
        Many(RecordShapes.Person, x => x.People, x => x.Id, x => x.Name);
        Many(RecordShapes.Role, x => x.Roles, x => x.Id, x => x.Title ?? Terms.RoleKinds[x.Kind].Japanese);
        Many(RecordShapes.Department, x => x.Departments, x => x.Id, x => x.Name);
        One(RecordShapes.ContactChain, x => x.Contacts, _ => null);
        Many(RecordShapes.ContactStep, x => x.Contacts.Inside, x => x.Id, x => x.Title);
        Many(RecordShapes.OutsideContact, x => x.Contacts.Outside, x => x.Id, x => x.Name);
        Many(RecordShapes.Backup, x => x.Backups, x => x.Id, x => x.Content);
        One(RecordShapes.BcpFacts, x => x.Bcp, _ => null);
        Many(RecordShapes.FormAnswers, x => x.Answers, FormOf, _ => null);
        Many(
            RecordShapes.ItemAnswer,
            x => x.Answers.SelectMany(form => form.Items, (form, item) => new Entry<ItemAnswer>($"{FormOf(form)} {item.Item}", null, item)));
        Many(RecordShapes.RuleSetting, x => x.Rules, x => x.Code, _ => null);
        Many(RecordShapes.Pin, x => x.Pins, x => $"{x.Diagram} {x.Item}", _ => null);
        return changes.ToValueList();
    }

    private static string FormOf(FormAnswers answers) =>
        string.Join(' ', ((string?[])[answers.Form, answers.Vendor, answers.System]).Where(part => part is not null));

    private void One<T>(RecordShape<T> shape, Func<Dossier, T> record, Func<T, string?> name)
    {
        var fields = Fields(shape, record(older), record(newer));
        if (fields.Count > 0)
        {
            changes.Add(Change(shape, ChangeKind.Changed, new Entry<T>(shape.Id, name(record(newer)), record(newer)), fields));
        }
    }

    private void Many<T>(RecordShape<T> shape, Func<Dossier, IEnumerable<T>> records, Func<T, string> id, Func<T, string?> name) =>
        Many(shape, dossier => records(dossier).Select(record => new Entry<T>(id(record), name(record), record)));

    private void Many<T>(RecordShape<T> shape, Func<Dossier, IEnumerable<Entry<T>>> entries)
    {
        var before = new Dictionary<string, Entry<T>>(StringComparer.Ordinal);
        foreach (var entry in Numbered(entries(older)))
        {
            before.Add(entry.Id, entry);
        }

        foreach (var entry in Numbered(entries(newer)))
        {
            if (!before.Remove(entry.Id, out var earlier))
            {
                changes.Add(Change(shape, ChangeKind.Added, entry, Fields(shape, default, entry.Record)));
            }
            else if (Fields(shape, earlier.Record, entry.Record) is { Count: > 0 } fields)
            {
                changes.Add(Change(shape, ChangeKind.Changed, entry, fields));
            }
        }

        changes.AddRange(Numbered(entries(older)).Where(entry => before.ContainsKey(entry.Id))
            .Select(entry => Change(shape, ChangeKind.Removed, entry, Fields(shape, entry.Record, default))));
    }

    // Ids that occur twice are an error of the dossier; its records are told apart by their order.
    private static IEnumerable<Entry<T>> Numbered<T>(IEnumerable<Entry<T>> entries)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            used[entry.Id] = used.GetValueOrDefault(entry.Id) + 1;
            yield return used[entry.Id] == 1
                ? entry
                : entry with { Id = string.Create(CultureInfo.InvariantCulture, $"{entry.Id} ({used[entry.Id]})") };
        }
    }

    private ValueList<FieldChange> Fields<T>(RecordShape<T> shape, T? before, T? after)
    {
        var fields = new List<FieldChange>();
        foreach (var field in shape.Fields)
        {
            var old = before is null ? [] : field.Values(before);
            var now = after is null ? [] : field.Values(after);
            if (!old.Equals(now))
            {
                fields.Add(new FieldChange(field.Key, field.Japanese, Text(field.Refers, old, olderNames), Text(field.Refers, now, newerNames)));
            }
        }

        return fields.ToValueList();
    }

    private static string? Text(string? table, ValueList<string> values, RecordNames names) =>
        values.Count == 0 ? null : string.Join("、", table is null ? values : values.Select(id => names.Of(table, id)));

    private static RecordChange Change<T>(RecordShape<T> shape, ChangeKind kind, Entry<T> entry, ValueList<FieldChange> fields) => new()
    {
        Kind = kind,
        Record = shape.Id,
        RecordName = shape.Japanese,
        Id = entry.Id,
        Name = entry.Name,
        Fields = fields,
        IsCarried = kind != ChangeKind.Removed && entry.Record is ItemAnswer { IsCarried: true },
    };

    private sealed record Entry<T>(string Id, string? Name, T Record);
}
