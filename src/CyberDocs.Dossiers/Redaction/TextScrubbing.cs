using CyberDocs.Model.Fields;

namespace CyberDocs.Redaction;

/// <summary>Puts the mark in the place of secrets and patterns inside of texts. Not thread-safe.</summary>
/// <param name="profile">The profile.</param>
/// <param name="secrets">Values to be found inside of texts.</param>
/// <param name="whole">Values that are secret where they are all of a text, however short.</param>
/// <param name="vendor">Id of the vendor who sees its own records in full; null for none.</param>
internal sealed class TextScrubbing(DisclosureProfile profile, SecretTexts secrets, IEnumerable<string> whole, string? vendor) : IFieldWork
{
    /// <summary>Numbers up to this length are counts more often than values, and no value by themselves.</summary>
    private const int LongestCount = 2;

    private readonly HashSet<string> whole =
        whole.Where(value => value.Length > LongestCount || !value.All(char.IsAsciiDigit)).ToHashSet(StringComparer.Ordinal);
    private readonly IReadOnlyList<TextPattern> patterns = profile.Patterns;
    private readonly Dictionary<string, string> done = new(StringComparer.Ordinal);
    private readonly List<HiddenValue> hidden = [];

    public IReadOnlyList<HiddenValue> Hidden => hidden;

    public void Meet(RecordShape shape)
    {
    }

    public ValueList<string> Work(string record, string field, ValueList<string> values, string? owner) =>
        vendor is not null && owner == vendor ? values : values.Select(value => Scrub(record, field, value)).ToValueList();

    /// <summary>A text without secrets, wherever it stands.</summary>
    public string Plain(string text) => Scrub("", "", text);

    /// <summary>A text that quotes a value as a whole.</summary>
    public string Whole(string text) => whole.Contains(text) ? RedactedDossier.Mark : Plain(text);

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

        var clean = SecretTexts.Marked(text, secrets.In(text));
        foreach (var pattern in patterns)
        {
            var found = TextPatterns.In(pattern, clean).ToList();
            hidden.AddRange(found.Where(_ => record.Length > 0).Select(place => new HiddenValue(record, field, clean[place.Start..place.End])));
            clean = SecretTexts.Marked(clean, found);
        }

        done.Add(text, clean);
        return clean;
    }
}
