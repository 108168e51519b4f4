using CyberDocs.Model.Fields;

namespace CyberDocs.Redaction;

/// <summary>Leads some work over every field of a dossier that can be hidden. Not thread-safe.</summary>
internal sealed class DossierWalk(IFieldWork work) : IRecordWork
{
    private Dictionary<string, string?> vendors = [];

    public Dossier Over(Dossier dossier)
    {
        vendors = dossier.Systems.DistinctBy(system => system.Id).ToDictionary(system => system.Id, system => system.Vendor, StringComparer.Ordinal);
        foreach (var shape in Dossier.Shape.WithInside())
        {
            work.Meet(shape);
        }

        return ((IRecordWork)this).Over(Dossier.Shape, dossier, null);
    }

    T IRecordWork.Over<T>(RecordShape<T> shape, T record, string? owner)
    {
        var own = shape.OwnerOf(record, owner, system => system is null ? null : vendors.GetValueOrDefault(system));
        var unread = shape.OriginOf(record).Unread is { } known ? new Dictionary<string, string>(known, StringComparer.Ordinal) : null;
        foreach (var field in shape.Fields)
        {
            if (field.Without is not null && work.Empties(shape.Id, field.Key, field.Values(record), own))
            {
                record = field.Without(record);
                if (unread?.Remove(field.Key, out var emptied) == true)
                {
                    work.Emptied(emptied);
                }
            }
            else if (unread is not null && unread.TryGetValue(field.Key, out var written))
            {
                unread[field.Key] = string.Join('、', work.Work(shape.Id, field.Key, [written], own));
            }

            if (field.With is not null && field.Values(record) is { Count: > 0 } values)
            {
                var worked = work.Work(shape.Id, field.Key, values, own);
                if (!worked.Equals(values))
                {
                    record = field.With(record, worked);
                }
            }

            record = field.Rework(record, this, own);
        }

        return unread is null ? record : shape.WithOrigin(record, shape.OriginOf(record).With(unread));
    }
}
