using System.Xml;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.OpenXml.Reading;
using CyberDocs.Reading;

namespace CyberDocs.OpenXml.Ledgers;

/// <summary>Finds the ledger in an Excel workbook that people keep, and opens it. Stateless and thread-safe.</summary>
internal static class LedgerWorkbook
{
    /// <summary>Largest part of a workbook unpacked; a row of our own ledgers takes 2.6 KB.</summary>
    private const int LargestPartMegabytes = 768;

    /// <summary>Most of the texts that cells share: they are all held at once.</summary>
    public const int LargestTextsMegabytes = 256;

    /// <summary>The ledgers of a workbook; the implementation of <see cref="SpreadsheetOpener"/>.</summary>
    public static IReadOnlyList<ITableReader> Open(
        SourceFile file, IReadOnlyList<string> sheets, FindingCollector findings, CancellationToken cancellation)
    {
        var place = new SourcePlace(file.DisplayName);
        try
        {
            if (WorkbookKind.Refusal(file, place) is { } refusal)
            {
                findings.Add(refusal);
                return [];
            }

            // Not disposed: it holds memory alone, which the tables read from.
            var package = PackageFile.Of(file.Bytes, LargestPartMegabytes * 1024L * 1024);
            if (WorkbookKind.Refusal(package, file, place) is { } other)
            {
                findings.Add(other);
                return [];
            }

            return new LedgerSelection(new WorkbookSheets(package), file.DisplayName, findings, cancellation).Open(sheets);
        }
        catch (Exception e) when (Finding(e, place) is { } damage)
        {
            findings.Add(damage);
            return [];
        }
    }

    /// <summary>What an exception says about the file; null when it is not about the file.</summary>
    public static Finding? Finding(Exception error, SourcePlace place) => error switch
    {
        PartLimitException => WorkbookFindings.WorkbookTooLarge.At(
            place,
            $"展開後のシート {LargestPartMegabytes.ToInvariant()} MB、文字 {LargestTextsMegabytes.ToInvariant()} MB、{SheetReader.MostRows.ToInvariant()} 行",
            $"{LargestPartMegabytes.ToInvariant()} MB of a sheet unpacked, {LargestTextsMegabytes.ToInvariant()} MB of texts, {SheetReader.MostRows.ToInvariant()} rows"),
        InvalidDataException or XmlException or EndOfStreamException or NotSupportedException
            => WorkbookFindings.DamagedWorkbook.At(place, error.Message),
        _ => null,
    };
}
