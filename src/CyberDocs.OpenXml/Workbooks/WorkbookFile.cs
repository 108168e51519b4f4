using System.Xml;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>Opens an Excel workbook that people keep. Stateless and thread-safe.</summary>
internal static class WorkbookFile
{
    /// <summary>What is read from a workbook; null, with a finding, when it is none or damaged.</summary>
    /// <param name="bytes">The workbook.</param>
    /// <param name="name">Its name for places.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="limits">How much of it is read; the defaults when null.</param>
    /// <param name="read">Reads its sheets; what it gives may read on from them.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static T? Read<T>(
        ReadOnlyMemory<byte> bytes, string name, FindingCollector findings, InputLimits? limits, Func<WorkbookSheets, T?> read, CancellationToken cancellation)
        where T : class
    {
        var place = new SourcePlace(name);
        try
        {
            if (WorkbookKind.Refusal(bytes.Span, place) is { } refusal)
            {
                findings.Add(refusal);
                return null;
            }

            // Not disposed: it holds memory alone, which tables read from.
            var package = PackageFile.Of(bytes, new InputMeter(limits, bytes.Length, cancellation));
            if (WorkbookKind.Refusal(package, name, place) is { } other)
            {
                findings.Add(other);
                return null;
            }

            return read(new WorkbookSheets(package));
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
