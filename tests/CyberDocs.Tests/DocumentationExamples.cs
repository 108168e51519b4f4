using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using CyberDocs.Documents;
using CyberDocs.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace CyberDocs.Tests;

/// <summary>Code of the integrators' pages in <c>docs</c>, compiled and run.</summary>
public sealed class DocumentationExamples
{
    [Fact]
    public void A_dossier_in_memory_is_checked_and_made()
    {
        #region memory
        var dossier = new Dossier
        {
            Institution = new Institution { Name = "見本病院", Kind = InstitutionKind.Hospital },
            Vendors = [new Vendor { Id = "V-01", Name = "見本システム株式会社" }],
            Systems = [new InformationSystem { Id = "emr", Name = "電子カルテ", Vendor = "V-01" }],
            Devices = [new Device { Id = "SV-001", Kind = DeviceKind.Server, Name = "電子カルテサーバ", Place = "本館1階 サーバ室" }],
        };
        var engine = new CyberDocsEngine();
        var result = engine.Generate(
            new ReadResult(dossier, []),
            (file, content) => Console.WriteLine($"{file.Name}: {file.Bytes} bytes"),
            new GenerateOptions { Date = new DateOnly(2026, 10, 1), Formats = ["pdf"], Documents = ["ledger"] });
        #endregion
        Assert.Equal(["ledger"], result.Files.Select(file => file.Document));
    }

    [Fact]
    public async Task A_service_returns_a_paper()
    {
        string[] args = ["--Dossier=" + SampleDossier.FilePath, "--urls=http://127.0.0.1:0"];
        #region aspnet
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddCyberDocs();
        var app = builder.Build();

        app.MapGet("/ledger.pdf", async (CyberDocsEngine engine, IConfiguration settings, CancellationToken cancellation) =>
        {
            var read = engine.Read(settings["Dossier"] ?? "dossier.yaml", cancellation);
            var options = new GenerateOptions { Date = new DateOnly(2026, 10, 1), Formats = ["pdf"], Documents = ["ledger"] };
            var pdf = new MemoryStream();
            var result = await engine.GenerateAsync(read, (file, content) => content.CopyTo(pdf), options, cancellation: cancellation);
            return pdf.Length > 0
                ? Results.Bytes(pdf.ToArray(), "application/pdf")
                : Results.UnprocessableEntity(result.Findings.Select(finding => finding.ToString()));
        });
        #endregion
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await client.GetByteArrayAsync("/ledger.pdf")), StringComparison.Ordinal);
        await app.DisposeAsync();
    }

    [Fact]
    public void Steps_of_the_work_are_told_to_those_who_watch()
    {
        using var request = new Activity("request").Start();
        #region telemetry
        var took = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == CyberDocsEngine.TelemetryName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = step => took.Enqueue($"{step.OperationName} {step.GetTagItem("cyberdocs.document")} {step.GetTagItem("cyberdocs.format")}"),
        };
        ActivitySource.AddActivityListener(listener);
        #endregion
        var own = new ConcurrentQueue<string>();
        using var ours = new ActivityListener
        {
            ShouldListenTo = source => source.Name == CyberDocsEngine.TelemetryName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = step =>
            {
                // Other tests work at the same time.
                if (step.TraceId == request.TraceId)
                {
                    own.Enqueue($"{step.OperationName} {step.GetTagItem("cyberdocs.document")} {step.GetTagItem("cyberdocs.format")}".TrimEnd());
                }
            },
        };
        ActivitySource.AddActivityListener(ours);
        new CyberDocsEngine().Generate(
            new ReadResult(new Dossier { Institution = new Institution { Name = "見本病院" } }, []),
            (_, _) => { },
            new GenerateOptions { Date = new DateOnly(2026, 10, 1), Formats = ["docx", "xlsx"], Documents = ["ledger"], MaxDegreeOfParallelism = 1 });
        Assert.Equal(
            ["cyberdocs.check", "cyberdocs.compose ledger", "cyberdocs.write ledger docx", "cyberdocs.write ledger xlsx"],
            own);
        Assert.Superset(own.ToHashSet(), took.Select(step => step.TrimEnd()).ToHashSet());
    }

    [Fact]
    public void A_writer_of_ones_own_gets_the_composed_document()
    {
        var engine = new CyberDocsEngine(CyberDocsOptions.Default with { Writers = [new OutlineWriter()] });
        var read = new ReadResult(new Dossier { Institution = new Institution { Name = "見本病院" } }, []);
        using var made = new MemoryStream();
        engine.Generate(
            read, (file, content) => content.CopyTo(file.Format == "txt" ? made : Stream.Null),
            new GenerateOptions { Date = new DateOnly(2026, 10, 1), Formats = ["txt"], Documents = ["cover"] });
        Assert.Contains("提出書類一覧", Encoding.UTF8.GetString(made.ToArray()), StringComparison.Ordinal);
    }

    #region writer
    /// <summary>Writes the tree of a document as text, when all of it is there.</summary>
    private sealed class OutlineWriter : IDocumentWriter
    {
        public string Extension => "txt";

        public IDocumentSink Open(Stream output, WriteContext context) => new OutlineSink(output);
    }

    private sealed class OutlineSink(Stream output) : IDocumentSink
    {
        private readonly DocumentBuilder builder = new();

        public void Begin(DocumentHead head) => builder.Begin(head);

        public void BeginSection(PageSetup page) => builder.BeginSection(page);

        public void Add(Block block) => builder.Add(block);

        public void BeginTable(TableHead head) => builder.BeginTable(head);

        public void AddRow(TableRow row) => builder.AddRow(row);

        public void EndTable() => builder.EndTable();

        public void EndSection() => builder.EndSection();

        public void End()
        {
            builder.End();
            output.Write(Encoding.UTF8.GetBytes(DocumentOutline.Write(builder.Document)));
        }
    }
    #endregion
}
