namespace CyberDocs.Model;

public static partial class Terms
{
    /// <summary>Names of <see cref="VendorFormScope"/>.</summary>
    public static TermTable<VendorFormScope> VendorFormScopes { get; } = new(
        new(VendorFormScope.PerVendor, "per_vendor", "事業者ごと", "事業者"),
        new(VendorFormScope.PerSystem, "per_system", "システムごと", "システム"),
        new(VendorFormScope.Received, "received", "受領済み", "受領"),
        new(VendorFormScope.None, "none", "対象外", "不要"));
}
