using System.Security.Cryptography;
using CyberDocs.Sources;

namespace CyberDocs.Files;

/// <summary>
/// Results for a workbook that could not be written because it was open: files beside it, named after the state of the workbook that they fit. Stateless and
/// thread-safe.
/// </summary>
internal static class WaitingBook
{
    private const string Mark = ".未反映-";
    private const string Ending = ".xlsx";
    private const int HashBytes = 4;

    /// <summary>Where the result for a workbook of some content waits.</summary>
    public static string PathFor(string book, ReadOnlySpan<byte> content) =>
        StartOf(book) + Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, HashBytes)) + Ending;

    /// <summary>What waits beside a workbook.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="content">What it holds now.</param>
    public static IEnumerable<Finding> FindingsOf(string book, ReadOnlyMemory<byte> content)
    {
        var place = new SourcePlace(book);
        var fitting = PathFor(book, content.Span);
        var (start, folder) = (Path.GetFileName(StartOf(book)), Path.GetDirectoryName(Path.GetFullPath(book))!);
        return Directory.EnumerateFiles(folder)
            .Select(file => Path.GetFileName(file))
            .Where(name => name.Length == start.Length + (2 * HashBytes) + Ending.Length
                && name.StartsWith(start, RealPath.Comparison) && name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(name => (name.Equals(Path.GetFileName(fitting), RealPath.Comparison) ? HeldFindings.Waiting : HeldFindings.Outdated)
                .At(place, ("waiting", name)));
    }

    /// <summary>Puts the result that waits for a workbook into its place; the workbook so far stays beside it.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="limits">How much is read.</param>
    /// <returns>The file that waited, which is no more; null when none did.</returns>
    /// <exception cref="IOException">The workbook is still open, or a file cannot be read or written.</exception>
    public static string? Take(string book, InputLimits limits)
    {
        var content = ForeignFile.ReadAllBytes(book, limits);
        var waiting = PathFor(book, content);
        if (!SpreadsheetBytes.IsZip(content) || !File.Exists(waiting))
        {
            return null;
        }

        if (BookHolder.Of(book) is { } reason)
        {
            throw new IOException(
                $"{book} にはまだ書き込めません（{reason.Japanese}）。閉じてから、もう一度実行してください。/ It still cannot be written ({reason.English}): close it and run again.");
        }

        FileReplacement.Write(book, ForeignFile.ReadAllBytes(waiting, limits));
        File.Delete(waiting);
        return waiting;
    }

    private static string StartOf(string book) => Path.ChangeExtension(book, null) + Mark;
}
