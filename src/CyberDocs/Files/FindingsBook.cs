using CyberDocs.OpenXml.Editing;

namespace CyberDocs.Files;

/// <summary>
/// Writes findings into a workbook: a comment and a colour at each cell, and a sheet that lists them; ids that were made as well. Stateless and thread-safe.
/// </summary>
internal static class FindingsBook
{
    /// <summary>Cells with comments: more would make the workbook slow to open.</summary>
    private const int MostNotes = 1000;

    /// <summary>The workbook with findings in place of those of an earlier call; the given bytes when they are the same.</summary>
    /// <param name="content">The workbook.</param>
    /// <param name="name">The workbook as the places of findings name it.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="documents">The kinds of documents.</param>
    /// <param name="date">The day of the check.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="WorkbookEditException">The workbook cannot be changed without harm.</exception>
    public static ReadOnlyMemory<byte> Edit(
        ReadOnlyMemory<byte> content, string name, IReadOnlyList<Finding> findings, IReadOnlyList<SubmissionDocument> documents, DateOnly date,
        InputLimits limits, CancellationToken cancellation) => WorkbookEditor.Edit(content, limits, editor =>
        {
            var spots = FindingSpots.Of(findings, name);
            var kept = editor.Note(FindingSpots.NotesOf(spots, MostNotes)).Select(note => (note.Sheet, note.Place)).ToHashSet();
            var sheet = editor.FirstText(FindingsSheet.Name) is { } first && !FindingsSheet.IsOurs(first) ? FindingsSheet.OtherName : FindingsSheet.Name;
            var isOther = editor.PutSheet(
                sheet, BookGuide.Name, part => new FindingsSheet(documents, editor.Styles, date).Write(part, spots, kept, MostNotes));
            if (!MadeIds.Keep(content, editor, limits, cancellation) && !isOther)
            {
                editor.Discard();
            }
        });
}
