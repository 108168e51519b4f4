using System.Text;
using CyberDocs;
using CyberDocs.Findings;

// Writes the full set of the made-up sample hospital into out/ and says what it made and found.
Console.OutputEncoding = new UTF8Encoding(false);
var root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "CyberDocs.sln")))
{
    root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("CyberDocs.sln was not found above the sample.");
}

var engine = new CyberDocsEngine();
var read = engine.Read(Path.Combine(root, "samples", "data", "dossier.yaml"));
if (read.Dossier is null)
{
    foreach (var finding in read.Findings)
    {
        Console.Error.WriteLine(finding);
    }

    return 2;
}

// The date of submission is given, not taken from the clock: the same input gives the same bytes on any day.
var options = new GenerateOptions { Date = new DateOnly(2024, 10, 1) };
var result = engine.Generate(read, Path.Combine(root, "out"), options);

Console.WriteLine($"{read.Dossier.Institution.Name}: {read.Dossier.Devices.Count} devices, {read.Dossier.Systems.Count} systems, {read.Dossier.Vendors.Count} vendors");
foreach (var file in result.Files)
{
    Console.WriteLine($"  out/{file.Name}  {file.Bytes:N0} bytes{(file.Pages is { } pages ? $", {pages} pages" : "")}");
}

foreach (var finding in result.Findings)
{
    Console.WriteLine(finding);
}

Console.WriteLine($"{result.Files.Count} files, {result.Findings.Count(finding => finding.Severity == Severity.Error)} errors, {result.Findings.Count} findings");
return result.HasErrors ? 2 : 0;
