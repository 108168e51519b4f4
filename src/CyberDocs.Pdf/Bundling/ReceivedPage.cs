using CyberDocs.Pdf.Objects;
using CyberDocs.Pdf.Reading;

namespace CyberDocs.Pdf.Bundling;

/// <summary>A page that was received, as one drawing: its content, and what was filled in or stamped on it as it looks. Immutable.</summary>
/// <param name="Width">Its width as people see it, in points.</param>
/// <param name="Height">Its height.</param>
/// <param name="Matrix">Turns its own coordinates into those that people see.</param>
/// <param name="Box">What of it is seen: left, bottom, right, top.</param>
/// <param name="Content">Its content; several streams were joined.</param>
/// <param name="Packed">The only stream, as it stands in the file; null when several were joined.</param>
/// <param name="Notes">Appearances of fields and notes with where they go.</param>
internal sealed record ReceivedPage(
    double Width, double Height, double[] Matrix, double[] Box, byte[] Content, PdfStream? Packed, IReadOnlyList<(int Number, double[] Matrix)> Notes)
{
    private const int Hidden = 2 | 32;
    private const int MostParents = 16;

    /// <summary>Whether a page can be read.</summary>
    /// <exception cref="InputRefusedException">Its content is longer than the limits allow.</exception>
    public static bool IsSound(PdfSource source, Dictionary<string, object?> page)
    {
        var streams = StreamsOf(source.Objects, page);
        return Edges(source.Objects, page) is not null && (streams.Count < 2 || Joined(source.Objects, streams, null));
    }

    /// <summary>A page that is sound.</summary>
    public static ReceivedPage Of(PdfSource source, Dictionary<string, object?> page)
    {
        var objects = source.Objects;
        var box = Edges(objects, page)!;
        var (width, height) = (box[2] - box[0], box[3] - box[1]);
        var streams = StreamsOf(objects, page);
        var packed = streams.Count == 1 ? streams[0] : null;
        var content = new MemoryStream();
        if (packed is null)
        {
            Joined(objects, streams, content);
        }

        var turn = ((((int)(objects.Resolve(page.GetValueOrDefault("Rotate")) as double? ?? 0)) % 360) + 360) % 360;
        double[] matrix = turn switch
        {
            90 => [0, -1, 1, 0, -box[1], box[2]],
            180 => [-1, 0, 0, -1, box[2], box[3]],
            270 => [0, 1, -1, 0, box[3], -box[0]],
            _ => [1, 0, 0, 1, -box[0], -box[1]],
        };
        var isTurned = turn is 90 or 270;
        return new ReceivedPage(
            isTurned ? height : width, isTurned ? width : height, matrix, box,
            content.ToArray(), packed, [.. NotesOf(source, page).OfType<(int, double[])>()]);
    }

    /// <summary>The content that draws the page and its notes.</summary>
    public void Draw(ByteBuffer content)
    {
        content.Write("q "u8);
        Concat(content, Matrix);
        content.Write("/P0 Do\n"u8);
        for (var i = 0; i < Notes.Count; i++)
        {
            content.Write("q "u8);
            Concat(content, Notes[i].Matrix);
            content.Write("/A"u8).Int(i).Write(" Do Q\n"u8);
        }

        content.Write("Q\n"u8);
    }

    // What of the page is seen; null where that is nothing.
    private static double[]? Edges(PdfObjects objects, Dictionary<string, object?> page)
    {
        if (BoxOf(objects, page.GetValueOrDefault("MediaBox")) is not { } media)
        {
            return null;
        }

        var crop = BoxOf(objects, page.GetValueOrDefault("CropBox")) ?? media;
        double[] box = [Math.Max(crop[0], media[0]), Math.Max(crop[1], media[1]), Math.Min(crop[2], media[2]), Math.Min(crop[3], media[3])];
        return box[2] - box[0] >= 1 && box[3] - box[1] >= 1 ? box : null;
    }

    private static List<PdfStream> StreamsOf(PdfObjects objects, Dictionary<string, object?> page) =>
    [
        .. (objects.Resolve(page.GetValueOrDefault("Contents")) switch
        {
            List<object?> list => list.Select(objects.Resolve),
            var one => [one],
        }).OfType<PdfStream>(),
    ];

    // One after the other, as a small file may name a long one many times. False where one of them cannot be decoded.
    private static bool Joined(PdfObjects objects, List<PdfStream> streams, MemoryStream? content)
    {
        var length = 0L;
        foreach (var stream in streams)
        {
            var part = objects.Content(stream);
            objects.Meter.Check(InputLimit.PlainBytes, length += part.Length + 1);
            if (part.IsEmpty && !stream.Raw.IsEmpty)
            {
                return false;
            }

            content?.Write(part.Span);
            content?.WriteByte((byte)'\n');
        }

        return true;
    }

    private static void Concat(ByteBuffer content, double[] matrix)
    {
        foreach (var number in matrix)
        {
            content.Ascii(number.ToString("0.######", CultureInfo.InvariantCulture)).Space();
        }

        content.Write("cm\n"u8);
    }

    /// <summary>How many fields and notes of a page say something and have no look of their own: programs that show the file draw one.</summary>
    public static int Lookless(PdfSource source, Dictionary<string, object?> page) => NotesOf(source, page).Count(look => look is null);

    private static IEnumerable<(int Number, double[] Matrix)?> NotesOf(PdfSource source, Dictionary<string, object?> page)
    {
        var objects = source.Objects;
        foreach (var note in objects.List(page.GetValueOrDefault("Annots")).Select(objects.Dictionary).OfType<Dictionary<string, object?>>())
        {
            var kind = (objects.Resolve(note.GetValueOrDefault("Subtype")) as PdfName)?.Value;
            var flags = (int)(objects.Resolve(note.GetValueOrDefault("F")) as double? ?? 0);
            if (kind is "Popup" or "Link" || (flags & Hidden) != 0 || source.Layers.Hides(objects, note.GetValueOrDefault("OC"))
                || BoxOf(objects, note.GetValueOrDefault("Rect")) is not { } place)
            {
                continue;
            }

            var normal = objects.Dictionary(note.GetValueOrDefault("AP"))?.GetValueOrDefault("N");
            if (objects.Resolve(normal) is Dictionary<string, object?> states)
            {
                var state = (objects.Resolve(note.GetValueOrDefault("AS") ?? Inherited(objects, note, "V")) as PdfName)?.Value ?? "Off";
                if (state == "Off" && !states.ContainsKey(state))
                {
                    continue;
                }

                normal = states.GetValueOrDefault(state);
            }

            if (normal is PdfReference reference && objects.Resolve(normal) is PdfStream look
                && BoxOf(objects, look.Entries.GetValueOrDefault("BBox")) is { } box)
            {
                yield return (reference.Number, Fit(Numbers(objects, look.Entries.GetValueOrDefault("Matrix"), 6) ?? [1, 0, 0, 1, 0, 0], box, place));
            }
            else if (place[2] - place[0] >= 1 && place[3] - place[1] >= 1 && (kind != "Widget" || IsFilled(objects, note)))
            {
                yield return null;
            }
        }
    }

    private static bool IsFilled(PdfObjects objects, Dictionary<string, object?> field) => objects.Resolve(Inherited(objects, field, "V")) switch
    {
        byte[] text => text.Length > 0,
        PdfName name => name.Value is not ("" or "Off"),
        List<object?> chosen => chosen.Count > 0,
        PdfStream => true,
        _ => false,
    };

    private static object? Inherited(PdfObjects objects, Dictionary<string, object?> field, string key)
    {
        var at = field;
        for (var up = 0; up < MostParents; up++)
        {
            if (at.TryGetValue(key, out var value))
            {
                return value;
            }

            if (objects.Dictionary(at.GetValueOrDefault("Parent")) is not { } parent)
            {
                return null;
            }

            at = parent;
        }

        return null;
    }

    /// <summary>What brings the box of an appearance, turned by its own matrix, onto its place.</summary>
    private static double[] Fit(double[] own, double[] box, double[] place)
    {
        double[] xs = [box[0], box[2]];
        double[] ys = [box[1], box[3]];
        var corners = xs.SelectMany(x => ys.Select(y => ((own[0] * x) + (own[2] * y) + own[4], (own[1] * x) + (own[3] * y) + own[5]))).ToList();
        var (left, bottom) = (corners.Min(c => c.Item1), corners.Min(c => c.Item2));
        var (width, height) = (corners.Max(c => c.Item1) - left, corners.Max(c => c.Item2) - bottom);
        var (across, up) = (width > 0 ? (place[2] - place[0]) / width : 1, height > 0 ? (place[3] - place[1]) / height : 1);
        return [across, 0, 0, up, place[0] - (left * across), place[1] - (bottom * up)];
    }

    private static double[]? BoxOf(PdfObjects objects, object? value) => Numbers(objects, value, 4) is { } box
        ? [Math.Min(box[0], box[2]), Math.Min(box[1], box[3]), Math.Max(box[0], box[2]), Math.Max(box[1], box[3])]
        : null;

    private static double[]? Numbers(PdfObjects objects, object? value, int count) =>
        objects.List(value).Select(objects.Resolve).OfType<double>().ToArray() is var numbers && numbers.Length == count ? numbers : null;
}
