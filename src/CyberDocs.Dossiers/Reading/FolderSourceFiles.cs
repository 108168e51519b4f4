using CyberDocs.Intake;

namespace CyberDocs.Reading;

/// <summary>Files in a folder on disk. Links that lead out of the folder are not followed.</summary>
/// <param name="folder">The folder.</param>
/// <param name="displayFolder">How messages name the folder, such as <c>data</c>; empty when only file names are shown.</param>
/// <param name="limits">How much of a file is read; the defaults when null.</param>
internal sealed class FolderSourceFiles(string folder, string displayFolder = "", InputLimits? limits = null) : ISourceFiles
{
    private readonly RootedFolder files = new(folder);

    public SourceFile? Open(string name) => files.Read(name, limits) is { } bytes
        ? new(displayFolder.Length == 0 ? name : $"{displayFolder.TrimEnd('/')}/{name}", bytes) { Limits = limits ?? InputLimits.Default }
        : null;
}
