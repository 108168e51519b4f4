namespace CyberDocs.TestKit.Pdf.Conformance;

public sealed partial class PdfConformance
{
    private const int MostObjects = 8_388_607;
    private const int LongestString = 32_767;
    private const int LongestName = 127;

    /// <summary>What PDF/A-2 allows of numbers, strings and names (ISO 19005-2, 6.1.13).</summary>
    private void CheckLimits()
    {
        var count = 0;
        foreach (var (number, value) in Objects)
        {
            count++;
            CheckLimits(number, value);
        }

        Require(count <= MostObjects, "A 6.1.13", $"The file has {count} objects.");
    }

    private void CheckLimits(int number, object? value)
    {
        switch (value)
        {
            case double real:
                Require(double.IsInteger(real) ? real is >= int.MinValue and <= int.MaxValue : Math.Abs(real) is >= 1.175e-38 and <= 3.403e38, "A 6.1.13", $"Object {number} has the number {real}.");
                break;
            case byte[] text:
                Require(text.Length <= LongestString, "A 6.1.13", $"Object {number} has a string of {text.Length} bytes.");
                break;
            case PdfName name:
                Require(name.Value.Length <= LongestName, "A 6.1.13", $"Object {number} has a name of {name.Value.Length} bytes.");
                break;
            case List<object?> list:
                list.ForEach(item => CheckLimits(number, item));
                break;
            case PdfStreamObject stream:
                CheckLimits(number, stream.Entries);
                break;
            case Dictionary<string, object?> dictionary:
                foreach (var (key, item) in dictionary)
                {
                    CheckLimits(number, new PdfName(key));
                    CheckLimits(number, item);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>The tree of pages is as ISO 32000-1 wants it, and pages are of a size that PDF/A allows.</summary>
    private void CheckPageTree()
    {
        CheckPageNode(reader.Dictionary(reader.Catalog["Pages"]), null, 0);
        foreach (var (number, page) in reader.Pages)
        {
            foreach (var key in (string[])["MediaBox", "CropBox", "TrimBox", "BleedBox", "ArtBox"])
            {
                if (page.ContainsKey(key))
                {
                    Require(
                        Get(page, key) is List<object?> and [double left, double bottom, double right, double top] && Math.Abs(right - left) is >= 3 and <= 14_400 && Math.Abs(top - bottom) is >= 3 and <= 14_400,
                        "A 6.1.13", $"The {key} of page {number} is no rectangle of 3 to 14,400 units.");
                }
            }
        }
    }

    private int CheckPageNode(Dictionary<string, object?> node, Dictionary<string, object?>? parent, int depth)
    {
        if (depth > 50)
        {
            throw new FormatException("The tree of pages is too deep.");
        }

        Require(parent is null || ReferenceEquals(Sub(node, "Parent"), parent), "A 6.1.1", "A page does not name its parent.");
        if (Name(node, "Type") == "Page")
        {
            return 1;
        }

        var count = (Get(node, "Kids") as List<object?> ?? []).Sum(kid => CheckPageNode(reader.Dictionary(kid), node, depth + 1));
        Require(Name(node, "Type") == "Pages" && Int(node, "Count", -1) == count, "A 6.1.1", $"A part of the page tree says that it has {Int(node, "Count", -1)} pages and has {count}.");
        return count;
    }
}
