namespace CyberDocs.Files;

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
        file = Open(temporary);
        Content = new HashingStream(file);
    }

    // Another run that writes the same file holds its temporary one open.
    private static FileStream Open(string temporary)
    {
        try
        {
            return new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        }
        catch (IOException e) when (e.GetType() == typeof(IOException) && File.Exists(temporary))
        {
            throw new IOException(
                $"{temporary} に別の実行が書き込んでいます。終わるのを待ってやり直すか、別のフォルダーを --out で指定してください。/ Another run is writing it: wait until it is done, or name another folder.", e);
        }
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
