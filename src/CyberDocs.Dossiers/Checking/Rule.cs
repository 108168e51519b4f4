namespace CyberDocs.Checking;

/// <summary>A rule that says where the dossier breaks it in its own words. Immutable and thread-safe.</summary>
/// <param name="documents">Ids of the documents concerned.</param>
/// <param name="code">The code with its texts.</param>
internal abstract class Rule(string[] documents, FindingCode code) : IRule
{
    public FindingCode Code => code;

    public IReadOnlyList<string> Documents => documents;

    public abstract IEnumerable<Finding> Check(CheckContext context);
}
