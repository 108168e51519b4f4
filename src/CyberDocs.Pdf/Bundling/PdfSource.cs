using System.Text.RegularExpressions;
using CyberDocs.Pdf.Reading;

namespace CyberDocs.Pdf.Bundling;

/// <summary>A PDF whose pages go into a bundle: ours, or one that was received. Not thread-safe.</summary>
internal sealed partial class PdfSource
{
    private static readonly InputLimits OwnLimits = InputLimits.Default.With(InputLimit.Nodes, int.MaxValue).With(InputLimit.UnpackedBytes, long.MaxValue)
        .With(InputLimit.PlainBytes, int.MaxValue).With(InputLimit.Ratio, int.MaxValue).With(InputLimit.Seconds, int.MaxValue)
        .With(InputLimit.Parts, int.MaxValue).With(InputLimit.Steps, long.MaxValue);

    private readonly PageTree tree;

    private PdfSource(PdfObjects objects)
    {
        Objects = objects;
        Catalog = objects.Dictionary(objects.Trailer.GetValueOrDefault("Root")) ?? [];
        tree = PageTree.Of(objects);
        Layers = PageLayers.Of(objects, Catalog);
    }

    public PdfObjects Objects { get; }

    public Dictionary<string, object?> Catalog { get; }

    /// <summary>Pages in order with their object numbers, with what they inherit.</summary>
    public IReadOnlyList<(int Number, Dictionary<string, object?> Page)> Pages => tree.Pages;

    public PageLayers Layers { get; }

    /// <summary>Pages, counted from 1, with the number of their fields and notes that have no look of their own, where there are such.</summary>
    public IReadOnlyList<(int Page, int Count)> Lookless() =>
        [.. Pages.Select((page, index) => (index + 1, ReceivedPage.Lookless(this, page.Page))).Where(page => page.Item2 > 0)];

    /// <summary>Opens a file that was received; null, with the reason in Japanese and English, when it cannot be taken in.</summary>
    public static PdfSource? OpenReceived(ReadOnlyMemory<byte> content, InputLimits? limits, out (string Japanese, string English) refusal)
    {
        refusal = ("PDF ではありません", "it is no PDF");
        if (content.Span[..Math.Min(1024, content.Length)].IndexOf("%PDF-"u8) < 0)
        {
            return null;
        }

        var objects = new PdfObjects(content, new InputMeter(limits, content.Length));
        if (objects.Trailer.ContainsKey("Encrypt"))
        {
            refusal = ("暗号化されています（パスワードや印刷制限を外してください）", "it is encrypted; remove passwords and restrictions");
            return null;
        }

        var source = new PdfSource(objects);
        source.CountInherited();
        refusal = ("壊れています（開いて保存し直してください）", "it is damaged; open it and save it anew");
        return objects.WasDamaged || !source.tree.IsTree || source.Pages.Count == 0 || !source.Pages.All(page => ReceivedPage.IsSound(source, page.Page))
            ? null
            : source;
    }

    /// <summary>Opens a file that we wrote.</summary>
    public static PdfSource OpenOwn(ReadOnlyMemory<byte> content) =>
        new(new PdfObjects(content, new InputMeter(OwnLimits, content.Length)));

    /// <summary>
    /// What the file claims: part 1 or 2 of PDF/A with its letter, and PDF/UA; null and false where it claims nothing that a bundle can keep.
    /// </summary>
    public (char? Conformance, bool IsAccessible) Claims()
    {
        var metadata = Objects.Resolve(Catalog.GetValueOrDefault("Metadata")) as PdfStream;
        var packet = metadata is null ? "" : Encoding.UTF8.GetString(Objects.Content(metadata).Span);
        var colours = Objects.List(Catalog.GetValueOrDefault("OutputIntents")).Select(Objects.Dictionary)
            .Select(intent => Objects.Dictionary(intent?.GetValueOrDefault("DestOutputProfile"))?.GetValueOrDefault("N")).ToList();
        var isKept = Part().IsMatch(packet) && colours.TrueForAll(number => number is 3.0);
        return (isKept && Letter().Match(packet) is { Success: true } letter ? letter.Groups[1].Value[0] : null, Accessible().IsMatch(packet));
    }

    // What pages inherit is written with each of them, however small the file that says it once.
    private void CountInherited()
    {
        var sizes = new Dictionary<object, long>(ReferenceEqualityComparer.Instance);
        foreach (var (_, page) in Pages)
        {
            if (page.GetValueOrDefault("Resources") is { } resources)
            {
                if (!sizes.TryGetValue(resources, out var size))
                {
                    sizes[resources] = size = SizeOf(resources);
                }

                Objects.Meter.Unpack(size);
            }
        }
    }

    private static long SizeOf(object? value) => 1 + (value switch
    {
        byte[] text => text.Length * 2,
        List<object?> items => items.Sum(SizeOf),
        Dictionary<string, object?> entries => entries.Sum(entry => entry.Key.Length + 1 + SizeOf(entry.Value)),
        PdfName name => name.Value.Length,
        _ => 0,
    });

    [GeneratedRegex("pdfaid:part(?:>|\\s*=\\s*[\"'])\\s*[12]")]
    private static partial Regex Part();

    [GeneratedRegex("pdfaid:conformance(?:>|\\s*=\\s*[\"'])\\s*([ABU])")]
    private static partial Regex Letter();

    [GeneratedRegex("pdfuaid:part(?:>|\\s*=\\s*[\"'])\\s*1")]
    private static partial Regex Accessible();
}
