using CyberDocs.Collections;
using CyberDocs.Model;
using CyberDocs.Model.Fields;

namespace CyberDocs.Redaction;

/// <summary>Leads some work over every field of a dossier that can be hidden. Not thread-safe.</summary>
internal sealed class DossierWalk(IFieldWork work)
{
    public Dossier Over(Dossier dossier)
    {
        var vendors = dossier.Systems.DistinctBy(system => system.Id).ToDictionary(system => system.Id, system => system.Vendor, StringComparer.Ordinal);
        work.Meet(RecordShapes.VendorContact);
        work.Meet(RecordShapes.Disclosure);
        work.Meet(RecordShapes.ExtraValue);
        work.Meet(RecordShapes.ItemAnswer);
        return dossier with
        {
            Institution = One(RecordShapes.Institution, dossier.Institution, null),
            People = Each(RecordShapes.Person, dossier.People, _ => null),
            Roles = Each(RecordShapes.Role, dossier.Roles, _ => null),
            Departments = Each(RecordShapes.Department, dossier.Departments, _ => null),
            Vendors = Each(RecordShapes.Vendor, dossier.Vendors, x => x.Id).Select(x => x with
            {
                Contacts = Each(RecordShapes.VendorContact, x.Contacts, _ => x.Id),
                Disclosures = Each(RecordShapes.Disclosure, x.Disclosures, _ => x.Id),
            }).ToValueList(),
            Systems = Each(RecordShapes.InformationSystem, dossier.Systems, x => x.Vendor),
            Zones = Each(RecordShapes.Zone, dossier.Zones, _ => null),
            Devices = Each(RecordShapes.Device, dossier.Devices, x => x.Vendor).Select(x => x.Extra.Count == 0 ? x : x with
            {
                Extra = Each(RecordShapes.ExtraValue, x.Extra, _ => x.Vendor),
            }).ToValueList(),
            Outside = Each(RecordShapes.OutsideParty, dossier.Outside, x => x.Vendor),
            Links = Each(RecordShapes.Link, dossier.Links, x => x.Vendor),
            Flows = Each(RecordShapes.DataFlow, dossier.Flows, _ => null),
            Contacts = One(RecordShapes.ContactChain, dossier.Contacts, null) with
            {
                Inside = Each(RecordShapes.ContactStep, dossier.Contacts.Inside, _ => null),
                Outside = Each(RecordShapes.OutsideContact, dossier.Contacts.Outside, x => x.Vendor),
            },
            Backups = Each(RecordShapes.Backup, dossier.Backups, x => x.System is { } system ? vendors.GetValueOrDefault(system) : null),
            Bcp = One(RecordShapes.BcpFacts, dossier.Bcp, null),
            Rules = Each(RecordShapes.RuleSetting, dossier.Rules, _ => null),
            Answers = Each(RecordShapes.FormAnswers, dossier.Answers, x => x.Vendor).Select(x => x with
            {
                Items = Each(RecordShapes.ItemAnswer, x.Items, _ => x.Vendor),
            }).ToValueList(),
        };
    }

    private ValueList<T> Each<T>(RecordShape<T> shape, ValueList<T> records, Func<T, string?> owner)
    {
        work.Meet(shape);
        return records.Select(record => Fields(shape, record, owner(record))).ToValueList();
    }

    private T One<T>(RecordShape<T> shape, T record, string? owner)
    {
        work.Meet(shape);
        return Fields(shape, record, owner);
    }

    private T Fields<T>(RecordShape<T> shape, T record, string? owner)
    {
        foreach (var field in shape.Fields)
        {
            if (field.Without is not null && work.Empties(shape.Id, field.Key, field.Values(record), owner))
            {
                record = field.Without(record);
            }

            if (field.With is null || field.Values(record) is not { Count: > 0 } values)
            {
                continue;
            }

            var worked = work.Work(shape.Id, field.Key, values, owner);
            if (!worked.Equals(values))
            {
                record = field.With(record, worked);
            }
        }

        return record;
    }
}
