namespace CyberDocs.Comparing;

/// <summary>What changed between two dossiers of one institution, field by field. Immutable and thread-safe.</summary>
/// <param name="Changes">Changed records, kind by kind; within a kind in the order of the newer dossier, removed ones last.</param>
public sealed record DossierDiff(ValueList<RecordChange> Changes)
{
    /// <summary>Compares two dossiers. Records are the same when their ids are; answers, when form, vendor, system and item are.</summary>
    /// <param name="older">The earlier submission.</param>
    /// <param name="newer">The later one.</param>
    internal static DossierDiff Between(Dossier older, Dossier newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        return new DossierDiff(new DossierComparison(older, newer).Changes());
    }

    /// <summary>How many records of a kind were added, removed or changed.</summary>
    /// <param name="record">Kind of record, such as <c>device</c>.</param>
    /// <param name="kind">What happened.</param>
    public int Count(string record, ChangeKind kind) => Changes.Count(change => change.Record == record && change.Kind == kind);
}
