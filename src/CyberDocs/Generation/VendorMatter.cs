namespace CyberDocs.Generation;

/// <summary>What is written to one vendor about. Immutable and thread-safe.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Standings">Its checklists that are meant.</param>
/// <param name="Undisclosed">Its systems of which an MDS or SDS is still to come.</param>
internal sealed record VendorMatter(Vendor Vendor, IReadOnlyList<VendorStanding> Standings, IReadOnlyList<InformationSystem> Undisclosed);
