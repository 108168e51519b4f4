using System.Text.RegularExpressions;

namespace CyberDocs.Files;

/// <summary>What stands in braces and brackets.</summary>
internal sealed partial class YamlSlipLine
{
    /// <summary>Records and lists in braces and brackets.</summary>
    private void Flow()
    {
        var isKeyNext = false;
        while (at < indented.Length)
        {
            var c = indented[at];
            if (c == '#' && at > 0 && indented[at - 1] == ' ')
            {
                break;
            }

            if (c is '＃' or '　' && open.Count == 0 && indented[at..].TrimStart('　', ' ') is ['＃', ..] note)
            {
                at = indented.Length - note.Length;
                Note(WideComment);
                Replace(1, " #");
                break;
            }

            if (c is ' ' or '　' && open.Count > 0 && NoteInside().Match(indented, at) is { Success: true } inside)
            {
                at = inside.Groups["sign"].Index;
                Note(NoteBehindValue);
                at = inside.Index + inside.Length;
                continue;
            }

            if (c == ' ')
            {
                Copy(1);
                continue;
            }

            if (isKeyNext && open is [.., ('}', _)] && Key(isHead: false))
            {
                Copy(indented.Length - at - indented[at..].TrimStart(' ').Length);
                isKeyNext = false;
                if (at < indented.Length && indented[at] is '"' or '\'')
                {
                    Quoted();
                }
                else
                {
                    Foreign(FlowValueEnd());
                }

                continue;
            }

            isKeyNext = Sign(c, isKeyNext);
        }

        // A record that goes on ends its line with a comma.
        if (mended.ToString().TrimEnd() is not [.., ','] && YamlEntry().IsMatch(next))
        {
            Close(0, indented.Length);
        }
    }

    /// <summary>Takes one character, and says whether a key may follow.</summary>
    private bool Sign(char c, bool isKeyNext)
    {
        switch (c)
        {
            case '{' or '[':
                open.Add((c == '{' ? '}' : ']', at));
                Copy(1);
                return c == '{';
            case '｛' when !isYaml:
                Note(("波かっこが全角です。半角にしてください", "the brace is full-width"));
                open.Add(('}', at));
                Replace(1, "{");
                return true;
            case '}' or ']' or '｝' when open.FindLastIndex(each => each.Closing == (c == ']' ? ']' : '}')) is >= 0 and var from && (c != '｝' || !isYaml):
                Close(from + 1, at);
                open.RemoveAt(from);
                Replace(1, c == '｝' ? "}" : c.ToString());
                return false;
            case ',':
                Copy(1);
                return true;
            case '、' or '，' when open is [.., ('}', _)]
                && KeyAhead().Match(indented, at + 1) is { Success: true } ahead && YamlSlips.IsKnown(ahead.Groups["key"].Value):
                Note(("項目の区切りが全角です。半角のコンマと半角の空白にしてください", "the comma between two keys is full-width"));
                Replace(1, ", ");
                return true;
            case '"' or '\'' when isKeyNext || mended.ToString().TrimEnd() is [.., '[' or '{' or ',' or ':']:
                Quoted();
                return false;
            default:
                Copy(1);
                return false;
        }
    }

    /// <summary>Closes what was left open above a depth.</summary>
    private void Close(int depth, int end)
    {
        while (open.Count > depth)
        {
            var (closing, from) = open[^1];
            open.RemoveAt(open.Count - 1);
            at = from;
            Note(closing == '}' ? ("波かっこが閉じていません", "the brace is not closed") : ("角かっこが閉じていません", "the bracket is not closed"));
            var gap = mended.ToString().TrimEnd(' ').Length;
            mended.Insert(gap, closing == '}' ? " }" : "]");
        }

        at = end;
    }

    [GeneratedRegex(@"\G\s*[,}、，｝]|\G[ 　]+＃")]
    private static partial Regex FlowValueEnd();

    // A comment among the values of a record in braces ends where the next value begins.
    [GeneratedRegex(@"\G[ 　]+(?<sign>＃)(?![0-9０-９])[^,}\]]*?(?=[,}\]｝]|[、，][ 　]*[A-Za-z_]\w*[ 　]*[:：]|$)")]
    private static partial Regex NoteInside();

    [GeneratedRegex(@"\G[ 　]*(?<key>[A-Za-z_]\w*)[ 　]*[:：]")]
    private static partial Regex KeyAhead();
}
