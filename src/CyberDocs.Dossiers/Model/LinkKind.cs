namespace CyberDocs.Model;

/// <summary>What a link runs over.</summary>
public enum LinkKind
{
    /// <summary>Cable inside the institution.</summary>
    Lan,

    /// <summary>Wireless LAN.</summary>
    Wireless,

    /// <summary>Dedicated line or wide-area Ethernet.</summary>
    Dedicated,

    /// <summary>Carrier IP-VPN.</summary>
    IpVpn,

    /// <summary>IPsec VPN over the internet.</summary>
    IpsecVpn,

    /// <summary>SSL/TLS VPN over the internet.</summary>
    SslVpn,

    /// <summary>Plain internet access.</summary>
    Internet,

    /// <summary>Telephone or mobile line.</summary>
    Telephone,

    /// <summary>Anything else.</summary>
    Other,

    /// <summary>Not shown to the readers of a document; no dossier file says so.</summary>
    Hidden,
}
