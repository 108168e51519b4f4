using CyberDocs.Model.Fields;

namespace CyberDocs.Redaction;

/// <summary>Puts the mark in the place of the fields that a profile names, and keeps what stood there. Not thread-safe.</summary>
internal sealed class FieldHiding : IFieldWork
{
    private const string Serial = "serial";

    private readonly Dictionary<(string Record, string Field), HidingCondition> rules = [];
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> models = new(StringComparer.Ordinal);
    private readonly List<HiddenValue> hidden = [];
    private readonly List<string> unread = [];

    private readonly string? vendor;

    public FieldHiding(DisclosureProfile profile, string? vendor)
    {
        this.vendor = vendor;
        foreach (var rule in profile.Hides)
        {
            foreach (var field in rule.Fields)
            {
                rules[(rule.Record, field)] = rule.When;
            }
        }
    }

    public IReadOnlyList<HiddenValue> Hidden => hidden;

    /// <summary>Values to look for in other texts.</summary>
    public SecretTexts Secrets() => new(hidden.Select(value => value.Value), shown, hidden.Where(IsSerial).Select(value => value.Value), models);

    /// <summary>The same where some that were hidden by another work are shown by this one.</summary>
    /// <param name="all">What the other hid.</param>
    /// <param name="unhidden">Values that are hidden nowhere by this one.</param>
    /// <param name="serials">Those that are serial numbers.</param>
    public SecretTexts Secrets(SecretTexts all, IEnumerable<string> unhidden, IEnumerable<string> serials) => all.For(unhidden, serials, shown, models);

    /// <summary>Whether a value is a serial number.</summary>
    public static bool IsSerial(HiddenValue value) => value.Field == Serial;

    /// <summary>Values that are shown nowhere.</summary>
    public IEnumerable<string> Whole() => hidden.Select(value => value.Value).Concat(unread).Where(value => !shown.Contains(value));

    public void Meet(RecordShape shape)
    {
    }

    public ValueList<string> Work(string record, string field, ValueList<string> values, string? owner)
    {
        if (!rules.TryGetValue((record, field), out var when) || !HiddenFields.IsHidden(when, owner, vendor))
        {
            if (record == "device" && field is "name" or "model" or "maker")
            {
                models.UnionWith(values);
            }

            if (record == "institution" || (vendor is not null && owner == vendor))
            {
                shown.UnionWith(values);
            }

            return values;
        }

        return values.Select(value => Hide(record, field, value, when, owner)).Distinct(StringComparer.Ordinal).ToValueList();
    }

    /// <summary>An emptied date is looked for in other texts too, as people write dates; a number or a yes is not, for it stands everywhere.</summary>
    public bool Empties(string record, string field, ValueList<string> values, string? owner)
    {
        if (!rules.TryGetValue((record, field), out var when) || !HiddenFields.IsHidden(when, owner, vendor))
        {
            return false;
        }

        foreach (var value in values)
        {
            hidden.AddRange(DateSpellings.Of(value).Select(spelling => new HiddenValue(record, field, spelling) { Reader = ReaderOf(when, owner) }));
        }

        return true;
    }

    /// <summary>Words for yes, no and the like stand in other texts for other things: they are hidden where a finding quotes them.</summary>
    public void Emptied(string written) => unread.Add(written);

    private string Hide(string record, string field, string value, HidingCondition when, string? owner)
    {
        if (when == HidingCondition.MobileNumber && !TextPatterns.In(TextPattern.MobileNumber, value).Any())
        {
            return value;
        }

        hidden.Add(new HiddenValue(record, field, value) { Reader = ReaderOf(when, owner) });
        return RedactedDossier.Mark;
    }

    private static string? ReaderOf(HidingCondition when, string? owner) => when is HidingCondition.OtherVendor or HidingCondition.NotOwn ? owner : null;
}
