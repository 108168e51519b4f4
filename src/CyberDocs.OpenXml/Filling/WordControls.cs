using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Word14 = DocumentFormat.OpenXml.Office2010.Word;

namespace CyberDocs.OpenXml.Filling;

/// <summary>What content controls and text boxes of a document are, each looked through once however much stands in it. Not thread-safe.</summary>
internal sealed class WordControls
{
    private readonly Dictionary<SdtElement, ContentControl> known = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<AlternateContent, (IReadOnlyList<TextBoxContent> Boxes, IReadOnlyList<TableCell> Cells)?> older =
        new(ReferenceEqualityComparer.Instance);

    public ContentControl Of(SdtElement control)
    {
        if (!known.TryGetValue(control, out var found))
        {
            known.Add(control, found = new ContentControl(control.SdtProperties));
        }

        return found;
    }

    /// <summary>What stands for older versions of Word beside a text box, its text boxes and their cells; null for nothing.</summary>
    public (IReadOnlyList<TextBoxContent> Boxes, IReadOnlyList<TableCell> Cells)? OlderThan(TextBoxContent box)
    {
        if (box.Ancestors<AlternateContent>().FirstOrDefault() is not { } alternatives)
        {
            return null;
        }

        if (!older.TryGetValue(alternatives, out var found))
        {
            found = alternatives.GetFirstChild<AlternateContentFallback>() is { } fallback
                ? (fallback.Descendants<TextBoxContent>().ToList(), fallback.Descendants<TableCell>().ToList())
                : null;
            older.Add(alternatives, found);
        }

        return found;
    }
}

/// <summary>What a content control is. Not thread-safe.</summary>
internal sealed class ContentControl(SdtProperties? properties)
{
    /// <summary>The box to tick that it is; null when it is none.</summary>
    public Word14.SdtContentCheckBox? Box { get; } = properties?.GetFirstChild<Word14.SdtContentCheckBox>();

    /// <summary>The day that it takes; null when it takes none.</summary>
    public SdtContentDate? Date { get; } = properties?.GetFirstChild<SdtContentDate>();

    /// <summary>Whether it shows what to write there, and nothing that was written.</summary>
    public bool IsPrompting { get; } = properties?.GetFirstChild<ShowingPlaceholder>() is not null;

    /// <summary>Whether nothing may be written.</summary>
    public bool IsLocked { get; } = properties?.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Lock>()?.Val?.Value is { } value
        && (value == LockingValues.ContentLocked || value == LockingValues.SdtContentLocked);

    /// <summary>Words to choose from.</summary>
    public ValueList<string> Choices { get; } = properties is null ? []
        : [.. properties.Descendants<ListItem>().Select(item => item.DisplayText?.Value ?? item.Value?.Value ?? "").Where(text => text.Length > 0)];
}
