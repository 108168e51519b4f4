namespace CyberDocs.Reading;

/// <summary>Reads files that another program may have open for writing, as Excel has the workbook on the screen.</summary>
internal static class SharedFile
{
    public static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    public static byte[] ReadAllBytes(string path)
    {
        using var file = Open(path);
        using var bytes = new MemoryStream(checked((int)file.Length));
        file.CopyTo(bytes);
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }
}
