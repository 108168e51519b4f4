namespace CyberDocs.TestKit.Pdf.Conformance;

public sealed partial class PdfConformance
{
    /// <summary>No table of paper is wider or longer; a damaged span must not use up the memory.</summary>
    private const int MostSpan = 10_000;

    private void CheckTablePart(TagNode node, List<string> children)
    {
        switch (node.Role)
        {
            case "Table":
                Require(children.All(c => c is "TR" or "THead" or "TBody" or "TFoot" or "Caption") && !node.HasContent, "UA 09-004", $"Table {node.Number} holds something that is no row.");
                Require(children.Count(c => c == "THead") <= 1 && children.Count(c => c == "TFoot") <= 1, "UA 09-004", $"Table {node.Number} has several heads or feet.");
                Require(!children.Contains("TBody") || !children.Contains("TR"), "UA 09-004", $"Table {node.Number} has rows inside and outside a body.");
                Require(children.Contains("TBody") || (!children.Contains("THead") && !children.Contains("TFoot")), "UA 09-004", $"Table {node.Number} has a head or a foot and no body.");
                Require(children.Count(c => c == "Caption") <= 1, "UA 09-004", $"Table {node.Number} has several captions.");
                Require(children.IndexOf("Caption") is -1 or 0 || children.IndexOf("Caption") == children.Count - 1, "UA 09-004", $"The caption of table {node.Number} is neither first nor last.");
                CheckGrid(node);
                break;
            case "THead" or "TBody" or "TFoot":
                Require(node.Parent?.Role == "Table" && children.All(c => c == "TR") && !node.HasContent, "UA 09-004", $"{node.Role} {node.Number} does not hold rows of a table.");
                break;
            case "TR":
                Require(node.Parent?.Role is "Table" or "THead" or "TBody" or "TFoot" && children.All(c => c is "TH" or "TD") && !node.HasContent, "UA 09-004", $"Row {node.Number} does not hold cells of a table.");
                break;
            case "TH" or "TD":
                Require(node.Parent?.Role == "TR", "UA 09-004", $"Cell {node.Number} stands outside a row.");
                break;
            default:
                break;
        }
    }

    /// <summary>Every row must fill the columns, given the spans from above; no two cells may claim one place.</summary>
    private void CheckGrid(TagNode table)
    {
        var parts = table.Children.Where(c => c.Role is "THead" or "TBody" or "TFoot").ToList();
        var columns = 0;
        var byHeaders = HasHeaders(table);
        foreach (var rows in parts.Count > 0 ? parts.Select(p => p.Children) : [table.Children.Where(c => c.Role == "TR").ToList()])
        {
            var covered = new List<int>();
            for (var r = 0; r < rows.Count; r++)
            {
                var width = Place(rows[r], covered);
                columns = columns == 0 ? width : columns;
                Require(width == columns, "UA 09-004", $"Row {rows[r].Number} of table {table.Number} fills {width} of {columns} columns.");
                for (var c = 0; c < covered.Count; c++)
                {
                    covered[c]--;
                }
            }

            Require(covered.All(c => c <= 0), "UA 09-004", $"A cell of table {table.Number} spans more rows than there are.");
        }

        foreach (var head in table.Children.SelectMany(c => c.All).Where(n => n.Role == "TH" && TableOf(n) == table))
        {
            Require(byHeaders || TableAttribute(head, "Scope") is PdfName { Value: "Row" or "Column" or "Both" }, "UA 15-003", $"Header cell {head.Number} of table {table.Number} has no scope.");
        }
    }

    private int Place(TagNode row, List<int> covered)
    {
        var column = 0;
        foreach (var cell in row.Children)
        {
            while (column < covered.Count && covered[column] > 0)
            {
                column++;
            }

            var across = TableAttribute(cell, "ColSpan") is double wide ? (int)wide : 1;
            var down = TableAttribute(cell, "RowSpan") is double high ? (int)high : 1;
            Require(across is > 0 and <= MostSpan && down is > 0 and <= MostSpan, "UA 09-004", $"Cell {cell.Number} spans {across} columns and {down} rows.");
            (across, down) = (Math.Clamp(across, 0, MostSpan), Math.Clamp(down, 0, MostSpan));
            for (var i = 0; i < across; i++, column++)
            {
                while (covered.Count <= column)
                {
                    covered.Add(0);
                }

                Require(covered[column] <= 0, "UA 09-004", $"Cell {cell.Number} lies over another.");
                covered[column] = down;
            }
        }

        return covered.Count(c => c > 0);
    }

    private bool HasHeaders(TagNode table)
    {
        var ids = table.All.Where(n => n.Role == "TH").Select(n => Text(n.Entries, "ID")).ToHashSet();
        return table.All.Any(n => n.Role == "TD") && table.All.Where(n => n.Role == "TD" && TableOf(n) == table)
            .All(n => TableAttribute(n, "Headers") is List<object?> { Count: > 0 } names && names.All(i => i is byte[] id && ids.Contains(PdfReader.Text(id))));
    }

    private static TagNode? TableOf(TagNode node)
    {
        var around = node.Parent;
        while (around is not null && around.Role != "Table")
        {
            around = around.Parent;
        }

        return around;
    }

    private object? TableAttribute(TagNode node, string key) => Attribute(node, "Table", key);

    private object? Attribute(TagNode node, string owner, string key)
    {
        var value = Get(node.Entries, "A");
        foreach (var attributes in value is List<object?> several ? several.Select(reader.Dereference) : [value])
        {
            if (attributes is Dictionary<string, object?> dictionary && Name(dictionary, "O") == owner && Get(dictionary, key) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
