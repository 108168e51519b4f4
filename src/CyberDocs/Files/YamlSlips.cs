using System.Text;
using System.Text.RegularExpressions;

namespace CyberDocs.Files;

/// <summary>A slip of a Japanese keyboard in a YAML file.</summary>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column, counted from 1.</param>
/// <param name="Japanese">What is wrong, in Japanese.</param>
/// <param name="English">What is wrong, in English.</param>
/// <param name="Text">The line as it stands.</param>
internal sealed record YamlSlip(int Line, int Column, string Japanese, string English, string Text)
{
    /// <summary>The line with a caret below the place; a full-width character takes two columns.</summary>
    public string Excerpt => Text + "\n" + string.Concat(Text.Take(Column - 1).Select(c => c < '\u0100' ? " " : "　")) + "^";
}

/// <summary>Mends what people typed with a Japanese keyboard, so that one line does not keep the rest from being read. Stateless and thread-safe.</summary>
/// <remarks>For a text that is no YAML as it stands: what it changes is right only there. Lines stay lines.</remarks>
internal static partial class YamlSlips
{
    /// <summary>The text without the slips, and what they were; none when nothing was found that can be mended.</summary>
    public static (string Text, List<YamlSlip> Slips) Mend(string text)
    {
        var slips = new List<YamlSlip>();
        var indents = new YamlIndents();
        var lines = text.Split('\n');
        var mended = new StringBuilder(text.Length + 64);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            var read = line.TrimStart().StartsWith('#') || indents.IsText(line.Length - line.TrimStart(' ').Length)
                ? line
                : Mend(line, i + 1 < lines.Length ? lines[i + 1] : "", i + 1, indents, slips);
            indents.Pass(read);
            mended.Append(i == 0 ? "" : "\n").Append(read);
        }

        return (mended.ToString(), slips);
    }

    private static string Mend(string line, string next, int number, YamlIndents indents, List<YamlSlip> slips)
    {
        var mended = Indented(line, number, indents, slips);
        if (indents.IsText(mended.Length - mended.TrimStart(' ').Length))
        {
            return mended;
        }

        mended = WideColon().Replace(mended, match => Noted(
            match.Groups["key"].Value + ": ", match.Groups["colon"].Index,
            "項目名の後のコロンが全角です。半角のコロンと半角の空白にしてください", "the colon after the key is full-width"));
        mended = TightColon().Replace(mended, match => Noted(match.Value + " ", match.Length, "コロンの後に半角の空白がありません", "there is no space after the colon"));
        if (OpenQuote().Match(mended) is { Success: true } quote)
        {
            slips.Add(new(number, quote.Groups["quote"].Index + 1, "引用符が閉じていません", "the quotation mark is not closed", line));
            mended = mended.TrimEnd() + quote.Groups["quote"].Value;
        }
        else if (mended.Count(c => c == '{') > mended.Count(c => c == '}') && NewEntry().IsMatch(next))
        {
            slips.Add(new(number, mended.LastIndexOf('{') + 1, "波かっこが閉じていません", "the brace is not closed", line));
            mended = mended.TrimEnd() + " }";
        }

        return mended;

        string Noted(string replacement, int at, string japanese, string english)
        {
            slips.Add(new(number, Math.Min(at, line.Length) + 1, japanese, english, line));
            return replacement;
        }
    }

    private static string Indented(string line, int number, YamlIndents indents, List<YamlSlip> slips)
    {
        var length = line.Length - line.TrimStart(' ', '\t', '　').Length;
        var at = line.AsSpan(0, length).IndexOfAny('\t', '　');
        if (at < 0 || length == line.Length)
        {
            return line;
        }

        slips.Add(line[at] == '\t'
            ? new(number, at + 1, "字下げがタブです。半角の空白にしてください", "the indentation is a tab", line)
            : new(number, at + 1, "字下げに全角の空白があります。半角の空白にしてください", "the indentation has a full-width space", line));
        return new string(' ', indents.Meant(line[..length], line[length..])) + line[length..];
    }

    /// <summary>Whether a text that is YAML may have become so by an indentation that YAML takes for a part of the key.</summary>
    public static bool MayBeWide(string text) => WideIndent().IsMatch(text);

    [GeneratedRegex(@"^ *　[ 　]*(?:- |[A-Za-z_])", RegexOptions.Multiline)]
    private static partial Regex WideIndent();

    [GeneratedRegex(@"^(?<key>\s*(?:- *)?[A-Za-z_][\w.-]*)(?<colon>：)[ 　]*")]
    private static partial Regex WideColon();

    [GeneratedRegex(@"^\s*(?:- +)?[a-z_][a-z0-9_]*:(?=[^\s:/\\])")]
    private static partial Regex TightColon();

    [GeneratedRegex(@"^[^""'#]*:\s+(?<quote>[""'])(?:(?!\k<quote>).)*$")]
    private static partial Regex OpenQuote();

    [GeneratedRegex(@"^\s*(?:- |[A-Za-z_][\w.-]*\s*[:：]|$)")]
    private static partial Regex NewEntry();
}
