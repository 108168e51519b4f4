namespace CyberDocs.Redaction;

/// <summary>A sort of value that is hidden wherever it stands in a text.</summary>
public enum TextPattern
{
    /// <summary>Number of a mobile telephone in Japan.</summary>
    MobileNumber,

    /// <summary>IP address, with or without the length of its prefix.</summary>
    IpAddress,
}
