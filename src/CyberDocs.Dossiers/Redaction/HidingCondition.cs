namespace CyberDocs.Redaction;

/// <summary>When a field of a profile is hidden.</summary>
public enum HidingCondition
{
    /// <summary>In every record.</summary>
    Always,

    /// <summary>When the value holds the number of a mobile telephone.</summary>
    MobileNumber,

    /// <summary>In records that are not those of the vendor for whom the documents are made.</summary>
    OtherVendor,

    /// <summary>
    /// In records of no vendor and, when documents are made for one vendor, in those of others: papers of each vendor stay whole when they go out to all.
    /// </summary>
    NotOwn,
}
