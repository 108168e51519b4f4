namespace CyberDocs.Model;

/// <summary>Where a record of the dossier and each of its fields were read from. Immutable and thread-safe.</summary>
/// <remarks>
/// An origin says nothing about the facts, so all origins equal each other: two records with the same facts from different lines are equal.
/// </remarks>
public sealed class Origin : IEquatable<Origin>
{
    private readonly OriginSource source;
    private readonly int line;
    private readonly int column;
    private readonly byte[] positions;
    private readonly string?[]? cells;

    /// <summary>An origin with the places of single fields.</summary>
    /// <param name="place">The record as a whole.</param>
    /// <param name="fields">Field keys as the dossier file names them; may be shared between records.</param>
    /// <param name="positions">Line and column of each field in turn, twice as long as <paramref name="fields"/>; zeros mean absent.</param>
    /// <param name="cells">Spreadsheet cell of each field, or null where it lies in the sheet of <paramref name="place"/> or the source has no cells.</param>
    internal Origin(SourcePlace place, string[] fields, ReadOnlySpan<int> positions, string?[]? cells = null)
        : this(new(place, fields), place.Line, place.Column, FieldPlaces.Pack(positions, place.Line), cells)
    {
    }

    /// <summary>The origin of a row of a table.</summary>
    /// <param name="source">What all its rows share.</param>
    /// <param name="line">Line or row of the record.</param>
    /// <param name="column">Its column.</param>
    /// <param name="positions">As <see cref="FieldPlaces"/> writes them; may be shared between records.</param>
    /// <param name="cells">Spreadsheet cell of each field where it does not follow from sheet, row and column; null when all do.</param>
    internal Origin(OriginSource source, int line, int column, byte[] positions, string?[]? cells)
    {
        this.source = source;
        this.line = line;
        this.column = column;
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
    public SourcePlace Place => source.Place(line, column);

    /// <summary>What a field says that cannot be read, by its key; null when all can.</summary>
    internal IReadOnlyDictionary<string, string>? Unread { get; private init; }

    /// <summary>What papers print for a field that cannot be read: the text as it was written, marked; null when it can.</summary>
    /// <param name="field">Field key as the dossier file names it.</param>
    internal string? Written(string field) => Unread?.GetValueOrDefault(field) is { } text ? Marked(text) : null;

    /// <summary>A text that cannot be read, in the brackets of what is to be filled in.</summary>
    internal static string Marked(string text) => $"〔{text}〕";

    /// <summary>The same origin, where other fields could not be read.</summary>
    /// <param name="unread">What they say, by key; null when all can be read.</param>
    internal Origin With(IReadOnlyDictionary<string, string>? unread) =>
        new(source, line, column, positions, cells) { Unread = unread is { Count: > 0 } ? unread : null };

    /// <summary>Where a field stands or, in a workbook, its blank cell; the record's own place when there is none.</summary>
    /// <param name="field">Field key as the dossier file names it, such as <c>support_end</c>.</param>
    public SourcePlace Of(string field)
    {
        var index = Array.IndexOf(source.Fields, field);
        return index >= 0 && FieldPlaces.At(positions, index, line) is { } at ? source.Place(at.Line, at.Column, cells?[index]) : Place;
    }

    /// <inheritdoc/>
    public bool Equals(Origin? other) => other is not null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Origin;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
