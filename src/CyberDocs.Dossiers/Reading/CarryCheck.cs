using CyberDocs.Forms;

namespace CyberDocs.Reading;

/// <summary>Holds what a carry map names against the editions that there are. Stateless and thread-safe.</summary>
internal static class CarryCheck
{
    /// <summary>A finding per edition or item that does not exist.</summary>
    public static IEnumerable<Finding> Of(CarryMap map, EditionSet editions)
    {
        foreach (var form in map.Forms)
        {
            foreach (var (key, id) in ((string, string)[])[("from", map.From), ("to", map.To)])
            {
                if (editions.Find(form, id) is null)
                {
                    var known = editions.All.Select(edition => $"{edition.Form} {edition.Id}");
                    yield return At(map.Origin.Of(key), map, ("様式と版", "the edition"), $"{form} {id}", known);
                }
            }
        }

        var older = ItemsOf(map, map.From, editions);
        var newer = ItemsOf(map, map.To, editions);
        foreach (var item in map.AsksMore.Where(item => !newer.Contains(item)))
        {
            yield return At(map.Origin.Of("asks_more"), map, ("次の版の項目", "the newer item"), item, newer);
        }

        foreach (var item in map.Items)
        {
            if (!newer.Contains(item.Item))
            {
                yield return At(map.ItemsOrigin.Of(item.Item), map, ("次の版の項目", "the newer item"), item.Item, newer);
            }

            foreach (var source in item.Sources.Where(source => !older.Contains(source)))
            {
                yield return At(map.ItemsOrigin.Of(item.Item), map, ("前の版の項目", "the older item"), source, older);
            }
        }
    }

    private static Finding At(SourcePlace place, CarryMap map, (string Japanese, string English) kind, string named, IEnumerable<string> known) =>
        EditionFindings.CarryNamesNothing.At(
            place, map.From, map.To, new FindingArgument(null, kind.Japanese, kind.English), named, NearestName.Of(named, known) ?? "―");

    private static HashSet<string> ItemsOf(CarryMap map, string edition, EditionSet editions) =>
        [.. map.Forms.Select(form => editions.Find(form, edition)).OfType<Edition>().SelectMany(other => other.Items).Select(item => item.Id)];
}
