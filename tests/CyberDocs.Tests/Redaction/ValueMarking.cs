using System.Collections;
using System.Reflection;
using CyberDocs.Collections;
using CyberDocs.Model;

namespace CyberDocs.Tests.Redaction;

/// <summary>A copy of a dossier in which every date and number is that of its field alone.</summary>
internal sealed class ValueMarking
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public object Of(object record)
    {
        var type = record.GetType();
        var copy = type.GetMethod("<Clone>$")!.Invoke(record, null)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            if (New(type, property, property.GetValue(record)) is { } value)
            {
                property.SetValue(copy, value);
            }
        }

        return copy;
    }

    private object? New(Type type, PropertyInfo property, object? value)
    {
        return value switch
        {
            CalendarDate => new CalendarDate(DateOf(NumberOf(type, property))),
            DateOnly => DateOf(NumberOf(type, property)),
            int when property.Name != "Page" => 98_100_000 + NumberOf(type, property),
            IEnumerable list when value.GetType() is { IsGenericType: true } generic && IsRecord(generic.GenericTypeArguments[0]) => ListOf(generic.GenericTypeArguments[0], list),
            not null when IsRecord(value.GetType()) => Of(value),
            _ => null,
        };
    }

    // Two digits each, so that no spelling of one begins another, and two days apart: a calendar ends an event on the day after.
    private static DateOnly DateOf(int number) => new(2030 + (number / 27), 10 + (number / 9 % 3), 10 + (2 * (number % 9)));

    private int NumberOf(Type type, PropertyInfo property)
    {
        var name = $"{type.Name}.{property.Name}";
        numbers.TryAdd(name, numbers.Count);
        return numbers[name];
    }

    private static bool IsRecord(Type type) => type.Namespace == "CyberDocs.Model" && type.GetMethod("<Clone>$") is not null;

    private object ListOf(Type item, IEnumerable list)
    {
        object[] marked = [.. list.Cast<object>().Select(Of)];
        var items = Array.CreateInstance(item, marked.Length);
        marked.CopyTo(items, 0);

        return typeof(ValueList).GetMethods().Single(method => method is { Name: "ToValueList", IsGenericMethod: true }).MakeGenericMethod(item).Invoke(null, [items])!;
    }
}
