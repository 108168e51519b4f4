using CyberDocs.Graphics;

namespace CyberDocs.Generation;

/// <summary>
/// Links from one page of a drawing to another. Several drawings may stand in one document, so each names its own pages, by the ids that figures get;
/// files of drawings alone reach them in other ways. Stateless and thread-safe.
/// </summary>
internal static class PageLinks
{
    /// <summary>What a drawing writes for a link to its page <c>{0}</c>.</summary>
    public static string Pattern(string drawing) => $"#{drawing}-page-{{0}}";

    /// <summary>A drawing's pages with the links between them written otherwise.</summary>
    /// <param name="drawing">Name of the drawing.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="to">What a link to a page is written as; pages are counted from 0.</param>
    public static IReadOnlyList<Scene> Lead(string drawing, IReadOnlyList<Scene> pages, Func<int, string> to)
    {
        var links = Enumerable.Range(0, pages.Count)
            .ToDictionary(i => string.Format(CultureInfo.InvariantCulture, Pattern(drawing), i + 1), to, StringComparer.Ordinal);
        return [.. pages.Select(page => page with { Items = Lead(page.Items, links) })];
    }

    private static ValueList<SceneItem> Lead(ValueList<SceneItem> items, Dictionary<string, string> links) =>
        items.Select(item => item is SceneGroup group
            ? group with { Items = Lead(group.Items, links), Link = group.Link is { } link ? links.GetValueOrDefault(link, link) : null }
            : item).ToValueList();
}
