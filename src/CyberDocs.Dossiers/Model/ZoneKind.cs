namespace CyberDocs.Model;

/// <summary>What a network zone is for.</summary>
public enum ZoneKind
{
    /// <summary>Electronic health record and other core systems.</summary>
    Ehr,

    /// <summary>Departmental systems such as PACS.</summary>
    Department,

    /// <summary>Medical devices.</summary>
    MedicalDevice,

    /// <summary>Office network with access to the internet.</summary>
    Internet,

    /// <summary>Guest wireless LAN.</summary>
    Guest,

    /// <summary>Perimeter and maintenance.</summary>
    Dmz,

    /// <summary>Online eligibility verification.</summary>
    Qualification,

    /// <summary>Management, monitoring and backup.</summary>
    Management,

    /// <summary>A data centre.</summary>
    DataCenter,

    /// <summary>A site or building that holds zones.</summary>
    Site,

    /// <summary>Anything else.</summary>
    Other,
}
