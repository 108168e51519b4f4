using System.Text.RegularExpressions;
using CyberDocs.Collections;
using CyberDocs.Model.Fields;

namespace CyberDocs.Redaction;

/// <summary>Puts the mark in the place of secrets and patterns inside of texts. Not thread-safe.</summary>
internal sealed class TextScrubbing : IFieldWork
{
    private readonly string? vendor;
    private readonly SecretTexts secrets;
    private readonly List<Regex> patterns;
    private readonly Dictionary<string, string> done = new(StringComparer.Ordinal);
    private readonly List<HiddenValue> hidden = [];

    public TextScrubbing(DisclosureProfile profile, SecretTexts secrets, string? vendor)
    {
        this.vendor = vendor;
        this.secrets = secrets;
        patterns = [.. profile.Patterns.Select(TextPatterns.Of)];
    }

    public IReadOnlyList<HiddenValue> Hidden => hidden;

    public void Meet(RecordShape shape)
    {
    }

    public ValueList<string> Work(string record, string field, ValueList<string> values, string? owner) =>
        vendor is not null && owner == vendor ? values : values.Select(value => Scrub(record, field, value)).ToValueList();

    private string Scrub(string record, string field, string text)
    {
        if (text == RedactedDossier.Mark)
        {
            return text;
        }

        if (done.TryGetValue(text, out var known))
        {
            return known;
        }

        var clean = secrets.TakenOutOf(text);
        foreach (var pattern in patterns)
        {
            clean = pattern.Replace(clean, match =>
            {
                hidden.Add(new HiddenValue(record, field, match.Value));
                return RedactedDossier.Mark;
            });
        }

        done.Add(text, clean);
        return clean;
    }
}
