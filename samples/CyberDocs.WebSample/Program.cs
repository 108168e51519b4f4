using System.IO.Compression;
using CyberDocs;
using CyberDocs.WebSample;

var builder = WebApplication.CreateBuilder(args);
#region services
builder.Services.AddCyberDocs(options => options with
{
    Rules = [new RackRule()],
    TemplateSources = [new EmbeddedTemplates(typeof(EmbeddedTemplates).Assembly)],
});
#endregion
builder.Services.AddHealthChecks();
builder.Services.AddOpenApi();
var app = builder.Build();
app.MapOpenApi();
app.MapHealthChecks("/health");

// The engine is immutable: one serves all requests at a time. No cookie is used, so no token against forgery is asked for.
#region check
app.MapPost("/check", async (IFormFileCollection files, CyberDocsEngine engine, CancellationToken cancellation) =>
{
    var read = UploadedDossier.Read(engine, files, cancellation);
    var findings = read.Dossier is null
        ? read.Findings
        : [.. read.Findings, .. await engine.CheckAsync(read.Dossier, DateOnly.FromDateTime(DateTime.Today), cancellation)];
    return findings.Select(FindingDto.Of);
}).DisableAntiforgery();
#endregion

#region zip
app.MapPost("/documents", async (IFormFileCollection files, DateOnly? date, CyberDocsEngine engine, CancellationToken cancellation) =>
{
    var read = UploadedDossier.Read(engine, files, cancellation);
    var options = new GenerateOptions { Date = date ?? DateOnly.FromDateTime(DateTime.Today), Formats = ["pdf", "docx"] };

    // The set is larger than what one likes to hold in memory; the file goes when the answer has been sent.
    var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
    GenerateResult result;
    using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
    {
        result = await engine.GenerateAsync(
            read,
            (made, content) =>
            {
                using var entry = zip.CreateEntry(made.Name).Open();
                content.CopyTo(entry);
            },
            options,
            cancellation: cancellation);
    }

    if (result.Files.Count == 0)
    {
        await file.DisposeAsync();
        return Results.UnprocessableEntity(result.Findings.Select(FindingDto.Of));
    }

    file.Position = 0;
    return Results.File(file, "application/zip", "documents.zip");
}).DisableAntiforgery();
#endregion

#region pdf
app.MapPost("/documents/{id}", async (string id, IFormFileCollection files, DateOnly? date, CyberDocsEngine engine, CancellationToken cancellation) =>
{
    if (!engine.Documents.Any(document => document.Id == id))
    {
        return Results.NotFound(engine.Documents.Select(document => document.Id));
    }

    var read = UploadedDossier.Read(engine, files, cancellation);
    var pdf = new MemoryStream();
    var options = new GenerateOptions { Date = date ?? DateOnly.FromDateTime(DateTime.Today), Formats = ["pdf"], Documents = [id] };
    var result = await engine.GenerateAsync(read, (made, content) => (made.Format == "pdf" && pdf.Length == 0 ? pdf : Stream.Null).Take(content), options, cancellation: cancellation);
    pdf.Position = 0;
    return pdf.Length > 0 ? Results.File(pdf, "application/pdf") : Results.UnprocessableEntity(result.Findings.Select(FindingDto.Of));
}).DisableAntiforgery();
#endregion

app.Run();
