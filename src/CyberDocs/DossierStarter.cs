using CyberDocs.Files;
using CyberDocs.Generation;

namespace CyberDocs;

/// <summary>The commented dossier and ledger that a newcomer begins with. Stateless and thread-safe.</summary>
public static class DossierStarter
{
    /// <summary>Writes a starter dossier into a folder and overwrites nothing.</summary>
    /// <param name="folder">The folder, made when it is not there.</param>
    /// <param name="date">Today: the newest edition of the checklists whose year it is is chosen.</param>
    /// <param name="format">In which files it is kept.</param>
    /// <returns>The files written, the dossier first.</returns>
    /// <exception cref="IOException">One of the files is there already, or cannot be written; nothing is written then.</exception>
    public static IReadOnlyList<string> Write(string folder, DateOnly date, StarterFormat format = StarterFormat.Csv)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var engine = new CyberDocsEngine();
        var starter = new Starter(engine.Editions, date);
        var files = format == StarterFormat.Workbook ? starter.Workbook(engine.PreparedForms) : starter.Files(format == StarterFormat.Excel);
        if (files.Keys.FirstOrDefault(name => File.Exists(Path.Combine(folder, name))) is { } there)
        {
            throw new IOException($"{Path.Combine(folder, there)} がすでにあります。上書きはしません。/ It is there already and is not overwritten.");
        }

        return [.. FileExport.Write(files, folder, overwrite: false).Written.Select(name => Path.Combine(folder, name))];
    }
}
