namespace CyberDocs.Findings;

/// <summary>Where a value stands: a file with line and column, a spreadsheet cell, or a pointer into the dossier.</summary>
/// <param name="File">File name as the user gave it; null when the value came from memory.</param>
/// <param name="Line">Line, counted from 1; 0 when unknown.</param>
/// <param name="Column">Column in UTF-16 code units, counted from 1; 0 when unknown.</param>
/// <param name="Cell">Spreadsheet cell such as <c>台帳!C12</c>, or label of a field in a form that has no cells; null otherwise.</param>
/// <param name="Pointer">Path inside the dossier such as <c>devices/3/place</c>, or null.</param>
public readonly record struct SourcePlace(string? File, int Line = 0, int Column = 0, string? Cell = null, string? Pointer = null)
{
    /// <summary>A place about which nothing is known.</summary>
    public static SourcePlace Unknown => default;

    /// <summary>True when neither file, line, cell nor pointer is known.</summary>
    public bool IsUnknown => File is null && Line == 0 && Cell is null && Pointer is null;

    /// <summary>The place as messages show it: <c>file(line,column)</c>, <c>file[cell]</c> or the pointer.</summary>
    public override string ToString()
    {
        var file = File ?? Pointer ?? "(memory)";
        if (Cell is not null)
        {
            return $"{file}[{Cell}]";
        }

        return Line > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{file}({Line},{Math.Max(Column, 1)})")
            : file;
    }
}
