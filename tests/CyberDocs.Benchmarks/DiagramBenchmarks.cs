using BenchmarkDotNet.Attributes;
using CyberDocs.Diagrams;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Benchmarks;

/// <summary>Warm, in process: the network diagram of 500 devices, and of 1,000 that are all drawn one by one.</summary>
[MemoryDiagnoser]
public class DiagramBenchmarks
{
    private readonly Dossier five = MeasuredHospital.Of(500, 10);
    private readonly Dossier thousand = MeasuredHospital.Of(1000, 12);

    [Benchmark]
    public IReadOnlyList<Scene> FiveHundredDevices() => Draw(five, oneByOne: false);

    [Benchmark]
    public IReadOnlyList<Scene> ThousandDevicesOneByOne() => Draw(thousand, oneByOne: true);

    private static IReadOnlyList<Scene> Draw(Dossier dossier, bool oneByOne) =>
        DossierDiagrams.Network(dossier, DiagramWork.Options(dossier, oneByOne), DiagramWork.Measurer, new FindingCollector());
}
