using System.Xml;
using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Reading;

namespace CyberDocs.OpenXml;

/// <summary>
/// Reads the values back from a filled-in DOCX or XLSX: one that <see cref="DocxWriter"/> or <see cref="XlsxWriter"/> wrote, also when Word, Excel or
/// LibreOffice saved it since. Whatever is wrong with the file is a finding. Immutable and thread-safe.
/// </summary>
public static class OfficeFormReader
{
    /// <summary>What was filled in.</summary>
    /// <param name="content">The file, read to its end and left open.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    /// <param name="name">Name of the file for messages, or null.</param>
    /// <param name="fields">Ids that the form may hold. Some programs drop the ids from fields that they keep; those are found only by ids given here.</param>
    /// <param name="limits">How much is read; the defaults when null.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>All fields of the form, also those that were left blank; none when the file holds no form that can be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static FilledForm Read(
        Stream content, FindingCollector findings, string? name = null, IEnumerable<string>? fields = null, InputLimits? limits = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(findings);
        var place = new SourcePlace(name);
        return Opened(content, findings, place, limits, package => Read(package, findings, place, fields ?? [], cancellation), cancellation)
            ?? FilledForm.Empty;
    }

    /// <summary>What a form prints beside labels, such as 事業者名.</summary>
    internal static IReadOnlyDictionary<string, string> Printed(
        Stream content, IReadOnlySet<string> labels, FindingCollector findings, string? name, InputLimits? limits, CancellationToken cancellation) =>
        Opened(
            content, findings, new SourcePlace(name), limits, package => new PrintedHead(labels).Of(package, MainPart(package), cancellation), cancellation)
        ?? new Dictionary<string, string>();

    private static T? Opened<T>(
        Stream content, FindingCollector findings, SourcePlace place, InputLimits? limits, Func<PackageFile, T> read, CancellationToken cancellation)
        where T : class
    {
        try
        {
            using var package = PackageFile.Open(content, place, findings, limits, cancellation);
            return package is null ? null : read(package);
        }
        catch (InputRefusedException e)
        {
            findings.Add(e.At(place));
        }
        catch (Exception e)
            when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException)
        {
            findings.Add(FormFileFindings.DamagedPackage.At(place, e.Message));
        }

        return null;
    }

    private static string MainPart(PackageFile package) => package.Relations("").Find(relation => relation.Type == "officeDocument").Target
        ?? (package.Has("word/document.xml") ? "word/document.xml" : "xl/workbook.xml");

    private static FilledForm Read(
        PackageFile package, FindingCollector findings, SourcePlace place, IEnumerable<string> fields, CancellationToken cancellation)
    {
        using var xml = package.Xml(MainPart(package));
        if (xml is null || xml.MoveToContent() != XmlNodeType.Element || xml.LocalName is not ("document" or "workbook"))
        {
            findings.Add(FormFileFindings.UnknownFormat.At(place));
            return FilledForm.Empty;
        }

        var values = xml.LocalName == "document"
            ? new WordFields(fields, findings, place, package.Meter).Read(xml)
            : new WorkbookFields(package, findings, place, fields, cancellation).Read(xml);
        if (values.Count == 0)
        {
            findings.Add(FormFileFindings.NoFieldsInPackage.At(place));
        }

        return new FilledForm
        {
            Fields = values.OrderBy(field => field.Id, StringComparer.Ordinal).ToValueList(),
            Properties = package.Properties().ToValueList(),
        };
    }
}
