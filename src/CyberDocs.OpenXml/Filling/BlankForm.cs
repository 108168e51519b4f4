using System.Xml;
using CyberDocs.OpenXml.Editing;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Filling;

/// <summary>Fills in a form that others made, workbook or Word document: shows its tables and writes what is decided. Stateless and thread-safe.</summary>
internal static class BlankForm
{
    private static readonly (string, string) NoOffice =
        ("Excel（.xlsx、.xlsm）の表でも Word（.docx）の文書でもありません", "it is neither an Excel (.xlsx, .xlsm) nor a Word (.docx) file");

    /// <summary>
    /// The form with what was decided; parts without a change are the given ones, byte for byte. Null, with a finding, when it cannot be read.
    /// </summary>
    /// <param name="content">The form.</param>
    /// <param name="name">Its name for places.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="findings">Takes what is wrong with the file.</param>
    /// <param name="decide">Given the tables, says what is written.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static ReadOnlyMemory<byte>? Fill(
        ReadOnlyMemory<byte> content, string name, InputLimits? limits, FindingCollector findings, Func<IReadOnlyList<FormGrid>, IEnumerable<FormEdit>> decide,
        CancellationToken cancellation = default)
    {
        var place = new SourcePlace(name);
        try
        {
            if (content.Span is not [(byte)'P', (byte)'K', ..])
            {
                return Refused(PackageFile.IsProtected(content.Span) ? ("パスワードで保護されています", "it is protected by a password") : NoOffice);
            }

            using var package = PackageFile.Of(content, new InputMeter(limits, content.Length, cancellation));
            var main = package.Relations("").Find(relation => relation.Type == "officeDocument").Target ?? "";
            using var xml = package.Xml(main);
            switch (xml?.MoveToContent() == XmlNodeType.Element ? xml.LocalName : null)
            {
                case "document":
                    WordForm.Count(xml!, package.Meter);
                    return WordForm.Fill(content, package.Meter, decide);
                case "workbook":
                    return SheetForm.Fill(content, limits, decide, cancellation);
                default:
                    return Refused(NoOffice);
            }
        }
        catch (InputRefusedException e)
        {
            findings.Add(e.At(place));
        }
        catch (WorkbookEditException e) when (e.InnerException is InputRefusedException limit)
        {
            findings.Add(limit.At(place));
        }
        catch (WorkbookEditException e)
        {
            return Refused(ReasonText.Halves(e.Message));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException
            or OverflowException)
        {
            findings.Add(BlankFormFindings.Damaged.At(place, e.Message));
        }

        return null;

        ReadOnlyMemory<byte>? Refused((string Japanese, string English) reason)
        {
            findings.Add(BlankFormFindings.CannotTake.At(place, ("reason", reason.Japanese, reason.English)));
            return null;
        }
    }
}
