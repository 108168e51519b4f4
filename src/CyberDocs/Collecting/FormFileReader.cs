using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Intake;
using CyberDocs.OpenXml;
using CyberDocs.Pdf;

namespace CyberDocs.Collecting;

/// <summary>Reads a filled-in form, whatever its format; the content tells it, not the name. Stateless and thread-safe.</summary>
internal static class FormFileReader
{
    private const int LongestPreamble = 1024;

    /// <summary>What a form holds; a file that cannot be opened is a finding, as the others can be read all the same.</summary>
    public static FilledForm Read(FormFile file, FieldDirectory fields, InputLimits limits, FindingCollector findings, CancellationToken cancellation)
    {
        byte[] bytes;
        try
        {
            using var content = file.Open();
            bytes = ForeignFile.ReadAllBytes(content, limits, InputLimit.FormBytes, file.Name);
        }
        catch (InputRefusedException refused)
        {
            findings.Add(refused.At(new SourcePlace(file.Name)));
            return FilledForm.Empty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(IntakeFindings.UnreadableFile.At(new SourcePlace(file.Name), e.Message));
            return FilledForm.Empty;
        }

        using var copy = new MemoryStream(bytes, writable: false);
        return bytes.AsSpan(0, Math.Min(bytes.Length, LongestPreamble)).IndexOf("%PDF-"u8) >= 0
            ? PdfFormReader.Read(copy, findings, file.Name, limits, cancellation)
            : OfficeFormReader.Read(copy, findings, file.Name, fields.Ids, limits, cancellation);
    }
}
