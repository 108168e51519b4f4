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

public static partial class Terms
{
    /// <summary>Names of <see cref="DisclosureKind"/>.</summary>
    public static TermTable<DisclosureKind> DisclosureKinds { get; } = new(
        new(DisclosureKind.Mds, "mds", "MDS"),
        new(DisclosureKind.Sds, "sds", "SDS"),
        new(DisclosureKind.Mds2, "mds2", "MDS2"));
}
