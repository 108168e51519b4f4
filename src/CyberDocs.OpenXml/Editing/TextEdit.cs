namespace CyberDocs.OpenXml.Editing;

/// <summary>A change of a cell's text: what stands from a place on is replaced, everything else keeps its look. Immutable and thread-safe.</summary>
/// <param name="Start">Where, in the text of the cell.</param>
/// <param name="Length">How much is replaced; 0 to put something in.</param>
/// <param name="Text">What stands there then.</param>
internal sealed record TextEdit(int Start, int Length, string Text)
{
    /// <summary>Whether it is set off as what was chosen: in bold and with a frame where the format has frames.</summary>
    public bool IsChosen { get; init; }

    /// <summary>The text with some changes made, in any order.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        foreach (var edit in edits.OrderByDescending(edit => edit.Start))
        {
            text = string.Concat(text.AsSpan(0, edit.Start), edit.Text, text.AsSpan(edit.Start + edit.Length));
        }

        return text;
    }
}
