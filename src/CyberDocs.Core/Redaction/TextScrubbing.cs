using System.Text;
using System.Text.RegularExpressions;
using CyberDocs.Collections;
using CyberDocs.Model.Fields;

namespace CyberDocs.Redaction;

/// <summary>Puts the mark in the place of secrets and patterns inside of texts. Not thread-safe.</summary>
internal sealed class TextScrubbing : IFieldWork
{
    private readonly IReadOnlyList<string> secrets;
    private readonly List<Regex> patterns;
    private readonly Dictionary<string, string> done = new(StringComparer.Ordinal);
    private readonly List<HiddenValue> hidden = [];

    public TextScrubbing(DisclosureProfile profile, IReadOnlyList<string> secrets)
    {
        this.secrets = secrets;
        patterns = [.. profile.Patterns.Select(TextPatterns.Of)];
    }

    public IReadOnlyList<HiddenValue> Hidden => hidden;

    public void Meet<T>(RecordShape<T> shape)
    {
    }

    public ValueList<string> Work(string record, string field, ValueList<string> values, bool isOwn) =>
        isOwn ? values : values.Select(value => Scrub(record, field, value)).ToValueList();

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

        var clean = text;
        foreach (var secret in secrets)
        {
            clean = Without(clean, secret);
        }

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

    // A secret inside of a longer word or number is another one: 10.0.0.1 does not stand in 10.0.0.12.
    private static string Without(string text, string secret)
    {
        var at = text.IndexOf(secret, StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var from = 0;
        for (; at >= 0; at = text.IndexOf(secret, at + 1, StringComparison.Ordinal))
        {
            if (at < from || !IsWhole(text, at, secret.Length))
            {
                continue;
            }

            clean.Append(text, from, at - from).Append(RedactedDossier.Mark);
            from = at + secret.Length;
        }

        return clean.Append(text, from, text.Length - from).ToString();
    }

    private static bool IsWhole(string text, int at, int length) =>
        !(at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]))
        && !(at + length < text.Length && char.IsAsciiLetterOrDigit(text[at + length]) && char.IsAsciiLetterOrDigit(text[at + length - 1]));
}
