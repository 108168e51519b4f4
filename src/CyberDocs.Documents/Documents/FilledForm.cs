namespace CyberDocs.Documents;

/// <summary>What came back in a filled-in form, whatever the format of its file. Immutable and thread-safe.</summary>
public sealed record FilledForm
{
    /// <summary>A form without fields.</summary>
    public static FilledForm Empty { get; } = new();

    /// <summary>All fields, also those that were left blank, in ordinal order of their ids; each id once.</summary>
    public ValueList<FilledField> Fields { get; init; } = [];

    /// <summary>Properties that the file carries, as far as they are ours.</summary>
    public ValueList<DocumentProperty> Properties { get; init; } = [];

    /// <summary>The value of a property; null when the file does not carry it.</summary>
    /// <param name="name">Name such as <c>CyberDocs.Form</c>.</param>
    public string? Property(string name) => Properties.FirstOrDefault(property => property.Name == name)?.Value;
}
