using CyberDocs.Checking.Rules;

namespace CyberDocs.Checking.Derivation;

/// <summary>The lines to the outside by the vendor and by the system that they serve. Immutable and thread-safe.</summary>
internal sealed class LineIndex
{
    private readonly List<ExternalLink> all;
    private readonly ILookup<string, ExternalLink> byVendor;
    private readonly ILookup<string, ExternalLink> bySystem;

    public LineIndex(CheckContext context)
    {
        all = [.. ExternalLink.Of(context)];
        byVendor = all.SelectMany(VendorsOf, (line, vendor) => (line, vendor)).ToLookup(x => x.vendor, x => x.line, StringComparer.Ordinal);
        bySystem = all.SelectMany(line => line.Link.Systems.Distinct(StringComparer.Ordinal), (line, system) => (line, system))
            .ToLookup(x => x.system, x => x.line, StringComparer.Ordinal);
    }

    /// <summary>The lines inside a scope, in file order.</summary>
    public List<ExternalLink> Of(DerivationScope scope) => scope switch
    {
        { System: { } system } =>
            [.. bySystem[system].Where(line => scope.Vendor is not { } vendor || VendorsOf(line).Contains(vendor, StringComparer.Ordinal))],
        { Vendor: { } vendor } => [.. byVendor[vendor]],
        _ => all,
    };

    private static IEnumerable<string> VendorsOf(ExternalLink line) =>
        ((string?[])[line.Link.Vendor, line.Party.Vendor]).OfType<string>().Distinct(StringComparer.Ordinal);
}
