using CyberDocs.Findings;
using CyberDocs.Redaction;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf;
using CyberDocs.Tests.Generation;

namespace CyberDocs.Tests.Redaction;

/// <summary>Findings of runs with a profile quote nothing that it hides, wherever they go; files that came are not handed on against it.</summary>
public sealed class DisclosedFindingsTests : IDisposable
{
    private const string Hidden = "090-0000-1001";

    // What was not understood in a field that is hidden.
    private const string Unread = "当直室だけで共有";

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-told-").FullName;
    private readonly CyberDocsEngine engine = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_manifest_and_the_report_of_a_batch_quote_no_hidden_value_and_neither_does_an_unchanged_run()
    {
        Save("in/a/dossier.yaml");
        var set = new GenerateOptions { Date = new(2026, 10, 1), Formats = ["html"], Documents = ["ledger"], Profile = "vendor" };
        foreach (var expected in (BatchOutcome[])[BatchOutcome.Made, BatchOutcome.Unchanged])
        {
            var items = new List<BatchItem>();
            engine.Batch(In("in"), In("out"), new BatchOptions { Set = set }, items.Add);
            Assert.Equal(expected, items.Single().Outcome);
            Assert.Contains(RedactedDossier.Mark, items[0].FirstError, StringComparison.Ordinal);
            Assert.Contains(items[0].Findings, finding => finding.ToString().Contains(RedactedDossier.Mark, StringComparison.Ordinal));
            Assert.DoesNotContain(items[0].Findings, Quotes);
        }

        var manifest = File.ReadAllText(In("out/a/manifest.json"));
        Assert.Contains("first_error", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, manifest, StringComparison.Ordinal);
        Assert.DoesNotContain(Unread, manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_of_a_batch_that_cannot_be_read_is_told_of_without_numbers()
    {
        Directory.CreateDirectory(In("in/a"));
        File.WriteAllText(In("in/a/dossier.yaml"), $"cyberdocs: 1\ninstitution: {{ name: x\n{Hidden}: [\n");
        var items = new List<BatchItem>();
        var set = new GenerateOptions { Date = new(2026, 10, 1), Formats = ["html"], Profile = "inspector" };
        engine.Batch(In("in"), In("out"), new BatchOptions { Set = set }, items.Add);
        Assert.Equal(BatchOutcome.NotMade, items.Single().Outcome);
        Assert.NotEmpty(items[0].Findings);
        Assert.DoesNotContain(items[0].Findings, finding => (finding + finding.Detail).Contains(Hidden, StringComparison.Ordinal));
    }

    /// <summary>Nobody can tell what would be hidden of what cannot be read: only where it went wrong is said.</summary>
    [Theory]
    [InlineData("systems:\n  - { id: t, name: 画像管理, shared_passwords: 当直室だけで共有 }\n")]
    [InlineData("systems: [ { id: 当直室だけで共有\n")]
    public void A_dossier_that_cannot_be_read_is_quoted_by_no_command_with_a_profile(string text)
    {
        var path = In("dossier.yaml");
        File.WriteAllText(path, "cyberdocs: 1\n" + text);
        Assert.Null(engine.Read(path).Dossier);
        Assert.Contains(engine.FindingsFor(engine.Read(path), null), Quotes);
        string[][] runs =
        [
            ["generate", path, "--out", In("out")], ["generate", path, "--out", In("out"), "--json"], ["generate", path, "--out", In("out"), "--send"],
            ["todo", path], ["vendors", path], ["vendors", path, "--json"], ["diff", path, path], ["corrections", path, "--since", path],
        ];
        foreach (var run in runs)
        {
            var said = CommandProcess.Run([.. run, "--profile", "vendor"]);
            Assert.InRange(said.Exit, 1, 2);
            Assert.Contains("dossier.yaml", said.Output + said.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(Unread, said.Output + said.Error, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentException>(() => engine.FindingsFor(engine.Read(path), "none"));
    }

    [Fact]
    public void What_is_told_of_requests_to_vendors_quotes_no_hidden_value()
    {
        var dossier = Save("dossier.yaml");
        var sent = engine.SendRequests(dossier, In("out"), new VendorLetterOptions { Date = new(2026, 10, 1), Formats = ["txt"] });
        Assert.Contains(sent.Findings, finding => finding.ToString().Contains(RedactedDossier.Mark, StringComparison.Ordinal));
        Assert.DoesNotContain(sent.Findings, Quotes);
        Assert.Contains(engine.Read(dossier).Findings, finding => finding.ToString().Contains(Unread, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("vendor", "a", false)]
    [InlineData("vendor", "b", true)]
    [InlineData("vendor", null, true)]
    [InlineData("inspector", null, true)]
    [InlineData("internal", null, true)]
    [InlineData(null, null, true)]
    public void A_form_that_came_is_bundled_only_for_readers_who_may_see_its_answers(string? profile, string? vendor, bool isThere)
    {
        var dossier = Save("dossier.yaml");
        File.WriteAllBytes(In("b.pdf"), ForeignPdf.Pages(7, 0));
        var bundle = new MemoryStream();
        var options = new GenerateOptions
        {
            Date = new(2026, 10, 1), Formats = ["html"], Documents = ["cover", "checklist-vendor"], Bundle = true, Profile = profile, ProfileVendor = vendor,
        };
        var result = engine.Generate(engine.Read(dossier), (file, content) => (file.Document == "bundle" ? content : Stream.Null).CopyTo(bundle), options);
        var pages = new PdfReader(bundle.ToArray()).Pages.Count;
        var own = result.Files.Single(file => file.Document == "bundle").Pages!.Value;
        Assert.Equal(own, pages);
        Assert.Equal(!isThere, result.Findings.Any(finding => finding.Code.Id == "CD1290"));
        Assert.Equal(isThere && profile is "vendor" or "inspector", result.Findings.Any(finding => finding.Code.Id == "CD1291"));
        Assert.Equal(isThere, FormsIn(bundle.ToArray()) >= 7);
    }

    // Pages of other programs have a size of their own.
    private static int FormsIn(byte[] bundle)
    {
        var reader = new PdfReader(bundle);
        return reader.Pages.Count(page => reader.List(page.Page["MediaBox"])[2] is 200.0);
    }

    // A zone that nobody knows is quoted as it was written.
    private string Save(string name)
    {
        var path = In(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $$"""
            cyberdocs: 1
            institution: { name: 見本医院, kind: 診療所 }
            vendors:
              - { id: a, name: 見本甲, contract: あり }
              - { id: b, name: 見本乙, contract: あり, form: received, received_file: b.pdf, received_on: 2026-09-01 }
            systems:
              - { id: s, name: 電子カルテ, vendor: a, zone: {{Hidden}} }
              - { id: t, name: 画像管理, vendor: b, shared_passwords: {{Unread}} }
            """);
        return path;
    }

    private static bool Quotes(Finding finding) =>
        finding.ToString().Contains(Hidden, StringComparison.Ordinal) || $"{finding}{finding.Detail}".Contains(Unread, StringComparison.Ordinal);

    private string In(string name) => Path.Combine(folder, name);
}
