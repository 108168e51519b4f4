using CyberDocs.Redaction;

namespace CyberDocs.Reading;

/// <summary>Binds the tree of a profile file to a profile of disclosure. One binder reads one file; not thread-safe.</summary>
internal sealed class ProfileBinder
{
    private readonly BindContext context;

    private ProfileBinder(FindingCollector findings) => context = new(findings);

    /// <summary>The profile, or null, with findings, when the tree is no map, or when it would hide less than it was meant to.</summary>
    /// <param name="root">The tree; null when the file could not be read, which has been reported already.</param>
    /// <param name="findings">Takes all findings of the run.</param>
    public static DisclosureProfile? Bind(DataNode? root, FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (root is null)
        {
            return null;
        }

        if (root is not DataMap map)
        {
            findings.Add(RecordReader.WrongType("id", root, NodeSort.Map));
            return null;
        }

        var own = new FindingCollector();
        var profile = new ProfileBinder(own).BindProfile(map);
        findings.AddRange(own.Findings);
        return own.HasErrors ? null : profile;
    }

    private DisclosureProfile BindProfile(DataMap map)
    {
        var r = new RecordReader(map, context, "id", "label", "internal_papers", "hides", "patterns");
        var profile = new DisclosureProfile
        {
            Id = r.Required("id"),
            Label = r.Required("label"),
            InternalPapers = r.Boolean("internal_papers") ?? false,
            Hides = r.Records("hides", BindRule),
            Patterns = r.Words("patterns", ("mobile_number", TextPattern.MobileNumber), ("ip_address", TextPattern.IpAddress)),
        };

        // Findings and derived answers quote the dossier as it is.
        if (profile.InternalPapers && (profile.Hides.Count > 0 || profile.Patterns.Count > 0))
        {
            context.Findings.Add(ReadingFindings.InternalPapersWithHiding.At(r.Origin().Of("internal_papers"), profile.Id));
        }

        return profile;
    }

    private HidingRule BindRule(DataMap map)
    {
        var r = new RecordReader(map, context, "record", "fields", "when");
        var record = r.RequiredOneOf("record", [.. Redactor.Records()]);
        var fields = Redactor.FieldsOf(record) is { } known
            ? r.Words("fields", [.. known.Select(field => (field, field))])
            : [];
        var when = r.OneOf("when", "mobile_number", "other_vendor", "not_own") switch
        {
            "mobile_number" => HidingCondition.MobileNumber,
            "other_vendor" => HidingCondition.OtherVendor,
            "not_own" => HidingCondition.NotOwn,
            _ => HidingCondition.Always,
        };
        return new HidingRule(record, fields, when);
    }
}
