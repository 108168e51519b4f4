using CyberDocs.Reading;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

/// <summary>Turns any YAML or JSON into values for a template: maps become objects, lists arrays. Stateless and thread-safe.</summary>
/// <remarks>
/// Unquoted YAML is a number only when it reads back as it was written, so that <c>007</c> and <c>086-000-0000</c> stay texts; dates are texts.
/// </remarks>
internal static class TemplateData
{
    public static TemplateValue From(DataNode node) => node switch
    {
        DataMap map => FromMap(map),
        DataList list => new TemplateList([.. list.Items.Select(From)]),
        DataScalar scalar => FromScalar(scalar),
        _ => default,
    };

    private static TemplateDictionary FromMap(DataMap map)
    {
        var values = new TemplateDictionary();
        foreach (var entry in map.Entries)
        {
            values[entry.Key] = From(entry.Value);
        }

        return values;
    }

    private static TemplateValue FromScalar(DataScalar scalar) => scalar.Kind switch
    {
        ScalarKind.Null => default,
        ScalarKind.Boolean => scalar.Text == "true",
        ScalarKind.Number => Number(scalar.Text) ?? scalar.Text,
        ScalarKind.Plain => scalar.Text switch
        {
            "true" => true,
            "false" => false,
            _ when IsPlainNumber(scalar.Text) => Number(scalar.Text) ?? scalar.Text,
            _ => scalar.Text,
        },
        _ => scalar.Text,
    };

    private static bool IsPlainNumber(string text)
    {
        var digits = text.StartsWith('-') ? text[1..] : text;
        return digits.Length > 0 && char.IsAsciiDigit(digits[0]) && (digits is not ['0', not '.', ..])
            && digits.All(c => char.IsAsciiDigit(c) || c == '.');
    }

    private static TemplateValue? Number(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number
        : null;
}
