using CyberDocs.Answers;
using CyberDocs.Documents;
using CyberDocs.OpenXml;
using CyberDocs.Pdf;
using CyberDocs.Sources;

namespace CyberDocs.Collecting;

/// <summary>Reads a filled-in form, whatever its format; the content tells it, not the name. Stateless and thread-safe.</summary>
internal static class FormFileReader
{
    private const int LongestPreamble = 1024;

    /// <summary>Larger files are read one after another: each is held in several copies meanwhile.</summary>
    private const long Large = 8 << 20;

    /// <summary>What a form holds; a file that cannot be opened is a finding, as the others can be read all the same.</summary>
    public static FilledForm Read(
        FormFile file, FieldDirectory fields, SheetAnswers sheets, InputLimits limits, Lock large, FindingCollector findings, CancellationToken cancellation)
    {
        try
        {
            using var content = file.Open();
            lock (content.CanSeek && content.Length > Large ? large : new Lock())
            {
                var bytes = ForeignFile.ReadAllBytes(content, limits, InputLimit.FormBytes, file.Name);
                return Read(bytes, file, fields, sheets, limits, findings, cancellation);
            }
        }
        catch (InputRefusedException refused)
        {
            findings.Add(refused.At(new SourcePlace(file.Name)));
            return FilledForm.Empty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(IntakeFindings.UnreadableFile.At(new SourcePlace(file.Name), ReasonText.Argument(e)));
            return FilledForm.Empty;
        }
    }

    private static FilledForm Read(
        byte[] bytes, FormFile file, FieldDirectory fields, SheetAnswers sheets, InputLimits limits, FindingCollector findings, CancellationToken cancellation)
    {
        using var copy = new MemoryStream(bytes, writable: false);
        var isPdf = bytes.AsSpan(0, Math.Min(bytes.Length, LongestPreamble)).IndexOf("%PDF-"u8) >= 0;
        var form = isPdf
            ? PdfFormReader.Read(copy, findings, file.Name, limits, cancellation)
            : Office(bytes, file.Name, fields, sheets, limits, findings, cancellation);
        if (form.Fields.Count > 0 && form.Property(FormStamp.Form) is null)
        {
            findings.Add(CollectFindings.StampLost.At(new SourcePlace(file.Name)));
            form = isPdf || form.Properties.Count > 0 ? form : form with { Properties = PrintedOn(bytes, file.Name, limits, findings, cancellation) };
        }

        return form with
        {
            Fields = form.Fields.Select(field => field with
            {
                Id = Clean(field.Id, field.Place, null),
                Value = Clean(field.Value, field.Place, findings),
                Place = field.Place with { Cell = field.Place.Cell is { } cell ? Clean(cell, field.Place, null) : null },
            }).DistinctBy(field => field.Id).ToValueList(),
            Properties = form.Properties.Select(property =>
                property with { Value = Clean(Unmangled(property.Value), new SourcePlace(file.Name), null) }).ToValueList(),
        };
    }

    private static FilledForm Office(
        byte[] bytes, string name, FieldDirectory fields, SheetAnswers sheets, InputLimits limits, FindingCollector findings, CancellationToken cancellation)
    {
        using var copy = new MemoryStream(bytes, writable: false);
        var own = new FindingCollector();
        var form = OfficeFormReader.Read(copy, own, name, fields.Ids, limits, cancellation);
        if (own.Findings.Any(finding => finding.Code == FormFileFindings.NoFieldsInPackage)
            && sheets.Of(bytes, name, form, limits, findings, cancellation) is { } shown)
        {
            return shown;
        }

        findings.AddRange(own.Findings);
        return form;
    }

    // Some libraries write UTF-8 a second time, as if each byte were a character.
    private static string Unmangled(string value)
    {
        if (value.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF') || !value.AsSpan().ContainsAnyInRange('\u0080', '\u00BF'))
        {
            return value;
        }

        var bytes = Encoding.Latin1.GetBytes(value);
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : value;
    }

    private static ValueList<DocumentProperty> PrintedOn(
        byte[] bytes, string name, InputLimits limits, FindingCollector findings, CancellationToken cancellation)
    {
        using var copy = new MemoryStream(bytes, writable: false);
        return OfficeFormReader.Printed(copy, FormStamp.Printed.Keys.ToHashSet(StringComparer.Ordinal), findings, name, limits, cancellation)
            .Select(text => new DocumentProperty(FormStamp.Printed[text.Key], FormStamp.Shortened(text.Value))).ToValueList();
    }

    /// <summary>
    /// The value without characters that move the cursor, turn the direction of writing or are half of one: they would reach the terminal and the dossier.
    /// </summary>
    private static string Clean(string text, SourcePlace place, FindingCollector? findings)
    {
        // The mark of a file's beginning comes from texts that were put together, and nobody sees it.
        text = text.Replace("\uFEFF", "", StringComparison.Ordinal);
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsWhole(text, i))
            {
                clean ??= new StringBuilder(text);
                if (text[i] is '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
                {
                    clean[i] = '\n';
                    continue;
                }

                if (findings is not null && clean[i] != PrintableText.Replacement)
                {
                    findings.Add(IntakeFindings.ControlInForm.At(
                        place with { Cell = place.Cell is { } cell ? Clean(cell, place, null) : null },
                        "U+" + ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture)));
                }

                clean[i] = PrintableText.Replacement;
            }
        }

        return clean?.ToString() ?? text;
    }

    private static bool IsWhole(string text, int i) => text[i] switch
    {
        '\n' or '\t' => true,
        var c when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
        var c when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]),
        (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            or '\u061C' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => false,
        var c => !char.IsControl(c),
    };
}
