namespace CyberDocs.Pdf.Reading;

/// <summary>The pages of a PDF in order, with what they inherit. However its tree refers to itself, each node of it is walked once.</summary>
internal sealed class PageTree(PdfObjects objects)
{
    private const int MostLevels = 40;

    private static readonly string[] InheritedKeys = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private readonly HashSet<int> seen = [];
    private readonly List<(int Number, Dictionary<string, object?> Page)> pages = [];

    public IReadOnlyList<(int Number, Dictionary<string, object?> Page)> Pages => pages;

    /// <summary>Whether every node stands in one place alone, as it must.</summary>
    public bool IsTree { get; private set; } = true;

    /// <exception cref="InputRefusedException">There are more pages than the limits allow.</exception>
    public static PageTree Of(PdfObjects objects)
    {
        var tree = new PageTree(objects);
        tree.Collect(objects.Dictionary(objects.Trailer.GetValueOrDefault("Root"))?.GetValueOrDefault("Pages"), [], 0);
        return tree;
    }

    private void Collect(object? value, Dictionary<string, object?> inherited, int depth)
    {
        if (depth > MostLevels || value is not PdfReference reference || objects.Dictionary(value) is not { } node)
        {
            return;
        }

        if (!seen.Add(reference.Number))
        {
            IsTree = false;
            return;
        }

        objects.Meter.Add(InputLimit.Parts);
        if (!node.TryGetValue("Kids", out var kids))
        {
            var page = new Dictionary<string, object?>(node);
            foreach (var (key, passed) in inherited)
            {
                page.TryAdd(key, passed);
            }

            pages.Add((reference.Number, page));
            return;
        }

        var own = new Dictionary<string, object?>(inherited);
        foreach (var key in InheritedKeys.Where(node.ContainsKey))
        {
            own[key] = node[key];
        }

        foreach (var kid in objects.List(kids))
        {
            objects.Meter.Add(InputLimit.Steps);
            Collect(kid, own, depth + 1);
        }
    }
}
