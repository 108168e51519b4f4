namespace CyberDocs.Model.Fields;

/// <summary>How records stand in a map whose keys are the user's own. Immutable and thread-safe.</summary>
/// <param name="Short">Key of the field that a single value in the place of a record is.</param>
/// <param name="IsShortOnly">Whether only such single values may stand there.</param>
internal abstract record MapEntries(string Short, bool IsShortOnly);

/// <summary>As the base, for a kind of record.</summary>
/// <param name="Field">The field that holds the map.</param>
/// <param name="Shape">The records.</param>
/// <param name="Key">The key of a record.</param>
/// <param name="Create">A record of a key, otherwise empty.</param>
/// <param name="Short">Key of the field that a single value in the place of a record is.</param>
/// <param name="IsShortOnly">Whether only such single values may stand there.</param>
internal sealed record MapEntries<T>(RecordField Field, RecordShape<T> Shape, Func<T, string> Key, Func<string, T> Create, string Short, bool IsShortOnly)
    : MapEntries(Short, IsShortOnly)
    where T : class;
