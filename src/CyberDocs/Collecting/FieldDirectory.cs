using CyberDocs.Answers;
using CyberDocs.Vocabulary;

namespace CyberDocs.Collecting;

/// <summary>Every field that the forms of all editions at hand have, by id. Immutable and thread-safe.</summary>
internal sealed class FieldDirectory
{
    private readonly Dictionary<string, KnownField> fields = new(StringComparer.Ordinal);
    private readonly List<(string Prefix, Edition Edition)> prefixes = [];

    public FieldDirectory(EditionSet editions)
    {
        foreach (var edition in OfficialForm.All.SelectMany(form => editions.IdsOf(form.Id).Select(id => editions.Find(form.Id, id)!)))
        {
            var prefix = new FormView(edition, null).Field;
            prefixes.Add((prefix, edition));
            fields.TryAdd($"{prefix}#{AnswerKeys.CheckedOn}", new KnownField(edition, null, AnswerKeys.CheckedOn, -1));
            fields.TryAdd($"{prefix}#{AnswerKeys.Responder}", new KnownField(edition, null, AnswerKeys.Responder, 0));
            var order = 0;
            foreach (var item in edition.Items)
            {
                foreach (var key in AnswerKeys.OfItem)
                {
                    fields.TryAdd($"{prefix}.{item.Id}#{key}", new KnownField(edition, item, item.Gate && key == "first" ? AnswerKeys.Gate : key, ++order));
                }
            }
        }
    }

    public IReadOnlyCollection<string> Ids => fields.Keys;

    public KnownField? Find(string id) => fields.GetValueOrDefault(id);

    /// <summary>The edition that an id belongs to, whether or not the edition has the item.</summary>
    public Edition? EditionOf(string id) => prefixes
        .Where(entry => id.StartsWith(entry.Prefix, StringComparison.Ordinal) && id.Length > entry.Prefix.Length && id[entry.Prefix.Length] is '.' or '#')
        .OrderByDescending(entry => entry.Prefix.Length).FirstOrDefault().Edition;
}

/// <summary>A field of an official form.</summary>
/// <param name="Edition">The form's edition.</param>
/// <param name="Item">The item; null for fields of the whole form.</param>
/// <param name="Key">Key of the dossier file.</param>
/// <param name="Order">Place in the form.</param>
internal sealed record KnownField(Edition Edition, EditionItem? Item, string Key, int Order)
{
    public string Label => AnswerKeys.LabelOf(Edition, Item, Key);
}
