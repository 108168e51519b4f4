using Microsoft.AspNetCore.Http;

namespace CyberDocs.Cli.Web;

/// <summary>Forms that came back: read, compared with the dossier, and taken in as the person chose. Stateless; the workspace holds the forms.</summary>
internal static class Returned
{
    private static readonly string[] Endings = [".docx", ".xlsx", ".pdf"];

    public static async Task<string> Add(Workspace workspace, IFormCollection form, UploadLimits limits, CancellationToken cancellation)
    {
        var kept = await Uploads.Keep(form.Files, workspace.NewFolder(), limits, cancellation).ConfigureAwait(false);
        var taken = workspace.Forms.Select(known => known.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var forms = kept.Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Select(path => new FormFile(Unlike(Path.GetFileName(path), taken), () => File.OpenRead(path))).ToList();
        if (forms.Count == 0)
        {
            throw new WebRefusal(StatusCodes.Status400BadRequest, "様式（DOCX・XLSX・PDF）を選んでください。", "Choose forms (DOCX, XLSX or PDF).");
        }

        workspace.Forms = [.. workspace.Forms, .. forms];
        return "/forms";
    }

    public static string Forget(Workspace workspace)
    {
        workspace.Forms = [];
        return "/forms";
    }

    /// <summary>What came back, beside what the dossier says; nothing is written.</summary>
    public static CollectResult Compare(Workspace workspace) =>
        workspace.Alone(() => workspace.Now.Engine.Collect(workspace.Now.Read!, workspace.Forms, new() { ReturnedOn = workspace.Date }));

    /// <summary>Takes in what is new, and of what differs what the person chose.</summary>
    public static string Take(Workspace workspace, IFormCollection form)
    {
        var chosen = form.Where(field => field.Key.StartsWith("choice ", StringComparison.Ordinal) && field.Value == "file")
            .Select(field => field.Key["choice ".Length..]).ToHashSet(StringComparer.Ordinal);
        var options = new CollectOptions
        {
            Choose = value => chosen.Contains(KeyOf(value)) ? CollectPreference.File : CollectPreference.Dossier,
            ReturnedOn = workspace.Date,
        };
        var result = workspace.Alone(() => workspace.Now.Engine.CollectInto(workspace.Path!, workspace.Forms, options));
        var waits = WaitingResults.AreAmong(result.Findings);
        if (result.Written != workspace.Path && !waits && result.HasChanges)
        {
            throw new WebRefusal(
                StatusCodes.Status409Conflict,
                $"書き込めませんでした。{string.Join(' ', result.Findings.Select(finding => finding.JapaneseMessage))}",
                $"Nothing was written. {string.Join(' ', result.Findings.Select(finding => finding.EnglishMessage))}");
        }

        if (waits)
        {
            // The forms stay until what they say stands in the workbook: the result beside it may be thrown away.
            workspace.Wrote();
            return "/forms";
        }

        workspace.Forms = [];
        workspace.Wrote();
        var taken = result.Forms.Sum(sheet => sheet.Values.Count(value => value.Outcome is CollectOutcome.Added or CollectOutcome.Replaced));
        return string.Create(CultureInfo.InvariantCulture, $"/forms?taken={taken}");
    }

    /// <summary>What names a value that came back in the page.</summary>
    public static string KeyOf(CollectedValue value) => $"{value.Place} {value.Item} {value.Key}";

    // Vendors send files of one name; choices are told apart by it.
    private static string Unlike(string name, HashSet<string> taken)
    {
        var unlike = name;
        for (var i = 2; !taken.Add(unlike); i++)
        {
            unlike = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)} ({i}){Path.GetExtension(name)}");
        }

        return unlike;
    }
}
