namespace CyberDocs.TestKit.Pdf.Conformance;

/// <summary>
/// Walks a tagged file and reports every rule of PDF/UA-1 and PDF/A-2a that it breaks, as far as a machine can decide it. It was
/// written against the standards and not against the writer, and knows only what is in the file.
/// </summary>
public sealed partial class PdfConformance
{
    private readonly PdfReader reader;
    private readonly List<PdfBreach> breaches = [];

    private PdfConformance(PdfReader reader) => this.reader = reader;

    /// <summary>All breaches of a file; one that cannot be read at all is a breach too.</summary>
    public static IReadOnlyList<PdfBreach> Check(byte[] file)
    {
        PdfReader reader;
        try
        {
            reader = new PdfReader(file);
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or InvalidCastException or NullReferenceException or ArgumentException or IndexOutOfRangeException or InvalidDataException)
        {
            return [.. FileBreaches(file), new PdfBreach("A 6.1.7", "The file cannot be read: " + e.Message)];
        }

        return [.. FileBreaches(file), .. Check(reader)];
    }

    /// <summary>All breaches of a file that is read already, and perhaps changed since.</summary>
    public static IReadOnlyList<PdfBreach> Check(PdfReader reader)
    {
        var check = new PdfConformance(reader);
        check.Guard("A 6.1.9", check.CheckSyntax);
        check.Guard("A 6.1.13", check.CheckLimits);
        check.Guard("A 6.1.3", check.CheckTrailer);
        check.Guard("A 6.1.9", check.CheckReferences);
        check.Guard("A 6.1.7", check.CheckStreams);
        check.Guard("A 6.6.2.1", check.CheckMetadata);
        check.Guard("A 6.2.3", check.CheckOutputIntent);
        check.Guard("A 6.5", check.CheckCatalog);
        check.Guard("A 6.7.3", check.ReadStructure);
        check.Guard("A 6.1.1", check.CheckPageTree);
        check.Guard("A 6.7.4", check.CheckLanguages);
        check.Guard("A 6.8", check.CheckAttachmentsAndLayers);
        check.Guard("A 6.2.2", check.CheckPages);
        check.Guard("A 6.2.11", check.CheckFonts);
        check.Guard("A 6.3", check.CheckAnnotations);
        check.Guard("A 6.4", check.CheckFields);
        check.Guard("A 6.7.3", check.CheckStructure);
        return check.breaches;
    }

    private static IEnumerable<PdfBreach> FileBreaches(byte[] file)
    {
        // %PDF-1.n, end of line, then a comment of at least four bytes above 127.
        var isHeader = file.Length > 16 && file.AsSpan().StartsWith("%PDF-1."u8) && file[7] is >= (byte)'0' and <= (byte)'7' && file[8] is 10 or 13;
        var second = file.Length > 16 && file[8] == 13 && file[9] == 10 ? 10 : 9;
        if (!isHeader || file[second] != '%' || file.AsSpan(second + 1, 4).ContainsAnyInRange((byte)0, (byte)127))
        {
            yield return new PdfBreach("A 6.1.2", "The header is not %PDF-1.n and a comment of four binary bytes.");
        }

        var tail = file.AsSpan(Math.Max(0, file.Length - 7));
        if (!tail.TrimEnd("\r\n"u8).EndsWith("%%EOF"u8))
        {
            yield return new PdfBreach("A 6.1.3", "Something stands after the last %%EOF.");
        }
    }

    private void Report(string rule, string message) => breaches.Add(new PdfBreach(rule, message));

    private void Require(bool condition, string rule, string message)
    {
        if (!condition)
        {
            Report(rule, message);
        }
    }

    /// <summary>A damaged file may have any type anywhere: what cannot be walked is reported and the other checks go on.</summary>
    private void Guard(string rule, Action check)
    {
        try
        {
            check();
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or InvalidCastException or NullReferenceException or ArgumentException or IndexOutOfRangeException or InvalidDataException)
        {
            Report(rule, e.Message);
        }
    }

    private object? Get(Dictionary<string, object?> dictionary, string key) =>
        dictionary.TryGetValue(key, out var value) ? reader.Dereference(value) : null;

    private Dictionary<string, object?>? Sub(Dictionary<string, object?> dictionary, string key) => Get(dictionary, key) switch
    {
        Dictionary<string, object?> plain => plain,
        PdfStreamObject stream => stream.Entries,
        _ => null,
    };

    private string? Name(Dictionary<string, object?> dictionary, string key) => (Get(dictionary, key) as PdfName)?.Value;

    private string? Text(Dictionary<string, object?> dictionary, string key) => Get(dictionary, key) is byte[] bytes ? PdfReader.Text(bytes) : null;

    private int Int(Dictionary<string, object?> dictionary, string key, int otherwise) => Get(dictionary, key) is double value ? (int)value : otherwise;

    private IEnumerable<(int Number, object? Value)> Objects => reader.Numbers.Select(n => (n, reader.Object(n)));
}
