namespace CyberDocs.Documents;

/// <summary>A piece of running text. The set is closed. Immutable and thread-safe.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}

/// <summary>Plain text without line breaks.</summary>
/// <param name="Text">The text.</param>
public sealed record TextRun(string Text) : Inline;

/// <summary>Text set off in one of the three ways that forms use, or in a named style.</summary>
/// <param name="Kind">How it is set off.</param>
/// <param name="Content">The text.</param>
/// <param name="Style">Name of a character style of the theme, or null.</param>
public sealed record Emphasis(EmphasisKind Kind, ValueList<Inline> Content, string? Style = null) : Inline;

/// <summary>How text is set off.</summary>
public enum EmphasisKind
{
    /// <summary>Bold.</summary>
    Strong,

    /// <summary>Emphasised; Japanese fonts show it without slant.</summary>
    Emphasis,

    /// <summary>Underlined.</summary>
    Underline,

    /// <summary>Only the named style applies.</summary>
    Span,
}

/// <summary>A forced line break.</summary>
public sealed record LineBreak : Inline;

/// <summary>A link to a web page or, with <c>#</c> in front, to a place in the document.</summary>
/// <param name="Target">An address, or <c>#</c> and a block id.</param>
/// <param name="Content">The text.</param>
public sealed record Hyperlink(string Target, ValueList<Inline> Content) : Inline;

/// <summary>The number of the page.</summary>
public sealed record PageNumber : Inline;

/// <summary>The number of pages in the document.</summary>
public sealed record PageCount : Inline;

/// <summary>
/// The heading in force: in a header or footer the first of its level on the page, or else the last one before; in running text the last one before.
/// </summary>
/// <param name="Level">Level of the heading, 1 to 4.</param>
public sealed record RunningHeading(int Level = 1) : Inline;

/// <summary>A check box.</summary>
/// <param name="Checked">Whether it is checked; null prints an empty box that has not been answered.</param>
/// <param name="Field">Stable field id, or null when it is not to be filled in.</param>
/// <param name="Label">Label for screen readers and field lists, or null.</param>
public sealed record CheckBox(bool? Checked, string? Field = null, string? Label = null) : Inline;

/// <summary>One choice out of several, printed with the chosen one circled, as in はい・いいえ.</summary>
/// <param name="Options">The options in order.</param>
/// <param name="Selected">Index of the chosen option counted from 0, or null.</param>
/// <param name="Field">Stable field id, or null.</param>
/// <param name="Label">Label for screen readers and field lists, or null.</param>
public sealed record Choice(ValueList<string> Options, int? Selected, string? Field = null, string? Label = null) : Inline;

/// <summary>A date in the form's own manner.</summary>
/// <param name="Value">The date, or null for a blank to be filled in.</param>
/// <param name="Text">The date as printed, or the blank as printed, such as <c>(　/　)</c>.</param>
/// <param name="Field">Stable field id, or null.</param>
/// <param name="Label">Label for screen readers and field lists, or null.</param>
public sealed record DateField(DateOnly? Value, string Text, string? Field = null, string? Label = null) : Inline;

/// <summary>Text that a person may fill in.</summary>
/// <param name="Text">The text so far; empty for a blank.</param>
/// <param name="Field">Stable field id.</param>
/// <param name="Multiline">Whether it may hold several lines.</param>
/// <param name="Label">Label for screen readers and field lists, or null.</param>
public sealed record TextField(string Text, string Field, bool Multiline = false, string? Label = null) : Inline;
