namespace CyberDocs.Documents;

/// <summary>What kind of field a value was filled into.</summary>
public enum FilledFieldKind
{
    /// <summary>A box to tick; the value is <c>on</c> or empty.</summary>
    CheckBox,

    /// <summary>One option out of several; the value is the option as printed, the options joined by <c>・</c> when several are chosen, or empty.</summary>
    Choice,

    /// <summary>A date; <c>2024-09-24</c> where the file knows the whole date, otherwise as it is printed.</summary>
    Date,

    /// <summary>Text, or a date in a file that does not tell them apart, as it was typed, with <c>\n</c> between lines.</summary>
    Text,
}
