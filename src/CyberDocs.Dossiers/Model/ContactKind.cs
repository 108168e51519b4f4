namespace CyberDocs.Model;

/// <summary>An outside body that is told about an incident.</summary>
public enum ContactKind
{
    /// <summary>A system or service vendor.</summary>
    Vendor,

    /// <summary>A security or forensic company.</summary>
    SecurityVendor,

    /// <summary>Ministry of Health, Labour and Welfare.</summary>
    Mhlw,

    /// <summary>Prefectural health department.</summary>
    Prefecture,

    /// <summary>Health centre.</summary>
    HealthCenter,

    /// <summary>Prefectural police.</summary>
    Police,

    /// <summary>Personal Information Protection Commission.</summary>
    PrivacyCommission,

    /// <summary>Medical association.</summary>
    MedicalAssociation,

    /// <summary>Information-technology Promotion Agency.</summary>
    Ipa,

    /// <summary>JPCERT Coordination Center.</summary>
    Jpcert,

    /// <summary>National Cybersecurity Office.</summary>
    Nco,

    /// <summary>First-response support desk of the ministry's portal.</summary>
    Mist,

    /// <summary>Review and payment bodies.</summary>
    Insurance,

    /// <summary>A cyber insurer.</summary>
    Insurer,

    /// <summary>Fire and ambulance service.</summary>
    Fire,

    /// <summary>Neighbouring institutions.</summary>
    Hospital,

    /// <summary>The founder or head office.</summary>
    Owner,

    /// <summary>Anything else.</summary>
    Other,
}
