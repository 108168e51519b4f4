using CyberDocs.Documents;
using CyberDocs.Pdf.Bundling;
using CyberDocs.Vocabulary;

namespace CyberDocs.Generation;

/// <summary>Puts the PDFs of a set, and those that were received, into one. Not thread-safe.</summary>
/// <param name="options">What is attached.</param>
/// <param name="received">Opens a file that the dossier names; null when it is not there.</param>
/// <param name="limits">How much is read of received files.</param>
/// <param name="findings">Takes what could not be taken in.</param>
internal sealed class SetBundle(GenerateOptions options, Func<string, byte[]?> received, InputLimits limits, FindingCollector findings)
{
    public const string FileName = "提出書類一式.pdf";

    /// <summary>Id under which results and the manifest list it.</summary>
    public const string DocumentId = "bundle";

    private const int MostTries = 4;
    private static readonly SubmissionDocument Attachment = new("attachment", "添付", "添付書類", 0);

    private readonly List<(Enclosure Enclosure, BundlePart? Part)> entries = [];
    private readonly Dictionary<BundlePart, string> fileOf = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds a document that was made here; null content for one that is not in the bundle.</summary>
    public void Add(Enclosure enclosure, byte[]? content)
    {
        var title = $"{enclosure.Document.Number}　{enclosure.Title}";
        entries.Add((enclosure, content is null ? null : new BundlePart(title, PdfSource.OpenOwn(content), IsReceived: false)));
    }

    /// <summary>Leaves out a document in whose place a file came that says what is hidden.</summary>
    public void LeaveOut(Enclosure enclosure, string file)
    {
        findings.Add(BundleFindings.NotDisclosed.At(new SourcePlace(file), ("file", file)));
        entries.Add((enclosure, null));
    }

    /// <summary>Adds a document in whose place a file came, where that is a PDF that can be taken in.</summary>
    public void AddReceived(Enclosure enclosure, string file)
    {
        var content = Guarded(file, () => received(file));
        if (content is null)
        {
            findings.Add(BundleFindings.NotThere.At(new SourcePlace(file), ("file", file)));
        }

        entries.Add((enclosure, content is null ? null : PartOf($"{enclosure.Document.Number}　{enclosure.Title}", file, content)));
    }

    /// <summary>Adds the files that the options attach.</summary>
    public void AddAttachments()
    {
        foreach (var file in options.Attachments)
        {
            var title = Path.GetFileNameWithoutExtension(file.Name);
            var content = Guarded(file.Name, () =>
            {
                using var stream = file.Open();
                return ForeignFile.ReadAllBytes(stream, limits, InputLimit.FormBytes, file.Name);
            });
            if (content is not null && PartOf($"{Attachment.Number}　{title}", file.Name, content) is { } part)
            {
                entries.Add((new Enclosure(Attachment, title, Path.GetFileName(file.Name), part.Source.Pages.Count, "received", null, null), part));
            }
        }
    }

    /// <summary>Writes the bundle, cover first, whose numbers are those of the bundle; gives the number of pages.</summary>
    /// <param name="cover">Makes the cover for lines with their pages; null when the set has none.</param>
    /// <param name="head">What the file's properties say.</param>
    /// <param name="output">Takes the file.</param>
    /// <param name="context">Fonts, findings, cancellation.</param>
    public int Write(Func<IReadOnlyList<Enclosure>, byte[]?>? cover, DocumentHead head, Stream output, WriteContext context)
    {
        BundlePart? first = null;
        var pages = cover is null ? 0 : 1;
        for (var attempt = 0; cover is not null && attempt < MostTries; attempt++)
        {
            if (cover(Numbered(pages)) is not { } content)
            {
                break;
            }

            first = new BundlePart(CoverTitle, PdfSource.OpenOwn(content), IsReceived: false);
            if (first.Source.Pages.Count == pages)
            {
                break;
            }

            pages = first.Source.Pages.Count;
        }

        IReadOnlyList<BundlePart> parts = [.. ((BundlePart?[])[first, .. entries.Select(entry => entry.Part)]).OfType<BundlePart>()];
        if (parts.FirstOrDefault(part => part.IsReceived && part.Source.Claims().Conformance is null) is { } plain)
        {
            findings.Add(BundleFindings.NotArchival.At(new SourcePlace(fileOf[plain]), ("title", plain.Title)));
        }

        foreach (var part in parts.Where(part => IsRedacted && part.IsReceived))
        {
            findings.Add(BundleFindings.AsReceived.At(SourcePlace.Unknown, ("title", part.Title)));
        }

        return parts.Count == 0 ? 0 : PdfBundle.Write(output, head, parts, context);
    }

    /// <summary>Whether a profile hides something, which nobody can take out of files that came.</summary>
    public bool IsRedacted { get; init; }

    /// <summary>Title of the cover in the outline.</summary>
    public required string CoverTitle { get; init; }

    private List<Enclosure> Numbered(int coverPages)
    {
        var next = coverPages + 1;
        return [.. entries.Select(entry =>
        {
            if (entry.Part is not { } part)
            {
                return entry.Enclosure;
            }

            var numbered = entry.Enclosure with { Pages = part.Source.Pages.Count, FirstPage = next };
            next += part.Source.Pages.Count;
            return numbered;
        })];
    }

    private BundlePart? PartOf(string title, string file, byte[] content)
    {
        try
        {
            if (PdfSource.OpenReceived(content, limits, out var refusal) is { } source)
            {
                var part = new BundlePart(title, source, IsReceived: true);
                fileOf[part] = file;
                if (source.Lookless() is { Count: > 0 } pages)
                {
                    var named = string.Join(", ", pages.Select(page => page.Page.ToString(CultureInfo.InvariantCulture)));
                    findings.Add(BundleFindings.Lookless.At(
                        new SourcePlace(file), ("file", file), ("pages", named),
                        ("count", pages.Sum(page => page.Count).ToString(CultureInfo.InvariantCulture))));
                }

                return part;
            }

            findings.Add(BundleFindings.NotTakenIn.At(new SourcePlace(file), ("file", file), ("reason", refusal.Japanese, refusal.English)));
        }
        catch (InputRefusedException refused)
        {
            findings.Add(refused.At(new SourcePlace(file)));
        }

        return null;
    }

    private byte[]? Guarded(string file, Func<byte[]?> read)
    {
        try
        {
            return read();
        }
        catch (InputRefusedException refused)
        {
            findings.Add(refused.At(new SourcePlace(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(IntakeFindings.UnreadableFile.At(new SourcePlace(file), ReasonText.Argument(e)));
        }

        return null;
    }
}
