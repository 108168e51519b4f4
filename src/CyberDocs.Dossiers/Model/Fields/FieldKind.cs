namespace CyberDocs.Model.Fields;

/// <summary>What a dossier file may say for a field.</summary>
internal enum FieldKind
{
    Text,

    /// <summary>Any text, or the file format's own true and false.</summary>
    TextOrFlag,

    /// <summary>A text or a list of texts.</summary>
    Texts,

    /// <summary>A whole number of 0 or more.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A word of a closed vocabulary.</summary>
    Word,

    /// <summary>A word of a closed vocabulary, or true and false.</summary>
    WordOrFlag,

    Record,

    /// <summary>A list of records.</summary>
    Records,

    /// <summary>A list of records, or the file that holds them.</summary>
    RecordsOrFile,

    /// <summary>Records by keys that are the user's own.</summary>
    Map,
}
