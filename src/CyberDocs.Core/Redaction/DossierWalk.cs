using CyberDocs.Collections;
using CyberDocs.Model;
using CyberDocs.Model.Fields;

namespace CyberDocs.Redaction;

/// <summary>Leads some work over every field of a dossier that can be hidden. Not thread-safe.</summary>
internal sealed class DossierWalk(IFieldWork work, string? vendor)
{
    public Dossier Over(Dossier dossier)
    {
        var systems = dossier.Systems.Where(system => IsOwn(system.Vendor)).Select(system => system.Id).ToHashSet(StringComparer.Ordinal);
        work.Meet(RecordShapes.VendorContact);
        work.Meet(RecordShapes.Disclosure);
        work.Meet(RecordShapes.ExtraValue);
        work.Meet(RecordShapes.ItemAnswer);
        return dossier with
        {
            Institution = One(RecordShapes.Institution, dossier.Institution, false),
            People = Each(RecordShapes.Person, dossier.People, _ => false),
            Roles = Each(RecordShapes.Role, dossier.Roles, _ => false),
            Departments = Each(RecordShapes.Department, dossier.Departments, _ => false),
            Vendors = Each(RecordShapes.Vendor, dossier.Vendors, x => IsOwn(x.Id)).Select(x => x with
            {
                Contacts = Each(RecordShapes.VendorContact, x.Contacts, _ => IsOwn(x.Id)),
                Disclosures = Each(RecordShapes.Disclosure, x.Disclosures, _ => IsOwn(x.Id)),
            }).ToValueList(),
            Systems = Each(RecordShapes.InformationSystem, dossier.Systems, x => IsOwn(x.Vendor)),
            Zones = Each(RecordShapes.Zone, dossier.Zones, _ => false),
            Devices = Each(RecordShapes.Device, dossier.Devices, x => IsOwn(x.Vendor)).Select(x => x.Extra.Count == 0 ? x : x with
            {
                Extra = Each(RecordShapes.ExtraValue, x.Extra, _ => IsOwn(x.Vendor)),
            }).ToValueList(),
            Outside = Each(RecordShapes.OutsideParty, dossier.Outside, x => IsOwn(x.Vendor)),
            Links = Each(RecordShapes.Link, dossier.Links, x => IsOwn(x.Vendor)),
            Flows = Each(RecordShapes.DataFlow, dossier.Flows, _ => false),
            Contacts = One(RecordShapes.ContactChain, dossier.Contacts, false) with
            {
                Inside = Each(RecordShapes.ContactStep, dossier.Contacts.Inside, _ => false),
                Outside = Each(RecordShapes.OutsideContact, dossier.Contacts.Outside, x => IsOwn(x.Vendor)),
            },
            Backups = Each(RecordShapes.Backup, dossier.Backups, x => x.System is { } system && systems.Contains(system)),
            Bcp = One(RecordShapes.BcpFacts, dossier.Bcp, false),
            Rules = Each(RecordShapes.RuleSetting, dossier.Rules, _ => false),
            Answers = Each(RecordShapes.FormAnswers, dossier.Answers, x => IsOwn(x.Vendor)).Select(x => x with
            {
                Items = Each(RecordShapes.ItemAnswer, x.Items, _ => IsOwn(x.Vendor)),
            }).ToValueList(),
        };
    }

    private bool IsOwn(string? id) => vendor is not null && id == vendor;

    private ValueList<T> Each<T>(RecordShape<T> shape, ValueList<T> records, Func<T, bool> isOwn)
    {
        work.Meet(shape);
        return records.Select(record => Fields(shape, record, isOwn(record))).ToValueList();
    }

    private T One<T>(RecordShape<T> shape, T record, bool isOwn)
    {
        work.Meet(shape);
        return Fields(shape, record, isOwn);
    }

    private T Fields<T>(RecordShape<T> shape, T record, bool isOwn)
    {
        foreach (var field in shape.Fields)
        {
            if (field.Without is not null && work.Empties(shape.Id, field.Key, field.Values(record), isOwn))
            {
                record = field.Without(record);
            }

            if (field.With is null || field.Values(record) is not { Count: > 0 } values)
            {
                continue;
            }

            var worked = work.Work(shape.Id, field.Key, values, isOwn);
            if (!worked.Equals(values))
            {
                record = field.With(record, worked);
            }
        }

        return record;
    }
}
