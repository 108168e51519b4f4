namespace CyberDocs.Forms;

/// <summary>For what there is a copy of a document each.</summary>
internal enum CopyScope
{
    Institution,

    /// <summary>One for every vendor under contract.</summary>
    Vendor,

    System,

    /// <summary>As each vendor's key <c>form</c> says: one for the vendor, one for each of its systems, a file that came from the vendor, or none.</summary>
    VendorForm,
}
