using CyberDocs.Graphics;

namespace CyberDocs.OpenXml.Word;

internal sealed partial class SceneDrawing
{
    // Points between lines that belong together at most.
    private const double RuleGap = 20;

    private void BeginShape(ReadOnlySpan<byte> kind, bool textBox = false) =>
        x.Raw("<wps:wsp><wps:cNvPr id=\""u8).Number(session.NextDrawing()).Raw("\" name=\""u8).Raw(kind)
            .Raw(textBox ? "\"/><wps:cNvSpPr txBox=\"1\"/><wps:spPr>"u8 : "\"/><wps:cNvSpPr/><wps:spPr>"u8);

    private void EndShape(Color? fill, Stroke? stroke, bool startArrow = false, bool endArrow = false)
    {
        WriteLook(fill, stroke, startArrow, endArrow);
        x.Raw("<wps:bodyPr/></wps:wsp>"u8);
    }

    private void WriteLook(Color? fill, Stroke? stroke, bool startArrow = false, bool endArrow = false)
    {
        WriteFill(fill);
        if (stroke is { Width: > 0 } line)
        {
            x.Raw("<a:ln w=\""u8).Number(Math.Max(Emu(line.Width), 3175)).Raw("\" cap=\"flat\">"u8);
            WriteFill(line.Color);
            x.Raw("<a:prstDash val=\""u8).Raw(line.Dash switch
            {
                DashStyle.Dash => "dash"u8,
                DashStyle.Dot => "sysDot"u8,
                DashStyle.DashDot => "dashDot"u8,
                DashStyle.LongDash => "lgDash"u8,
                _ => "solid"u8,
            }).Raw("\"/><a:round/>"u8);
            x.Raw(startArrow ? "<a:headEnd type=\"triangle\" w=\"med\" len=\"med\"/>"u8 : ""u8)
                .Raw(endArrow ? "<a:tailEnd type=\"triangle\" w=\"med\" len=\"med\"/>"u8 : ""u8).Raw("</a:ln>"u8);
        }
        else
        {
            x.Raw("<a:ln><a:noFill/></a:ln>"u8);
        }

        x.Raw("</wps:spPr>"u8);
    }

    private void WriteFill(Color? fill)
    {
        if (fill is { } color)
        {
            x.Raw("<a:solidFill><a:srgbClr val=\""u8).Text(color.Hex).Raw("\"/></a:solidFill>"u8);
        }
        else
        {
            x.Raw("<a:noFill/>"u8);
        }
    }

    private void WriteRectangle(SceneRectangle box)
    {
        BeginShape("四角形"u8);
        Frame(box.X, box.Y, Math.Max(box.Width, 0), Math.Max(box.Height, 0));
        var shorter = Math.Min(box.Width, box.Height);
        if (box.Radius > 0 && shorter > 0)
        {
            x.Raw("<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val "u8)
                .Number((long)Math.Round(Math.Min(0.5, box.Radius / shorter) * 100000)).Raw("\"/></a:avLst></a:prstGeom>"u8);
        }
        else
        {
            x.Raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"u8);
        }

        EndShape(box.Fill, box.Stroke);
    }

    /// <summary>Whether a line goes on with those before it: rules of one table, the two bars of a mark.</summary>
    private static bool AreStrokesOfOne(ScenePolyline first, SceneItem next, SceneItem last) =>
        IsRule(first) && next is ScenePolyline line && IsRule(line) && line.Stroke == first.Stroke
        && SceneBounds.Of(last) is var before && SceneBounds.Of(next) is var own
        && own.Left < before.Right + RuleGap && before.Left < own.Right + RuleGap && own.Top < before.Bottom + RuleGap && before.Top < own.Bottom + RuleGap;

    private static bool IsRule(ScenePolyline line) => line is { StartArrow: false, EndArrow: false, From: null, To: null, Points.Count: > 1 };

    private void WriteLines(IReadOnlyList<SceneItem> lines, ScenePolyline first)
    {
        if (lines.Count == 1)
        {
            WriteLine(first);
        }
        else
        {
            WriteOutlines(lines, null, first.Stroke);
        }
    }

    private void WriteLine(ScenePolyline line)
    {
        BeginShape("線"u8);
        var bounds = SceneBounds.Of(line);
        var first = line.Points[0];
        var last = line.Points[^1];
        if (line.Points.Count == 2)
        {
            Frame(bounds.Left, bounds.Top, bounds.Width, bounds.Height, flipX: last.X < first.X, flipY: last.Y < first.Y);
            x.Raw("<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>"u8);
        }
        else
        {
            BeginPath(bounds, filled: false);
            for (var i = 0; i < line.Points.Count; i++)
            {
                Point(i == 0 ? "moveTo"u8 : "lnTo"u8, line.Points[i], bounds);
            }

            EndPath();
        }

        EndShape(null, line.Stroke, line.StartArrow, line.EndArrow);
    }

    private void WritePath(ScenePath path)
    {
        var bounds = SceneBounds.Of(path);
        if (bounds.IsEmpty)
        {
            return;
        }

        BeginShape("図形"u8);
        BeginPath(bounds, path.Fill is not null);
        WriteSegments(path, bounds);
        EndPath();
        EndShape(path.Fill, path.Stroke);
    }

    private void WriteSegments(ScenePath path, SceneBounds bounds)
    {
        foreach (var segment in path.Segments)
        {
            switch (segment.Kind)
            {
                case PathSegmentKind.Move:
                    Point("moveTo"u8, segment.End, bounds);
                    break;
                case PathSegmentKind.Line:
                    Point("lnTo"u8, segment.End, bounds);
                    break;
                case PathSegmentKind.Curve:
                    x.Raw("<a:cubicBezTo>"u8);
                    Coordinates(segment.Control1, bounds);
                    Coordinates(segment.Control2, bounds);
                    Coordinates(segment.End, bounds);
                    x.Raw("</a:cubicBezTo>"u8);
                    break;
                default:
                    x.Raw("<a:close/>"u8);
                    break;
            }
        }
    }

    private void BeginPath(SceneBounds bounds, bool filled)
    {
        Frame(bounds.Left, bounds.Top, bounds.Width, bounds.Height);
        x.Raw("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\""u8)
            .Number(Emu(bounds.Width)).Raw("\" h=\""u8).Number(Emu(bounds.Height))
            .Raw(filled ? "\">"u8 : "\" fill=\"none\">"u8);
    }

    private void EndPath() => x.Raw("</a:path></a:pathLst></a:custGeom>"u8);

    private void Point(ReadOnlySpan<byte> element, ScenePoint point, SceneBounds bounds)
    {
        x.Raw("<a:"u8).Raw(element).Raw(">"u8);
        Coordinates(point, bounds);
        x.Raw("</a:"u8).Raw(element).Raw(">"u8);
    }

    private void Coordinates(ScenePoint point, SceneBounds bounds) =>
        x.Raw("<a:pt x=\""u8).Number(Emu(point.X - bounds.Left)).Raw("\" y=\""u8).Number(Emu(point.Y - bounds.Top)).Raw("\"/>"u8);
}
