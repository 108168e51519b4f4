using CyberDocs.Files;
using CyberDocs.Generation;

namespace CyberDocs;

/// <summary>The commented dossier and ledger that a newcomer begins with. Stateless and thread-safe.</summary>
public static class DossierStarter
{
    /// <summary>Writes a starter dossier into a folder and overwrites nothing; what a run that was ended left out is made up for.</summary>
    /// <param name="folder">The folder, made when it is not there.</param>
    /// <param name="date">Today: the newest edition of the checklists whose year it is is chosen.</param>
    /// <param name="format">In which files it is kept.</param>
    /// <returns>The files written, the dossier first.</returns>
    /// <exception cref="IOException">One of the files is there already with other content, all of them are there, or one cannot be written.</exception>
    public static IReadOnlyList<string> Write(string folder, DateOnly date, StarterFormat format = StarterFormat.Csv)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var engine = new CyberDocsEngine();
        var starter = new Starter(engine.Editions, date);
        var files = format == StarterFormat.Workbook ? starter.Workbook(engine.PreparedForms) : starter.Files(format == StarterFormat.Excel);
        var (written, inTheWay) = FileExport.Write(files, folder, overwrite: false);
        if (written.Count == 0)
        {
            var there = inTheWay.Concat(files.Keys).First();
            throw new IOException($"{Path.Combine(folder, there)} がすでにあります。上書きはしません。/ It is there already and is not overwritten.");
        }

        return [.. written.Select(name => Path.Combine(folder, name))];
    }
}
