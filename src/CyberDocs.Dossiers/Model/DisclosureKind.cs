namespace CyberDocs.Model;

/// <summary>A maker's or provider's security disclosure.</summary>
public enum DisclosureKind
{
    /// <summary>By a maker for a product.</summary>
    Mds,

    /// <summary>By a provider for a service.</summary>
    Sds,

    /// <summary>By a maker for a medical device.</summary>
    Mds2,
}
