namespace CyberDocs.Model;

/// <summary>What a ledger row is, as far as diagrams and forms need to know.</summary>
public enum DeviceKind
{
    /// <summary>A physical server.</summary>
    Server,

    /// <summary>A virtual server.</summary>
    VirtualServer,

    /// <summary>A terminal or personal computer.</summary>
    Pc,

    /// <summary>A tablet, telephone or other portable terminal.</summary>
    Tablet,

    /// <summary>A router.</summary>
    Router,

    /// <summary>A firewall or UTM.</summary>
    Firewall,

    /// <summary>A VPN device.</summary>
    Vpn,

    /// <summary>A switch or hub.</summary>
    Switch,

    /// <summary>A wireless LAN access point.</summary>
    AccessPoint,

    /// <summary>A line terminating unit.</summary>
    Onu,

    /// <summary>Other network equipment.</summary>
    OtherNetwork,

    /// <summary>Storage on the network.</summary>
    Storage,

    /// <summary>A printer or copier.</summary>
    Printer,

    /// <summary>A medical device on the network.</summary>
    MedicalDevice,

    /// <summary>A portable medium.</summary>
    Media,

    /// <summary>Anything else.</summary>
    Other,
}
