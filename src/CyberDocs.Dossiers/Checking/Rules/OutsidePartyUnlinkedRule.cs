namespace CyberDocs.Checking.Rules;

/// <summary>Every outside party is connected.</summary>
internal sealed class OutsidePartyUnlinkedRule() : RecordSetRule<OutsideParty>(Kinds.Parties, null, ["network-diagram"], new(
    "CD2075", Severity.Info,
    "院外の接続先 {party} は、どの回線にも現れません。",
    "Outside party {party} is on no line.",
    "回線を加えるか、使わない接続先を消してください。",
    "Add its line, or remove the party."))
{
    protected override IEnumerable<OutsideParty> Broken(CheckContext context)
    {
        var reached = ExternalLink.Of(context).Select(line => line.Party.Id).ToHashSet(StringComparer.Ordinal);
        return context.Dossier.Outside.Where(party => !reached.Contains(party.Id));
    }
}
