using CyberDocs.Sources;

namespace CyberDocs.Reading;

internal sealed partial class DossierBinder
{
    /// <summary>Keys of the map that stands for records in a file of their own.</summary>
    public static string[] FileKeys { get; } = ["file", "sheet"];

    // The file by its name, or by a map that names the sheet as well.
    private ValueList<Device> BindLedger(DataNode node)
    {
        switch (node)
        {
            case DataScalar scalar:
                return BindLedger(scalar.Text, [], scalar.Place);
            case DataMap map:
                var reader = new RecordReader(map, context, FileKeys);
                var name = reader.Required(FileKeys[0]);
                var sheets = reader.Texts(FileKeys[1]);
                return name.Length == 0 ? [] : BindLedger(name, sheets, map.Find(FileKeys[0])!.Place);
            default:
                findings.Add(RecordReader.WrongType("devices", node, NodeSort.List));
                return [];
        }
    }

    private ValueList<Device> BindLedger(string text, ValueList<string> sheets, SourcePlace place)
    {
        var name = text.Trim();
        if (SourceFileName.Inside(name) is not { } inside)
        {
            findings.Add(ReadingFindings.OutsideFolder.At(place, name));
            return [];
        }

        var devices = new List<Device>();
        foreach (var table in Opened(inside, name, sheets, place))
        {
            using (table)
            {
                var bound = new LedgerBinder(new DeviceTable(table, findings), context).Bind();
                devices.AddRange(bound.Devices);
                columns.AddRange(bound.Columns);
            }
        }

        return devices.ToValueList();
    }

    // The bytes of a ledger in text are let go before its rows are read.
    private IReadOnlyList<ITableReader> Opened(string inside, string name, ValueList<string> sheets, SourcePlace place)
    {
        SourceFile? file;
        try
        {
            file = files.Open(inside);
        }
        catch (InputRefusedException refused)
        {
            findings.Add(refused.At(place));
            return [];
        }

        if (file is null)
        {
            findings.Add(ReadingFindings.MissingFile.At(place, name));
            return [];
        }

        return TablesOf(file, name, sheets);
    }

    // Which it is the content says first: people rename files.
    private IReadOnlyList<ITableReader> TablesOf(SourceFile file, string name, ValueList<string> sheets)
    {
        var extension = Path.GetExtension(file.DisplayName).ToUpperInvariant();
        if (SpreadsheetBytes.AreIn(file.Bytes.Span) || extension is ".XLSX" or ".XLSM" or ".XLS" or ".XLSB")
        {
            if (spreadsheets is not null)
            {
                return spreadsheets(file, sheets, findings, cancellation);
            }
        }
        else if (extension is ".CSV" or ".TSV" or ".TXT")
        {
            findings.AddRange(sheets.Select(sheet => ReadingFindings.UnknownSheet.At(new(file.DisplayName), sheet, "―")));

            return CsvReader.Open(file.Bytes.Span, file.DisplayName, findings, file.Limits, cancellation) is { } csv ? [csv] : [];
        }

        findings.Add(ReadingFindings.UnsupportedLedgerFile.At(new(file.DisplayName), name));
        return [];
    }
}
