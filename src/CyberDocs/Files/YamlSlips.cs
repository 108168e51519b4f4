using System.Text.RegularExpressions;

namespace CyberDocs.Files;

/// <summary>Mends what people typed with a Japanese keyboard, so that one line does not keep the rest from being read. Stateless and thread-safe.</summary>
/// <remarks>
/// For a text that is no YAML as it stands, or that is YAML but has a key with its value where a record belongs. Lines stay lines; in a text that is YAML,
/// only keys that a dossier has are mended.
/// </remarks>
internal static partial class YamlSlips
{
    private const int LongestExcerpt = 400;

    /// <summary>Characters of a line that is looked through; nobody types longer ones, and a line is looked at again and again.</summary>
    private const int LongestLine = 2_000;

    private static readonly HashSet<string> Known = [.. Dossier.Shape.WithInside().SelectMany(shape => shape.Keys)];

    private static readonly HashSet<string> Records =
        [.. Dossier.Shape.WithInside().SelectMany(shape => shape.Fields).Where(field => field.Child is not null).Select(field => field.Key)];

    /// <summary>Whether a dossier has such a key anywhere.</summary>
    public static bool IsKnown(string key) => Known.Contains(key);

    /// <summary>Whether a key of a dossier holds a record or a list of records.</summary>
    public static bool IsRecord(string key) => Records.Contains(key);

    /// <summary>The text without the slips, and what they were; none when nothing was found that can be mended.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isYaml">Whether it is YAML as it stands.</param>
    public static (string Text, List<YamlSlip> Slips) Mend(string text, bool isYaml)
    {
        var slips = new List<YamlSlip>();
        var indents = new YamlIndents();
        var lines = text.Split('\n');
        var mended = new StringBuilder(text.Length + 64);
        var goesOn = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            var read = line;
            var start = line.Length - line.TrimStart(' ', '\t', '　', '\u00A0').Length;
            if (line.Length > LongestLine)
            {
                goesOn = false;
            }
            else if (start < line.Length && (line[start] == '＃' || (!isYaml && IsNote(line.AsSpan(start)))) && !indents.IsText(start))
            {
                slips.Add(line[start] == '＃'
                    ? new(i + 1, start + 1, YamlSlipLine.WideComment.Japanese, YamlSlipLine.WideComment.English, line)
                    : new(i + 1, start + 1, "注記の行は、半角の「#」で始めてください", "a comment begins with #", line));
                read = new string(' ', start) + '#' + line[(start + 1)..];
            }
            else if (!line.TrimStart().StartsWith('#') && !indents.IsText(line.Length - line.TrimStart(' ').Length))
            {
                var indented = Indented(line, i + 1, isYaml, indents, slips);
                read = indented;
                if (!indents.IsText(indented.Length - indented.TrimStart(' ').Length))
                {
                    var slipped = new YamlSlipLine(line, indented, i + 1 < lines.Length ? lines[i + 1] : "", i + 1, isYaml, goesOn, slips);
                    read = slipped.Mended();
                    goesOn = slipped.GoesOn || (goesOn && read.Trim().Length == 0);
                }
            }

            indents.Pass(read);
            mended.Append(i == 0 ? "" : "\n").Append(read);
        }

        return (mended.ToString(), slips);
    }

    /// <summary>Whether a text that is YAML may hold slips that YAML takes for a part of a key or of a text.</summary>
    public static bool MayHide(string text) => Hiding().IsMatch(text);

    /// <summary>Whether a plain text holds a sign that stands for the one of a comment, or is in quotation marks that YAML does not know.</summary>
    public static bool IsQuotedOrNoted(string text) =>
        text.Contains('＃', StringComparison.Ordinal) || (text.Length > 1 && YamlSlipLine.ClosingOf(text[0]).Contains(text[^1], StringComparison.Ordinal));

    /// <summary>Whether a plain text where a record belongs is a key and its value.</summary>
    public static bool IsKeyWithValue(string text) =>
        KeyWithValue().Match(text) is { Success: true } key && IsKnown(WidthFolding.Fold(key.Groups["key"].Value));

    /// <summary>The line of a place with a caret below it; null when the text has no such line.</summary>
    public static string? Excerpt(string text, SourcePlace place)
    {
        var lines = text.Split('\n');
        return place.Line > 0 && place.Line <= lines.Length && lines[place.Line - 1].TrimEnd('\r') is { Length: > 0 and <= LongestExcerpt } line
            ? Excerpt(line, Math.Clamp(place.Column, 1, line.Length + 1))
            : null;
    }

    /// <summary>A line with a caret below a column.</summary>
    public static string Excerpt(string line, int column) => line + "\n" + string.Concat(line.Take(column - 1).Select(c => c < '\u0100' ? " " : "　")) + "^";

    private static bool IsNote(ReadOnlySpan<char> line) => line is ['※', ..] or ['/', '/', ..];

    private static string Indented(string line, int number, bool isYaml, YamlIndents indents, List<YamlSlip> slips)
    {
        var length = line.Length - line.TrimStart(' ', '\t', '　', '\u00A0').Length;
        var at = line.AsSpan(0, length).IndexOfAny('\t', '　', '\u00A0');
        if (length == line.Length)
        {
            return line;
        }

        if (at >= 0)
        {
            slips.Add(line[at] == '\t'
                ? new(number, at + 1, "字下げがタブです。半角の空白にしてください", "the indentation is a tab", line)
                : line[at] == '\u00A0'
                ? new(number, at + 1, "字下げに、幅の固定された空白（U+00A0）があります。半角の空白にしてください", "the indentation has a no-break space", line)
                : new(number, at + 1, "字下げに全角の空白があります。半角の空白にしてください", "the indentation has a full-width space", line));
            return new string(' ', indents.Meant(line[..length], line[length..])) + line[length..];
        }

        if (!isYaml && Key().Match(line) is { Success: true } key && IsKnown(key.Groups["key"].Value)
            && indents.Settled(length) is var settled && settled != length)
        {
            slips.Add(new(number, length + 1, "字下げが前後の行とそろっていません", "the indentation fits no line above", line));
            return new string(' ', settled) + line[length..];
        }

        return line;
    }

    [GeneratedRegex(
        @"^ *　[ 　]*(?:- |[A-Za-z_])|^ *\u00A0|^ *[・•●◦]|"
        + @"[A-Za-z_Ａ-Ｚａ-ｚ＿][ 　]*[:：][^\s/\\:]|[Ａ-Ｚａ-ｚ＿　] *:|^[ \t　]*＃|[ 　]＃|: *[「『【〝“”‘’＂＇]",
        RegexOptions.Multiline)]
    private static partial Regex Hiding();

    [GeneratedRegex(@"^ *(?<key>[A-Za-z_]\w*):(?= |$)")]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?<key>[A-Za-z_Ａ-Ｚａ-ｚ＿]\w*)[ 　]*[:：;；]")]
    private static partial Regex KeyWithValue();
}
