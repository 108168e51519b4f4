using CyberDocs.Answers;
using CyberDocs.Documents;

namespace CyberDocs.Collecting;

/// <summary>Finds out whose vendor form a file is: as the caller says, as the file says, or by the name that it was sent out under. Thread-safe.</summary>
internal sealed class FormOwner(Dossier dossier, IReadOnlyList<PlannedDocument> plan, CollectOptions options)
{
    /// <summary>Vendor and system; null, with a finding, when they cannot be told.</summary>
    public (string? Vendor, string? System)? Of(string file, FilledForm form, FindingCollector findings)
    {
        if (options.Vendor is { } given)
        {
            return (given, options.System);
        }

        var (vendorKey, vendorName) = (form.Property(FormStamp.VendorKey), form.Property(FormStamp.Vendor));
        if (vendorKey is null && vendorName is null)
        {
            return FromName(file, findings);
        }

        var vendor = dossier.Vendors.FirstOrDefault(each => FormStamp.KeyOf(each.Id) == vendorKey)
            ?? dossier.Vendors.FirstOrDefault(each => IsNamed(each.Name, vendorName));
        if (vendor is not null && form.Property(FormStamp.PrintedSystem) is { } printed)
        {
            return AsPrinted(file, vendor, printed, findings);
        }

        var (systemKey, systemName) = (form.Property(FormStamp.SystemKey), form.Property(FormStamp.System));
        var hasSystem = systemKey is not null || systemName is not null;
        var system = !hasSystem ? null : dossier.Systems.FirstOrDefault(each => FormStamp.KeyOf(each.Id) == systemKey)
            ?? dossier.Systems.FirstOrDefault(each => IsNamed(each.Name, systemName));
        if (vendor is null || (hasSystem && system is null))
        {
            findings.Add(CollectFindings.UnknownVendor.At(new SourcePlace(file), hasSystem ? $"{vendorName}（{systemName}）" : vendorName ?? "?"));
            return null;
        }

        return (vendor.Id, system?.Id);
    }

    private List<PlannedDocument> Forms => field ??= [.. plan.Where(planned => planned.Document.Form == OfficialForm.Vendor && planned.Vendor is not null)];

    // A form of all that a vendor supplies prints its systems, too, where they are few.
    private (string? Vendor, string? System)? AsPrinted(string file, Vendor vendor, string printed, FindingCollector findings)
    {
        var forms = Forms.FindAll(planned => IsNamed(planned.Vendor!.Name, vendor.Name));
        var found = forms.FindAll(planned => planned.System is { } system && IsNamed(system.Name, printed)) is { Count: > 0 } ofOne
            ? ofOne
            : forms.FindAll(planned => planned.System is null);
        return found is [var form] ? (form.Vendor!.Id, form.System?.Id) : NotSaid(file, forms, findings);
    }

    private (string? Vendor, string? System)? FromName(string file, FindingCollector findings)
    {
        var name = NameKey.Joined(Path.GetFileName(file));
        if (Forms.Where(planned => name.Contains(NameKey.Joined(planned.FileName), StringComparison.Ordinal))
            .MaxBy(planned => planned.FileName.Length) is { } found)
        {
            findings.Add(CollectFindings.VendorFromName.At(new SourcePlace(file), TitleOf(found.Vendor!, found.System)));
            return (found.Vendor!.Id, found.System?.Id);
        }

        if (Forms is [var only])
        {
            findings.Add(CollectFindings.OnlyVendor.At(new SourcePlace(file), TitleOf(only.Vendor!, only.System)));
            return (only.Vendor!.Id, only.System?.Id);
        }

        return NotSaid(file, Forms, findings);
    }

    private static (string? Vendor, string? System)? NotSaid(string file, List<PlannedDocument> forms, FindingCollector findings)
    {
        var candidates = forms.Select(planned => planned.System is null ? planned.Vendor!.Id : $"{planned.Vendor!.Id} + {planned.System.Id}")
            .Distinct(StringComparer.Ordinal);
        findings.Add(CollectFindings.VendorNotSaid.At(new SourcePlace(file), string.Join(", ", candidates)));
        return null;
    }

    public static string TitleOf(Vendor vendor, InformationSystem? system) => system is null ? vendor.Name : $"{vendor.Name}（{system.Name}）";

    public static bool IsNamed(string name, string? wanted) =>
        wanted is not null && NameKey.Of(FormStamp.Shortened(name)) == NameKey.Of(wanted);
}
