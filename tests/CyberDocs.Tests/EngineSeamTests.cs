using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Templating;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CyberDocs.Tests;

/// <summary>What an integrator plugs in and takes out: services, templates, template engines, and files without a folder.</summary>
public sealed class EngineSeamTests
{
    private const string Small = """
        cyberdocs: 1
        institution: { name: 見本診療所, kind: 診療所 }
        contacts:
          inside: [ { id: c1, title: 第一発見者, notifies: [] } ]
        """;

    private static readonly DateOnly Date = new(2024, 10, 1);

    private static ReadResult Read(CyberDocsEngine engine) => engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(Small)), "dossier.yaml");

    private static string CoverText(CyberDocsEngine engine)
    {
        var dossier = Read(engine).Dossier!;
        var cover = engine.Plan(dossier).Single(planned => planned.Document.Id == "cover");
        return DocumentText.Of(engine.Compose(dossier, cover, Date).Document!);
    }

    [Fact]
    public void Services_get_one_engine()
    {
        using var provider = new ServiceCollection().AddCyberDocs(options => options with { TemplateFolders = [] }).BuildServiceProvider();
        Assert.Same(provider.GetRequiredService<CyberDocsEngine>(), provider.GetRequiredService<CyberDocsEngine>());
    }

    [Fact]
    public void Templates_come_from_a_service_before_the_built_in_ones()
    {
        using var provider = new ServiceCollection()
            .AddSingleton<ITemplateSource>(new OneTemplate("cover/cover.sbn-html", "<document title=\"表紙\"><p>{{ institution.name }}の表紙</p></document>"))
            .AddCyberDocs((services, options) => options with { TemplateSources = [services.GetRequiredService<ITemplateSource>()] })
            .BuildServiceProvider();
        Assert.Contains("見本診療所の表紙", CoverText(provider.GetRequiredService<CyberDocsEngine>()), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_template_engine_sees_all_sources_and_the_same_data()
    {
        var engine = new CyberDocsEngine(new CyberDocsOptions
        {
            TemplateSources = [new OneTemplate("cover/cover.sbn-html", "<document title=\"表紙\"><p>NAME</p></document>")],
            TemplateEngine = source => new NameEngine(source),
        });
        Assert.Contains("見本診療所", CoverText(engine), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_handed_over_as_streams_and_are_those_that_a_folder_gets()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-streams-").FullName;
        try
        {
            var engine = new CyberDocsEngine();
            var options = new GenerateOptions { Date = Date, Documents = ["contact-chain"], Formats = ["docx", "pdf", "svg", "drawio"] };
            using var archive = new MemoryStream();
            using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
            {
                engine.Generate(
                    Read(engine),
                    (file, content) =>
                    {
                        using var entry = zip.CreateEntry(file.Name).Open();
                        content.CopyTo(entry);
                        Assert.Equal(file.Bytes, content.Length);
                    },
                    options);
            }

            var written = engine.Generate(Read(engine), folder, options);
            using var read = new ZipArchive(archive);
            Assert.Equal([.. written.Files.Select(file => file.Name), "manifest.json"], read.Entries.Select(entry => entry.FullName));
            Assert.All(read.Entries, entry =>
            {
                using var bytes = new MemoryStream();
                using var content = entry.Open();
                content.CopyTo(bytes);
                Assert.Equal(File.ReadAllBytes(Path.Combine(folder, entry.FullName)), bytes.ToArray());
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_cancelled_run_hands_nothing_over()
    {
        var engine = new CyberDocsEngine();
        using var source = new CancellationTokenSource();
        source.Cancel();
        var received = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => engine.Generate(Read(engine), (_, _) => received++, new GenerateOptions { Date = Date }, null, source.Token));
        Assert.Equal(0, received);
    }

    [Fact]
    public void What_the_receiver_throws_passes_through()
    {
        var engine = new CyberDocsEngine();
        var options = new GenerateOptions { Date = Date, Documents = ["contact-chain"], Formats = ["pdf"] };
        Assert.Throws<IOException>(() => engine.Generate(Read(engine), (_, _) => throw new IOException("full"), options));
    }

    [Fact]
    public void A_run_tells_the_log_of_the_application_what_it_did_and_no_fact_of_the_dossier()
    {
        using var log = new ListLog();
        using var provider = new ServiceCollection().AddSingleton<ILoggerFactory>(log).AddCyberDocs().BuildServiceProvider();
        var engine = provider.GetRequiredService<CyberDocsEngine>();
        var read = Read(engine);
        engine.Check(read.Dossier!, Date);
        var made = engine.Generate(read, (_, _) => { }, new GenerateOptions { Date = Date, Documents = ["contact-chain"], Formats = ["pdf"] });

        Assert.Equal(["Information 1", "Information 2", "Debug 4", "Information 3"], log.Lines.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
        Assert.Contains("Read dossier.yaml: 0 devices", log.Lines[0], StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"{made.Files.Single().Bytes} bytes, {made.Files.Single().Pages} pages"), log.Lines[2], StringComparison.Ordinal);
        Assert.All(log.Lines, line => Assert.DoesNotContain("見本診療所", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_run_of_one_document_tells_what_concerns_it_and_a_dossier_in_memory_makes_the_same()
    {
        var engine = new CyberDocsEngine();
        var read = Read(engine);
        var options = new GenerateOptions { Date = Date, Documents = ["contact-chain"], Formats = ["pdf"] };
        var all = engine.Generate(read, (_, _) => { }, options with { Documents = null }).Findings;
        var one = engine.Generate(read, (_, _) => { }, options).Findings;

        Assert.Contains(all, finding => finding.Documents.Count > 0 && !finding.Documents.Contains("contact-chain"));
        Assert.All(one, finding => Assert.True(finding.Documents.Count == 0 || finding.Documents.Contains("contact-chain"), finding.ToString()));
        Assert.Contains(one, finding => finding.Documents.Contains("contact-chain"));
        var memory = engine.Generate(read.Dossier!, (_, _) => { }, options);
        Assert.Equal(one.Except(read.Findings), memory.Findings);
    }

    /// <summary>Keeps what is logged, as level, number and text.</summary>
    private sealed class ListLog : ILoggerFactory, ILogger
    {
        public List<string> Lines { get; } = [];

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public ILogger CreateLogger(string categoryName) => categoryName == CyberDocsEngine.TelemetryName ? this : throw new ArgumentException(categoryName);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(FormattableString.Invariant($"{logLevel} {eventId.Id}: {formatter(state, exception)}"));

        public void Dispose()
        {
        }
    }

    private sealed class OneTemplate(string name, string text) : ITemplateSource
    {
        public bool TryGet(string wanted, [NotNullWhen(true)] out TemplateText? found)
        {
            found = wanted == name ? new TemplateText(name, text) : null;
            return found is not null;
        }
    }

    /// <summary>An engine of a language with one word.</summary>
    private sealed class NameEngine(ITemplateSource source) : ITemplateEngine
    {
        public bool Render(string name, TemplateObject globals, IMarkupOutput output, FindingCollector findings, CancellationToken cancellationToken = default)
        {
            Assert.True(source.TryGet(name, out var template));
            Assert.True(source.TryGet("ledger/ledger.sbn-html", out _));
            Assert.True(globals.TryGet("institution", out var institution) && institution.AsObject()!.TryGet("name", out var _));
            institution.AsObject()!.TryGet("name", out var value);
            output.Literal(template!.Text.Replace("NAME", value.AsText(), StringComparison.Ordinal), name, 1, 1);
            return true;
        }
    }
}
