namespace CyberDocs.Model.Fields;

/// <summary>The keys of a map in a file that is no dossier. Immutable.</summary>
/// <param name="id">Name of the map.</param>
/// <param name="japanese">Name for people.</param>
/// <param name="fields">The keys in the order of the format.</param>
internal sealed class KeyShape(string id, string japanese, params KeyField[] fields) : RecordShape(id, japanese)
{
    public override IReadOnlyList<RecordField> Fields => fields;

    public override string[] Keys { get; } = [.. fields.Select(field => field.Key)];
}
