using System.Runtime.CompilerServices;

namespace CyberDocs.Forms;

/// <summary>The numbers of an edition's items as people print and type them. Stateless and thread-safe.</summary>
internal static class ItemNumbers
{
    private const string Dashes = "‐‑‒–—―−ー－";
    private const string Brackets = "()（）［］[]「」";

    // Every answer of every form is looked up, by several rules each.
    private static readonly ConditionalWeakTable<Edition, Spellings> Known = [];

    /// <summary>The number as forms print it, with the asset class where several items share it: <c>2-(7)（サーバ）</c>; the id where there is none.</summary>
    public static string Printed(Edition edition, EditionItem item) =>
        item.Number is not { } number ? item.Id
        : item.AssetClass is { } asset && edition.Items.Count(other => other.Number == number) > 1 ? $"{number}（{asset}）"
        : number;

    /// <summary>Id of the item that a spelling means: <c>2-(7)（サーバ）</c>, <c>2-7.server</c>, full width; null when none or several do.</summary>
    public static string? Find(Edition edition, string text)
    {
        var (ids, spelled) = Known.GetValue(edition, static edition => new Spellings(edition));
        return ids.Contains(text) ? text : spelled.GetValueOrDefault(Key(text));
    }

    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in WidthFolding.Fold(text))
        {
            if (char.IsWhiteSpace(c) || Brackets.Contains(c, StringComparison.Ordinal))
            {
                continue;
            }

            // ー is a dash behind a figure alone: サーバー keeps it.
            var isDash = Dashes.Contains(c, StringComparison.Ordinal) && key.Length > 0 && char.IsAsciiLetterOrDigit(key[^1]);
            key.Append(isDash ? "-"
                : c is >= '①' and <= '⑳' ? (c - '①' + 1).ToString(CultureInfo.InvariantCulture)
                : char.ToUpperInvariant(c).ToString());
        }

        return key.ToString();
    }

    /// <summary>The number that people find an item by; its id where the edition has no such item.</summary>
    public static string PrintedOf(Edition? edition, string id) =>
        edition is not null && edition.Items.FirstOrDefault(item => item.Id == id) is { } item ? Printed(edition, item) : id;

    /// <summary>The ids of an edition's items, and what else may be typed for each, folded; null where that means several.</summary>
    private sealed record Spellings(HashSet<string> Ids, Dictionary<string, string?> Folded)
    {
        public Spellings(Edition edition)
            : this(new(StringComparer.Ordinal), new(StringComparer.Ordinal))
        {
            foreach (var item in edition.Items.Where(item => !item.Gate))
            {
                Ids.Add(item.Id);
                IEnumerable<string> typed = item.Number is { } number ? [item.Id, Printed(edition, item), number + item.AssetClass] : [item.Id];
                foreach (var key in typed.Select(Key))
                {
                    Folded[key] = Folded.TryGetValue(key, out var other) && other != item.Id ? null : item.Id;
                }
            }
        }
    }
}
