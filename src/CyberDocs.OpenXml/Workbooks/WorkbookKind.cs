using CyberDocs.OpenXml.Packaging;
using CyberDocs.Sources;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>Tells workbooks from files that only look like one, and says what to do about those. Stateless and thread-safe.</summary>
internal static class WorkbookKind
{
    private const int Looked = 4096;

    /// <summary>Why the bytes are no package; null when they are one.</summary>
    public static Finding? Refusal(ReadOnlySpan<byte> bytes, SourcePlace place)
    {
        if (bytes.IsEmpty)
        {
            return SourceFindings.EmptyFile.At(place);
        }

        if (SpreadsheetBytes.IsZip(bytes))
        {
            return null;
        }

        if (SpreadsheetBytes.IsCompound(bytes))
        {
            return PackageFile.IsProtected(bytes)
                ? WorkbookFindings.LockedWorkbook.At(place)
                : Other(place, "古い形式の Excel ファイル（.xls）", "an old Excel file (.xls)");
        }

        var isText = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !bytes[..Math.Min(Looked, bytes.Length)].ContainsAnyInRange((byte)0, (byte)8);
        return isText ? WorkbookFindings.TextAsWorkbook.At(place) : Other(place, "Excel ブックではないファイル", "not a workbook");
    }

    /// <summary>Why a package is no workbook that is read; null when it is one.</summary>
    public static Finding? Refusal(PackageFile package, string name, SourcePlace place)
    {
        var extension = Path.GetExtension(name).ToUpperInvariant();
        if (extension is ".XLSM" || package.Has("xl/vbaProject.bin"))
        {
            return Other(place, "マクロ有効ブック（.xlsm）", "a workbook with macros (.xlsm)");
        }

        if (package.Has("xl/workbook.bin"))
        {
            return Other(place, "バイナリブック（.xlsb）", "a binary workbook (.xlsb)");
        }

        if (package.Has("content.xml") && package.Has("mimetype"))
        {
            return Other(place, "OpenDocument の表（.ods）", "an OpenDocument spreadsheet (.ods)");
        }

        return package.Has("word/document.xml") ? Other(place, "Word の文書（.docx）", "a Word document (.docx)")
            : package.Has(WorkbookSheets.MainPart(package)) ? null
            : Other(place, "Excel ブックではない ZIP ファイル", "a ZIP file that is no workbook");
    }

    private static Finding Other(SourcePlace place, string japanese, string english) =>
        WorkbookFindings.OtherSpreadsheet.At(place, japanese, english);
}
