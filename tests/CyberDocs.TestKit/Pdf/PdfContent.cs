using System.Globalization;
using System.Text;

namespace CyberDocs.TestKit.Pdf;

/// <summary>The text of a page, told apart by marked content, as ToUnicode gives it.</summary>
public sealed class PdfContent
{
    private readonly PdfReader reader;
    private readonly Dictionary<string, Dictionary<int, string>> maps = [];
    private readonly Dictionary<string, object?> fonts;
    private double at;
    private double lineAt;

    public PdfContent(PdfReader reader, Dictionary<string, object?> page)
    {
        this.reader = reader;
        var resources = reader.Dictionary(page["Resources"]);
        fonts = resources.TryGetValue("Font", out var found) ? reader.Dictionary(found) : [];
        var contents = reader.Dereference(page["Contents"]) is List<object?> several ? several : [page["Contents"]];
        for (var i = 0; i < contents.Count; i++)
        {
            Read(reader.Content(contents[i]), i);
        }
    }

    /// <summary>Text of marked content by its number; content of a second stream was set when the document was complete.</summary>
    public Dictionary<int, (string Role, string Text, int Stream)> Marked { get; } = [];

    /// <summary>Text outside the structure: headers, footers, repeated table heads.</summary>
    public List<string> Artifacts { get; } = [];

    /// <summary>Text that belongs to nothing, which a tagged file may not have.</summary>
    public StringBuilder Loose { get; } = new();

    /// <summary>Everything shown, in the order of the content.</summary>
    public StringBuilder All { get; } = new();

    /// <summary>What is shown, one text per baseline, in the order of the content.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>Baseline of the lowest text, from the bottom of the page.</summary>
    public double Lowest { get; private set; } = double.PositiveInfinity;

    /// <summary>Baseline of the highest text, from the bottom of the page.</summary>
    public double Highest { get; private set; } = double.NegativeInfinity;

    private void Read(byte[] content, int stream)
    {
        var lexer = new PdfLexer(content);
        var operands = new List<object?>();
        var open = new Stack<(string Role, int Mark, StringBuilder Text)>();
        var (font, inText, baseline) = ("", false, 0.0);
        lineAt = double.NaN;
        while (!lexer.AtEnd)
        {
            var value = lexer.Next(references: false);
            if (value is not PdfOperator { Name: var name })
            {
                operands.Add(value);
                continue;
            }

            switch (name)
            {
                case "BT":
                    inText = !inText ? true : throw new FormatException("Text objects nest.");
                    baseline = 0;
                    break;
                case "ET":
                    inText = inText ? false : throw new FormatException("ET without BT.");
                    break;
                case "Tf":
                    font = ((PdfName)operands[0]!).Value;
                    break;
                case "Td":
                    baseline += (double)operands[1]!;
                    at = baseline;
                    (Lowest, Highest) = (Math.Min(Lowest, baseline), Math.Max(Highest, baseline));
                    break;
                case "Tj":
                    Show(font, (byte[])operands[0]!, open);
                    break;
                case "TJ":
                    foreach (var piece in ((List<object?>)operands[0]!).OfType<byte[]>())
                    {
                        Show(font, piece, open);
                    }

                    break;
                case "BMC" or "BDC":
                    var mark = operands.Count > 1 && operands[1] is Dictionary<string, object?> d && d.TryGetValue("MCID", out var id) ? (int)(double)id! : -1;
                    open.Push((((PdfName)operands[0]!).Value, mark, new StringBuilder()));
                    break;
                case "EMC":
                    Close(open.Pop(), stream);
                    break;
                default:
                    break;
            }

            operands.Clear();
        }

        if (open.Count > 0 || inText)
        {
            throw new FormatException("Something is left open at the end of the content.");
        }
    }

    private void Close((string Role, int Mark, StringBuilder Text) content, int stream)
    {
        if (content.Mark >= 0)
        {
            Marked.Add(content.Mark, (content.Role, content.Text.ToString(), stream));
        }
        else
        {
            Artifacts.Add(content.Text.ToString());
        }
    }

    private void Show(string font, byte[] codes, Stack<(string Role, int Mark, StringBuilder Text)> open)
    {
        var map = MapOf(font);
        for (var i = 0; i + 1 < codes.Length; i += 2)
        {
            var code = (codes[i] << 8) | codes[i + 1];
            var text = map.TryGetValue(code, out var known) ? known : throw new FormatException($"Code {code} of {font} has no Unicode.");
            All.Append(text);
            if (at != lineAt)
            {
                lineAt = at;
                Lines.Add("");
            }

            Lines[^1] += text;
            (open.Count > 0 ? open.Peek().Text : Loose).Append(text);
        }
    }

    private Dictionary<int, string> MapOf(string font)
    {
        if (maps.TryGetValue(font, out var map))
        {
            return map;
        }

        map = [];
        var lines = Encoding.Latin1.GetString(reader.Content(reader.Dictionary(fonts[font])["ToUnicode"])).Split('\n');
        foreach (var line in lines)
        {
            if (line.StartsWith('<') && line.IndexOf("><", StringComparison.Ordinal) is 5 && line.Length > 8 && !line.StartsWith("<0000><FFFF>", StringComparison.Ordinal))
            {
                var code = int.Parse(line.AsSpan(1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                map.Add(code, Encoding.BigEndianUnicode.GetString(Convert.FromHexString(line[7..line.LastIndexOf('>')])));
            }
        }

        maps.Add(font, map);
        return map;
    }
}
