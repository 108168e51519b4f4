using System.Reflection;
using System.Security.Cryptography;
using CyberDocs.Documents;

namespace CyberDocs.Generation;

/// <summary>Hashes of all that a set depends on: program, templates, fonts, options and the dossier's files. Stateless and thread-safe.</summary>
internal static class RunStamp
{
    /// <summary>The part that all sets of a run share; null where nobody can tell: code of the caller's own takes part, or files from elsewhere.</summary>
    /// <exception cref="IOException">A template cannot be read.</exception>
    public static string? Of(CyberDocsOptions engine, GenerateOptions set)
    {
        if (set.Attachments.Count > 0 || engine.TemplateEngine is not null || !ReferenceEquals(engine.Theme, Theme.Default)
            || engine.TemplateSources.Count + engine.Rules.Count + engine.Writers.Count > 0)
        {
            return null;
        }

        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var program = typeof(RunStamp).Assembly;
        Add(all, program.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? program.GetName().Version!.ToString());
        Add(all, set.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(all, [.. set.Formats]);
        Add(all, set.Documents is null ? ["*"] : [.. set.Documents]);
        Add(all, set.Profile ?? "", set.ProfileVendor ?? "", set.FillableForms ? "fillable" : "", set.Bundle ? "bundle" : "");
        Add(all, [.. engine.DrawingWriters.Select(writer => writer.GetType().FullName!)]);
        foreach (var folder in engine.TemplateFolders)
        {
            foreach (var file in FolderWalk.Files(folder).Where(File.Exists))
            {
                Add(all, Path.GetRelativePath(folder, file).Replace('\\', '/'));
                all.AppendData(SHA256.HashData(ForeignFile.ReadAllBytes(file)));
            }

            Add(all);
        }

        foreach (var font in engine.Fonts is { } fonts ? fonts.Regular.Concat(fonts.Bold) : [])
        {
            Add(all, font.Index.ToString(CultureInfo.InvariantCulture));
            all.AppendData(SHA256.HashData(font.Data.Span));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    /// <summary>The hash of one set; null where nobody can tell.</summary>
    /// <param name="shared">What all sets of the run share.</param>
    /// <param name="dossierSha256">The files that the dossier was read from.</param>
    /// <param name="received">The files that are taken into the set as they are; null for one that is not there.</param>
    public static string? Of(string? shared, string? dossierSha256, IEnumerable<byte[]?> received) => shared is null || dossierSha256 is null
        ? null
        : Convert.ToHexStringLower(SHA256.HashData(
            Encoding.ASCII.GetBytes(shared + dossierSha256 + string.Concat(received.Select(content => content is null ? "-" : HashOf(content))))));

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    // Each list ends with an empty line, so that no two spell the same.
    private static void Add(IncrementalHash all, params string[] values) =>
        all.AppendData(Encoding.UTF8.GetBytes(string.Concat(values.Select(value => value + "\n")) + "\n"));
}
