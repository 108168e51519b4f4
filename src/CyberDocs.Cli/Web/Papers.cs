using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace CyberDocs.Cli.Web;

/// <summary>Hands documents over, to look at and to keep. Stateless and thread-safe.</summary>
internal static class Papers
{
    /// <summary>Type of a workbook.</summary>
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["html"] = "text/html; charset=utf-8",
        ["ics"] = "text/calendar; charset=utf-8",
        ["pdf"] = "application/pdf",
        ["xlsx"] = Workbook,
    };

    /// <summary>Formats in which a single document is handed over.</summary>
    public static string[] FormatsOf(PlannedDocument document) => document.Document.HasSpreadsheet ? ["pdf", "docx", "xlsx", "html"] : ["pdf", "docx", "html"];

    /// <summary>The document of a number in the plan.</summary>
    public static PlannedDocument Find(Snapshot now, int number) => number < now.Plan.Count && now.Plan[number].IsMade
        ? now.Plan[number]
        : throw new WebRefusal(StatusCodes.Status404NotFound, "この書類は作られません。", "This document is not made.");

    /// <summary>What composing the document gives, its findings with it.</summary>
    public static ComposeResult Compose(Workspace workspace, int number, CancellationToken cancellation)
    {
        var now = workspace.Now;
        var planned = Find(now, number);
        return now.Composed.Of(number, workspace.Date, date => now.Engine.Compose(now.Read!.Dossier!, planned, date, cancellation));
    }

    /// <summary>The document as it will print, without anything around it.</summary>
    public static async Task View(HttpContext context, Workspace workspace, int number)
    {
        Gate.ProtectDocument(context.Response);
        context.Response.ContentType = Types["html"];
        await context.Response.Body.WriteAsync(Written(workspace, number, "html", context.RequestAborted), context.RequestAborted).ConfigureAwait(false);
    }

    public static async Task Download(HttpContext context, Workspace workspace, int number, string format)
    {
        if (!FormatsOf(Find(workspace.Now, number)).Contains(format))
        {
            throw new WebRefusal(StatusCodes.Status404NotFound, "この形式はありません。", "There is no such format.");
        }

        Name(context.Response, $"{Find(workspace.Now, number).FileName}.{format}");
        context.Response.ContentType = Types[format];
        await context.Response.Body.WriteAsync(Written(workspace, number, format, context.RequestAborted), context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>What changed since the earlier dossier, as a document.</summary>
    public static async Task Changes(HttpContext context, Workspace workspace, string format)
    {
        var composed = workspace.Now.Engine.Compose(ChangesPage.Compare(workspace), workspace.Date, context.RequestAborted);
        if (composed.Document is not { } document || format is not ("pdf" or "docx" or "html"))
        {
            throw CannotBeMade();
        }

        using var content = new MemoryStream();
        workspace.Now.Engine.Write(document, format, content, context.RequestAborted);
        await Send(context, content, Types[format], $"前回からの変更点.{format}").ConfigureAwait(false);
    }

    /// <summary>What is to be done, as a document or a calendar.</summary>
    public static async Task Todo(HttpContext context, Workspace workspace, string person, string format)
    {
        if (!TodoPage.Formats.Contains(format))
        {
            throw new WebRefusal(StatusCodes.Status404NotFound, "この形式はありません。", "There is no such format.");
        }

        var (engine, dossier, entries) = (workspace.Now.Engine, workspace.Now.Read!.Dossier!, TodoPage.EntriesOf(workspace, person));
        using var content = new MemoryStream();
        if (format == "ics")
        {
            engine.WriteCalendar(dossier, entries, workspace.Date, content);
        }
        else
        {
            var document = engine.Compose(dossier, entries, workspace.Date, context.RequestAborted).Document ?? throw CannotBeMade();
            engine.Write(document, format, content, context.RequestAborted);
        }

        await Send(context, content, Types[format], $"することの一覧.{format}").ConfigureAwait(false);
    }

    /// <summary>The dossier as it is now, with the files beside it where it was handed over with them.</summary>
    public static async Task Dossier(HttpContext context, Workspace workspace)
    {
        var (folder, state) = (Path.GetDirectoryName(workspace.Path!)!, workspace.Writes);
        var files = workspace.IsCopy
            ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => !Path.GetExtension(file).StartsWith(".bak", StringComparison.Ordinal)).ToList()
            : [];
        if (files.Count <= 1)
        {
            await Send(context, workspace.Path, "application/octet-stream", Path.GetFileName(workspace.Path!)).ConfigureAwait(false);
        }
        else
        {
            await Send(context, Packed(folder, files), "application/zip", "dossier.zip").ConfigureAwait(false);
        }

        // Whoever broke off, or asked for the headers alone, has nothing in hand. That nobody takes any more is known before the request counts as aborted.
        var sent = await context.Response.BodyWriter.FlushAsync().ConfigureAwait(false);
        await context.Response.CompleteAsync().ConfigureAwait(false);
        context.RequestAborted.ThrowIfCancellationRequested();
        if (!sent.IsCompleted && HttpMethods.IsGet(context.Request.Method))
        {
            workspace.HandedBack(state);
        }
    }

    private static MemoryStream Packed(string folder, List<string> files)
    {
        var packed = new MemoryStream();
        using var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            archive.CreateEntryFromFile(file, Path.GetRelativePath(folder, file).Replace('\\', '/'), CompressionLevel.Fastest);
        }

        return packed;
    }

    public static async Task Send(HttpContext context, string? path, string type, string name)
    {
        if (path is null || !File.Exists(path))
        {
            throw new WebRefusal(StatusCodes.Status404NotFound, "まだできていません。", "It is not ready yet.");
        }

        Name(context.Response, name);
        context.Response.ContentType = type;
        await using var file = File.OpenRead(path);
        await file.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static WebRefusal CannotBeMade() => new(StatusCodes.Status404NotFound, "この文書は作れません。", "This document cannot be made.");

    private static ValueTask Send(HttpContext context, MemoryStream content, string type, string name)
    {
        Name(context.Response, name);
        context.Response.ContentType = type;
        return context.Response.Body.WriteAsync(content.GetBuffer().AsMemory(0, (int)content.Length), context.RequestAborted);
    }

    private static byte[] Written(Workspace workspace, int number, string format, CancellationToken cancellation)
    {
        var composed = Compose(workspace, number, cancellation);
        using var content = new MemoryStream();
        workspace.Now.Engine.Write(
            composed.Document ?? throw new WebRefusal(
                StatusCodes.Status409Conflict, "様式に誤りがあり、この書類は作れません。", "A template is wrong; this document cannot be made."),
            format,
            content,
            cancellation);
        return content.ToArray();
    }

    private static void Name(HttpResponse response, string name) =>
        response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(name)}";
}
