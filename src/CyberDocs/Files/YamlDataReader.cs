using CyberDocs.Reading;
using YamlDotNet.Core;

namespace CyberDocs.Files;

/// <summary>Reads YAML into a tree with positions. Stateless and thread-safe.</summary>
/// <remarks>
/// Plain scalars keep their text (<c>007</c>, <c>6.0</c>, <c>no</c>): what they mean is decided where they are used. Anchors and aliases are followed
/// within limits. Tags, merge keys (<c>&lt;&lt;</c>), keys that are no text, duplicate keys and further documents are findings, never exceptions.
/// </remarks>
internal static class YamlDataReader
{
    /// <summary>The tree of a file, or null, with findings, when the file is not YAML.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">Name for places.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="limits">How much is read; the defaults when null.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static DataNode? Read(
        ReadOnlySpan<byte> bytes, string? file, FindingCollector findings, InputLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (SourceDecoder.Decode(bytes, file, mindEncoding: true, findings) is not { } text)
        {
            return null;
        }

        if (ForeignContent.ExplainTable(text, file) is { } table)
        {
            findings.Add(table);
            return null;
        }

        var attempt = new FindingCollector();
        var tree = Read(text, bytes.Length, file, attempt, limits, cancellation);
        var isMalformed = tree is null && attempt.Findings.Any(finding => finding.Code == ReadingFindings.MalformedYaml);
        if ((isMalformed || (tree is not null && YamlSlips.MayHide(text) && HasSlip(tree)))
            && YamlSlips.Mend(text, isYaml: !isMalformed) is { Slips: { Count: > 0 } slips, Text: var mended })
        {
            attempt = new FindingCollector();
            attempt.AddRange(slips.Select(
                slip => ReadingFindings.YamlSlip.At(new(file, slip.Line, slip.Column), slip.Japanese, slip.English) with { Detail = slip.Excerpt }));
            tree = Read(mended, bytes.Length, file, attempt, limits, cancellation);
        }

        findings.AddRange(attempt.Findings.Select(finding => finding.Code == ReadingFindings.MalformedYaml
            ? finding with { Detail = YamlSlips.Excerpt(text, finding.Place) }
            : finding));
        return tree;
    }

    // Aliases are followed within limits, so that the walk has an end.
    private static bool HasSlip(DataNode node) => node switch
    {
        DataMap map => map.Entries.Any(entry => IsSlip(entry.Key) || HasSlip(entry.Value) || (YamlSlips.IsRecord(entry.Key) && HoldsKey(entry.Value))),
        DataList list => list.Items.Any(HasSlip),
        DataScalar { Kind: ScalarKind.Plain } scalar => YamlSlips.IsQuotedOrNoted(scalar.Text),
        _ => false,
    };

    private static bool IsSlip(string key) => key.AsSpan().IndexOfAny("　：:\u00A0") >= 0 || key is ['-' or '＃' or '・' or '•' or '●' or '◦', ..]
        || (WidthFolding.Fold(key) is var narrow && narrow != key && YamlSlips.IsKnown(narrow));

    // Where a record belongs, a text that begins with the name of a field.
    private static bool HoldsKey(DataNode node) => node switch
    {
        DataScalar { Kind: ScalarKind.Plain } scalar => YamlSlips.IsKeyWithValue(scalar.Text),
        DataList list => list.Items.Any(HoldsKey),
        _ => false,
    };

    private static DataNode? Read(string text, int length, string? file, FindingCollector findings, InputLimits? limits, CancellationToken cancellation)
    {
        var run = new YamlRun(text, file, findings);
        try
        {
            return run.Read(new InputMeter(limits, length, cancellation), cancellation);
        }
        catch (InputRefusedException refused)
        {
            findings.Add(refused.At(run.ScannerPlace));
        }
        catch (YamlException error)
        {
            // An error without a place of its own carries the start of the file.
            findings.Add(ReadingFindings.MalformedYaml.At(
                error.Start.Index > 0 ? run.PlaceOf(error.Start) : run.ScannerPlace, YamlTrouble.Of(error.Message)));
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or IndexOutOfRangeException
            or NullReferenceException or FormatException or OverflowException or KeyNotFoundException)
        {
            // The scanner meets some malformed input, such as a bracket left open or an escape beyond Unicode, with exceptions of other sorts.
            findings.Add(ReadingFindings.MalformedYaml.At(
                run.ScannerPlace, YamlTrouble.LeftOpen));
        }

        return null;
    }
}
