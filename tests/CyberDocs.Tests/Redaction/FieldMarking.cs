using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Model.Fields;
using CyberDocs.Redaction;

namespace CyberDocs.Tests.Redaction;

/// <summary>Puts a text of its own into every field of free text, and notes what every other field holds.</summary>
internal sealed class FieldMarking : IFieldWork
{
    private readonly Dictionary<string, MarkedField> fields = new(StringComparer.Ordinal);

    public IReadOnlyCollection<MarkedField> Values => fields.Values;

    public void Meet(RecordShape shape)
    {
        foreach (var field in shape.Fields.Where(field => field.CanBeHidden))
        {
            fields.TryAdd($"{shape.Id}.{field.Key}", new(shape.Id, field.Key, $"{shape.Id}.{field.Key}", field.IsText, []));
        }
    }

    public ValueList<string> Work(string record, string field, ValueList<string> values, string? owner)
    {
        var name = $"{record}.{field}";
        var mark = string.Create(CultureInfo.InvariantCulture, $"秘ガQ{fields.Keys.ToList().IndexOf(name):000}Z");
        if (field.EndsWith("phone", StringComparison.Ordinal))
        {
            var number = fields.Keys.ToList().IndexOf(name).ToString("000", CultureInfo.InvariantCulture);
            mark = $"086-{number}-1{number}";
        }

        fields[name] = fields[name] with { Secrets = [mark] };
        return [mark];
    }

    public bool Empties(string record, string field, ValueList<string> values, string? owner)
    {
        var name = $"{record}.{field}";
        string[] secrets = [.. values.SelectMany(value => DateSpellings.Of(value).Concat(value.Length >= 6 && value.All(char.IsAsciiDigit) ? [value] : []))];
        fields[name] = fields[name] with { Secrets = secrets };
        return false;
    }
}
