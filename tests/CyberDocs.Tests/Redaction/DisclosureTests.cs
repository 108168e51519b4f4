using System.Text.RegularExpressions;
using CyberDocs.Collections;
using CyberDocs.Model.Fields;
using CyberDocs.Redaction;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Redaction;

/// <summary>What a profile hides is nowhere in what is handed out, compressed parts included.</summary>
public sealed class DisclosureTests
{
    private static readonly CyberDocsEngine Engine = new();
    private static readonly ReadResult Sample = Engine.Read(SampleDossier.FilePath);

    [Theory]
    [InlineData("vendor", null, "docx,drawio,pdf,svg,xlsx", null)]
    [InlineData("vendor", "kibi", "docx,svg", "checklist-vendor,ledger,network-diagram,parties,bcp,findings")]
    [InlineData("inspector", null, "docx,pdf", "cover,ledger,contact-chain,parties,bcp,findings")]
    [InlineData("internal", null, "docx", "ledger,findings")]
    public void No_hidden_value_is_in_any_output(string profile, string? vendor, string formats, string? documents)
    {
        var redacted = Redactor.Redact(Sample.Dossier!, Engine.Profiles.Single(known => known.Id == profile), vendor);
        Assert.Equal(profile == "internal", redacted.Hidden.Count == 0);
        var shown = ShownOf(vendor);

        // A date stands in many places: the day of a hidden answer may be that of a stock-taking that is shown.
        var dates = new DatesOf();
        new DossierWalk(dates).Over(redacted.Dossier);
        shown.UnionWith(dates.Spellings);
        string[] secrets = [.. redacted.Hidden.Select(hidden => hidden.Value).Where(value => value.Length >= 4 && !dates.Spellings.Any(date => value.StartsWith(date, StringComparison.Ordinal)) && !shown.Any(text => text.Contains(value, StringComparison.Ordinal))).Distinct(StringComparer.Ordinal)];
        var folder = Directory.CreateTempSubdirectory("cyberdocs-profile-").FullName;
        try
        {
            var result = Engine.Generate(Sample, folder, new GenerateOptions
            {
                Date = SampleDossier.Date,
                Formats = formats.Split(','),
                Documents = documents?.Split(','),
                Profile = profile,
                ProfileVendor = vendor,
            });
            Assert.Equal(profile == "internal", result.Files.Any(file => file.Document == "findings"));
            var offences = Directory.EnumerateFiles(folder).SelectMany(file => new SecretSearch(file).Offences(secrets));
            Assert.Empty(offences.Take(10));
            Assert.All(result.Files.Where(file => file.Format == "docx"), file =>
                Assert.Contains(Engine.Profiles.Single(known => known.Id == profile).Label, FileContent.TextOf(Path.Combine(folder, file.Name)), StringComparison.Ordinal));
            Assert.Equal(
                profile == "vendor",
                FileContent.TextOf(Path.Combine(folder, "04-機器管理台帳.docx")).Contains(RedactedDossier.Mark, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Search_finds_what_is_not_hidden()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-profile-").FullName;
        try
        {
            Engine.Generate(Sample, folder, new GenerateOptions { Date = SampleDossier.Date, Formats = ["docx", "pdf", "xlsx"], Documents = ["ledger", "contact-chain"] });
            Assert.All(Directory.EnumerateFiles(folder, "04*"), file => Assert.NotEmpty(new SecretSearch(file).Offences(["LW19727166", "10.10.10.13"])));
            Assert.All(Directory.EnumerateFiles(folder, "05*").Where(file => !file.EndsWith("xlsx", StringComparison.Ordinal)), file =>
                Assert.NotEmpty(new SecretSearch(file).Offences(["090-0000-1010"])));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void File_properties_tell_nothing_of_user_machine_or_path()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-properties-").FullName;
        try
        {
            Engine.Generate(Sample, folder, new GenerateOptions { Date = SampleDossier.Date, Formats = ["docx", "pdf", "xlsx"], Documents = ["ledger", "findings"] });
            string[] paths = [Path.GetFileName(folder), Path.GetDirectoryName(SampleDossier.FilePath)!, Repository.Root];
            Assert.Empty(Directory.EnumerateFiles(folder).SelectMany(file => new SecretSearch(file).Offences(paths)));
            var who = new Regex($@"\b({Regex.Escape(Environment.MachineName)}|{Regex.Escape(Environment.UserName)})\b");
            var properties = Directory.EnumerateFiles(folder).SelectMany(FileContent.Everything)
                .Where(part => part.Part.StartsWith("docProps/", StringComparison.Ordinal) || (part.Part != "(bytes)" && part.Text.Contains("xmpmeta", StringComparison.Ordinal))).ToList();
            Assert.NotEmpty(properties);
            Assert.DoesNotContain(properties, part => who.IsMatch(part.Text));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Vendor_without_profile_unknown_profile_and_unknown_vendor_are_refused()
    {
        var options = new GenerateOptions { Date = SampleDossier.Date };
        Assert.Throws<ArgumentException>(() => Engine.Generate(Sample, "unused", options with { ProfileVendor = "kibi" }));
        Assert.Throws<ArgumentException>(() => Engine.Generate(Sample, "unused", options with { Profile = "vendors" }));
        Assert.Throws<ArgumentException>(() => Engine.Generate(Sample, "unused", options with { Profile = "vendor", ProfileVendor = "kibii" }));
    }

    private sealed class DatesOf : IFieldWork
    {
        public HashSet<string> Spellings { get; } = new(StringComparer.Ordinal);

        public void Meet(RecordShape shape)
        {
        }

        public ValueList<string> Work(string record, string field, ValueList<string> values, string? owner) => values;

        public bool Empties(string record, string field, ValueList<string> values, string? owner)
        {
            Spellings.UnionWith(values.SelectMany(DateSpellings.Of));
            return false;
        }
    }

    // Values that a vendor knows anyway, since they stand in its own records.
    private static HashSet<string> ShownOf(string? vendor)
    {
        var dossier = Sample.Dossier!;
        var shown = dossier.Devices.Where(device => vendor is not null && device.Vendor == vendor)
            .SelectMany(device => (string?[])[device.Os, device.Software, device.Serial, device.HostName, device.Vlan, device.ConnectionLimit, device.PatchState, device.Remarks, .. device.Addresses])
            .Concat(dossier.Links.Where(link => vendor is not null && link.Vendor == vendor).SelectMany(link => (string?[])[link.Carrier, link.Protocol, link.Log, link.Boundary]))
            .Concat(dossier.Backups.Where(backup => vendor is not null && dossier.Systems.Any(system => system.Id == backup.System && system.Vendor == vendor))
                .SelectMany(backup => (string?[])[backup.Method, backup.Restore, backup.Remarks]))
            .Concat(dossier.Systems.Where(system => vendor is not null && system.Vendor == vendor).SelectMany(system => (string?[])[system.AccessRights, system.AccessLog]))
            .Append(dossier.Institution.Phone);
        return shown.OfType<string>().ToHashSet(StringComparer.Ordinal);
    }
}
