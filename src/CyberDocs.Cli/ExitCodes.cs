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

    /// <summary>The exit code for a dossier of which nothing could be bound: that of an unreadable file when it was no dossier at all.</summary>
    /// <param name="read">What reading gave.</param>
    public static int WithoutDossier(ReadResult read) => read.IsNoDossier ? CouldNotRun : ErrorFindings;
}
