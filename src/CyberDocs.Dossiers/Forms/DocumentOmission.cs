namespace CyberDocs.Forms;

/// <summary>A case in which a document is not made, or has something open in it. Immutable and thread-safe.</summary>
/// <param name="When">Conditions that all hold.</param>
/// <param name="Because">The reason that the cover gives, in Japanese.</param>
internal sealed record DocumentOmission(ValueList<DocumentCondition> When, string Because)
{
    public bool Holds(Dossier dossier) => When.All(condition => condition.Holds(dossier));
}
