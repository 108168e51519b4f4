using System.Security.Cryptography;
using CyberDocs.Model;

namespace CyberDocs.Outside.Tests;

/// <summary>A dossier that an integrator makes in memory, without any file.</summary>
public sealed class InMemoryTests
{
    private static readonly DateOnly Date = new(2024, 10, 1);

    private static readonly Dossier Dossier = new()
    {
        Institution = new Institution { Name = "見本診療所" },
        Devices = [new Device { Id = "A-1", Name = "受付端末", Kind = DeviceKind.Pc }],
    };

    [Fact]
    public async Task Documents_are_made_from_it_and_its_findings_are_those_of_checking()
    {
        var engine = new CyberDocsEngine();
        var names = new List<string>();
        var result = await engine.GenerateAsync(
            new ReadResult(Dossier, []), (file, _) => names.Add(file.Name), new GenerateOptions { Date = Date, Formats = ["docx"], Documents = ["ledger"] });
        Assert.Equal(["04-機器管理台帳.docx", "manifest.json"], names);
        Assert.Contains(result.Findings, finding => finding.Documents.Contains("ledger"));
        var concerned = (await engine.CheckAsync(Dossier, Date)).Where(finding => finding.Documents.Count == 0 || finding.Documents.Contains("ledger"));
        Assert.Equal(concerned.Select(finding => finding.ToString()), result.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public async Task Many_requests_at_a_time_on_one_engine_make_the_same_bytes()
    {
        var engine = new CyberDocsEngine();
        var made = await Task.WhenAll(Enumerable.Range(0, 64).Select(async i =>
        {
            var hashes = new List<string>();
            await engine.GenerateAsync(
                new ReadResult(Dossier, []), (_, content) => hashes.Add(Convert.ToHexString(SHA256.HashData(content))),
                new GenerateOptions { Date = Date, Formats = ["docx"], Documents = ["ledger"], MaxDegreeOfParallelism = i % 2 == 0 ? 1 : null });
            return string.Join(' ', hashes);
        }));
        Assert.Single(made.Distinct());
        Assert.Throws<ArgumentOutOfRangeException>(() => new GenerateOptions { Date = Date, MaxDegreeOfParallelism = 0 });
    }

    [Fact]
    public async Task Cancelled_run_is_a_cancelled_task()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new CyberDocsEngine().CheckAsync(Dossier, Date, stop.Token));
    }
}
