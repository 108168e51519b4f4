using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams.Drawing;

/// <summary>Small pictures of things, drawn as paths in a square of 16 units.</summary>
internal static class Icons
{
    /// <summary>The picture of a kind of device with its top left at a point.</summary>
    public static SceneGroup Device(DeviceKind kind, double x, double y, double size) => Draw(Shapes(kind), x, y, size, Ink.Accent);

    public static SceneGroup Cloud(double x, double y, double size) => Draw(CloudShape, x, y, size, Ink.Line);

    public static SceneGroup Building(double x, double y, double size) => Draw(BuildingShape, x, y, size, Ink.Line);

    public static SceneGroup Person(double x, double y, double size) => Draw(PersonShape, x, y, size, Ink.Accent);

    public static SceneGroup Phone(double x, double y, double size) => Draw(PhoneShape, x, y, size, Ink.Accent);

    public static SceneGroup Moon(double x, double y, double size) => Draw(MoonShape, x, y, size, Ink.Accent);

    // One letter per piece: M move, L line, C curve, R rectangle, O ellipse, Z close; a capital F before a shape fills it.
    private const string ServerShape = "R 3 1 10 14 M 3 5.5 L 13 5.5 M 3 10 L 13 10 F O 5.2 3.3 0.8 0.8 F O 5.2 7.8 0.8 0.8 F O 5.2 12.5 0.8 0.8 M 8 3.3 L 11.5 3.3 M 8 7.8 L 11.5 7.8 M 8 12.5 L 11.5 12.5";
    private const string VirtualShape = "R 1 1 10 10 R 5 5 10 10 M 7.5 8.5 L 12.5 8.5 M 7.5 11.5 L 12.5 11.5";
    private const string PcShape = "R 1 2 14 9 M 6 11 L 5 14 L 11 14 L 10 11 M 3.5 14 L 12.5 14";
    private const string TabletShape = "R 4 1 8 14 M 7 13 L 9 13";
    private const string RouterShape = "O 8 8 7 7 M 8 2.5 L 8 6.5 M 6.5 4 L 8 2.5 L 9.5 4 M 8 9.5 L 8 13.5 M 6.5 12 L 8 13.5 L 9.5 12 M 6.5 8 L 2.5 8 M 5 6.5 L 6.5 8 L 5 9.5 M 13.5 8 L 9.5 8 M 11 6.5 L 9.5 8 L 11 9.5";
    private const string FirewallShape = "R 1 2 14 12 M 1 6 L 15 6 M 1 10 L 15 10 M 6 2 L 6 6 M 11 2 L 11 6 M 3.5 6 L 3.5 10 M 8.5 6 L 8.5 10 M 13 6 L 13 10 M 6 10 L 6 14 M 11 10 L 11 14";
    private const string VpnShape = "R 3 7 10 8 M 5 7 L 5 4.5 C 5 0.5 11 0.5 11 4.5 L 11 7 F O 8 10.3 1.2 1.2 M 8 10.5 L 8 13";
    private const string SwitchShape = "R 1 4 14 8 M 3.5 6.6 L 9 6.6 M 7.5 5.3 L 9 6.6 L 7.5 7.9 M 12.5 9.4 L 7 9.4 M 8.5 8.1 L 7 9.4 L 8.5 10.7";
    private const string AccessPointShape =
        "F O 8 12.5 1.4 1.4 M 5 9.5 C 6.5 7.6 9.5 7.6 11 9.5 M 3 7 C 5.8 3.8 10.2 3.8 13 7 M 1 4.5 C 4.8 0.2 11.2 0.2 15 4.5";
    private const string OnuShape = "R 4 2 8 13 F O 8 4.5 0.8 0.8 F O 8 7 0.8 0.8 F O 8 9.5 0.8 0.8 M 6 12.5 L 10 12.5";
    private const string StorageShape = "O 8 3.5 6 2.2 M 2 3.5 L 2 12.5 C 2 15.5 14 15.5 14 12.5 L 14 3.5 M 2 8 C 2 11 14 11 14 8";
    private const string PrinterShape = "R 4 1 8 4 R 1 5 14 6 R 4 9 8 6 M 5.5 11 L 10.5 11 M 5.5 13 L 10.5 13";
    private const string MedicalShape = "R 1 2 14 12 M 2.5 8.5 L 5.5 8.5 L 7 4.5 L 9 11.5 L 10.3 8.5 L 13.5 8.5";
    private const string MediaShape = "R 5 1 6 4 R 3.5 5 9 10 M 6.8 2.5 L 6.8 3.6 M 9.2 2.5 L 9.2 3.6";
    private const string OtherShape = "R 2 2 12 12 F O 8 8 1.5 1.5";
    private const string CloudShape = "M 4.5 13 C 0 13 0 7.5 4 7.5 C 4 2.5 10.5 2 11.3 6 C 16.5 5.5 16.5 13 12 13 Z";
    private const string BuildingShape = "R 2 4 7 11 R 9 1 5 14 M 4 6.5 L 7 6.5 M 4 9 L 7 9 M 4 11.5 L 7 11.5 M 10.5 4 L 12.5 4 M 10.5 7 L 12.5 7 M 10.5 10 L 12.5 10";
    private const string PersonShape = "O 8 4.6 3.3 3.3 M 1.8 15 C 1.8 7.2 14.2 7.2 14.2 15 Z";
    private const string PhoneShape = "M 3.2 1.2 L 6 1.2 L 7.2 5 L 5.4 6.6 C 6.2 8.6 7.4 9.8 9.4 10.6 L 11 8.8 L 14.8 10 L 14.8 12.8 C 14.8 14 13.8 14.8 12.6 14.8 C 6.4 14.4 1.6 9.6 1.2 3.4 C 1.2 2.2 2 1.2 3.2 1.2 Z";
    private const string MoonShape = "M 10.5 1.5 C 4 1.5 1.5 7 3 11 C 4.5 15 10.5 16 14 12 C 7.5 12 6 6 10.5 1.5 Z";

    private static string Shapes(DeviceKind kind) => kind switch
    {
        DeviceKind.Server => ServerShape,
        DeviceKind.VirtualServer => VirtualShape,
        DeviceKind.Pc => PcShape,
        DeviceKind.Tablet => TabletShape,
        DeviceKind.Router => RouterShape,
        DeviceKind.Firewall => FirewallShape,
        DeviceKind.Vpn => VpnShape,
        DeviceKind.Switch or DeviceKind.OtherNetwork => SwitchShape,
        DeviceKind.AccessPoint => AccessPointShape,
        DeviceKind.Onu => OnuShape,
        DeviceKind.Storage => StorageShape,
        DeviceKind.Printer => PrinterShape,
        DeviceKind.MedicalDevice => MedicalShape,
        DeviceKind.Media => MediaShape,
        _ => OtherShape,
    };

    private static SceneGroup Draw(string shapes, double x, double y, double size, Color color)
    {
        var scale = size / 16;
        var stroke = new Stroke(color, Math.Max(0.5, 1.1 * scale));
        List<SceneItem> items = [];
        List<PathSegment> path = [];
        var words = shapes.Split(' ');
        var i = 0;
        var fill = false;
        double Next() => double.Parse(words[i++], System.Globalization.CultureInfo.InvariantCulture) * scale;
        ScenePoint Point() => new(x + Next(), y + Next());
        while (i < words.Length)
        {
            switch (words[i++])
            {
                case "F":
                    fill = true;
                    break;
                case "R":
                    var corner = Point();
                    items.Add(new SceneRectangle(corner.X, corner.Y, Next(), Next()) { Fill = Color.White, Stroke = stroke, Radius = 0.8 * scale });
                    break;
                case "O":
                    var center = Point();
                    items.Add(new SceneEllipse(center.X, center.Y, Next(), Next())
                    {
                        Fill = fill ? color : Color.White, Stroke = fill ? null : stroke,
                    });
                    fill = false;
                    break;
                case "M":
                    var start = Point();
                    path.Add(PathSegment.Move(start.X, start.Y));
                    break;
                case "L":
                    var end = Point();
                    path.Add(PathSegment.Line(end.X, end.Y));
                    break;
                case "C":
                    path.Add(PathSegment.Curve(Point(), Point(), Point()));
                    break;
                default:
                    path.Add(PathSegment.Close);
                    break;
            }
        }

        if (path.Count > 0)
        {
            items.Add(new ScenePath(path.ToValueList())
            {
                Fill = path[^1].Kind == PathSegmentKind.Close ? Color.White : null, Stroke = stroke,
            });
        }

        return new SceneGroup(items.ToValueList());
    }
}
