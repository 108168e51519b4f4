namespace CyberDocs;

/// <summary>Where a dossier lies on disk. Stateless and thread-safe.</summary>
public static class DossierFile
{
    private static readonly string[] Names = ["dossier.yaml", "dossier.yml", "dossier.json", "dossier.xlsx"];

    /// <summary>
    /// The dossier of a folder that holds one under its usual name: <c>dossier.yaml</c>, <c>.yml</c>, <c>.json</c> or <c>.xlsx</c>, in this order.
    /// </summary>
    /// <param name="path">A folder, or a file.</param>
    /// <returns>The file; the path itself when it is no folder, or a folder without a dossier.</returns>
    public static string In(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Directory.Exists(path) ? Names.Select(name => Path.Combine(path, name)).FirstOrDefault(File.Exists) ?? path : path;
    }
}
