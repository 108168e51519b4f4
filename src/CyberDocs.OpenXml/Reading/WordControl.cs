using System.Buffers;

namespace CyberDocs.OpenXml.Reading;

/// <summary>A content control as it is being read, or the stretch of text under a bookmark that stands for one. Not thread-safe.</summary>
internal sealed class WordControl
{
    private static readonly SearchValues<char> Ticks = SearchValues.Create("☑☒■✓✔●○◯〇レ✅");

    private bool brokeLine;

    public string? Tag { get; set; }

    public string? Label { get; set; }

    public bool IsCheckBox { get; set; }

    public bool IsDate { get; set; }

    public bool Checked { get; set; }

    public bool ShowsPlaceholder { get; set; }

    public string? FullDate { get; set; }

    /// <summary>The bookmark around a control that lost its tag.</summary>
    public WordControl? Mark { get; set; }

    /// <summary>The control under this bookmark.</summary>
    public WordControl? Inner { get; set; }

    public StringBuilder Text { get; } = new();

    /// <summary>What stands between it and the next control: the option's name after a check box.</summary>
    public StringBuilder After { get; } = new();

    /// <summary>Whether some of what stands after it is struck out.</summary>
    public bool IsStruckAfter { get; private set; }

    /// <summary>Text of its own that is struck out, and that is none of its text.</summary>
    public StringBuilder Struck { get; } = new();

    /// <summary>Text that Word hides, and that is none of its text.</summary>
    public StringBuilder Hidden { get; } = new();

    public void Add(string text, bool isStruck, bool isHidden)
    {
        if (isHidden)
        {
            Hidden.Append(text);
            return;
        }

        if (isStruck)
        {
            Struck.Append(text);
            return;
        }

        if (brokeLine && Text.Length > 0)
        {
            Text.Append('\n');
        }

        brokeLine = false;
        Text.Append(text);
    }

    public void AddAfter(string text, bool isStruck)
    {
        IsStruckAfter |= isStruck;
        After.Append(text);
    }

    public void EndParagraph() => brokeLine = true;

    /// <summary>Ticked by the program, or by a person who typed a tick over the box or, where the box is gone, before the option's name.</summary>
    public bool IsTicked => Struck.Length == 0 && !IsStruckAfter
        && (Checked || Text.ToString().AsSpan().IndexOfAny(Ticks) >= 0
            || (Text.Length == 0 && After.ToString().Trim() is [var first, ..] && Ticks.Contains(first)));

    /// <summary>The name of the option, as it stands after the box.</summary>
    public string Name
    {
        get
        {
            var after = After.ToString().Trim().Trim('・', '　', ' ');
            after = Text.Length == 0 && after.Length > 0 && Ticks.Contains(after[0]) ? after[1..].Trim() : after;
            return after.IndexOfAny(['\n', '・', '(', '（']) is >= 0 and var end ? after[..end].Trim() : after;
        }
    }
}
