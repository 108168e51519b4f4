using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>A sheet that was written, as the parts around it name it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Number">Number in the name of its part.</param>
/// <param name="Titles">Rows that every printed page repeats; empty for none.</param>
/// <param name="Filter">Cells that can be filtered; empty for none.</param>
internal sealed record WorkbookSheet(string Name, int Number, string Titles, string Filter)
{
    /// <summary>Where its links lead.</summary>
    public Relationships Links { get; init; } = new();

    public static string PartName(int number) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml");
}
