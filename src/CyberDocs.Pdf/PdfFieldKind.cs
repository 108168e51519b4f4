namespace CyberDocs.Pdf;

/// <summary>What kind of field a value was filled into.</summary>
public enum PdfFieldKind
{
    /// <summary>A box to tick; the value is <c>on</c> or empty.</summary>
    CheckBox,

    /// <summary>One option out of several; the value is the option as printed, or empty.</summary>
    Choice,

    /// <summary>Text or a date as it was typed, with <c>\n</c> between lines.</summary>
    Text,
}
