namespace CyberDocs.Filling;

/// <summary>
/// Finds the rows of a form that names its items by a few words: none of them tells an item for sure, all of them in the order of the edition do.
/// Stateless and thread-safe.
/// </summary>
internal static class ShortTitles
{
    private const double Fits = 0.5;
    private const double Telling = 0.75;
    private const int FewestRows = 5;

    /// <summary>The rows with their items; null where they are not those of the edition, each in its place.</summary>
    /// <param name="rows">Rows with a cell for an answer, with the words that stand before it.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="classOf">The asset class that a row is about; null where the form names none.</param>
    public static IReadOnlyList<FoundRow>? Of(IReadOnlyList<FoundRow> rows, Edition edition, Func<FoundRow, string?> classOf)
    {
        var items = edition.Items.Where(item => !item.Gate || rows.Count == edition.Items.Count()).ToList();
        if (rows.Count < FewestRows || rows.Count != items.Count)
        {
            return null;
        }

        var texts = items.ConvertAll(item => new FormText($"{item.Title}{item.Statement}"));
        var telling = 0;
        foreach (var (row, item, text) in rows.Zip(items, texts))
        {
            var title = new FormText(PrintedNumber.Without(row.Text));
            var (own, best) = (title.Within(text), texts.Max(title.Within));
            var number = PrintedNumber.Leading(row.Statement.Text);
            if (own < Fits || (title.IsNegated && !text.IsNegated) || (number.Count == 2 && !number.SequenceEqual(PrintedNumber.Alone(item.Number)))
                || (classOf(row) is { } asset && item.AssetClass is { } known && asset != known))
            {
                return null;
            }

            telling += own >= best ? 1 : 0;
        }

        return telling >= Telling * rows.Count
            ? [.. rows.Zip(items, (row, item) => row with { Item = item, Certainty = FillCertainty.Likely, Candidates = [] })]
            : null;
    }
}
