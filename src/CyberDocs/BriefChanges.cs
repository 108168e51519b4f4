using CyberDocs.Comparing;

namespace CyberDocs;

/// <summary>What the head of the hospital needs to know of a comparison. Immutable and thread-safe.</summary>
/// <param name="Compared">What was compared.</param>
/// <param name="Since">The day of the last submission.</param>
/// <param name="Until">The day of this one.</param>
public sealed record BriefChanges(CompareResult Compared, DateOnly Since, DateOnly Until)
{
    private static readonly string[] Persons = ["person", "role"];

    /// <summary>Compares since a day, or since the last answer of the earlier dossier.</summary>
    /// <param name="compared">What was compared.</param>
    /// <param name="since">The day of the last submission; null for the last day on which the earlier dossier was answered, or a year ago.</param>
    /// <param name="until">The day of this one.</param>
    public BriefChanges(CompareResult compared, DateOnly? since, DateOnly until)
        : this(compared, since ?? LastDay(compared.Older, until), until)
    {
    }

    /// <summary>Devices that came or went; those of one name together.</summary>
    /// <param name="kind">Which of the two.</param>
    public IReadOnlyList<string> Devices(ChangeKind kind) =>
        [.. ChangeGrouping.Group(Compared.Diff.Changes.Where(change => change.Record == "device" && change.Kind == kind)).Select(NameOf)];

    /// <summary>Persons and roles that came, went or changed.</summary>
    public IReadOnlyList<string> People =>
        [.. Compared.Diff.Changes.Where(change => Persons.Contains(change.Record)).Select(change => change.Kind switch
        {
            ChangeKind.Added => $"＋ {change.RecordName} {NameOf(change)}",
            ChangeKind.Removed => $"－ {change.RecordName} {NameOf(change)}",
            _ => $"{change.RecordName} {NameOf(change)}（{string.Join("、", change.Fields.Select(Told))}）",
        })];

    /// <summary>Limits that passed after the last submission and before this one, by what they are limits of, the earliest first.</summary>
    public IReadOnlyList<BriefLimits> Expired
    {
        get
        {
            var dossier = Compared.Newer;
            IEnumerable<(DateOnly? Day, string What, string Name)> limits =
            [
                .. dossier.Devices.Where(device => device.State == DeviceState.InUse).SelectMany(device => ((DateOnly?, string, string)[])
                [
                    (device.SupportEnd, "機器のサポート期限", device.Id),
                    (device.PlanDue, "機器の対応予定の期日", device.Id),
                ]),
                .. dossier.Systems.Select(system => ((DateOnly?)system.RenewsOn, "システムの次の更新予定", system.Name)),
                .. dossier.Answers.SelectMany(form => form.Items)
                    .Where(item => item.First == Answer.No && item.Second != Answer.Yes)
                    .Select(item => (item.Target, "「いいえ」の項目の目標日", item.Item)),
            ];
            return [.. limits.Where(limit => limit.Day >= Since && limit.Day < Until)
                .GroupBy(limit => limit.What, limit => new BriefLimit(limit.Day!.Value, limit.Name))
                .Select(group => new BriefLimits(group.Key, [.. group.OrderBy(limit => limit.Day)]))];
        }
    }

    /// <summary>Errors and warnings that are new, the most urgent first.</summary>
    public IReadOnlyList<Finding> Urgent =>
        [.. Compared.Findings.Appeared.Where(finding => finding.Severity != Severity.Info).OrderByDescending(finding => finding.Severity)];

    private static string Told(FieldChange field) => $"{field.Name}: {field.Before ?? "―"} → {field.After ?? "―"}";

    private static string NameOf(RecordChange change) =>
        change.Name is not { } name ? change.IdText : change.Record == "device" && name != change.Id ? $"{change.IdText} {name}" : name;

    // Nobody writes down when papers were handed in; the last day on which anything was confirmed is the nearest to it.
    private static DateOnly LastDay(Dossier older, DateOnly until) => older.Answers
        .SelectMany(form => form.Items.SelectMany(item => (DateOnly?[])[item.FirstOn, item.SecondOn]).Append(form.CheckedOn))
        .Where(day => day <= until).Max() ?? until.AddYears(-1);
}
