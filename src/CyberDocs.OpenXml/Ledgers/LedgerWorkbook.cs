using System.Xml;
using CyberDocs.Findings;
using CyberDocs.Intake;
using CyberDocs.Model;
using CyberDocs.OpenXml.Reading;
using CyberDocs.Reading;

namespace CyberDocs.OpenXml.Ledgers;

/// <summary>Finds the ledger in an Excel workbook that people keep, and opens it. Stateless and thread-safe.</summary>
internal static class LedgerWorkbook
{
    /// <summary>The ledgers of a workbook; the implementation of <see cref="SpreadsheetOpener"/>.</summary>
    public static IReadOnlyList<ITableReader> Open(
        SourceFile file, IReadOnlyList<string> sheets, FindingCollector findings, CancellationToken cancellation) =>
        Guarded(file, findings, cancellation, package => new LedgerSelection(new WorkbookSheets(package), file.DisplayName, findings, cancellation).Open(sheets)) ?? [];

    /// <summary>What is read from a workbook; null, with a finding, when it is none or damaged.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <param name="read">Reads it; what it gives may read on from the package.</param>
    public static T? Guarded<T>(SourceFile file, FindingCollector findings, CancellationToken cancellation, Func<PackageFile, T?> read)
        where T : class
    {
        var place = new SourcePlace(file.DisplayName);
        try
        {
            if (WorkbookKind.Refusal(file, place) is { } refusal)
            {
                findings.Add(refusal);
                return null;
            }

            // Not disposed: it holds memory alone, which tables read from.
            var package = PackageFile.Of(file.Bytes, new InputMeter(file.Limits, file.Bytes.Length, cancellation));
            if (WorkbookKind.Refusal(package, file, place) is { } other)
            {
                findings.Add(other);
                return null;
            }

            return read(package);
        }
        catch (Exception e) when (Finding(e, place) is { } damage)
        {
            findings.Add(damage);
            return null;
        }
    }

    /// <summary>What an exception says about the file; null when it is not about the file.</summary>
    public static Finding? Finding(Exception error, SourcePlace place) => error switch
    {
        InputRefusedException refused => refused.At(place),
        InvalidDataException or XmlException or EndOfStreamException or NotSupportedException
            => WorkbookFindings.DamagedWorkbook.At(place, error.Message),
        _ => null,
    };
}
