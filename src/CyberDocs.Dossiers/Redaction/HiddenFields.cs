namespace CyberDocs.Redaction;

/// <summary>Which fields a run hides, for what is worked out from them. Immutable and thread-safe.</summary>
/// <param name="profile">The profile; null hides nothing.</param>
/// <param name="vendor">Id of the vendor who sees its own records in full; null for none.</param>
internal sealed class HiddenFields(DisclosureProfile? profile, string? vendor)
{
    private readonly Dictionary<(string Record, string Field), HidingCondition> rules = (profile?.Hides ?? [])
        .SelectMany(rule => rule.Fields, (rule, field) => (Key: (rule.Record, field), rule.When))
        .GroupBy(rule => rule.Key)
        .ToDictionary(group => group.Key, group => group.Last().When);

    /// <summary>Fields hidden in some records at least, as <c>device.support_end</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. rules.Keys.Select(key => $"{key.Record}.{key.Field}").Order(StringComparer.Ordinal)];

    /// <summary>Whether anything is hidden, in fields or wherever it stands.</summary>
    public bool Any => profile is { Hides.Count: > 0 } or { Patterns.Count: > 0 };

    /// <summary>Whether a field of a record is hidden at least.</summary>
    /// <param name="record">Kind of record.</param>
    /// <param name="owner">Id of the vendor whose record it is; null when it is nobody's.</param>
    public bool HidesAnyOf(string record, string? owner) => rules.Any(rule => rule.Key.Record == record && IsHidden(rule.Value, owner, vendor));

    /// <summary>Whether a field is hidden in any record at all.</summary>
    public bool MayHide(string record, string field) => rules.ContainsKey((record, field));

    /// <summary>Whether a field of a record is hidden, whatever it holds.</summary>
    /// <param name="record">Kind of record.</param>
    /// <param name="field">Key of the field.</param>
    /// <param name="owner">Id of the vendor whose record it is; null when it is nobody's.</param>
    public bool Hides(string record, string field, string? owner = null) =>
        rules.TryGetValue((record, field), out var when) && IsHidden(when, owner, vendor);

    /// <summary>Whether a condition holds for a record of a vendor, or of none, in documents that are made for a vendor, or for none.</summary>
    public static bool IsHidden(HidingCondition when, string? owner, string? vendor) => when switch
    {
        HidingCondition.OtherVendor => vendor is null || owner != vendor,
        HidingCondition.NotOwn => owner is null || (vendor is not null && owner != vendor),
        _ => true,
    };
}
