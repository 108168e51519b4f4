using System.Buffers;
using System.Text.RegularExpressions;

namespace CyberDocs.Files;

/// <summary>Mends one line of YAML from left to right, so that each slip is noted where it stands in the line as it was typed. Not thread-safe.</summary>
/// <param name="line">The line as it was typed.</param>
/// <param name="indented">The same with its indentation mended.</param>
/// <param name="next">The line below.</param>
/// <param name="number">The line's number.</param>
/// <param name="isYaml">Whether the text is YAML as it stands: only keys that a dossier has are mended then.</param>
/// <param name="goesOn">Whether a value without quotation marks may go on in this line.</param>
/// <param name="slips">Takes the slips.</param>
internal sealed partial class YamlSlipLine(string line, string indented, string next, int number, bool isYaml, bool goesOn, List<YamlSlip> slips)
{
    private readonly StringBuilder mended = new();
    private readonly List<(char Closing, int At)> open = [];
    private readonly int shift = line.Length - indented.Length;
    private int at;
    private bool isKnown;
    private string lastKey = "";

    // What begins with one of these is quoted, a text of several lines, or made of others.
    private static readonly SearchValues<char> NoPlain = SearchValues.Create("\"'{[｛|>&*!#");

    // Brackets are quotation marks where a value is a name or a word; elsewhere they may be meant as they stand.
    private static readonly string[] Names = ["id", "name", "kana", "title", "kind", "person", "vendor", "system", "zone"];

    /// <summary>What is said of a full-width sign of a comment.</summary>
    public static (string Japanese, string English) WideComment { get; } =
        ("注記の記号「＃」が全角です。半角の「#」にしてください", "the sign of the comment is full-width");

    /// <summary>What is said of one behind a value.</summary>
    public static (string Japanese, string English) NoteBehindValue { get; } =
        ("値の後に全角の「＃」があり、その後を注記として読みました。注記なら半角の「#」にし、値の一部なら値を引用符（\"）で囲んでください",
            "what stands behind a full-width # was read as a comment; make the sign half-width, or put the value into quotation marks if it belongs to it");

    /// <summary>What closes a quotation mark that YAML does not know; nothing for any other character.</summary>
    public static string ClosingOf(char opening) => opening switch
    {
        '「' => "」\"＂”",
        '『' => "』",
        '【' => "】",
        '〝' => "〟〞",
        '“' or '”' => "”“",
        '‘' or '’' => "’‘",
        '＂' => "＂",
        '＇' => "＇",
        _ => "",
    };

    /// <summary>Whether a value without quotation marks may go on in the line below.</summary>
    public bool GoesOn { get; private set; }

    /// <summary>The line without slips.</summary>
    public string Mended()
    {
        Copy(indented.Length - indented.TrimStart(' ').Length);
        while (Dash())
        {
        }

        Key(isHead: true);
        Value();
        return mended.Append(indented, at, indented.Length - at).ToString();
    }

    private bool Dash()
    {
        if (Rest("- "))
        {
            Copy(1);
            Copy(YamlIndents.Spaces(indented.AsSpan(at)));
            return true;
        }

        if (LooseDash().Match(indented, at) is not { Success: true } dash || !YamlSlips.IsKnown(dash.Groups["key"].Value))
        {
            return false;
        }

        Note(dash.Value is ['-', ..]
            ? ("「-」の後に半角の空白がありません", "there is no space after the dash")
            : dash.Value is ['・' or '•' or '●' or '◦' or '*', ..]
            ? ("箇条書きの記号は、半角の「-」と半角の空白にしてください", "the sign of the list is no dash")
            : ("箇条書きの記号が全角です。半角の「-」と半角の空白にしてください", "the dash of the list is full-width"));
        Replace(dash.Length, "- ");
        return true;
    }

    /// <summary>A key and what parts it from its value.</summary>
    private bool Key(bool isHead)
    {
        if (AnyKey().Match(indented, at) is not { Success: true } match)
        {
            return isHead && !isYaml && MissingColon();
        }

        var typed = match.Groups["key"].Value;
        var key = WidthFolding.Fold(typed);
        var parting = match.Groups["parting"];
        (isKnown, lastKey) = (YamlSlips.IsKnown(key), key);
        var isTight = parting.Value == ":" && match.Index + match.Length < indented.Length && char.IsAsciiLetterLower(key[0])
            && indented[match.Index + match.Length] is not (' ' or '\t' or ':' or '/' or '\\' or ',' or '}');
        var wrong = parting.Value.AsSpan().IndexOfAny("：;；　") >= 0 || isTight || key != typed;
        if (!wrong || !(isKnown || (!isYaml && isHead && parting.Value.Contains('：', StringComparison.Ordinal)) || (!isYaml && isHead && isTight)))
        {
            Copy(wrong ? 0 : match.Length);
            return !wrong;
        }

        if (key != typed)
        {
            Note(("項目名が全角です。半角にしてください", "the key is full-width"));
        }

        at = parting.Index;
        mended.Append(key);
        if (isTight)
        {
            at++;
            Note(("コロンの後に半角の空白がありません", "there is no space after the colon"));
            mended.Append(": ");
            return true;
        }

        at = parting.Index + Math.Max(0, parting.Value.AsSpan().IndexOfAny("：;；　"));
        switch (indented[at])
        {
            case '：':
                Note(("項目名の後のコロンが全角です。半角のコロンと半角の空白にしてください", "the colon after the key is full-width"));
                break;
            case ';' or '；':
                Note(("項目名の後がセミコロンです。半角のコロンと半角の空白にしてください", "a semicolon stands for the colon after the key"));
                break;
            case '　':
                Note(("項目名とコロンの前後の空白が全角です。半角にしてください", "the space beside the colon is full-width"));
                break;
        }

        at = parting.Index + parting.Length;
        mended.Append(": ");
        return true;
    }

    private bool MissingColon()
    {
        var match = KeyOnly().Match(indented, at) is { Success: true } bare ? bare : KeyWithSign().Match(indented, at);
        if (!match.Success || !YamlSlips.IsKnown(match.Groups["key"].Value))
        {
            return false;
        }

        mended.Append(match.Groups["key"].Value).Append(": ");
        at += match.Groups["key"].Length;
        Note(("項目名の後にコロンがありません", "there is no colon after the key"));
        at = match.Index + match.Length;
        return true;
    }

    private void Value()
    {
        Copy(YamlIndents.Spaces(indented.AsSpan(at)));
        var above = mended.ToString().TrimEnd();
        var isValue = above is [.., ':' or '-'];
        if (at == indented.Length)
        {
            GoesOn = isValue;
            return;
        }

        var isMore = goesOn && above.Length == 0;
        GoesOn = (isValue || isMore) && !NoPlain.Contains(indented[at]);
        if (indented[at] is '"' or '\'')
        {
            Quoted();
        }
        else if (indented[at] == '＃' && YamlSlips.IsRecord(lastKey))
        {
            Note(WideComment);
            at = indented.Length;
        }
        else if (isValue && Foreign(OnlyEnd()))
        {
        }
        else if (indented[at] is '{' or '[' || (!isYaml && indented[at] == '｛'))
        {
            Flow();
        }
        else if (!isYaml)
        {
            Plain();
        }

        if (isValue || (isMore && GoesOn))
        {
            WideNote();
        }
    }

    /// <summary>A comment behind a value whose sign is full-width; a number behind the sign is one of a room or a building.</summary>
    private void WideNote()
    {
        var end = indented.IndexOf(" #", at, StringComparison.Ordinal) is >= 0 and var comment ? comment : indented.Length;
        if (indented[at..end] is not ['|' or '>', ..] && NoteBehind().Match(indented, at, end - at) is { Success: true } match)
        {
            Copy(match.Index - at);
            at = match.Groups["sign"].Index;
            Note(NoteBehindValue);

            // A comment would end the value, which may go on below.
            Replace(GoesOn ? indented.Length - at : 1, GoesOn ? "" : " #");
        }
    }

    /// <summary>A value in quotation marks that YAML does not know; false when it is none.</summary>
    private bool Foreign(Regex behind)
    {
        var closing = at < indented.Length ? ClosingOf(indented[at]) : "";
        var end = closing.Length == 0 ? -1 : indented.AsSpan(at + 1).IndexOfAny(closing);
        if (end <= 0 || !isKnown || (indented[at] is '「' or '『' or '【' && !Names.Contains(lastKey, StringComparer.Ordinal))
            || !behind.IsMatch(indented, at + 2 + end))
        {
            return false;
        }

        var (opening, value) = (indented[at], indented.Substring(at + 1, end));
        Note((
            $"値が「{opening}」と「{indented[at + 1 + end]}」で囲まれています。引用符なら半角の \" にし、要らなければ消してください",
            "the value is in brackets or quotation marks that are none in YAML"));
        Replace(end + 2, "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'");
        return true;
    }

    /// <summary>A value that only quotation marks make YAML.</summary>
    private void Plain()
    {
        var text = indented[at..];
        var end = text.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var comment ? comment : text.Length;
        end = NoteBehind().Match(text, 0, end) is { Success: true } note ? note.Index : end;
        var value = text[..end].TrimEnd();
        var inside = value.IndexOf(": ", StringComparison.Ordinal);
        var isBegun = value is ['@' or '`' or '%', ..] or ['&' or '*' or '!', > '\u007F', ..]
            or ['>' or '|', not (' ' or '+' or '-' or (>= '0' and <= '9')), ..];
        if (!isKnown || mended.ToString().TrimEnd() is not [.., ':'] || value.Length == 0 || (inside < 0 && !isBegun))
        {
            return;
        }

        at += isBegun ? 0 : inside;
        Note(isBegun
            ? ($"「{value[0]}」で始まる値です。引用符（'）で囲んでください", $"a value that begins with {value[0]} needs quotation marks")
            : ("値の中に「: 」があります。値を引用符（'）で囲んでください", "a value that holds a colon and a space needs quotation marks"));
        at -= isBegun ? 0 : inside;
        Replace(value.Length, "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'");
    }

    private void Quoted()
    {
        var quote = indented[at];
        var close = (quote == '"' ? DoubleQuoted() : SingleQuoted()).Match(indented, at);
        if (close.Success)
        {
            Copy(close.Length);
            return;
        }

        if (!YamlEntry().IsMatch(next))
        {
            Copy(indented.Length - at);
            return;
        }

        Note(("引用符が閉じていません", "the quotation mark is not closed"));
        var text = indented[at..].TrimEnd();
        var end = open.Count > 0 && FlowEnd().Match(text) is { Success: true } ending ? ending.Index : text.Length;
        var value = text[..end].TrimEnd();
        at += end;
        mended.Append(value.Length > 1 && value[^1] is '"' or '\'' or '”' or '’' or '＂' or '＇' or '」' ? value[..^1] : value).Append(quote);
    }

    private void Note((string Japanese, string English) said)
    {
        var place = Math.Clamp(at + shift, 0, line.Length);
        slips.Add(new(number, place + 1, said.Japanese, said.English, line));
    }

    private bool Rest(string start) => indented.AsSpan(at).StartsWith(start, StringComparison.Ordinal);

    private void Copy(int count)
    {
        mended.Append(indented, at, count);
        at += count;
    }

    private void Replace(int count, string text)
    {
        mended.Append(text);
        at += count;
    }

    [GeneratedRegex(@"\G\s*(?: #.*|[ 　]＃.*)?$")]
    private static partial Regex OnlyEnd();

    [GeneratedRegex(@"(?:^|[ 　]+)(?<sign>＃)(?![0-9０-９]+(?:[-－‐−ー][0-9０-９]+)*(?:号[室館]?|階|番地?|室|[FＦ])?(?:[ 　、。]|$))")]
    private static partial Regex NoteBehind();

    [GeneratedRegex(@"\G(?:-(?! )|[－ー―–—−‐ｰ・•●◦][ 　]*|\*[ 　]+|-　+)(?=(?<key>[A-Za-z_]\w*)[ 　]*[:：])")]
    private static partial Regex LooseDash();

    [GeneratedRegex(@"\G(?<key>[A-Za-z_Ａ-Ｚａ-ｚ＿][A-Za-z0-9_.０-９Ａ-Ｚａ-ｚ＿-]*)(?<parting>[ 　]*(?:：[ 　]*|[;；][ 　]+|:　[ 　]*|:))")]
    private static partial Regex AnyKey();

    [GeneratedRegex(@"\G(?<key>[A-Za-z_]\w*)[ 　]+(?=[^\x00-\x7f:：])(?!.*[:：])")]
    private static partial Regex KeyOnly();

    [GeneratedRegex(@"\G(?<key>[A-Za-z_]\w*)[ 　]*[=＝→⇒][ 　]*(?=[^ 　])(?!.*[:：])")]
    private static partial Regex KeyWithSign();

    [GeneratedRegex(@"\G""(?:[^""\\]|\\.)*""")]
    private static partial Regex DoubleQuoted();

    [GeneratedRegex(@"\G'(?:[^']|'')*'")]
    private static partial Regex SingleQuoted();

    [GeneratedRegex(@"\s*(?:,\s*[a-z_]+\s*:.*)?[}\]]*\s*[}\]]\s*,?$")]
    private static partial Regex FlowEnd();

    [GeneratedRegex(@"^\s*(?:- |[A-Za-z_][\w.-]*\s*[:：]|[}\]]|$)")]
    private static partial Regex YamlEntry();
}
