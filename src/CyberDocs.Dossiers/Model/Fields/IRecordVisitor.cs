namespace CyberDocs.Model.Fields;

/// <summary>Is shown all records of a dossier, kind by kind.</summary>
internal interface IRecordVisitor
{
    /// <param name="shape">The kind.</param>
    /// <param name="records">Its records in file order.</param>
    void Visit<T>(RecordShape<T> shape, IReadOnlyList<PlacedRecord<T>> records)
        where T : class;
}

/// <summary>A record with what tells it from its like.</summary>
/// <param name="Record">The record.</param>
/// <param name="Identity">Its id, or for a single record its kind; null for a part of its owner.</param>
internal readonly record struct PlacedRecord<T>(T Record, string? Identity);
