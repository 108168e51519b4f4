using CyberDocs.Collections;
using CyberDocs.Model.Fields;

namespace CyberDocs.Redaction;

/// <summary>Notes which fields can be hidden. Not thread-safe.</summary>
internal sealed class KnownFields : IFieldWork
{
    private readonly Dictionary<string, List<string>> fields = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Records => [.. fields.Keys];

    public IReadOnlyList<string>? Of(string record) => fields.GetValueOrDefault(record);

    public void Meet<T>(RecordShape<T> shape) =>
        fields[shape.Id] = [.. shape.Fields.Where(field => field.CanBeHidden).Select(field => field.Key)];

    public ValueList<string> Work(string record, string field, ValueList<string> values, string? owner) => values;
}
