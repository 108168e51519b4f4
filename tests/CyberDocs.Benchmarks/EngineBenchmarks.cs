using BenchmarkDotNet.Attributes;

namespace CyberDocs.Benchmarks;

/// <summary>Warm, in process: the ledger from CSV to PDF through reading, templates and layout.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly CyberDocsEngine engine = new();
    private string folder = "";

    [Params(1_000, 10_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        folder = Directory.CreateTempSubdirectory("cyberdocs-bench-").FullName;
        LargeDossier.Write(Rows, folder);
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(folder, recursive: true);

    [Benchmark]
    public ReadResult Read() => engine.Read(Path.Combine(folder, "dossier.yaml"));

    [Benchmark]
    public GenerateResult LedgerAsPdf() => engine.Generate(
        engine.Read(Path.Combine(folder, "dossier.yaml")),
        Path.Combine(folder, "out"),
        new GenerateOptions { Date = new DateOnly(2024, 10, 1), Formats = ["pdf"], Documents = ["ledger"] });
}
