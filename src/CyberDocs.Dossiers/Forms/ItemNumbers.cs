namespace CyberDocs.Forms;

/// <summary>The numbers of an edition's items as people print and type them. Stateless and thread-safe.</summary>
internal static class ItemNumbers
{
    private const string Dashes = "‐‑‒–—―−ー－";
    private const string Brackets = "()（）［］[]「」";

    /// <summary>The number as forms print it, with the asset class where several items share it: <c>2-(7)（サーバ）</c>; the id where there is none.</summary>
    public static string Printed(Edition edition, EditionItem item) =>
        item.Number is not { } number ? item.Id
        : item.AssetClass is { } asset && ItemsOf(edition).Count(other => other.Number == number) > 1 ? $"{number}（{asset}）"
        : number;

    /// <summary>Id of the item that a spelling means: <c>2-(7)（サーバ）</c>, <c>2-7.server</c>, full width; null when none or several do.</summary>
    public static string? Find(Edition edition, string text)
    {
        var key = Key(text);
        string? found = null;
        foreach (var item in ItemsOf(edition).Where(item => !item.Gate))
        {
            if (item.Id == text)
            {
                return item.Id;
            }

            if (key == Key(item.Id) || (item.Number is { } number && (key == Key(Printed(edition, item)) || key == Key(number + item.AssetClass))))
            {
                if (found is not null)
                {
                    return null;
                }

                found = item.Id;
            }
        }

        return found;
    }

    /// <summary>All items in order.</summary>
    public static IEnumerable<EditionItem> ItemsOf(Edition edition) => edition.Sections.SelectMany(section => section.Items);

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
        edition is not null && ItemsOf(edition).FirstOrDefault(item => item.Id == id) is { } item ? Printed(edition, item) : id;
}
