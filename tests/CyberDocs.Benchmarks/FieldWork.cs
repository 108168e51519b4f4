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
            var fields = PdfFormReader.Read(content, findings, file);
            Console.WriteLine(JsonSerializer.Serialize(
                new
                {
                    file,
                    fields = fields.ToDictionary(f => f.Key, f => new { kind = f.Value.Kind.ToString(), value = f.Value.Value }),
                    findings = findings.Findings.Select(f => f.Code.Id).ToArray(),
                },
                Readable));
        }
    }
}
