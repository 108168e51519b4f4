using System.Globalization;
using System.Text;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Reading;

/// <summary>Ledgers and dossiers as everyday programs write them give the facts that their writers meant: a folder each, with what is read beside it.</summary>
public sealed class ReadingCaseTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Cases", "reading");

    private static readonly CyberDocsEngine Engine = new();

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_means_what_its_writer_meant(string name)
    {
        var path = Path.Combine(Folder, name);
        var text = Text(path);
        var expected = Path.ChangeExtension(path, ".expected.txt");
        if (Environment.GetEnvironmentVariable("CYBERDOCS_ACCEPT") == "1")
        {
            File.WriteAllText(expected, text);
        }

        Assert.Equal(File.ReadAllText(expected), text);
    }

    private static string Text(string path)
    {
        var read = Engine.Read(path);
        var text = new StringBuilder();
        foreach (var device in read.Dossier?.Devices ?? [])
        {
            text.Append(CultureInfo.InvariantCulture, $"{device.Id}: {string.Join("; ", Values(device).Where(value => value.Text.Length > 0).Select(value => $"{value.Name}={value.Text.ReplaceLineEndings("⏎")}"))}\n");
        }

        foreach (var finding in read.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.Code.Id} {finding.Severity} {Path.GetFileName(finding.Place.File)}({finding.Place.Cell ?? $"{finding.Place.Line},{finding.Place.Column}"}) {finding.JapaneseMessage.Replace(Path.GetDirectoryName(path) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)}\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, string Text)> Values(Device device)
    {
        yield return ("kind", Terms.DeviceKinds[device.Kind].Id);
        yield return ("name", device.Name ?? "");
        yield return ("serial", device.Serial ?? "");
        yield return ("os", device.Os ?? "");
        yield return ("host", device.HostName ?? "");
        yield return ("user", device.User ?? "");
        yield return ("addresses", string.Join(',', device.Addresses));
        yield return ("systems", string.Join(',', device.Systems));
        yield return ("vendor", device.Vendor ?? "");
        yield return ("remote", device.RemoteMaintenance == Knowledge.Unknown && device.RemoteMaintenanceText is null ? "" : $"{device.RemoteMaintenance}（{device.RemoteMaintenanceText}）");
        yield return ("support_end", Date(device.SupportEnd));
        yield return ("plan", device.Plan ?? "");
        yield return ("plan_due", Date(device.PlanDue));
        yield return ("zone", device.Zone ?? "");
        yield return ("registered_on", Date(device.RegisteredOn));
        yield return ("state", device.State == DeviceState.InUse ? "" : Terms.DeviceStates[device.State].Id);
        yield return ("shared_account", device.SharedAccount == Knowledge.Unknown ? "" : device.SharedAccount.ToString());
        yield return ("remarks", device.Remarks ?? "");
        foreach (var (key, text) in device.Origin.Unread ?? new Dictionary<string, string>())
        {
            yield return ("〔" + key + "〕", text);
        }

        foreach (var extra in device.Extra)
        {
            yield return ("＋" + extra.Column, extra.Text);
        }
    }

    private static string Date(CalendarDate? date) => date is not { } known ? "" : known.Period is null ? known.ToString() : $"{known}（～{known.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}）";
}
