namespace CyberDocs.Redaction;

/// <summary>
/// What each vendor may see of one dossier. What is hidden is gathered once for all of them, so that a vendor costs as much as what concerns it. Immutable
/// and thread-safe.
/// </summary>
internal sealed class VendorRedaction
{
    // No record is nobody's own: every other one is hidden as from a vendor that has none.
    private const string Nobody = "\0";

    private readonly DisclosureProfile profile;
    private readonly VendorShares shares;
    private readonly SecretTexts? secrets;
    private readonly ILookup<string?, HiddenValue> unhidden;
    private readonly Dictionary<(string Value, bool IsSerial), int> counts = [];

    public VendorRedaction(Dossier dossier, DisclosureProfile profile)
    {
        (this.profile, shares) = (profile, new VendorShares(dossier));
        var hiding = new FieldHiding(profile, Nobody);
        if (profile.Hides.Count > 0 || profile.Patterns.Count > 0)
        {
            new DossierWalk(hiding).Over(dossier);
            secrets = hiding.Secrets();
        }

        unhidden = hiding.Hidden.ToLookup(value => value.Reader, StringComparer.Ordinal);
        foreach (var value in hiding.Hidden)
        {
            Count(counts, value);
        }
    }

    /// <summary>The dossier as papers for a vendor are made from it: what concerns it, without what the profile hides from it.</summary>
    public Dossier For(string vendor)
    {
        var share = shares.Of(vendor);
        if (secrets is null)
        {
            return share;
        }

        var own = new Dictionary<(string Value, bool IsSerial), int>();
        foreach (var value in unhidden[vendor])
        {
            Count(own, value);
        }

        var open = own.Where(each => counts[each.Key] == each.Value).ToLookup(each => each.Key.IsSerial, each => each.Key.Value);
        var hiding = new FieldHiding(profile, vendor);
        var hidden = new DossierWalk(hiding).Over(share);
        var texts = new TextScrubbing(profile, hiding.Secrets(secrets, open[false], open[true]), [], vendor);
        return new IdHiding(texts.Plain, vendor).Over(new DossierWalk(texts).Over(hidden));
    }

    // A serial number counts as any value, and as a serial number besides.
    private static void Count(Dictionary<(string Value, bool IsSerial), int> counts, HiddenValue value)
    {
        counts[(value.Value, false)] = counts.GetValueOrDefault((value.Value, false)) + 1;
        if (FieldHiding.IsSerial(value))
        {
            counts[(value.Value, true)] = counts.GetValueOrDefault((value.Value, true)) + 1;
        }
    }
}
