using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CyberDocs.Findings;
using CyberDocs.Pdf;

namespace CyberDocs.Benchmarks;

/// <summary>Reads filled-in forms for scripts that saved them again with other programs and compare.</summary>
internal static class FieldWork
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Print(string[] files)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        foreach (var file in files)
        {
            var findings = new FindingCollector();
            using var content = File.OpenRead(file);
            var fields = PdfFormReader.Read(content, findings, file).Fields;
            Console.WriteLine(JsonSerializer.Serialize(
                new
                {
                    file,
                    fields = fields.ToDictionary(f => f.Id, f => new { kind = f.Kind.ToString(), value = f.Value }),
                    findings = findings.Findings.Select(f => f.Code.Id).ToArray(),
                },
                Readable));
        }
    }
}
