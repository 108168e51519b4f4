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

public static partial class Terms
{
    /// <summary>Names of <see cref="LinkKind"/>.</summary>
    public static TermTable<LinkKind> LinkKinds { get; } = new(
        new(LinkKind.Lan, "lan", "構内LAN", "LAN", "有線", "有線LAN"),
        new(LinkKind.Wireless, "wireless", "無線LAN", "無線", "Wi-Fi"),
        new(LinkKind.Dedicated, "dedicated", "専用線", "広域イーサネット", "広域Ether"),
        new(LinkKind.IpVpn, "ip_vpn", "IP-VPN", "閉域網"),
        new(LinkKind.IpsecVpn, "ipsec_vpn", "IPsec-VPN", "IPsec", "IPsec+IKE"),
        new(LinkKind.SslVpn, "ssl_vpn", "SSL-VPN", "SSLVPN", "TLS-VPN"),
        new(LinkKind.Internet, "internet", "インターネット", "光回線"),
        new(LinkKind.Telephone, "telephone", "電話回線", "モバイル回線", "ISDN"),
        new(LinkKind.Other, "other", "その他"),
        new(LinkKind.Hidden, "hidden", "（非開示）") { IsWritten = false });
}
