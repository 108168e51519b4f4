using CyberDocs.Answers;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Japanese;
using CyberDocs.Model;

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

    private (string? Vendor, string? System)? FromName(string file, FindingCollector findings)
    {
        var name = NameKey.Joined(Path.GetFileName(file));
        var forms = plan.Where(planned => planned.Document.Form == OfficialForm.Vendor && planned.Vendor is not null).ToList();
        if (forms.Where(planned => name.Contains(NameKey.Joined(planned.FileName), StringComparison.Ordinal))
            .MaxBy(planned => planned.FileName.Length) is { } found)
        {
            findings.Add(CollectFindings.VendorFromName.At(new SourcePlace(file), TitleOf(found.Vendor!, found.System)));
            return (found.Vendor!.Id, found.System?.Id);
        }

        var candidates = forms.Select(planned => planned.System is null ? planned.Vendor!.Id : $"{planned.Vendor!.Id} + {planned.System.Id}")
            .Distinct(StringComparer.Ordinal);
        findings.Add(CollectFindings.VendorNotSaid.At(new SourcePlace(file), string.Join(", ", candidates)));
        return null;
    }

    public static string TitleOf(Vendor vendor, InformationSystem? system) => system is null ? vendor.Name : $"{vendor.Name}（{system.Name}）";

    public static bool IsNamed(string name, string? wanted) =>
        wanted is not null && NameKey.Of(FormStamp.Shortened(name)) == NameKey.Of(wanted);
}
