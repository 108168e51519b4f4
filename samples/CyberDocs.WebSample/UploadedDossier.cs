namespace CyberDocs.WebSample;

/// <summary>A dossier that came with a request: one file that holds it, and those that it names beside it, such as the ledger.</summary>
internal static class UploadedDossier
{
    private static readonly string[] Kinds = [".yaml", ".yml", ".json"];

    public static ReadResult Read(CyberDocsEngine engine, IFormFileCollection files, CancellationToken cancellation)
    {
        var dossier = files.FirstOrDefault(file => Kinds.Contains(Path.GetExtension(file.FileName), StringComparer.OrdinalIgnoreCase))
            ?? files.FirstOrDefault(file => file.FileName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            ?? throw new BadHttpRequestException("Send a dossier (.yaml, .json or .xlsx) as a part of the form.");
        using var content = dossier.OpenReadStream();

        // A name beside the dossier is looked up among what was sent and nowhere else.
        return engine.Read(content, dossier.FileName, name => files.FirstOrDefault(file => file.FileName == name)?.OpenReadStream(), cancellation);
    }

    /// <summary>Copies what the engine hands over, which is only there for the length of the call.</summary>
    public static void Take(this Stream target, Stream content) => content.CopyTo(target);
}
