namespace CyberDocs.Redaction;

/// <summary>A dossier without what a profile hides. Immutable and thread-safe.</summary>
/// <param name="Dossier">The dossier, with a mark in the place of each hidden value.</param>
/// <param name="Hidden">What was taken out, in the order of the dossier.</param>
internal sealed record RedactedDossier(Dossier Dossier, ValueList<HiddenValue> Hidden)
{
    /// <summary>What stands in the place of a hidden value.</summary>
    public const string Mark = "（非開示）";
}
