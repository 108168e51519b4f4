using System.Text.RegularExpressions;
using CyberDocs.Forms;

namespace CyberDocs.Reading;

/// <summary>What may have been forgotten in the sections and items of an edition. Stateless and thread-safe.</summary>
internal static partial class EditionItemCheck
{
    /// <summary>What is wrong or missing in them.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="others">Other editions of its form.</param>
    public static IEnumerable<Finding> Of(Edition edition, IReadOnlyList<Edition> others) =>
        [.. Sections(edition), .. Sayings(edition, others), .. Twice(edition), .. Jumps(edition), .. Classes(edition, others)];

    private static IEnumerable<Finding> Sections(Edition edition)
    {
        if (edition.Sections.Count == 0)
        {
            yield return EditionFindings.NoItems.At(edition.Origin.Of("sections"), edition.Form, edition.Id, edition.Title);
        }

        foreach (var section in edition.Sections)
        {
            if (section.Items.Count == 0)
            {
                yield return EditionFindings.NoItems.At(section.Origin.Place, edition.Form, edition.Id, section.Title);
            }

            var isNumbered = section.Items.Any(item => item.Number is not null);
            foreach (var item in section.Items)
            {
                var belongs = item.Number is null ? !isNumbered
                    : section.Number is not { } number || PartsOf(item.Number) is not { } parts || parts.Section == WidthFolding.Fold(number);
                if (!belongs)
                {
                    yield return EditionFindings.NumberOfNoSection.At(
                        item.Origin.Of("number"), edition.Form, edition.Id, item.Id, item.Number ?? "―", $"{section.Number} {section.Title}".Trim());
                }
            }
        }
    }

    // Forms that no edition explains, such as the check table of plans, explain themselves.
    private static IEnumerable<Finding> Sayings(Edition edition, IReadOnlyList<Edition> others)
    {
        if (!others.Prepend(edition).SelectMany(other => other.Items).Any(item => item.Meaning is not null))
        {
            yield break;
        }

        foreach (var item in edition.Items)
        {
            string[] missing =
            [
                .. item.Meaning is null ? (string[])["meaning"] : [],
                .. item.Proof.Count == 0 ? (string[])["proof"] : [],
                .. item.Meaning is not null && item.Confidence is null && item.Origin.Unread?.ContainsKey("confidence") != true ? (string[])["confidence"] : [],
            ];
            if (missing.Length > 0)
            {
                yield return EditionFindings.NothingSaid.At(
                    item.Origin.Place, edition.Form, edition.Id, item.Id, new FindingArgument(null, string.Join("、", missing), string.Join(", ", missing)));
            }
        }
    }

    private static IEnumerable<Finding> Twice(Edition edition)
    {
        var seen = new Dictionary<(string Key, string Text, string Class), EditionItem>();
        foreach (var item in edition.Items)
        {
            var kind = item.AssetClass ?? "";
            (string Key, string? Text, string Class)[] keys =
            [
                ("number", item.Number is null ? null : WidthFolding.Fold(item.Number), kind),
                ("statement", item.Statement.Length == 0 ? null : item.Statement, kind),
                ("gate", item.Gate ? "true" : null, ""),
            ];
            foreach (var (key, text, of) in keys)
            {
                if (text is not null && !seen.TryAdd((key, text, of), item))
                {
                    yield return EditionFindings.SameTwice.At(
                        item.Origin.Of(key), edition.Form, edition.Id, item.Id, key, seen[(key, text, of)].Id, text);
                }
            }
        }
    }

    // Numbers come again under each asset class: what counts is whether the form has them at all.
    private static IEnumerable<Finding> Jumps(Edition edition)
    {
        var numbered = edition.Items.Where(item => item.Number is not null)
            .Select(item => (Item: item, Parts: PartsOf(item.Number!))).Where(item => item.Parts is not null);
        foreach (var section in numbered.GroupBy(item => item.Parts!.Value.Section, StringComparer.Ordinal))
        {
            var ordered = section.DistinctBy(item => item.Parts!.Value.Number).OrderBy(item => item.Parts!.Value.Number).ToList();
            foreach (var (before, after) in ordered.Zip(ordered.Skip(1)))
            {
                if (after.Parts!.Value.Number > before.Parts!.Value.Number + 1)
                {
                    yield return EditionFindings.NumberLeftOut.At(
                        after.Item.Origin.Of("number"), edition.Form, edition.Id, before.Item.Number!, after.Item.Number!);
                }
            }
        }
    }

    private static IEnumerable<Finding> Classes(Edition edition, IReadOnlyList<Edition> others)
    {
        var known = others.SelectMany(other => other.Items).Select(item => item.AssetClass).OfType<string>()
            .DistinctBy(ClassKey).ToDictionary(ClassKey, StringComparer.Ordinal);
        foreach (var item in edition.Items)
        {
            if (item.AssetClass is { } name && !known.TryAdd(ClassKey(name), name) && known[ClassKey(name)] != name)
            {
                yield return EditionFindings.ClassSpelledDifferently.At(
                    item.Origin.Of("asset_class"), edition.Form, edition.Id, item.Id, name, known[ClassKey(name)]);
            }
        }
    }

    private static string ClassKey(string name) => Filler().Replace(WidthFolding.Fold(name).ToUpperInvariant(), "");

    private static (string Section, int Number)? PartsOf(string number) => Parts().Match(WidthFolding.Fold(number)) is { Success: true } match
        ? (match.Groups["section"].Value, match.Groups["circled"].Success
            ? match.Groups["circled"].Value[0] - '①' + 1
            : int.Parse(match.Groups["figure"].ValueSpan, CultureInfo.InvariantCulture))
        : null;

    [GeneratedRegex("^(?<section>\\d{1,2})\\s*-\\s*(?:\\(?(?<figure>\\d{1,3})\\)?|(?<circled>[①-⑳]))$")]
    private static partial Regex Parts();

    [GeneratedRegex("[ー・,、/\\s]")]
    private static partial Regex Filler();
}
