using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.OpenXml;
using CyberDocs.Pdf;

namespace CyberDocs.Collecting;

/// <summary>Reads a filled-in form, whatever its format; the content tells it, not the name. Stateless and thread-safe.</summary>
internal static class FormFileReader
{
    private const int LargestMegabytes = 64;
    private const int LongestPreamble = 1024;

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static FilledForm Read(FormFile file, FieldDirectory fields, FindingCollector findings, CancellationToken cancellation)
    {
        using var copy = new MemoryStream();
        using (var content = file.Open())
        {
            var buffer = new byte[1 << 16];
            for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
            {
                copy.Write(buffer, 0, read);
                if (copy.Length > LargestMegabytes * 1024L * 1024)
                {
                    findings.Add(FormFileFindings.TooLarge.At(new SourcePlace(file.Name), LargestMegabytes.ToString(System.Globalization.CultureInfo.InvariantCulture)));
                    return FilledForm.Empty;
                }
            }
        }

        copy.Position = 0;
        return copy.GetBuffer().AsSpan(0, (int)Math.Min(copy.Length, LongestPreamble)).IndexOf("%PDF-"u8) >= 0
            ? PdfFormReader.Read(copy, findings, file.Name, cancellation)
            : OfficeFormReader.Read(copy, findings, file.Name, fields.Ids, cancellation);
    }
}
