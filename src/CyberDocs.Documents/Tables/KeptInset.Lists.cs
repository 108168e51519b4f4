using System.Buffers;
using CyberDocs.Documents;

namespace CyberDocs.Tables;

/// <summary>
/// Lists of addresses and numbers of devices (172.20.60.1、172.20.60.2). LibreOffice ends no line behind their commas and takes the items apart, so that
/// their lines are ended here.
/// </summary>
internal sealed partial class KeptInset
{
    private const string Marks = "、，・～（）台";

    private static readonly SearchValues<char> ListSigns =
        SearchValues.Create(string.Concat(Enumerable.Range('!', '~' - '!' + 1).Select(c => (char)c)) + Marks + "\n");

    private static bool IsList(string text) => !text.AsSpan().ContainsAnyExcept(ListSigns) && text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Null where the program's own line ends do, or where an item is too wide for any.</summary>
    private KeptText? SetList(string text, TextStyle style, double width)
    {
        var lines = text.Split('\n').Select(line => new Line(line, style, measurer)).ToList();
        var share = ShareOf(lines.Max(line => line.LongestPiece), width);
        return share < MostCondensed || (share == 1 && !lines.Exists(line => line.HasSeams))
            ? null
            : new(0, string.Join('\n', lines.Select(line => line.Ended(width / share))), share < 1 ? share : 0);
    }

    private sealed partial class Line
    {
        /// <summary>Whether there are places where a line may end, though not in LibreOffice.</summary>
        public bool HasSeams => !mayEnd.AsSpan().SequenceEqual(mayEndInOffice);

        /// <summary>The text with the ends of its lines in a width, none of them within an item.</summary>
        public string Ended(double width)
        {
            var ended = new StringBuilder(text);
            var (used, begun) = (0.0, 0);
            List<int> ends = [];
            for (var i = 0; i < text.Length; i = begun)
            {
                var piece = wide[i];
                for (begun = i + 1; begun < text.Length && isKept[begun]; begun++)
                {
                    piece += wide[begun];
                }

                if (used > 0 && used + piece > width + 0.01)
                {
                    ends.Add(i);
                    used = 0;
                }

                used += piece;
            }

            for (var i = ends.Count - 1; i >= 0; i--)
            {
                ended.Insert(ends[i], '\n');
            }

            return ended.ToString();
        }
    }
}
