namespace CyberDocs;

/// <summary>What was made for one vendor. Immutable and thread-safe.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Name">Folder or archive within the output folder; empty where the files lie there themselves.</param>
/// <param name="Files">The files.</param>
/// <param name="Standings">The checklists that it is about.</param>
public sealed record VendorPackage(Vendor Vendor, string Name, IReadOnlyList<GeneratedFile> Files, IReadOnlyList<VendorStanding> Standings);
