using CyberDocs.TestKit;
using SkiaSharp;

namespace CyberDocs.Skia.Tests;

/// <summary>Compares pictures as people see them: by the grey of small blocks, not pixel by pixel.</summary>
internal static class Pixels
{
    private const int Block = 4;
    private const int VisibleDifference = 40;

    /// <summary>Part of the blocks of which the grey differs visibly; 1 for pictures of different sizes.</summary>
    public static double Difference(byte[] first, byte[] second)
    {
        using var one = SKBitmap.Decode(first);
        using var other = SKBitmap.Decode(second);
        if (one.Width != other.Width || one.Height != other.Height)
        {
            return 1;
        }

        var (differing, all) = (0, 0);
        for (var y = 0; y < one.Height; y += Block)
        {
            for (var x = 0; x < one.Width; x += Block)
            {
                all++;
                differing += Math.Abs(Grey(one, x, y) - Grey(other, x, y)) > VisibleDifference ? 1 : 0;
            }
        }

        return (double)differing / all;
    }

    /// <summary>Compares with an accepted picture beside the tests; with CYBERDOCS_ACCEPT=1 accepts what is given.</summary>
    public static void Match(byte[] png, string name)
    {
        var path = Repository.PathOf("tests", "CyberDocs.Skia.Tests", name + ".verified.png");
        if (Environment.GetEnvironmentVariable("CYBERDOCS_ACCEPT") == "1")
        {
            File.WriteAllBytes(path, png);
            return;
        }

        var difference = File.Exists(path) ? Difference(File.ReadAllBytes(path), png) : 1;
        if (difference > 0.002)
        {
            File.WriteAllBytes(Path.ChangeExtension(path, null).Replace(".verified", ".received.png", StringComparison.Ordinal), png);
            Assert.Fail($"{difference:P1} of {name} differ; look at {name}.received.png, and accept it with CYBERDOCS_ACCEPT=1.");
        }
    }

    private static int Grey(SKBitmap bitmap, int left, int top)
    {
        var (sum, count) = (0, 0);
        for (var y = top; y < Math.Min(top + Block, bitmap.Height); y++)
        {
            for (var x = left; x < Math.Min(left + Block, bitmap.Width); x++)
            {
                var color = bitmap.GetPixel(x, y);
                sum += color.Red + color.Green + color.Blue;
                count += 3;
            }
        }

        return sum / count;
    }
}
