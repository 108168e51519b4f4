using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace CyberDocs.Cli.Web;

/// <summary>Sets that are being made in the background, whoever looks. Thread-safe.</summary>
internal sealed class Jobs(Workspace workspace, CancellationToken ending)
{
    private static readonly string[] Known = ["pdf", "docx", "xlsx", "svg", "html", "drawio"];

    private readonly Lock gate = new();
    private readonly List<Job> jobs = [];

    public Job Find(int number)
    {
        lock (gate)
        {
            return number < jobs.Count ? jobs[number] : throw new WebRefusal(StatusCodes.Status404NotFound, "このページはありません。", "There is no such page.");
        }
    }

    /// <summary>Begins to make a set.</summary>
    public Job Begin(Workspace opened, IFormCollection form)
    {
        if (opened.Now.Read is not { Dossier: not null } read)
        {
            throw new WebRefusal(StatusCodes.Status409Conflict, "データが読めないので作れません。", "The dossier cannot be read.");
        }

        var profile = form["profile"].ToString();
        var options = new GenerateOptions
        {
            Date = opened.Date,
            Formats = [.. form["format"].OfType<string>().Where(format => Known.Contains(format)).DefaultIfEmpty("pdf")],
            Profile = profile.Length == 0 ? null : profile,
            FillableForms = form["fillable"] == "on",
        };
        var isReply = form["reply"] == "on";
        if (isReply)
        {
            var older = opened.Older is { Dossier: not null } chosen
                ? chosen
                : throw new WebRefusal(StatusCodes.Status409Conflict, "先に前回のデータを選んでください。", "Choose the earlier dossier first.");
            options = options with { MarkedAgainst = older, Reply = true };
        }

        Job job;
        lock (gate)
        {
            job = new Job(jobs.Count, Path.Combine(workspace.NewFolder(), "set.zip"), $"{(isReply ? "回答書と提出書類" : "提出書類")}-{opened.Date:yyyy-MM-dd}.zip");
            jobs.Add(job);
        }

        _ = Task.Run(() => job.Run(opened.Now.Engine, read, options, ending), ending);
        return job;
    }
}

/// <summary>A set that is being made. Thread-safe.</summary>
internal sealed class Job(int number, string target, string name) : IProgress<GenerateProgress>
{
    private volatile GenerateResult? result;
    private volatile Exception? trouble;

    public int Number => number;

    public string Name => name;

    /// <summary>The packed set; null until all of it is there.</summary>
    public string? File => result is null ? null : target;

    public GenerateResult? Result => result;

    public Exception? Trouble => trouble;

    public GenerateProgress Progress { get; private set; }

    public void Report(GenerateProgress value) => Progress = value;

    public void Run(CyberDocsEngine engine, ReadResult read, GenerateOptions options, CancellationToken ending)
    {
        try
        {
            var half = target + ".part";
            GenerateResult made;
            using (var archive = ZipFile.Open(half, ZipArchiveMode.Create))
            {
                made = engine.Generate(read, (file, content) => Pack(archive, file.Name, content), options, this, ending);
            }

            System.IO.File.Move(half, target);
            result = made;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            trouble = e;
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private static void Pack(ZipArchive archive, string name, Stream content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var packed = entry.Open();
        content.CopyTo(packed);
    }
}
