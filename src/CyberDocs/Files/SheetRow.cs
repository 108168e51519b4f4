namespace CyberDocs.Files;

/// <summary>A row of a sheet: its cells by the keys of their columns.</summary>
/// <param name="Row">Row number, counted from 1.</param>
/// <param name="Cells">Key, text, column counted from 1, and the sheet's own heading.</param>
internal sealed record SheetRow(int Row, IReadOnlyList<(string Key, string Text, int Column, string Heading)> Cells)
{
    public string? Text(string key) => Cells.FirstOrDefault(cell => cell.Key == key).Text;
}
