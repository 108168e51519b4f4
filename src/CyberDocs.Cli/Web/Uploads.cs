using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CyberDocs.Cli.Web;

/// <summary>Takes files that a person hands over into a folder, under names that lead nowhere else. Stateless and thread-safe.</summary>
internal static class Uploads
{
    private const int PlainBytes = 1 << 20;

    /// <summary>The fields of a form with its files, refused before they are read when they are too large.</summary>
    public static async Task<IFormCollection> Form(HttpContext context, UploadLimits limits)
    {
        var request = context.Request;
        if (IsTooLarge(request, limits))
        {
            // The server itself drops no more than it would take.
            context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
            throw TooLarge(limits);
        }

        if (request.ContentLength is null)
        {
            context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = limits.Bytes;
        }

        if (!request.HasFormContentType)
        {
            throw new WebRefusal(StatusCodes.Status415UnsupportedMediaType, "送り方が違います。", "This is no form.");
        }

        var options = new FormOptions { MultipartBodyLengthLimit = limits.Bytes, ValueCountLimit = 20_000, ValueLengthLimit = 1 << 16, KeyLengthLimit = 512 };
        try
        {
            return await request.ReadFormAsync(options, context.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge(limits);
        }
        catch (InvalidDataException e)
        {
            throw e.Message.Contains("limit", StringComparison.Ordinal)
                ? TooLarge(limits)
                : new WebRefusal(StatusCodes.Status400BadRequest, "送られたものを読み取れません。", "What was sent cannot be read.");
        }
    }

    /// <summary>Whether more is announced than is taken.</summary>
    public static bool IsTooLarge(HttpRequest request, UploadLimits limits) => request.ContentLength > limits.Bytes;

    /// <summary>
    /// Reads to its end, and drops, what comes behind an answer: browsers show none before they have sent everything, and a connection that ends with something
    /// unread takes the answer with it.
    /// </summary>
    public static async Task Drop(HttpContext context)
    {
        try
        {
            await context.Response.CompleteAsync().ConfigureAwait(false);
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // Whoever sent it has read the answer, or does not wait for it.
        }
    }

    /// <summary>Writes files into a folder, packed ones unpacked; gives their paths in the order handed over.</summary>
    public static async Task<IReadOnlyList<string>> Keep(IFormFileCollection files, string folder, UploadLimits limits, CancellationToken cancellation)
    {
        if (files.Count > limits.Files)
        {
            throw TooMany(limits);
        }

        var paths = new List<string>();
        foreach (var file in files.Where(file => file.Length > 0))
        {
            var name = SafeName(file.FileName);
            await using var content = file.OpenReadStream();
            if (name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            {
                paths.AddRange(Unpack(content, folder, limits));
                continue;
            }

            paths.Add(PathIn(folder, name));
            await using var target = File.Create(paths[^1]);
            await content.CopyToAsync(target, cancellation).ConfigureAwait(false);
        }

        return paths;
    }

    /// <summary>A name below a folder, without parts that would lead out of it.</summary>
    public static string SafeName(string name)
    {
        var parts = name.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim(' ', '.')).ToList();
        return parts.Count is > 0 and < 8 && parts.TrueForAll(IsPlain)
            ? string.Join('/', parts)
            : throw new WebRefusal(StatusCodes.Status400BadRequest, $"この名前のファイルは受け取れません: {name}", $"A file of this name is not taken: {name}");
    }

    // Colons name drives and streams on Windows; characters that turn the writing show another ending than there is.
    private static bool IsPlain(string part) => part.Length is > 0 and < 200
        && part.All(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format
            && c is not (':' or '*' or '?' or '"' or '<' or '>' or '|'));

    private static string PathIn(string folder, string name)
    {
        var path = Path.GetFullPath(Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar)));
        if (!path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new WebRefusal(StatusCodes.Status400BadRequest, $"この名前のファイルは受け取れません: {name}", $"A file of this name is not taken: {name}");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private static List<string> Unpack(Stream packed, string folder, UploadLimits limits)
    {
        using var archive = Opened(packed);
        try
        {
            return Unpack(archive, packed.Length, folder, limits);
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    private static ZipArchive Opened(Stream packed)
    {
        try
        {
            return new ZipArchive(packed, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException)
        {
            throw Damaged();
        }
    }

    private static List<string> Unpack(ZipArchive archive, long packed, string folder, UploadLimits limits)
    {
        if (archive.Entries.Count > limits.Files)
        {
            throw TooMany(limits);
        }

        var paths = new List<string>();
        var left = Math.Min(limits.Unpacked, PlainBytes + (packed * limits.Ratio));
        var buffer = new byte[1 << 16];
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0))
        {
            paths.Add(PathIn(folder, SafeName(entry.FullName)));
            using var source = entry.Open();
            using var target = File.Create(paths[^1]);
            for (var read = source.Read(buffer); read > 0; read = source.Read(buffer))
            {
                left -= read;
                if (left < 0)
                {
                    throw new WebRefusal(
                        StatusCodes.Status413PayloadTooLarge,
                        "ZIP ファイルの中身が大きすぎます。展開したファイルを置いてください。",
                        "The ZIP file unpacks to too much. Hand over its files instead.");
                }

                target.Write(buffer, 0, read);
            }
        }

        return paths;
    }

    private static WebRefusal Damaged() => new(StatusCodes.Status400BadRequest, "ZIP ファイルが壊れています。", "The ZIP file is damaged.");

    private static WebRefusal TooLarge(UploadLimits limits) => new(
        StatusCodes.Status413PayloadTooLarge,
        $"一度に受け取れるのは {limits.Bytes >> 20} MB までです。大きなものは cyberdocs web にファイルの場所を指定して開いてください。",
        $"At most {limits.Bytes >> 20} MB are taken at once. Open larger files by their path: cyberdocs web FILE.");

    private static WebRefusal TooMany(UploadLimits limits) => new(
        StatusCodes.Status413PayloadTooLarge, $"一度に受け取れるのは {limits.Files} ファイルまでです。", $"At most {limits.Files} files are taken at once.");
}
