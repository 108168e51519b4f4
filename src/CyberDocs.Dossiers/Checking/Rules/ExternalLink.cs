namespace CyberDocs.Checking.Rules;

/// <summary>A link of which one end is an outside party.</summary>
/// <param name="Link">The link.</param>
/// <param name="Party">The outside end.</param>
/// <param name="Inside">Id of the other end, a device or a zone.</param>
/// <param name="Name">Name for messages.</param>
internal readonly record struct ExternalLink(Link Link, OutsideParty Party, string Inside, string Name)
{
    /// <summary>All lines to the outside, in file order.</summary>
    public static IEnumerable<ExternalLink> Of(CheckContext context)
    {
        foreach (var link in context.Dossier.Links)
        {
            if (context.Index.Outside(link.From) is { } from)
            {
                yield return new(link, from, link.To, context.NameOf(link));
            }
            else if (context.Index.Outside(link.To) is { } to)
            {
                yield return new(link, to, link.From, context.NameOf(link));
            }
        }
    }

    /// <summary>Where the line ends inside: the device, and its zone unless that is the perimeter, where a firewall stands between lines.</summary>
    public IEnumerable<string> Places(CheckContext context)
    {
        yield return Inside;
        if (context.Index.Zone(context.Index.Device(Inside)?.Zone) is { Kind: not ZoneKind.Dmz } zone)
        {
            yield return zone.Id;
        }
    }
}
