namespace CyberDocs.Checking.Rules;

/// <summary>Whose maintenance lines a dossier holds.</summary>
internal static class RemoteMaintenance
{
    /// <summary>The vendor that a link serves: its own, or that of the outside party at its end.</summary>
    public static string? VendorOf(CheckContext context, Link link) =>
        (context.Index.Outside(link.From) ?? context.Index.Outside(link.To))?.Vendor ?? link.Vendor;

    public static HashSet<string> VendorsWithLine(CheckContext context) => context.Dossier.Links
        .Where(link => link.RemoteMaintenance)
        .Select(link => VendorOf(context, link))
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);
}
