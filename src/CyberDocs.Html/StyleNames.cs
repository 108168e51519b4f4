namespace CyberDocs.Html;

/// <summary>Gives every name of a theme a class name. Immutable and thread-safe.</summary>
internal sealed class StyleNames(Theme theme)
{
    private readonly Dictionary<string, string> texts = Name(theme.TextStyles.Keys);
    private readonly Dictionary<string, string> tables = Name(theme.TableStyles.Keys);
    private readonly Dictionary<string, string> fills = Name(theme.Fills.Keys);

    /// <summary>What classes of a text style end in, behind <c>s-</c> for blocks and <c>c-</c> for runs of text.</summary>
    public string Text(string name) => texts[name];

    /// <summary>What the class of a table style ends in; that of the plain one for a name that the theme does not know.</summary>
    public string Table(string? name) => name is not null && tables.TryGetValue(name, out var known) ? known : tables["table"];

    /// <summary>What the class of a background ends in, or null when the theme has none of that name.</summary>
    public string? Fill(string? name) => name is null ? null : fills.GetValueOrDefault(name);

    private static Dictionary<string, string> Name(IEnumerable<string> names) => names.Order(StringComparer.Ordinal)
        .Select(
            (name, index) => (name, Class: name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? name : FormattableString.Invariant($".{index}")))
        .ToDictionary(each => each.name, each => each.Class.Replace(".", "n--", StringComparison.Ordinal), StringComparer.Ordinal);
}
