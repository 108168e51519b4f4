using System.Security.Cryptography;
using CyberDocs.Reading;
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
        PathOf(book, SHA256.HashData(content));

    /// <summary>What waits beside a workbook.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="hash">The SHA-256 of what it holds now.</param>
    public static IEnumerable<Finding> FindingsOf(string book, byte[] hash)
    {
        var place = new SourcePlace(book);
        var fitting = PathOf(book, hash);
        var (start, folder) = (Path.GetFileName(StartOf(book)), Path.GetDirectoryName(Path.GetFullPath(book))!);
        return Directory.EnumerateFiles(folder)
            .Select(file => Path.GetFileName(file))
            .Where(name => name.Length == start.Length + (2 * HashBytes) + Ending.Length
                && name.StartsWith(start, RealPath.Comparison) && name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(name => (name.Equals(Path.GetFileName(fitting), RealPath.Comparison) ? HeldFindings.Waiting : HeldFindings.Outdated)
                .At(place, ("waiting", name)));
    }

    /// <summary>Puts the result that waits for a dossier's workbook, or for the one of its ledger, into its place.</summary>
    /// <param name="dossier">The dossier, of any format.</param>
    /// <param name="limits">How much is read.</param>
    /// <returns>The file that waited, which is no more; null when none did.</returns>
    /// <exception cref="IOException">The workbook is still open, or a file cannot be read or written.</exception>
    public static string? TakeFor(string dossier, InputLimits limits)
    {
        var file = new SourceFile(dossier, ForeignFile.ReadAllBytes(dossier, limits)) { Limits = limits };
        if (DossierTree.IsWorkbook(file))
        {
            return Take(dossier, limits);
        }

        var ledger = LedgerSource.Of(DossierTree.Read(file, new FindingCollector(), CancellationToken.None));
        var book = ledger is { IsWorkbook: true }
            ? Path.Combine(Path.GetDirectoryName(dossier) ?? "", ledger.Name.Replace('/', Path.DirectorySeparatorChar))
            : null;
        return File.Exists(book) ? Take(book, limits) : null;
    }

    /// <summary>Puts the result that waits for a workbook into its place; the workbook so far stays beside it.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="limits">How much is read.</param>
    /// <returns>The file that waited, which is no more; null when none did.</returns>
    /// <exception cref="IOException">The workbook is still open, or a file cannot be read or written.</exception>
    private static string? Take(string book, InputLimits limits)
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
                $"{book} にはまだ書き込めません（{reason.Japanese}）。閉じてから、もう一度実行してください。/ {book} still cannot be written ({reason.English}): close it and run again.");
        }

        FileReplacement.Write(book, ForeignFile.ReadAllBytes(waiting, limits));
        File.Delete(waiting);
        return waiting;
    }

    private static string PathOf(string book, byte[] hash) => StartOf(book) + Convert.ToHexStringLower(hash.AsSpan(0, HashBytes)) + Ending;

    private static string StartOf(string book) => Path.ChangeExtension(book, null) + Mark;
}
