using Microsoft.AspNetCore.Http;

namespace CyberDocs.Cli.Web;

/// <summary>Opens dossiers: by the path of a file, or as files that were handed over. Stateless and thread-safe.</summary>
internal static class Opening
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".xlsx"];

    public static async Task<string> Open(Workspace workspace, IFormCollection form, UploadLimits limits, CancellationToken cancellation)
    {
        var (path, isCopy) = await DossierOf(workspace, form, limits, cancellation).ConfigureAwait(false);
        workspace.Open(path, isCopy);
        return "/findings";
    }

    /// <summary>Takes an earlier dossier to compare with.</summary>
    public static async Task<string> Older(Workspace workspace, IFormCollection form, UploadLimits limits, CancellationToken cancellation)
    {
        var (path, _) = await DossierOf(workspace, form, limits, cancellation).ConfigureAwait(false);
        (workspace.Older, workspace.OlderName) = (workspace.Alone(() => workspace.Now.Engine.Read(path, cancellation)), Path.GetFileName(path));
        return "/changes";
    }

    private static async Task<(string Path, bool IsCopy)> DossierOf(
        Workspace workspace, IFormCollection form, UploadLimits limits, CancellationToken cancellation)
    {
        if (form["path"].ToString().Trim().Trim('"') is { Length: > 0 } path)
        {
            var found = DossierFile.In(path);
            return File.Exists(found)
                ? (Path.GetFullPath(found), false)
                : throw new WebRefusal(StatusCodes.Status404NotFound, $"ファイルがありません: {path}", $"There is no such file: {path}");
        }

        var kept = await Uploads.Keep(form.Files, workspace.NewFolder(), limits, cancellation).ConfigureAwait(false);
        return (Among(kept), true);
    }

    /// <summary>The dossier among files that were handed over together: the one of the usual name, or the only one that can be a dossier.</summary>
    private static string Among(IReadOnlyList<string> files)
    {
        var dossiers = files.Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).ToList();
        return dossiers.Find(file => Path.GetFileNameWithoutExtension(file).Equals("dossier", StringComparison.OrdinalIgnoreCase))
            ?? dossiers.Find(file => !Path.GetExtension(file).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
            ?? dossiers.FirstOrDefault()
            ?? throw new WebRefusal(
                StatusCodes.Status400BadRequest,
                "データファイル（Excel ブック、YAML、JSON）がありません。フォルダーは、中のファイルをまとめて選ぶか、ZIP にしてください。",
                "There is no dossier (workbook, YAML or JSON) among the files. Choose all files of a folder together, or pack them as ZIP.");
    }
}
