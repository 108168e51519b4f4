using CyberDocs.Intake;

namespace CyberDocs.Cli;

/// <summary>Finds the files that may be filled-in forms. Stateless and thread-safe.</summary>
internal static class FormFolder
{
    private static readonly string[] Endings = [".docx", ".xlsx", ".pdf"];

    /// <summary>Files as named, and those in folders and below, in ordinal order; what office programs leave beside an open file is not among them.</summary>
    /// <exception cref="IOException">There is no such file or folder, or a folder holds no form.</exception>
    public static IReadOnlyList<string> FilesOf(IReadOnlyList<string> paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                files.Add(File.Exists(path) ? path : throw new FileNotFoundException($"ファイルがありません / there is no file {path}"));
                continue;
            }

            var found = FolderWalk.Files(path).Where(IsForm).ToList();
            files.AddRange(found.Count > 0 ? found : throw new FileNotFoundException($"フォルダーに DOCX・XLSX・PDF がありません / there is no form in {path}"));
        }

        return [.. files.Distinct(StringComparer.Ordinal)];
    }

    private static bool IsForm(string path) =>
        Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && Path.GetFileName(path) is not (['~', '$', ..] or ['.', ..]);
}
