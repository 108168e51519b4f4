namespace CyberDocs.Findings;

/// <summary>How grave a finding is. Errors change the exit code; nothing else does.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Info,

    /// <summary>An inspector would ask about it.</summary>
    Warning,

    /// <summary>A document is wrong, incomplete or could not be made as asked.</summary>
    Error,
}
