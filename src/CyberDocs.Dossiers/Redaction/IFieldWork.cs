using CyberDocs.Model.Fields;

namespace CyberDocs.Redaction;

/// <summary>What a walk over the dossier does with the texts of a field.</summary>
internal interface IFieldWork
{
    /// <summary>Told once of each kind of record, whether or not there is one.</summary>
    void Meet(RecordShape shape);

    /// <summary>The texts that take the place of a field's.</summary>
    /// <param name="record">Kind of record.</param>
    /// <param name="field">Key of the field.</param>
    /// <param name="values">The texts, at least one.</param>
    /// <param name="owner">Id of the vendor whose record it is; null when it is nobody's.</param>
    ValueList<string> Work(string record, string field, ValueList<string> values, string? owner);

    /// <summary>Whether a field that holds no free text is emptied.</summary>
    /// <param name="record">Kind of record.</param>
    /// <param name="field">Key of the field.</param>
    /// <param name="values">What it holds, as texts; none when it is empty.</param>
    /// <param name="owner">Id of the vendor whose record it is; null when it is nobody's.</param>
    bool Empties(string record, string field, ValueList<string> values, string? owner) => false;

    /// <summary>What stood in a field that <see cref="Empties"/> emptied and was not understood.</summary>
    /// <param name="written">The text as it was written.</param>
    void Emptied(string written)
    {
    }
}
