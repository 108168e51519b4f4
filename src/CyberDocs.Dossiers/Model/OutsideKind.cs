namespace CyberDocs.Model;

/// <summary>What an outside party is.</summary>
public enum OutsideKind
{
    /// <summary>A vendor's maintenance site.</summary>
    Vendor,

    /// <summary>A carrier.</summary>
    Carrier,

    /// <summary>A cloud service.</summary>
    Cloud,

    /// <summary>A data centre.</summary>
    DataCenter,

    /// <summary>Insurance review bodies and the national eligibility system.</summary>
    Insurance,

    /// <summary>A partner institution or contractor.</summary>
    Partner,

    /// <summary>A payment company.</summary>
    Payment,

    /// <summary>The internet at large.</summary>
    Internet,

    /// <summary>Anything else.</summary>
    Other,
}
