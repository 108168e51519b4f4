using System.IO.Compression;
using System.Text.Json;
using CyberDocs.Findings;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf.Conformance;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CyberDocs.Tests;

/// <summary>The full set of the sample hospital, as a user gets it.</summary>
public sealed class SampleSetTests(SampleDossier sample) : IClassFixture<SampleDossier>
{
    [Fact]
    public void Sample_gives_no_error_finding() =>
        Assert.Empty(sample.Result.Findings.Where(finding => finding.Severity == Severity.Error));

    [Fact]
    public void Sample_is_as_large_and_as_varied_as_it_is_said_to_be()
    {
        var dossier = sample.Read.Dossier!;
        Assert.True(dossier.Devices.Count >= 300, $"{dossier.Devices.Count} devices");
        Assert.Equal(8, dossier.Systems.Count);
        Assert.Equal(6, dossier.Vendors.Count);
        Assert.Equal(4, dossier.Links.Count(link => link.RemoteMaintenance));
        var text = File.ReadAllText(SampleDossier.FilePath) + File.ReadAllText(Repository.PathOf("samples", "data", "ledger.csv"));
        Assert.All((string[])["髙橋", "山﨑", "渡邉", "葛\U000E0100城", "㈱", "①"], name => Assert.Contains(name, text, StringComparison.Ordinal));
        Assert.Contains(dossier.Devices, device => device.Remarks?.Length >= 350);
    }

    [Fact]
    public void Every_document_is_made_as_docx_and_pdf_and_every_drawing_as_svg()
    {
        var files = sample.Result.Files;
        foreach (var planned in sample.Engine.Plan(sample.Read.Dossier!).Where(planned => planned.IsMade))
        {
            Assert.Contains(files, file => file.Name == planned.FileName + ".docx");
            Assert.Contains(files, file => file.Name == planned.FileName + ".pdf" && file.Pages > 0);
        }

        Assert.Equal(["contact-chain", "network-diagram", "system-diagram"], files.Where(file => file.Format == "svg").Select(file => file.Document).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Manifest_lists_every_file_with_its_hash()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(sample.Folder, "manifest.json")));
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray()
            .ToDictionary(file => file.GetProperty("name").GetString()!, file => file.GetProperty("sha256").GetString()!.ToUpperInvariant(), StringComparer.Ordinal);
        var present = SampleDossier.HashesOf(sample.Folder);
        present.Remove("manifest.json");
        Assert.Equal(present.OrderBy(entry => entry.Key, StringComparer.Ordinal), listed.OrderBy(entry => entry.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_docx_and_xlsx_is_valid()
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365);
        foreach (var file in sample.Result.Files.Where(file => file.Format is "docx" or "xlsx"))
        {
            var path = Path.Combine(sample.Folder, file.Name);
            using OpenXmlPackage package = file.Format == "docx" ? WordprocessingDocument.Open(path, false) : SpreadsheetDocument.Open(path, false);
            Assert.Empty(validator.Validate(package).Select(error => $"{file.Name}: {error.Path?.XPath}: {error.Description}"));
        }
    }

    [Fact]
    public void Every_pdf_keeps_the_rules_of_accessibility_and_archiving()
    {
        foreach (var file in sample.Result.Files.Where(file => file.Format == "pdf"))
        {
            var breaches = PdfConformance.Check(File.ReadAllBytes(Path.Combine(sample.Folder, file.Name)));
            Assert.True(breaches.Count == 0, file.Name + string.Concat(breaches.Select(breach => "\n" + breach)));
        }
    }

    [Fact]
    public void Fillable_checklists_keep_the_rules_and_give_back_their_answers()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-fillable-").FullName;
        try
        {
            var options = new GenerateOptions { Date = SampleDossier.Date, Formats = ["pdf"], Documents = ["checklist-institution", "checklist-minimum", "bcp-check"], FillableForms = true };
            var made = sample.Engine.Generate(sample.Read, folder, options);

            Assert.Equal(3, made.Files.Count);
            foreach (var file in made.Files)
            {
                var path = Path.Combine(folder, file.Name);
                Assert.Empty(PdfConformance.Check(File.ReadAllBytes(path)));
                var findings = new FindingCollector();
                using var content = File.OpenRead(path);
                var values = CyberDocs.Pdf.PdfFormReader.Read(content, findings, file.Name);
                Assert.Empty(findings.Findings);
                Assert.Contains(values.Fields, value => value is { Kind: CyberDocs.Documents.FilledFieldKind.Choice, Value: "はい" });
                Assert.Contains(values.Fields, value => value.Id.EndsWith("#remarks", StringComparison.Ordinal));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Two_runs_in_other_cultures_give_the_same_bytes()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-again-").FullName;
        try
        {
            SampleDossier.InOddCulture(() =>
            {
                var engine = new CyberDocsEngine();
                engine.Generate(engine.Read(SampleDossier.FilePath), folder, new GenerateOptions { Date = SampleDossier.Date, Formats = ["docx", "pdf", "svg", "drawio", "xlsx", "html"] });
            });
            Assert.Equal(
                SampleDossier.HashesOf(sample.Folder).OrderBy(entry => entry.Key, StringComparer.Ordinal),
                SampleDossier.HashesOf(folder).OrderBy(entry => entry.Key, StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Docx_files_hold_no_pixels_and_no_time_of_today()
    {
        foreach (var file in sample.Result.Files.Where(file => file.Format == "docx"))
        {
            using var archive = ZipFile.OpenRead(Path.Combine(sample.Folder, file.Name));
            Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
            Assert.DoesNotContain(archive.Entries, entry => entry.FullName.Contains("/media/", StringComparison.Ordinal));
        }
    }
}
