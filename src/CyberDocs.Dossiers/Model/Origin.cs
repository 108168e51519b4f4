using CyberDocs.Findings;

namespace CyberDocs.Model;

/// <summary>Where a record of the dossier and each of its fields were read from. Immutable and thread-safe.</summary>
/// <remarks>
/// An origin says nothing about the facts, so all origins equal each other: two records with the same facts from different lines are equal.
/// </remarks>
public sealed class Origin : IEquatable<Origin>
{
    private readonly string[] fields;
    private readonly int[] positions;
    private readonly string?[]? cells;

    /// <summary>An origin with the places of single fields.</summary>
    /// <param name="place">The record as a whole.</param>
    /// <param name="fields">Field keys as the dossier file names them; may be shared between records.</param>
    /// <param name="positions">Line and column of each field in turn, twice as long as <paramref name="fields"/>; zeros mean absent.</param>
    /// <param name="cells">Spreadsheet cell of each field, or null where it lies in the sheet of <paramref name="place"/> or the source has no cells.</param>
    internal Origin(SourcePlace place, string[] fields, int[] positions, string?[]? cells = null)
    {
        Place = place;
        this.fields = fields;
        this.positions = positions;
        this.cells = cells;
    }

    /// <summary>An origin of which only the whole record's place is known.</summary>
    /// <param name="place">The record as a whole.</param>
    public Origin(SourcePlace place) : this(place, [], [])
    {
    }

    /// <summary>The origin of facts made in memory.</summary>
    public static Origin Unknown { get; } = new(SourcePlace.Unknown);

    /// <summary>Where the record begins.</summary>
    public SourcePlace Place { get; }

    /// <summary>What a field says that cannot be read, by its key; null when all can.</summary>
    internal IReadOnlyDictionary<string, string>? Unread { get; private init; }

    /// <summary>What papers print for a field that cannot be read: the text as it was written, marked; null when it can.</summary>
    /// <param name="field">Field key as the dossier file names it.</param>
    internal string? Written(string field) => Unread?.GetValueOrDefault(field) is { } text ? $"〔{text}〕" : null;

    /// <summary>The same origin, where other fields could not be read.</summary>
    /// <param name="unread">What they say, by key; null when all can be read.</param>
    internal Origin With(IReadOnlyDictionary<string, string>? unread) =>
        new(Place, fields, positions, cells) { Unread = unread is { Count: > 0 } ? unread : null };

    /// <summary>Where a field stands or, in a workbook, its blank cell; the record's own place when there is none.</summary>
    /// <param name="field">Field key as the dossier file names it, such as <c>support_end</c>.</param>
    public SourcePlace Of(string field)
    {
        var index = Array.IndexOf(fields, field);
        if (index < 0 || positions[2 * index] == 0)
        {
            return Place;
        }

        var (line, column) = (positions[2 * index], positions[(2 * index) + 1]);
        return new SourcePlace(Place.File, line, column, cells?[index] ?? SheetAddress.Beside(Place.Cell, line, column), Place.Pointer);
    }

    /// <inheritdoc/>
    public bool Equals(Origin? other) => other is not null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Origin;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
