using System.Text;
using CyberDocs;

// usage: dotnet run [DOSSIER [FOLDER]]
Console.OutputEncoding = Encoding.UTF8;
var dossier = args.ElementAtOrDefault(0) ?? "dossier.yaml";
var folder = args.ElementAtOrDefault(1) ?? "out";

var engine = new CyberDocsEngine();
var result = engine.Generate(engine.Read(dossier), folder, new GenerateOptions { Date = DateOnly.FromDateTime(DateTime.Today), Formats = ["pdf", "docx"] });
foreach (var finding in result.Findings)
{
    Console.Error.WriteLine(finding);
}

foreach (var file in result.Files)
{
    Console.WriteLine($"{file.Name}  {file.Bytes:N0} bytes");
}

return result.HasErrors ? 2 : 0;
