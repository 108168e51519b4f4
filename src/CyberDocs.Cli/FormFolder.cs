namespace CyberDocs.Cli;

/// <summary>Finds the files that may be filled-in forms. Stateless and thread-safe.</summary>
internal static class FormFolder
{
    /// <summary>Files as named, and those in folders and below, each once.</summary>
    /// <exception cref="IOException">There is no such file or folder, or a folder holds no form.</exception>
    public static IReadOnlyList<FormFile> FilesOf(IReadOnlyList<string> paths)
    {
        var files = new List<FormFile>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                files.Add(File.Exists(path) ? FormFile.At(path) : throw new FileNotFoundException(Speech.Of(
                    $"ファイルがありません: {path}",
                    $"there is no file {path}")));
                continue;
            }

            var found = FormFile.In(path);
            files.AddRange(found.Count > 0 ? found : throw new FileNotFoundException(Speech.Of(
                $"フォルダーに DOCX・XLSX・PDF がありません: {path}",
                $"there is no form in {path}")));
        }

        return [.. files.DistinctBy(file => file.Name, StringComparer.Ordinal)];
    }
}
