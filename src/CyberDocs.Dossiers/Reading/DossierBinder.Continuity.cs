using CyberDocs.Collections;
using CyberDocs.Model;

namespace CyberDocs.Reading;

internal sealed partial class DossierBinder
{
    private ContactChain BindContacts(DataMap map)
    {
        var r = new RecordReader(map, context, "revised_on", "keeper", "note", "inside", "outside");
        return new()
        {
            RevisedOn = r.Date("revised_on"),
            Keeper = r.Text("keeper"),
            Note = r.Text("note"),
            Inside = r.Records("inside", BindStep),
            Outside = r.Records("outside", BindOutsideContact),
            Origin = r.Origin(),
        };
    }

    private ContactStep BindStep(DataMap map)
    {
        var r = new RecordReader(
            map, context, "id", "title", "role", "person", "department", "deputies", "phone", "night_phone", "within_minutes",
            "notifies", "action");
        var id = r.Id(context.Steps);
        return new()
        {
            Id = id,
            Title = r.Required("title", id),
            Role = r.Reference("role", context.Roles),
            Person = r.Reference("person", context.People),
            Department = r.Reference("department", context.Departments),
            Deputies = r.References("deputies", context.People),
            Phone = r.Text("phone"),
            NightPhone = r.Text("night_phone"),
            WithinMinutes = r.Number("within_minutes"),
            Notifies = r.References("notifies", context.Steps),
            Action = r.Text("action"),
            Origin = r.Origin(),
        };
    }

    private OutsideContact BindOutsideContact(DataMap map)
    {
        var r = new RecordReader(
            map, context, "id", "name", "kind", "vendor", "desk", "phone", "night_phone", "email", "url", "purpose", "deadline",
            "notified_by", "confirmed_on");
        var id = r.Id(context.OutsideContacts);
        return new()
        {
            Id = id,
            Name = r.Required("name", id),
            Kind = r.Term("kind", Terms.ContactKinds, ContactKind.Other),
            Vendor = r.Reference("vendor", context.Vendors),
            Desk = r.Text("desk"),
            Phone = r.Text("phone"),
            NightPhone = r.Text("night_phone"),
            Email = r.Text("email"),
            Url = r.Text("url"),
            Purpose = r.Text("purpose"),
            Deadline = r.Text("deadline"),
            NotifiedBy = r.Reference("notified_by", context.Steps),
            ConfirmedOn = r.Date("confirmed_on"),
            Origin = r.Origin(),
        };
    }

    private Backup BindBackup(DataMap map)
    {
        var r = new RecordReader(
            map, context, "id", "system", "content", "frequency", "method", "medium", "place", "zone", "generations", "offline",
            "immutable", "restore", "restore_tested_on", "remarks");
        return new()
        {
            Id = r.Id(context.Backups),
            System = r.Reference("system", context.Systems),
            Content = r.Text("content"),
            Frequency = r.Text("frequency"),
            Method = r.Text("method"),
            Medium = r.Text("medium"),
            Place = r.Text("place"),
            Zone = r.Reference("zone", context.Zones),
            Generations = r.Number("generations"),
            Offline = r.Knowledge("offline"),
            Immutable = r.Knowledge("immutable"),
            Restore = r.Text("restore"),
            RestoreTestedOn = r.Date("restore_tested_on"),
            Remarks = r.Text("remarks"),
            Origin = r.Origin(),
        };
    }

    private BcpFacts BindBcp(DataMap map)
    {
        var r = new RecordReader(
            map, context, "exists", "established_on", "revised_on", "approved_by", "keeper", "published", "purpose", "policies",
            "scope", "events", "attacks", "downtime_manual", "downtime_kit", "disaster_plan", "vulnerability", "information", "training",
            "trained_on", "report_items", "containment", "decision_maker", "forensics", "disclosure", "recovery_plan", "reentry",
            "prevention");
        return new()
        {
            Exists = r.Boolean("exists"),
            EstablishedOn = r.Date("established_on"),
            RevisedOn = r.Date("revised_on"),
            ApprovedBy = r.Text("approved_by"),
            Keeper = r.Text("keeper"),
            Published = r.Text("published"),
            Purpose = r.Text("purpose"),
            Policies = r.Texts("policies"),
            Scope = r.Text("scope"),
            Events = r.Texts("events"),
            Attacks = r.Texts("attacks"),
            DowntimeManual = r.Text("downtime_manual"),
            DowntimeKit = r.Text("downtime_kit"),
            DisasterPlan = r.Text("disaster_plan"),
            Vulnerability = r.Text("vulnerability"),
            Information = r.Text("information"),
            Training = r.Text("training"),
            TrainedOn = r.Date("trained_on"),
            ReportItems = r.Texts("report_items"),
            Containment = r.Texts("containment"),
            DecisionMaker = r.Text("decision_maker"),
            Forensics = r.Text("forensics"),
            Disclosure = r.Text("disclosure"),
            RecoveryPlan = r.Text("recovery_plan"),
            Reentry = r.Text("reentry"),
            Prevention = r.Text("prevention"),
            Origin = r.Origin(),
        };
    }

    private RuleSetting BindRuleSetting(DataMap map)
    {
        var r = new RecordReader(map, context, "code", "severity", "reason");
        if (r.Node("severity") is null)
        {
            r.Missing("severity");
        }

        return new()
        {
            Code = r.Required("code"),
            Grade = r.Term("severity", Terms.RuleGrades, RuleGrade.Warning),
            Reason = r.Text("reason"),
            Origin = r.Origin(),
        };
    }

    private FormAnswers BindAnswers(DataMap map)
    {
        var r = new RecordReader(map, context, "form", "vendor", "system", "edition", "gate", "responder", "checked_on", "items");
        return new()
        {
            Form = r.RequiredOneOf("form", "checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"),
            Vendor = r.Reference("vendor", context.Vendors),
            System = r.Reference("system", context.Systems),
            Edition = r.Text("edition"),
            Gate = r.Term("gate", Terms.Answers, Answer.Blank),
            Responder = r.Text("responder"),
            CheckedOn = r.Date("checked_on"),
            Items = r.Map("items") is { } items ? BindItems(items) : [],
            Origin = r.Origin(),
        };
    }

    // Item ids are known to editions only, so that any key is taken here and held against the edition later.
    private ValueList<ItemAnswer> BindItems(DataMap map)
    {
        var items = RecordReader.OfAnyKeys(map, context);
        var answers = new List<ItemAnswer>(map.Entries.Count);
        foreach (var entry in map.Entries)
        {
            answers.Add(entry.Value switch
            {
                DataScalar => new()
                {
                    Item = entry.Key,
                    First = items.Term(entry.Key, Terms.Answers, Answer.Blank),
                    Origin = new(entry.KeyPlace, shortForm, [entry.Value.Place.Line, entry.Value.Place.Column]),
                },
                DataMap answer => BindItem(entry.Key, answer),
                _ => Refused(entry),
            });
        }

        return answers.ToValueList();
    }

    private ItemAnswer BindItem(string item, DataMap map)
    {
        var r = new RecordReader(map, context, "first", "first_on", "target", "second", "second_on", "remarks");
        return new()
        {
            Item = item,
            First = r.Term("first", Terms.Answers, Answer.Blank),
            FirstOn = r.Date("first_on"),
            Target = r.Date("target"),
            Second = r.Term("second", Terms.Answers, Answer.Blank),
            SecondOn = r.Date("second_on"),
            Remarks = r.Text("remarks"),
            Origin = r.Origin(),
        };
    }

    private ItemAnswer Refused(DataEntry entry)
    {
        findings.Add(RecordReader.WrongType(entry.Key, entry.Value, NodeSort.Map));
        return new() { Item = entry.Key, Origin = new(entry.KeyPlace) };
    }
}
