namespace CyberDocs.Forms;

/// <summary>All editions at hand. Immutable and thread-safe.</summary>
public sealed class EditionSet
{
    private readonly Dictionary<(string Form, string Id), Edition> editions;
    private readonly Dictionary<string, Guideline> guidelines = new(StringComparer.Ordinal);

    /// <summary>A set of editions; a later one replaces an earlier one with the same form and id.</summary>
    /// <param name="editions">The editions.</param>
    /// <param name="guidelines">Clause tables of the guideline; a later one replaces an earlier one with the same id.</param>
    public EditionSet(IEnumerable<Edition> editions, params IEnumerable<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(editions);
        ArgumentNullException.ThrowIfNull(guidelines);
        foreach (var guideline in guidelines)
        {
            this.guidelines[guideline.Id] = guideline;
        }

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

    /// <summary>All editions of all forms, by form and id in ordinal order.</summary>
    internal IReadOnlyList<Edition> All =>
        [.. editions.OrderBy(entry => entry.Key.Form, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Id, StringComparer.Ordinal).Select(entry => entry.Value)];

    /// <summary>The clause table of a guideline edition, or null when it is not at hand.</summary>
    /// <param name="id">Edition id such as <c>6.0</c>.</param>
    public Guideline? Guideline(string id) => guidelines.GetValueOrDefault(id);

    /// <summary>Clause tables issued up to a day, apart from one, by id in ordinal order.</summary>
    internal IEnumerable<Guideline> GuidelinesBeside(Guideline? chosen, DateOnly date) =>
        guidelines.Values.Where(guideline => guideline != chosen && guideline.IssuedOn <= date).OrderBy(guideline => guideline.Id, StringComparer.Ordinal);

    /// <summary>Ids of a form's editions, in ordinal order.</summary>
    /// <param name="form">Form id.</param>
    public IReadOnlyList<string> IdsOf(string form) =>
        [.. editions.Keys.Where(key => key.Form == form).Select(key => key.Id).Order(StringComparer.Ordinal)];
}
