using CyberDocs.Graphics;

namespace CyberDocs.Documents;

/// <summary>The looks behind the style names, the same for every writer. Immutable and thread-safe.</summary>
public sealed record Theme
{
    /// <summary>The built-in theme.</summary>
    public static Theme Default { get; } = ThemeDefaults.Create();

    /// <summary>Font family that documents name, and further families that machines may have instead, in order.</summary>
    public required IReadOnlyList<string> FontFamilies { get; init; }

    /// <summary>
    /// Paragraph styles by name: <c>p</c>, <c>h1</c> … <c>h4</c>, <c>li</c>, <c>th</c>, <c>td</c>, <c>caption</c>, <c>note</c>, <c>header</c>, <c>footer</c>
    /// and the templates' own.
    /// </summary>
    public required IReadOnlyDictionary<string, TextStyle> TextStyles { get; init; }

    /// <summary>Table styles by name; <c>table</c> is the plain one.</summary>
    public required IReadOnlyDictionary<string, TableStyle> TableStyles { get; init; }

    /// <summary>Backgrounds of row and cell styles by name.</summary>
    public required IReadOnlyDictionary<string, Color> Fills { get; init; }

    /// <summary>The style of a name, or of the fallback when the theme does not know it.</summary>
    /// <param name="name">A style name, or null.</param>
    /// <param name="fallback">Name of a built-in style.</param>
    public TextStyle Text(string? name, string fallback) =>
        name is not null && TextStyles.TryGetValue(name, out var style) ? style : TextStyles[fallback];

    /// <summary>The table style of a name, or the plain one.</summary>
    /// <param name="name">A style name, or null.</param>
    public TableStyle Table(string? name) =>
        name is not null && TableStyles.TryGetValue(name, out var style) ? style : TableStyles["table"];
}
