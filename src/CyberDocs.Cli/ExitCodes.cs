namespace CyberDocs.Cli;

/// <summary>What the command's exit code means.</summary>
internal static class ExitCodes
{
    /// <summary>Done, no error findings.</summary>
    public const int Done = 0;

    /// <summary>Could not run: bad usage or an unreadable file.</summary>
    public const int CouldNotRun = 1;

    /// <summary>Done as far as possible, with error findings.</summary>
    public const int ErrorFindings = 2;
}
