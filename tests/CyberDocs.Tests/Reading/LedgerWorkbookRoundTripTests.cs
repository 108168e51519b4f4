using System.Text;
using CyberDocs.Comparing;

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
