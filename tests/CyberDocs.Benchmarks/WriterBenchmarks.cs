using System.Text;
using BenchmarkDotNet.Attributes;
using CyberDocs.Documents;
using CyberDocs.OpenXml;
using CyberDocs.Pdf;

namespace CyberDocs.Benchmarks;

/// <summary>Warm, in process: a 13-column ledger in each format.</summary>
[MemoryDiagnoser]
public class WriterBenchmarks
{
    private string csv = "";

    [Params(1_000, 10_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-bench-").FullName;
        LargeDossier.Write(Rows, folder);
        csv = File.ReadAllText(Path.Combine(folder, "ledger.csv"), Encoding.UTF8);
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark]
    public void Pdf() => Write(new PdfWriter());

    [Benchmark]
    public void Docx() => Write(new DocxWriter());

    [Benchmark]
    public void Xlsx() => Write(new XlsxWriter());

    private void Write(IDocumentWriter writer) =>
        TableWork.Write(new StringReader(csv), writer.Open(Stream.Null, new WriteContext { DocumentId = "ledger", Fonts = FontSources.Bundled }));
}
