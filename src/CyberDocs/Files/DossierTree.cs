using CyberDocs.Reading;
using CyberDocs.Sources;

namespace CyberDocs.Files;

/// <summary>Reads a dossier of any format into its tree. Stateless and thread-safe.</summary>
internal static class DossierTree
{
    /// <summary>Whether a file is a workbook by its name and its content.</summary>
    public static bool IsWorkbook(SourceFile file) => HasEnding(file, ".xlsx") && SpreadsheetBytes.IsZip(file.Bytes.Span);

    /// <summary>The tree; null, with findings, when the file cannot be read.</summary>
    /// <param name="file">The dossier file.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static DataNode? Read(SourceFile file, FindingCollector findings, CancellationToken cancellation)
    {
        if (IsWorkbook(file) && DossierWorkbook.Read(file, findings, cancellation) is var tree && (tree is not null || findings.HasErrors))
        {
            return tree;
        }

        return HasEnding(file, ".json")
            ? JsonDataReader.Read(file.Bytes.Span, file.DisplayName, findings, file.Limits, cancellation)
            : YamlDataReader.Read(file.Bytes.Span, file.DisplayName, findings, file.Limits, cancellation);
    }

    private static bool HasEnding(SourceFile file, string ending) => Path.GetExtension(file.DisplayName).Equals(ending, StringComparison.OrdinalIgnoreCase);
}
