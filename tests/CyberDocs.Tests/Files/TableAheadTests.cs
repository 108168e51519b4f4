using System.Globalization;
using System.Text;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.Intake;
using CyberDocs.Reading;

namespace CyberDocs.Tests.Files;

/// <summary>A table that is read on a thread of its own gives what it gives without.</summary>
public sealed class TableAheadTests
{
    [Fact]
    public void Rows_and_findings_come_in_the_same_order()
    {
        var text = new StringBuilder("管理番号,機器名,設置場所,備考\n");
        for (var i = 0; i < 1_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"PC-{i},端末{(i % 7 == 0 ? "\"" : "")},{(i % 3 == 0 ? "本館" : "〃")},{(i % 50 == 0 ? "#REF!" : "")}\n");
            text.Append(i % 100 == 0 ? $"小計,,,{i}\n" : "").Append(i == 500 ? "機器名,管理番号,設置場所,階\n" : "");
        }

        var (plain, ahead) = (Read(text.ToString(), isAhead: false), Read(text.ToString(), isAhead: true));
        Assert.Equal(plain, ahead);
        Assert.Contains(ahead, line => line.StartsWith("CD", StringComparison.Ordinal) && line.Contains("小計", StringComparison.Ordinal));
        Assert.True(ahead.Count > 1_100, $"{ahead.Count} lines");
    }

    [Fact]
    public void What_stops_the_reading_stops_it_at_the_same_row()
    {
        var text = "管理番号,機器名\n" + string.Join('\n', Enumerable.Range(0, 500).Select(i => $"PC-{i},端末"));
        var limits = InputLimits.Default.With(InputLimit.Rows, 200);
        var plain = Read(text, isAhead: false, limits);
        Assert.Equal(plain, Read(text, isAhead: true, limits));
        Assert.Equal(201, plain.Count);
        Assert.Contains("rows", plain[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_leaves_early_need_not_wait_for_the_rest()
    {
        var found = new FindingCollector();
        var text = "管理番号,機器名\n" + string.Concat(Enumerable.Repeat("PC-1,端末\n", 100_000));
        var table = new TableAhead(CsvReader.Open(Encoding.UTF8.GetBytes(text), "a.csv", found)!, found) { Findings = new FindingCollector() };
        Assert.True(table.Read());
        await Task.Run(table.Dispose).WaitAsync(TestKit.Hang.Limit);
    }

    private static List<string> Read(string text, bool isAhead, InputLimits? limits = null)
    {
        var (findings, found) = (new FindingCollector(), new FindingCollector());
        ITableReader csv = CsvReader.Open(Encoding.UTF8.GetBytes(text), "ledger.csv", isAhead ? found : findings, limits)!;
        using var table = new DeviceTable(isAhead ? new TableAhead(csv, found) { Findings = findings } : csv, findings);
        var told = new List<string>();
        var seen = 0;
        try
        {
            while (table.Read())
            {
                Tell();
                told.Add(string.Join('|', table.Cells.Select(cell => $"{cell.Text}@{cell.Line},{cell.Column}")));
            }

            Tell();
        }
        catch (InputRefusedException refused)
        {
            told.Add($"{refused.At(new("ledger.csv"))} {table.Cells.Count}");
        }

        return told;

        void Tell()
        {
            told.AddRange(findings.Findings.Skip(seen).Select(finding => $"{finding.Code.Id} {finding} {finding.Detail}"));
            seen = findings.Findings.Count;
        }
    }
}
