namespace CyberDocs.Model;

public static partial class Terms
{
    /// <summary>Names of <see cref="DisclosureKind"/>.</summary>
    public static TermTable<DisclosureKind> DisclosureKinds { get; } = new(
        new(DisclosureKind.Mds, "mds", "MDS"),
        new(DisclosureKind.Sds, "sds", "SDS"),
        new(DisclosureKind.Mds2, "mds2", "MDS2"));
}
