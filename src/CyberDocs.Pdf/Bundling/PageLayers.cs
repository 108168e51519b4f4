using CyberDocs.Pdf.Reading;

namespace CyberDocs.Pdf.Bundling;

/// <summary>Layers of a received file, and which of them are not seen. Immutable.</summary>
/// <param name="All">Numbers of their objects.</param>
/// <param name="Off">Those that are not seen when the file is opened.</param>
internal sealed record PageLayers(IReadOnlyList<int> All, IReadOnlySet<int> Off)
{
    private const int MostLayers = 10_000;

    public static PageLayers Of(PdfObjects objects, Dictionary<string, object?> catalog)
    {
        var properties = objects.Dictionary(catalog.GetValueOrDefault("OCProperties")) ?? [];
        var all = Numbers(objects, properties.GetValueOrDefault("OCGs"));
        var shown = objects.Dictionary(properties.GetValueOrDefault("D")) ?? [];
        var off = (objects.Resolve(shown.GetValueOrDefault("BaseState")) as PdfName)?.Value == "OFF"
            ? all.Except(Numbers(objects, shown.GetValueOrDefault("ON")))
            : Numbers(objects, shown.GetValueOrDefault("OFF"));
        return new PageLayers(all, off.ToHashSet());
    }

    /// <summary>Whether what belongs to a layer, or to several, is not seen.</summary>
    public bool Hides(PdfObjects objects, object? membership)
    {
        if (membership is PdfReference { Number: var number } && Off.Contains(number))
        {
            return true;
        }

        if (objects.Dictionary(membership) is not { } several || !several.TryGetValue("OCGs", out var groups))
        {
            return false;
        }

        var hidden = (groups is PdfReference single && All.Contains(single.Number) ? [single.Number] : Numbers(objects, groups)).ConvertAll(Off.Contains);
        return hidden.Count > 0 && (objects.Resolve(several.GetValueOrDefault("P")) as PdfName)?.Value switch
        {
            "AllOn" => hidden.Contains(true),
            "AnyOff" => !hidden.Contains(true),
            "AllOff" => hidden.Contains(false),
            _ => !hidden.Contains(false),
        };
    }

    private static List<int> Numbers(PdfObjects objects, object? list) =>
        [.. objects.List(list).OfType<PdfReference>().Select(reference => reference.Number).Distinct().Take(MostLayers)];
}
