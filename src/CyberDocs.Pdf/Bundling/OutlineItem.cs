using CyberDocs.Pdf.Reading;

namespace CyberDocs.Pdf.Bundling;

/// <summary>A bookmark of a bundle. Immutable.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Page">Object number of the page.</param>
/// <param name="Top">How high on the page; null for its top.</param>
/// <param name="Children">Bookmarks below it.</param>
internal sealed record OutlineItem(string Title, int Page, double? Top, IReadOnlyList<OutlineItem> Children)
{
    private const int MostLevels = 12;
    private const int MostItems = 20_000;

    /// <summary>The bookmarks of a file that we wrote, leading to the pages of the new one.</summary>
    public static IReadOnlyList<OutlineItem> Of(PdfSource source, ObjectCopier copier)
    {
        var left = MostItems;
        return Below(source.Objects.Dictionary(source.Catalog.GetValueOrDefault("Outlines")), 0);

        List<OutlineItem> Below(Dictionary<string, object?>? parent, int level)
        {
            var items = new List<OutlineItem>();
            var next = parent?.GetValueOrDefault("First");
            while (level < MostLevels && left-- > 0 && source.Objects.Dictionary(next) is { } item)
            {
                var goal = source.Objects.List(item.GetValueOrDefault("Dest"));
                if (goal is [PdfReference page, _, _, ..])
                {
                    var title = TitleOf(item.GetValueOrDefault("Title"));
                    items.Add(new OutlineItem(title, copier.NumberOf(page.Number), goal.ElementAtOrDefault(3) as double?, Below(item, level + 1)));
                }

                next = item.GetValueOrDefault("Next");
            }

            return items;
        }
    }

    private static string TitleOf(object? title) => title switch
    {
        byte[] and [0xFE, 0xFF, .. var text] => Encoding.BigEndianUnicode.GetString(text),
        byte[] text => Encoding.Latin1.GetString(text),
        _ => "",
    };
}
