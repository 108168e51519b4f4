using CyberDocs.Files;

namespace CyberDocs.Generation;

/// <summary>Writes files under a temporary name and renames them when they are whole; deletes nothing that it did not write.</summary>
internal sealed class OutputFolder : IOutputPlace
{
    private readonly string root;

    public OutputFolder(string root)
    {
        this.root = Path.GetFullPath(root);
        Directory.CreateDirectory(this.root);
    }

    public IOutputFile Create(string name) => new OutputFile(Path.Combine(root, name));
}
