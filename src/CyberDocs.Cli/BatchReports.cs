namespace CyberDocs.Cli;

/// <summary>Where reports of batches lie: a file of its own, or a folder in which every share has one.</summary>
internal static class BatchReports
{
    private const string Json = ".json";

    /// <summary>Writes a report: as JSON, as a document in the format of the ending, or under its share's name in a folder.</summary>
    /// <exception cref="IOException">A file is there that is no report, or it cannot be written.</exception>
    public static void Save(CyberDocsEngine engine, BatchReport report, string path, bool force, CancellationToken cancellation)
    {
        var ending = Path.GetExtension(path);
        if (ending.Length > 0 && !ending.Equals(Json, StringComparison.OrdinalIgnoreCase))
        {
            engine.Save(BatchTable.Of(report), path, force, cancellation);
            return;
        }

        var file = path;
        if (ending.Length == 0)
        {
            Directory.CreateDirectory(path);
            file = Path.Combine(path, BatchReport.FileName(report.Share));
        }

        // A share that is run again tells anew; anything else that bears the name is not ours.
        if (!force && Path.Exists(file) && Read(file) is null && new FileInfo(file) is not { Length: 0 })
        {
            throw new IOException(Speech.Of($"{file} は報告ではありません。上書きするには --force を付けてください。", $"{file} is there and is no report; --force replaces it."));
        }

        var part = file + ".part";
        using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            report.Write(stream);
        }

        File.Move(part, file, overwrite: true);
    }

    /// <summary>The reports in a folder, by the names of their files.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IReadOnlyList<BatchReport> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*" + Json).Order(StringComparer.Ordinal).Select(Read).OfType<BatchReport>()];

    private static BatchReport? Read(string path)
    {
        using var content = File.OpenRead(path);
        return BatchReport.Read(content);
    }
}
