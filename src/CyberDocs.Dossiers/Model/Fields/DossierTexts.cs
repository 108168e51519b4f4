namespace CyberDocs.Model.Fields;

/// <summary>Searches the free texts of a dossier, record by record. Not thread-safe.</summary>
internal sealed class DossierTexts(Predicate<string> fits) : IRecordVisitor
{
    private readonly List<FoundTexts> found = [];

    /// <summary>Records with fields of free text of which a value fits.</summary>
    public static IReadOnlyList<FoundTexts> Of(Dossier dossier, Predicate<string> fits)
    {
        var texts = new DossierTexts(fits);
        Dossier.Shape.Show([new(dossier, null)], texts);
        return texts.found;
    }

    void IRecordVisitor.Visit<T>(RecordShape<T> shape, IReadOnlyList<PlacedRecord<T>> records)
    {
        var texts = shape.Fields.Where(field => field.IsText).ToList();
        foreach (var (record, _) in records)
        {
            if (Holds(texts, record))
            {
                var fields = texts.FindAll(field => field.Holds(record, fits));
                var place = shape.OriginOf(record).Of(fields[0].Key);
                var name = $"{shape.Japanese}の{string.Join("・", fields.Select(field => field.Japanese))}";
                var subject = new FindingSubject($"{shape.Id}.{string.Join("/", fields.Select(field => field.Key))}", place) { Japanese = name };
                found.Add(new FoundTexts(subject, [.. fields.SelectMany(field => field.Values(record)).Where(text => fits(text))]));
            }
        }
    }

    // Plain loops: every cell of a ledger of 100,000 rows passes here.
    private bool Holds<T>(List<TypedField<T>> texts, T record)
        where T : class
    {
        foreach (var field in texts)
        {
            if (field.Holds(record, fits))
            {
                return true;
            }
        }

        return false;
    }
}
