namespace CyberDocs;

/// <summary>What came of one institution of a batch.</summary>
public enum BatchOutcome
{
    /// <summary>Its set was made, with or without errors.</summary>
    Made,

    /// <summary>Its set stands as an earlier run made it from the same files, with the same options and program, and was left alone.</summary>
    Unchanged,

    /// <summary>There is no set: the data could not be read, or something kept it from being made.</summary>
    NotMade,
}
