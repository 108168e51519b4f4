namespace CyberDocs.Documents;

/// <summary>What a person filled into a field of a form. Immutable and thread-safe.</summary>
/// <param name="Id">The field's id, as the template names it.</param>
/// <param name="Kind">Kind of the field.</param>
/// <param name="Value">The value in the manner of its kind; empty when nothing is filled in. A blank date that was left alone may be as it was printed, such as
/// <c>( / )</c>.</param>
/// <param name="Place">Where it stands: the file with the cell, or with the field's label.</param>
public sealed record FilledField(string Id, FilledFieldKind Kind, string Value, SourcePlace Place)
{
    /// <summary>Whether it is a box that is ticked.</summary>
    public bool IsChecked => Kind == FilledFieldKind.CheckBox && Value.Length > 0;
}
