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

        using var content = new MemoryStream();
        report.Write(content);

        // A share that is run again tells anew; anything else that bears the name is not ours, and is kept.
        var isOurs = IsOurs(file);
        SafeFile.Write(file, content.ToArray(), force || isOurs, keep: !isOurs);
    }

    /// <summary>The reports in a folder, by the names of their files.</summary>
    /// <exception cref="IOException">The folder or a file of it cannot be read.</exception>
    public static IReadOnlyList<BatchReport> In(string folder, InputLimits limits) =>
        [.. Directory.EnumerateFiles(folder, "*" + Json).Order(StringComparer.Ordinal).Select(file => Read(file, limits)).OfType<BatchReport>()];

    private static bool IsOurs(string file) => File.Exists(file) && (new FileInfo(file).Length == 0 || Read(file, InputLimits.Default) is not null);

    private static BatchReport? Read(string path, InputLimits limits) => BatchReport.Read(new MemoryStream(SafeFile.Read(path, limits)));
}
