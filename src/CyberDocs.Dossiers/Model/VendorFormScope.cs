namespace CyberDocs.Model;

/// <summary>How vendor checklists are split.</summary>
public enum VendorFormScope
{
    /// <summary>One form for the vendor.</summary>
    PerVendor,

    /// <summary>One form for each of the vendor's systems.</summary>
    PerSystem,

    /// <summary>The vendor's own filled-in file stands in for the form.</summary>
    Received,

    /// <summary>No form: the vendor has no part in the systems.</summary>
    None,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="VendorFormScope"/>.</summary>
    public static TermTable<VendorFormScope> VendorFormScopes { get; } = new(
        new(VendorFormScope.PerVendor, "per_vendor", "事業者ごと", "事業者"),
        new(VendorFormScope.PerSystem, "per_system", "システムごと", "システム"),
        new(VendorFormScope.Received, "received", "受領済み", "受領"),
        new(VendorFormScope.None, "none", "対象外", "不要"));
}
