namespace CyberDocs.Cli.Web;

/// <summary>A place as people look it up: the file's name with the cell or the line. Stateless and thread-safe.</summary>
internal static class PlaceText
{
    public static string Of(SourcePlace place, Words words)
    {
        var file = place.File is { } path ? Path.GetFileName(path) : place.Pointer ?? "";
        if (place.Cell is { } cell)
        {
            return $"{file} {cell}";
        }

        var (line, column) = (place.Line.ToString(CultureInfo.InvariantCulture), Math.Max(1, place.Column).ToString(CultureInfo.InvariantCulture));
        return place.Line <= 0 ? file : $"{file} {words[$"{line} 行 {column} 桁", $"line {line}, column {column}"]}";
    }
}
