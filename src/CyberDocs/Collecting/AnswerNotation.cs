using CyberDocs.Answers;
using CyberDocs.Files;

namespace CyberDocs.Collecting;

/// <summary>How answers are spelled in a dossier file: YAML with as few quotation marks as is safe, or JSON. Immutable and thread-safe.</summary>
internal sealed class AnswerNotation(bool isJson)
{
    public string Key(string key) => isJson || !IsPlainKey(key) ? QuotedText.Of(key) : key;

    /// <summary>A value for a place where the key is known to take it.</summary>
    public string Value(AnswerValue value) => value.Text is { } text ? QuotedText.Of(text) : isJson ? QuotedText.Of(value.ToString()) : value.ToString();

    /// <summary>The entry of an item: <c>2-7.server: { first: はい, first_on: 2024-08-05 }</c>.</summary>
    public string Item(ItemAnswer answer) => $"{Key(answer.Item)}: {Fields(answer)}";

    /// <summary>What an item's key leads to.</summary>
    public string Fields(ItemAnswer answer)
    {
        var fields = AnswerFields.Of(answer).Select(field => $"{Key(field.Key)}: {Value(field.Value)}").ToList();
        return fields.Count == 0 ? "{}" : $"{{ {string.Join(", ", fields)} }}";
    }

    /// <summary>A form as lines of a block, the first without its dash.</summary>
    public IEnumerable<string> Lines(FormAnswers form)
    {
        foreach (var (key, value) in Heads(form))
        {
            yield return $"{key}: {value}";
        }

        yield return $"{Key("items")}:{(form.Items.Count == 0 ? " {}" : "")}";
        foreach (var item in form.Items)
        {
            yield return "  " + Item(item);
        }
    }

    /// <summary>A form in braces.</summary>
    public string Braced(FormAnswers form)
    {
        var heads = string.Join(", ", Heads(form).Select(head => $"{head.Key}: {head.Value}"));
        return $"{{ {heads}, {Key("items")}: {{ {string.Join(", ", form.Items.Select(Item))} }} }}";
    }

    private IEnumerable<(string Key, string Value)> Heads(FormAnswers form)
    {
        yield return (Key("form"), Key(form.Form));
        foreach (var (key, id) in ((string, string?)[])[("vendor", form.Vendor), ("system", form.System), ("edition", form.Edition)])
        {
            if (id is not null)
            {
                yield return (Key(key), Key(id));
            }
        }

        foreach (var (key, value) in AnswerFields.Of(form))
        {
            yield return (Key(key), Value(value));
        }
    }

    private static bool IsPlainKey(string key) =>
        key.Length > 0 && char.IsAsciiLetterOrDigit(key[0]) && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')
        && key.ToUpperInvariant() is not ("NULL" or "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF");
}
