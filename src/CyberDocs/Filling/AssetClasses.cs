namespace CyberDocs.Filling;

/// <summary>The asset classes of an edition, as forms name them; what a text names is worked out once. Not thread-safe.</summary>
internal sealed class AssetClasses
{
    private const int LongestName = 26;

    // What else forms call them; the names themselves are the edition's.
    private static readonly (string Known, string[] Others)[] Spellings =
    [
        ("端末PC", ["端末", "PC", "パソコン", "クライアント端末", "端末機器"]),
        ("ネットワーク機器", ["ネットワク", "NW機器", "ネットワク関連機器"]),
        ("医療情報システム全般", ["全般", "共通", "システム全般", "全体"]),
    ];

    private readonly List<(string Key, string Name)> names = [];
    private readonly Dictionary<string, (bool IsName, string? Named)> known = new(StringComparer.Ordinal);

    public AssetClasses(Edition edition)
    {
        foreach (var name in edition.Items.Select(item => item.AssetClass).OfType<string>().Distinct())
        {
            names.Add((FormText.KeyOf(name), name));
            foreach (var (_, others) in Spellings.Where(spelling => spelling.Known == name))
            {
                names.AddRange(others.Select(other => (FormText.KeyOf(other), name)));
            }
        }
    }

    /// <summary>Whether a text is the name of a class and nothing else.</summary>
    public bool IsName(string text) => Of(text).IsName;

    /// <summary>The only class that a sentence speaks of; null for none or several.</summary>
    public string? Within(string text)
    {
        var key = FormText.KeyOf(text);
        return names.Where(name => key.Contains(name.Key, StringComparison.Ordinal)).Select(name => name.Name).Distinct().ToList() is [var only] ? only : null;
    }

    /// <summary>The class that a short text names alone, such as 【サーバ】 or (2) 端末PCについて; null for none or several.</summary>
    public string? Named(string text) => Of(text).Named;

    private (bool IsName, string? Named) Of(string text)
    {
        if (!known.TryGetValue(text, out var found))
        {
            var key = FormText.KeyOf(text);
            known.Add(text, found = (names.Exists(name => name.Key == key), NameIn(text)));
        }

        return found;
    }

    private string? NameIn(string text)
    {
        var key = FormText.KeyOf(PrintedNumber.Without(text)).Replace("について", "", StringComparison.Ordinal);
        if (key.Length is 0 or > LongestName)
        {
            return null;
        }

        if (names.Find(name => name.Key == key).Name is { } same)
        {
            return same;
        }

        var found = names.Where(name => name.Key.Length > 2 && key.Contains(name.Key, StringComparison.Ordinal))
            .OrderByDescending(name => name.Key.Length).ToList();
        return found is [var longest, ..] && found.TrueForAll(name => longest.Key.Contains(name.Key, StringComparison.Ordinal)) ? longest.Name : null;
    }
}
