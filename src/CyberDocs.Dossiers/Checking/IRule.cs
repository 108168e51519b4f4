namespace CyberDocs.Checking;

/// <summary>One check of a dossier. Implementations are immutable and thread-safe.</summary>
public interface IRule
{
    /// <summary>The finding that it makes.</summary>
    FindingCode Code { get; }

    /// <summary>Ids of the documents that its findings concern.</summary>
    IReadOnlyList<string> Documents { get; }

    /// <summary>All places where the dossier breaks the rule, in file order.</summary>
    /// <param name="context">The dossier with its indexes, the editions and the date.</param>
    IEnumerable<Finding> Check(CheckContext context);
}
