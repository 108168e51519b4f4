using System.Globalization;
using System.Text;
using CyberDocs.Model;

namespace CyberDocs.Generation;

/// <summary>Writes answers as the block of a dossier file. Stateless and thread-safe.</summary>
internal static class AnswersYaml
{
    public static string Of(IReadOnlyList<FormAnswers> forms)
    {
        var yaml = new StringBuilder("answers:\n");
        foreach (var form in forms)
        {
            yaml.Append("  - form: ").Append(form.Form).Append('\n');
            Append(yaml, "    ", "vendor", form.Vendor);
            Append(yaml, "    ", "system", form.System);
            Append(yaml, "    ", "edition", form.Edition);
            Append(yaml, "    ", "gate", form.Gate == Answer.Blank ? null : Terms.Answers[form.Gate].Japanese);
            Append(yaml, "    ", "responder", form.Responder);
            yaml.Append("    items:\n");
            foreach (var item in form.Items)
            {
                Append(yaml, item);
            }
        }

        return yaml.ToString();
    }

    private static void Append(StringBuilder yaml, ItemAnswer item)
    {
        var parts = new List<string>();
        Add(parts, "first", item.First == Answer.Blank ? null : Terms.Answers[item.First].Japanese);
        Add(parts, "first_on", Date(item.FirstOn));
        Add(parts, "target", Date(item.Target));
        Add(parts, "second", item.Second == Answer.Blank ? null : Terms.Answers[item.Second].Japanese);
        Add(parts, "second_on", Date(item.SecondOn));
        Add(parts, "remarks", item.Remarks is { } remarks ? Quoted(remarks) : null);
        yaml.Append("      ").Append(Quoted(item.Item)).Append(": ").Append(parts.Count == 0 ? "{}" : $"{{ {string.Join(", ", parts)} }}").Append('\n');
    }

    private static void Append(StringBuilder yaml, string indent, string key, string? value)
    {
        if (value is not null)
        {
            yaml.Append(indent).Append(key).Append(": ").Append(Quoted(value)).Append('\n');
        }
    }

    private static void Add(List<string> parts, string key, string? value)
    {
        if (value is not null)
        {
            parts.Add($"{key}: {value}");
        }
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Anything that YAML could take for something else stands in double quotes.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
