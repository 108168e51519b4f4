using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>Tells by its bytes what a file is that is no text, so that a workbook or a PDF gives one sentence and not one finding per byte.</summary>
internal static class ForeignContent
{
    private const int Sample = 4096;

    // A stray control character is reported where it stands; a file with this many of them was never text.
    private const int FewestControls = 8;
    private const int ControlsPerHundred = 2;

    private const int FewestHeadings = 3;

    /// <summary>The finding that says what the file seems to be and what to do, or null when it may be text.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="place">The file.</param>
    public static Finding? Explain(ReadOnlySpan<byte> bytes, SourcePlace place) => bytes switch
    {
        _ when SpreadsheetBytes.IsZip(bytes) => ExplainZip(bytes, place),
        _ when SpreadsheetBytes.IsCompound(bytes) => ReadingFindings.LockedOffice.At(place),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => ReadingFindings.PaperGiven.At(place, "PDF", "a PDF"),
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] =>
            ReadingFindings.NotText.At(place, "画像", "a picture"),
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => null,
        _ when UnreadEncoding.Of(bytes) is { } encoding => ReadingFindings.UnreadEncoding.At(place, encoding),
        _ when IsMarkup(bytes) => ReadingFindings.NotText.At(place, "HTMLかXMLのファイル", "an HTML or XML file"),
        _ => ExplainBinary(bytes, place),
    };

    /// <summary>The finding for a table of devices that was given as a dossier, or null when the text is none.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">The file's name; its ending counts as well.</param>
    public static Finding? ExplainTable(string text, string? file)
    {
        var first = text.AsSpan().TrimStart();
        var end = first.IndexOfAny('\r', '\n');
        var cells = (end < 0 ? first : first[..end]).ToString().Split(',', '\t', ';');
        var headings = cells.Count(cell => LedgerHeadings.Find(cell.Trim().Trim('"')) is not null);
        return headings >= FewestHeadings || Path.GetExtension(file)?.ToUpperInvariant() is ".CSV" or ".TSV"
            ? ReadingFindings.TableGiven.At(new(file, 1, 1))
            : null;
    }

    private static Finding ExplainZip(ReadOnlySpan<byte> bytes, SourcePlace place) =>
        bytes.IndexOf("xl/workbook."u8) >= 0 ? ReadingFindings.WorkbookGiven.At(place, "Excelブック", "an Excel workbook")
        : bytes.IndexOf("application/vnd.oasis.opendocument.spreadsheet"u8) >= 0
        ? ReadingFindings.WorkbookGiven.At(place, "表計算のファイル（ODS）", "an ODS spreadsheet")
        : bytes.IndexOf("word/document."u8) >= 0 ? ReadingFindings.PaperGiven.At(place, "Word文書", "a Word document")
        : ReadingFindings.NotText.At(place, "ZIPなどの圧縮ファイル", "a ZIP archive");

    private static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        var start = (bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
        return StartsWith(start, "<!doctype"u8) || StartsWith(start, "<html"u8) || StartsWith(start, "<?xml"u8);
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word) =>
        bytes.Length >= word.Length && System.Text.Ascii.EqualsIgnoreCase(bytes[..word.Length], word);

    private static Finding? ExplainBinary(ReadOnlySpan<byte> bytes, SourcePlace place)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var value in sample)
        {
            controls += value is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B) ? 1 : 0;
        }

        return controls < FewestControls || controls * 100 < sample.Length * ControlsPerHundred
            ? null
            : ReadingFindings.NotText.At(place, "プログラムや圧縮データ", "a binary file");
    }
}
