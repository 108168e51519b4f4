using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Graphics;

namespace CyberDocs.Generation;

/// <summary>
/// Links from one sheet of a drawing to another. Several drawings may stand in one document, so each names its own sheets, by the ids that figures get;
/// files of drawings alone reach them in other ways. Stateless and thread-safe.
/// </summary>
internal static class SheetLinks
{
    /// <summary>What a drawing writes for a link to its sheet <c>{0}</c>.</summary>
    public static string Pattern(string drawing) => $"#{drawing}-sheet-{{0}}";

    /// <summary>A drawing's sheets with the links between them written otherwise.</summary>
    /// <param name="drawing">Name of the drawing.</param>
    /// <param name="sheets">Its sheets.</param>
    /// <param name="to">What a link to a sheet is written as; sheets are counted from 0.</param>
    public static IReadOnlyList<Scene> Lead(string drawing, IReadOnlyList<Scene> sheets, Func<int, string> to)
    {
        var links = Enumerable.Range(0, sheets.Count)
            .ToDictionary(i => string.Format(CultureInfo.InvariantCulture, Pattern(drawing), i + 1), to, StringComparer.Ordinal);
        return [.. sheets.Select(sheet => sheet with { Items = Lead(sheet.Items, links) })];
    }

    private static ValueList<SceneItem> Lead(ValueList<SceneItem> items, Dictionary<string, string> links) =>
        items.Select(item => item is SceneGroup group
            ? group with { Items = Lead(group.Items, links), Link = group.Link is { } link ? links.GetValueOrDefault(link, link) : null }
            : item).ToValueList();
}
