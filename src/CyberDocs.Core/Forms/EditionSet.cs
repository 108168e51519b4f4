namespace CyberDocs.Forms;

/// <summary>All editions at hand. Immutable and thread-safe.</summary>
public sealed class EditionSet
{
    private readonly Dictionary<(string Form, string Id), Edition> editions;

    /// <summary>A set of editions; a later one replaces an earlier one with the same form and id.</summary>
    /// <param name="editions">The editions.</param>
    public EditionSet(IEnumerable<Edition> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        this.editions = [];
        foreach (var edition in editions)
        {
            this.editions[(edition.Form, edition.Id)] = edition;
        }
    }

    /// <summary>No editions.</summary>
    public static EditionSet Empty { get; } = new([]);

    /// <summary>The edition of a form, or null when it is not at hand.</summary>
    /// <param name="form">Form id such as <c>checklist-institution</c>.</param>
    /// <param name="id">Edition id such as <c>r6</c>.</param>
    public Edition? Find(string form, string id) => editions.GetValueOrDefault((form, id));

    /// <summary>Ids of a form's editions, in ordinal order.</summary>
    /// <param name="form">Form id.</param>
    public IReadOnlyList<string> IdsOf(string form) =>
        [.. editions.Keys.Where(key => key.Form == form).Select(key => key.Id).Order(StringComparer.Ordinal)];
}
