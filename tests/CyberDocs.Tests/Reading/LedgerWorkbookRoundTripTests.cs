using System.Text;
using CyberDocs.Collections;
using CyberDocs.Comparing;
using CyberDocs.Model;

namespace CyberDocs.Tests.Reading;

/// <summary>The ledger that we write as a workbook is a ledger that we read.</summary>
public sealed class LedgerWorkbookRoundTripTests(SampleDossier sample) : IClassFixture<SampleDossier>
{
    private readonly string ledger = Path.Combine(sample.Folder, "04-機器管理台帳.xlsx");

    [Fact]
    public void Our_own_ledger_comes_back_without_a_difference()
    {
        var read = ReadWith("devices: ledger.xlsx", ledger);
        Assert.Equal(353, read.Dossier!.Devices.Count);
        Assert.Empty(DossierDiff.Between(sample.Read.Dossier!, read.Dossier).Changes);
        Assert.Empty(read.Findings.Where(finding => finding.Place.File == "ledger.xlsx"));
        Assert.Equal("ledger.xlsx[機器管理台帳!P2]", read.Dossier.Devices[0].Origin.Of("support_end").ToString());
        Assert.Equal("ledger.xlsx[接続と脆弱性対応の状況!F2]", read.Dossier.Devices[0].Origin.Of("connection_limit").ToString());
        Assert.Equal("ledger.xlsx[機器管理台帳!A2]", read.Dossier.Devices[0].Origin.Place.ToString());
    }

    [Fact]
    public void What_one_row_says_of_several_terminals_comes_back_for_each()
    {
        var terminals = sample.Read.Dossier!.Devices.Where(device => device.Kind == DeviceKind.Pc).Select(device => device.Id).ToHashSet(StringComparer.Ordinal);
        var noted = sample.Read.Dossier with
        {
            Devices = sample.Read.Dossier.Devices.Select(device => terminals.Contains(device.Id) ? device with { LocalAdministrator = Knowledge.No } : device).ToValueList(),
        };
        using var workbook = new MemoryStream();
        var planned = sample.Engine.Plan(noted).Single(item => item.Document.Id == "ledger");
        sample.Engine.Write(sample.Engine.Compose(noted, planned, SampleDossier.Date).Document!, "xlsx", workbook);
        var back = sample.Engine.Read(new MemoryStream(Encoding.UTF8.GetBytes("cyberdocs: 1\ninstitution: { name: 見本病院 }\ndevices: ledger.xlsx\n")), "dossier.yaml", _ => new MemoryStream(workbook.ToArray()));
        Assert.True(terminals.Count > 150);
        Assert.Equal(terminals, back.Dossier!.Devices.Where(device => device.LocalAdministrator == Knowledge.No).Select(device => device.Id).ToHashSet(StringComparer.Ordinal));
        Assert.Equal(353, back.Dossier!.Devices.Count);
    }

    [Fact]
    public void A_sheet_can_be_named()
    {
        var read = ReadWith("devices: { file: ledger.xlsx, sheet: 接続と脆弱性対応の状況 }", ledger);
        Assert.InRange(read.Dossier!.Devices.Count, 20, 352);
        Assert.Contains("CD1072", ReadWith("devices: { file: ledger.xlsx, sheet: ない }", ledger).Findings.Select(finding => finding.Code.Id));
    }

    [Fact]
    public void What_a_file_holds_counts_not_its_name() =>
        Assert.Equal(353, ReadWith("devices: ledger.csv", ledger).Dossier!.Devices.Count);

    [Fact]
    public void Naming_a_sheet_of_text_is_a_finding()
    {
        var read = ReadWith("devices: { file: ledger.csv, sheet: 台帳 }", Path.Combine(Path.GetDirectoryName(SampleDossier.FilePath)!, "ledger.csv"));
        Assert.Equal(353, read.Dossier!.Devices.Count);
        Assert.Equal(["CD1072"], read.Findings.Where(finding => finding.Place.File == "ledger.csv").Select(finding => finding.Code.Id));
    }

    private ReadResult ReadWith(string devices, string file)
    {
        var dossier = File.ReadAllText(SampleDossier.FilePath).Replace("devices: ledger.csv", devices, StringComparison.Ordinal);
        return sample.Engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(dossier)), "dossier.yaml", _ => File.OpenRead(file));
    }
}
