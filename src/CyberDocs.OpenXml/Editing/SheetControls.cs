using System.Net;
using System.Text.RegularExpressions;
using CyberDocs.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Office2010.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Control = DocumentFormat.OpenXml.Spreadsheet.Control;
using Drawings = DocumentFormat.OpenXml.Drawing;
using Markers = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace CyberDocs.OpenXml.Editing;

/// <summary>
/// The check boxes of a sheet, with what else lies over its cells. Excel holds a box three times: in the drawing of an old kind that comments stand
/// in, in a part of its own, and in a cell that it is linked to. Not thread-safe.
/// </summary>
internal sealed partial class SheetControls
{
    private const int BoxMiddle = 8;
    private const int WidestCircle = 3;
    private const int MostUntold = 1_000;

    private readonly WorksheetPart part;
    private readonly SheetMeasures measures;
    private readonly ILookup<int, SheetControl> boxes;
    private readonly List<SheetControl> untold;

    public SheetControls(WorksheetPart part, Worksheet sheet, string name)
    {
        (this.part, measures) = (part, new SheetMeasures(sheet));
        var properties = Properties(sheet);
        var shapes = part.VmlDrawingParts.SelectMany(drawing => Shapes(Text(drawing)));
        var all = shapes.Select(shape => Of(shape.Text, properties, name)).OfType<SheetControl>().ToList();
        boxes = all.Where(control => control.Place is not null).ToLookup(control => control.Place!.Value.Row);
        untold = [.. all.Where(control => control.Place is null), .. Circles()];
    }

    /// <summary>The check boxes that belong to some cells.</summary>
    public IEnumerable<SheetControl> BoxesIn(CellArea area) =>
        Enumerable.Range(area.First.Row, area.Last.Row - area.First.Row + 1).SelectMany(row => boxes[row]).Where(box => area.Holds(box.Place!.Value));

    /// <summary>How many things are looked through for one cell.</summary>
    public int Untold => untold.Count > MostUntold ? 0 : untold.Count;

    /// <summary>Whether something lies over some cells that nobody knows what to do with.</summary>
    public bool Cover(CellArea area) => untold.Count > MostUntold || untold.Exists(control => control.Area.First.Column <= area.Last.Column
        && control.Area.Last.Column >= area.First.Column && control.Area.First.Row <= area.Last.Row && control.Area.Last.Row >= area.First.Row);

    /// <summary>Ticks a box wherever the workbook holds it.</summary>
    public void Tick(WorkbookEditor editor, SheetControl control)
    {
        foreach (var name in part.VmlDrawingParts.Select(drawing => drawing.Uri.OriginalString.TrimStart('/')))
        {
            var text = editor.TextOf(name);
            if (Shapes(text).FirstOrDefault(shape => ShapeNumber(shape.Text) == control.Shape) is { Text.Length: > 0 } shape)
            {
                var ticked = OldTick().Replace(shape.Text, "").Replace("</x:ClientData>", "<x:Checked>1</x:Checked></x:ClientData>", StringComparison.Ordinal);
                editor.Write(name, Encoding.UTF8.GetBytes(text[..shape.Start] + ticked + text[(shape.Start + shape.Text.Length)..]), null);
            }
        }

        if (Properties(part.Worksheet!).TryGetValue(control.Shape, out var own))
        {
            var name = own.Uri.OriginalString.TrimStart('/');
            var text = NewTick().Replace(editor.TextOf(name), "");
            editor.Write(name, Encoding.UTF8.GetBytes(BoxKind().Replace(text, "$0 checked=\"Checked\"", 1)), null);
        }

        if (control.Link is var (sheet, place))
        {
            editor.Sheet(sheet)!.Tick(place);
        }
    }

    private SheetControl? Of(string text, Dictionary<string, ControlPropertiesPart> properties, string name)
    {
        var number = ShapeNumber(text);
        var anchor = ControlAnchor().Match(text).Groups[1].Value.Split(',', StringSplitOptions.TrimEntries);
        if (text.Contains("ObjectType=\"Note\"", StringComparison.Ordinal) || !text.Contains("<x:ClientData", StringComparison.Ordinal) || anchor.Length != 8
            || !Array.TrueForAll(anchor, each => int.TryParse(each, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return null;
        }

        var at = Array.ConvertAll(anchor, each => int.Parse(each, CultureInfo.InvariantCulture));
        var last = new CellPlace(at[5] == 0 && at[4] > at[0] ? at[4] - 1 : at[4], at[7] == 0 && at[6] > at[2] ? at[6] : at[6] + 1);
        var control = new SheetControl(new CellArea(new(at[0], at[2] + 1), last)) { Shape = number };
        var own = properties.GetValueOrDefault(number)?.FormControlProperties;
        var link = own?.FmlaLink?.Value ?? LinkedCell().Match(text).Groups[1].Value;
        var target = LinkOf(link, name);
        return !text.Contains("ObjectType=\"Checkbox\"", StringComparison.Ordinal) || (link.Length > 0 && target is null) ? control
            : control with
            {
                Place = measures.CellOf(at[0], at[1] + BoxMiddle, at[2] + 1, at[3], at[6] + 1, at[7]),
                Label = WebUtility.HtmlDecode(Tags().Replace(Within(text, "<v:textbox", "</v:textbox>"), "")).Trim(),
                IsTicked = own?.Checked?.Value is { } value ? value == CheckedValues.Checked : OldTick().Match(text).Groups[1].Value == "1",
                Link = target,
            };
    }

    private static (string Sheet, CellPlace Place)? LinkOf(string link, string name)
    {
        var mark = link.LastIndexOf('!');
        return CellArea.One(link[(mark + 1)..]) is { } area && area.First == area.Last
            ? (mark < 0 ? name : link[..mark].Trim('\'').Replace("''", "'", StringComparison.Ordinal), area.First)
            : null;
    }

    private Dictionary<string, ControlPropertiesPart> Properties(Worksheet sheet)
    {
        var found = new Dictionary<string, ControlPropertiesPart>(StringComparer.Ordinal);
        foreach (var control in sheet.Descendants<Control>())
        {
            if (control is { ShapeId.Value: var shape, Id.Value: { } id } && part.TryGetPartById(id, out var known)
                && known is ControlPropertiesPart { FormControlProperties: not null } properties)
            {
                found.TryAdd(shape.ToString(CultureInfo.InvariantCulture), properties);
            }
        }

        return found;
    }

    // A circle around a word is how people answer on paper; a large one is a frame or an ornament.
    private IEnumerable<SheetControl> Circles()
    {
        foreach (var anchor in part.DrawingsPart?.WorksheetDrawing?.ChildElements.OfType<Markers.TwoCellAnchor>() ?? [])
        {
            if (anchor.Descendants<Drawings.PresetGeometry>().Any(shape => shape.Preset?.InnerText is "ellipse" or "donut" or "flowChartConnector")
                && Corner(anchor.FromMarker) is { } first && Corner(anchor.ToMarker) is { } last
                && last.Column - first.Column < WidestCircle && last.Row - first.Row < WidestCircle)
            {
                yield return new SheetControl(new CellArea(first, last));
            }
        }
    }

    private static CellPlace? Corner(Markers.MarkerType? marker) =>
        int.TryParse(marker?.ColumnId?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var column)
        && int.TryParse(marker.RowId?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? new CellPlace(column, row + 1)
            : null;

    private static string Text(VmlDrawingPart drawing)
    {
        using var reader = new StreamReader(drawing.GetStream(FileMode.Open, FileAccess.Read));
        return reader.ReadToEnd();
    }

    // These drawings need not be XML: Excel leaves tags of texts open.
    private static IEnumerable<(int Start, string Text)> Shapes(string drawing)
    {
        const string Begin = "<v:shape";
        const string End = "</v:shape>";
        for (var at = drawing.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = drawing.IndexOf(Begin, at + 1, StringComparison.Ordinal))
        {
            if (at + Begin.Length >= drawing.Length || !char.IsWhiteSpace(drawing[at + Begin.Length]))
            {
                continue;
            }

            var end = drawing.IndexOf(End, at, StringComparison.Ordinal);
            if (end < 0)
            {
                yield break;
            }

            yield return (at, drawing[at..(end + End.Length)]);
            at = end;
        }
    }

    private static string Within(string text, string begin, string end)
    {
        var tag = text.IndexOf(begin, StringComparison.Ordinal);
        var start = tag < 0 ? -1 : text.IndexOf('>', tag);
        var last = start < 0 ? -1 : text.IndexOf(end, start, StringComparison.Ordinal);
        return last < 0 ? "" : text[(start + 1)..last];
    }

    private static string ShapeNumber(string shape) => ShapeName().Match(shape).Groups[1].Value;

    [GeneratedRegex("(?:id|o:spid)=\"_x0000_s(\\d+)\"")]
    private static partial Regex ShapeName();

    [GeneratedRegex("<x:Anchor>([^<]*)</x:Anchor>")]
    private static partial Regex ControlAnchor();

    [GeneratedRegex("<x:FmlaLink>([^<]*)</x:FmlaLink>")]
    private static partial Regex LinkedCell();

    [GeneratedRegex("<x:Checked>\\s*(\\d)\\s*</x:Checked>")]
    private static partial Regex OldTick();

    [GeneratedRegex("\\schecked=\"[^\"]*\"")]
    private static partial Regex NewTick();

    [GeneratedRegex("objectType=\"[^\"]*\"")]
    private static partial Regex BoxKind();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
