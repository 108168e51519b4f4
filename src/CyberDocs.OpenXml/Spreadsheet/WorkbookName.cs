namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>A name that stands for cells of a workbook.</summary>
/// <param name="Name">The name.</param>
/// <param name="Cells">The cells, with their sheet.</param>
internal sealed record WorkbookName(string Name, string Cells)
{
    /// <summary>What is said about it; null for nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>Number of the sheet that alone knows it, counted from 0; null for the whole workbook.</summary>
    public int? Sheet { get; init; }

    /// <summary>Whether people do not see it.</summary>
    public bool IsHidden { get; init; }
}
