using System.Text.Encodings.Web;
using System.Text.Json;

namespace CyberDocs.Generation;

/// <summary>Writes <c>manifest.json</c>: every file with its hash, and the dossier's.</summary>
internal static class Manifest
{
    public const string FileName = "manifest.json";

    public static void Write(
        Stream output, string? dossierSha256, GenerateOptions options, IReadOnlyList<GeneratedFile> files,
        IReadOnlyList<(string Name, string Sha256)> earlier, IReadOnlyList<Finding> findings)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        json.WriteStartObject();
        json.WriteString("cyberdocs", typeof(Manifest).Assembly.GetName().Version!.ToString(3));
        json.WriteString("date", options.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (options.Profile is { } profile)
        {
            json.WriteString("profile", profile);
        }

        json.WriteString("dossier_sha256", dossierSha256);
        if (options.Stamp is { } stamp)
        {
            json.WriteString("inputs_sha256", stamp);
            json.WriteNumber("errors", findings.Count(finding => finding.Severity == Severity.Error));
            json.WriteNumber("warnings", findings.Count(finding => finding.Severity == Severity.Warning));
            if (BatchItem.FirstErrorOf(findings) is { } first)
            {
                json.WriteString("first_error", first);
            }
        }

        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteString("document", file.Document);
            json.WriteString("format", file.Format);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            if (file.Pages is { } pages)
            {
                json.WriteNumber("pages", pages);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (earlier.Count > 0)
        {
            // Files of sets before this one, which it does not hold: a later run knows by them what is ours.
            json.WriteStartArray("earlier_files");
            foreach (var (name, sha256) in earlier)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("sha256", sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }
}
