using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Model;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf.Conformance;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CyberDocs.Tests.Samples;

/// <summary>The further samples: thirty systems of one vendor, a clinic without contracts, an institution without systems.</summary>
public sealed class FurtherSampleTests
{
    private static readonly CyberDocsEngine Engine = new();

    private static readonly SubmissionDocument[] Forms = [.. Engine.Documents.Where(document => document.Form is not null)];

    [Theory]
    [InlineData("one-vendor", "00 01 02×30 03 04 05 06-1 06-2 06-3 07-1 07-2 90 91", "")]
    [InlineData("clinic", "00 01 03 04 05 06-1 06-2 06-3 90 91", "02 07-1 07-2")]
    [InlineData("no-system", "00 01 03 05 90 91", "02 04 06-1 06-2 06-3 07-1 07-2")]
    public void Full_set_is_made_without_error_or_warning(string name, string made, string notMade)
    {
        var read = Read(name);
        var plan = Engine.Plan(read.Dossier!);
        Assert.Equal(made, string.Join(' ', plan.Where(planned => planned.IsMade).GroupBy(planned => planned.Document.Number)
            .Select(group => group.Count() == 1 ? group.Key : $"{group.Key}×{group.Count()}")));
        Assert.Equal(notMade, string.Join(' ', plan.Where(planned => !planned.IsMade).Select(planned => planned.Document.Number)));
        var folder = Directory.CreateTempSubdirectory("cyberdocs-samples-").FullName;
        try
        {
            var result = Engine.Generate(read, folder, new GenerateOptions { Date = SampleDossier.Date, Formats = ["docx", "pdf"] });
            Assert.Empty(result.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.ToString()));
            Assert.Equal(2 * plan.Count(planned => planned.IsMade), result.Files.Count);

            // Of thirty forms alike, the first two: the checker of packages takes longer than all that makes them.
            var looked = result.Files.GroupBy(file => (file.Name[..2], Path.GetExtension(file.Name))).SelectMany(alike => alike.Take(alike.Count() > 9 ? 2 : 9)).ToList();
            Assert.All(looked, file => AssertValid(Path.Combine(folder, file.Name)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("one-vendor")]
    [InlineData("clinic")]
    [InlineData("no-system")]
    public void Nothing_is_asked_for_that_does_not_apply(string name)
    {
        var dossier = Read(name).Dossier!;
        Assert.All(Engine.Plan(dossier).Where(planned => planned.IsMade), planned =>
            Assert.DoesNotContain("〔要記入〕", TextOf(dossier, planned), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_field_of_the_forms_can_be_filled_in_in_a_spreadsheet()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-samples-").FullName;
        try
        {
            var result = Engine.Generate(Read("one-vendor"), folder, new GenerateOptions { Date = SampleDossier.Date, Formats = ["xlsx"], Documents = ["bcp-check", "checklist-institution", "checklist-minimum", "checklist-vendor"] });
            Assert.Empty(result.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.ToString()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("one-vendor")]
    [InlineData("clinic")]
    [InlineData("no-system")]
    public void Forms_and_cover_read_as_they_did(string name)
    {
        var dossier = Read(name).Dossier!;
        var plan = Engine.Plan(dossier);
        var shown = Forms.Select(form => plan.First(planned => planned.Document == form)).Where(planned => planned.IsMade).Prepend(plan[0]);
        Snapshot.Match(string.Join("\n", shown.Select(planned => $"■ {planned.FileName}\n{TextOf(dossier, planned)}")), name);
    }

    [Fact]
    public void Form_of_a_system_lists_this_system_and_its_devices_alone()
    {
        var dossier = Read("one-vendor").Dossier!;
        foreach (var planned in Engine.Plan(dossier).Where(planned => planned.System is not null))
        {
            var text = TextOf(dossier, planned);
            Assert.All(dossier.Systems, system => Assert.Equal(system.Id == planned.System!.Id, text.Contains(system.Name, StringComparison.Ordinal)));
            Assert.All(dossier.Devices, device => Assert.Equal(device.Systems.Contains(planned.System!.Id), text.Contains(device.Id, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void One_form_per_vendor_lists_all_thirty_systems_and_all_devices()
    {
        var dossier = Read("one-vendor").Dossier!;
        dossier = dossier with { Vendors = [dossier.Vendors[0] with { Form = VendorFormScope.PerVendor }] };
        var planned = Assert.Single(Engine.Plan(dossier), planned => planned.Document.Id == "checklist-vendor");
        var text = TextOf(dossier, planned);
        Assert.Equal(30, dossier.Systems.Count);
        Assert.All(dossier.Systems, system => Assert.Contains(system.Name, text, StringComparison.Ordinal));
        Assert.All(dossier.Devices, device => Assert.Contains(device.Id, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Form_of_a_vendor_lists_no_system_and_no_device_of_another()
    {
        var dossier = Engine.Read(SampleDossier.FilePath).Dossier!;
        foreach (var planned in Engine.Plan(dossier).Where(planned => planned.Document.Id == "checklist-vendor" && planned.IsMade))
        {
            var text = TextOf(dossier, planned);
            var annex = text[text.IndexOf("別紙", StringComparison.Ordinal)..];
            Assert.All(dossier.Systems.Where(system => system.Vendor != planned.Vendor!.Id), system => Assert.DoesNotContain(system.Name, annex, StringComparison.Ordinal));
            Assert.All(dossier.Devices.Where(device => device.Vendor != planned.Vendor!.Id), device => Assert.DoesNotContain(device.Id, annex, StringComparison.Ordinal));
            var own = dossier.Devices.Count(device => device.Vendor == planned.Vendor!.Id && (planned.System is null || device.Systems.Contains(planned.System.Id)));
            Assert.Contains($"機器（{own}台）", annex, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_received_form_is_listed_and_none_is_made_in_its_place()
    {
        var dossier = Engine.Read(SampleDossier.FilePath).Dossier!;
        var plan = Engine.Plan(dossier);
        var received = Assert.Single(plan, planned => planned.ReceivedFile is not null);
        Assert.False(received.IsMade);
        var cover = TextOf(dossier, plan[0]);
        Assert.Contains("受領書類", cover, StringComparison.Ordinal);
        Assert.Contains(received.ReceivedFile!, cover, StringComparison.Ordinal);
    }

    private static ReadResult Read(string name)
    {
        var read = Engine.Read(Repository.PathOf("samples", "data", name, "dossier.yaml"));
        Assert.Empty(read.Findings);
        return read;
    }

    private static string TextOf(Dossier dossier, PlannedDocument planned) => DocumentText.Of(Engine.Compose(dossier, planned, SampleDossier.Date).Document!);

    private static void AssertValid(string path)
    {
        if (path.EndsWith(".pdf", StringComparison.Ordinal))
        {
            Assert.Empty(PdfConformance.Check(File.ReadAllBytes(path)));
        }
        else
        {
            using var package = WordprocessingDocument.Open(path, false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(error => $"{path}: {error.Path?.XPath}: {error.Description}"));
        }
    }
}
