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
