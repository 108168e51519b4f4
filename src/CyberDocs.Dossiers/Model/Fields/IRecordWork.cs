namespace CyberDocs.Model.Fields;

/// <summary>Work that goes over a record and all records in it.</summary>
internal interface IRecordWork
{
    /// <param name="shape">The kind.</param>
    /// <param name="record">The record.</param>
    /// <param name="owner">Id of the vendor whose record its owner is; null when that is nobody's.</param>
    T Over<T>(RecordShape<T> shape, T record, string? owner)
        where T : class;
}
