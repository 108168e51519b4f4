namespace CyberDocs.Templating.Markup;

/// <summary>Reads the width of a column: <c>20mm</c>, <c>3*</c> or <c>auto</c>.</summary>
internal static class ColumnWidth
{
    private const double WidestWeight = 10_000;

    public static TableColumn Read(in MarkupTag tag)
    {
        var value = tag.Get("width");
        switch (value)
        {
            case null or "*":
                return new TableColumn(1, ColumnUnit.Weight);
            case "auto":
                return new TableColumn(0, ColumnUnit.Content);
        }

        if (value[^1] == '*')
        {
            if (double.TryParse(value.AsSpan(..^1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
                && weight is > 0 and <= WidestWeight)
            {
                return new TableColumn(weight, ColumnUnit.Weight);
            }
        }
        else if (Length.TryRead(value, out var points) && points > 0)
        {
            return new TableColumn(points, ColumnUnit.Points);
        }

        tag.ReportValue("width", value, "20mm | 3* | auto");
        return new TableColumn(1, ColumnUnit.Weight);
    }
}
