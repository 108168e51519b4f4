using System.Buffers;
using System.Text;

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

    /// <summary>Whether some of its text is struck out.</summary>
    public bool IsStruck { get; private set; }

    /// <summary>Text that Word hides, and that is none of its text.</summary>
    public StringBuilder Hidden { get; } = new();

    public void Add(string text, bool isStruck, bool isHidden)
    {
        if (isHidden)
        {
            Hidden.Append(text);
            return;
        }

        IsStruck |= isStruck;
        if (brokeLine && Text.Length > 0)
        {
            Text.Append('\n');
        }

        brokeLine = false;
        Text.Append(text);
    }

    public void EndParagraph() => brokeLine = true;

    /// <summary>Ticked by the program, or by a person who typed a tick over the box.</summary>
    public bool IsTicked => Checked || Text.ToString().AsSpan().IndexOfAny(Ticks) >= 0;
}
