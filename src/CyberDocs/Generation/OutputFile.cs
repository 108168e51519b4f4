namespace CyberDocs.Generation;

/// <summary>A file on disk, written under a temporary name.</summary>
internal sealed class OutputFile : IOutputFile
{
    private readonly string path;
    private readonly string temporary;
    private readonly FileStream file;
    private bool committed;

    public OutputFile(string path)
    {
        this.path = path;
        temporary = path + ".part";
        file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        Content = new HashingStream(file);
    }

    public HashingStream Content { get; }

    public void Commit()
    {
        Content.Flush();
        file.Dispose();
        File.Move(temporary, path, overwrite: true);
        committed = true;
    }

    public void Dispose()
    {
        file.Dispose();
        Content.Dispose();
        if (!committed)
        {
            File.Delete(temporary);
        }
    }
}
