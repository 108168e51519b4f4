using CyberDocs.Model.Fields;
using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>Binds the rows of a ledger table to devices. One binder reads one table; not thread-safe.</summary>
internal sealed partial class LedgerBinder(ITableReader table, BindContext context) : IFieldReader
{
    /// <summary>Columns of one's own up to which the known heading that each may mean is looked for.</summary>
    private const int MostLikened = 200;

    private readonly ReferenceTable known = context[Device.Shape.Table!];
    private readonly int[] columnOf = NoColumns();
    private readonly string[] headingOf = new string[Device.Shape.Fields.Count];
    private readonly List<(int Column, string Heading)> extraColumns = [];
    private readonly Dictionary<int, string> extraHeadings = [];
    private readonly HashSet<string> takenHeadings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lastNumbers = new(StringComparer.Ordinal);
    private readonly string[] extraField = ["text"];
    private readonly List<Device> devices = [];
    private readonly StringPool pool = new();
    private readonly Dictionary<string, ValueList<string>>?[] lists = new Dictionary<string, ValueList<string>>?[Device.Shape.Fields.Count];
    private readonly Dictionary<string, string?>?[] references = new Dictionary<string, string?>?[Device.Shape.Fields.Count];
    private readonly List<WaitingReference> toDevices = [];
    private WaitingReference? waiting;
    private TypedField<Device>[] fields = [];
    private string[] keys = [];
    private int[] positions = [];
    private byte[] lastPacked = [];
    private OriginSource? source;
    private bool[] isKnown = [];
    private readonly HashSet<int> isHeaded = [];
    private string[] headings = [];
    private int headingCount;

    /// <summary>The devices of all rows, and the headings of columns that the model does not know.</summary>
    public (ValueList<Device> Devices, ValueList<string> Columns) Bind()
    {
        try
        {
            if (!table.Read())
            {
                context.Findings.Add(ReadingFindings.EmptyLedger.At(new(table.File)));
                return ([], []);
            }

            ReadHeadings();
            while (table.Read())
            {
                context.Cancellation.ThrowIfCancellationRequested();
                ReadFurtherHeadings();
                devices.Add(BindRow());
            }
        }
        catch (InputRefusedException refused)
        {
            context.Findings.Add(refused.At(table.Cells is [var cell, ..] ? PlaceOf(cell) : new(table.File)));
        }

        ResolveDevices();
        return (devices.ToValueList(), extraColumns.Select(c => c.Heading).ToValueList());
    }

    private static RecordField IdField { get; } = Device.Shape.Fields[0];

    private static RecordField NameField => LedgerHeadings.Name;

    private static int[] NoColumns()
    {
        var none = new int[Device.Shape.Fields.Count];
        Array.Fill(none, -1);
        return none;
    }

    private void ReadHeadings()
    {
        headingCount = table.Cells.Count;
        headings = [.. table.Cells.Select(cell => cell.Text.Trim())];
        for (var i = 0; i < headingCount; i++)
        {
            // Spreadsheets pad rows with empty cells: a column without heading matters only once it holds a value.
            if (headings[i].Length > 0)
            {
                ReadHeading(i, table.Cells[i], headings[i]);
            }
        }

        Arrange();
        if (columnOf[IdField.Index] < 0)
        {
            context.Findings.Add(ReadingFindings.NoIdColumn.At(PlaceOf(table.Cells[0]), string.Join(", ", headings.Where(h => h.Length > 0))));
        }
    }

    // A table of another sort further down in the same ledger.
    private void ReadFurtherHeadings()
    {
        var further = table.TakeFurther();
        if (further.Count == 0)
        {
            return;
        }

        foreach (var (column, cell) in further)
        {
            isHeaded.Add(column);
            ReadHeading(column, cell, cell.Text.Trim());
        }

        Arrange();
    }

    private void ReadHeading(int column, SourceCell cell, string heading)
    {
        if (LedgerHeadings.Find(heading) is not { } field)
        {
            ReadOwnHeading(column, cell, heading);
        }
        else if (columnOf[field.Index] >= 0)
        {
            var kept = AddExtraColumn(column, heading + "（重複）");
            context.Findings.Add(ReadingFindings.DuplicateColumn.At(PlaceOf(cell), heading, headingOf[field.Index], kept));
        }
        else
        {
            columnOf[field.Index] = column;
            headingOf[field.Index] = heading;
        }
    }

    private void Arrange()
    {
        // A row has an id, or what stands for it, and the map of further columns, whichever columns there are.
        fields = [.. Device.Shape.Fields.Where(field => columnOf[field.Index] >= 0 || field == IdField || field.Kind == FieldKind.Map)];
        keys = [.. fields.Where(field => field.Kind != FieldKind.Map).Select(field => field.Key)];
        positions = new int[2 * keys.Length];
        (source, lastPacked) = (null, []);
        isKnown = new bool[Math.Max(headingCount, columnOf.Max() + 1)];
        foreach (var field in fields.Where(field => columnOf[field.Index] >= 0))
        {
            isKnown[columnOf[field.Index]] = true;
        }
    }

    private string AddExtraColumn(int column, string heading)
    {
        var kept = heading;
        while (!takenHeadings.Add(kept))
        {
            var number = lastNumbers.GetValueOrDefault(heading, 1) + 1;
            lastNumbers[heading] = number;
            kept = $"{heading} ({number.ToInvariant()})";
        }

        extraColumns.Add((column, kept));
        extraHeadings.TryAdd(column, kept);
        return kept;
    }

    // A column beyond the headings, or without one, is given a name when its first value turns up.
    private string NameColumn(int column, SourceCell cell)
    {
        if (extraHeadings.TryGetValue(column, out var heading))
        {
            return heading;
        }

        var name = AddExtraColumn(column, table.Sheet is null
            ? $"（見出しなし {(column + 1).ToInvariant()}列目）"
            : $"（見出しなし {SheetAddress.Letters(cell.Column - 1)}列）");
        if (column < headingCount || table.Sheet is not null)
        {
            context.Findings.Add(ReadingFindings.UnnamedColumn.At(PlaceOf(cell), name));
        }

        return name;
    }

    private SourcePlace PlaceOf(SourceCell cell) => new(
        table.File, cell.Line, cell.Column, cell.Address ?? (table.Sheet is { } sheet ? SheetAddress.Of(sheet, cell.Line, cell.Column) : null));

    private sealed record WaitingReference(int Row, TypedField<Device> Field, string Text, SourcePlace Place);
}
