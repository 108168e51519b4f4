using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace CyberDocs.Filling;

/// <summary>Texts of forms compared as people would: without blanks, marks and widths. Immutable and thread-safe.</summary>
internal sealed partial class FormText
{
    private readonly Dictionary<int, int> pairs = [];
    private readonly int count;

    public FormText(string text)
    {
        Key = KeyOf(text);
        var telling = Ending().Replace(Key, "");
        for (var i = 1; i < telling.Length; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(pairs, (telling[i - 1] << 16) | telling[i], out _)++;
        }

        count = Math.Max(0, telling.Length - 1);
    }

    /// <summary>Letters and figures alone, of one width and case.</summary>
    public string Key { get; }

    /// <summary>Whether the sentence says that something is not so.</summary>
    public bool IsNegated => Key.Contains("ていない", StringComparison.Ordinal) || Key.Contains("ていません", StringComparison.Ordinal);

    /// <summary>Letters and figures alone, of one width and case; long sounds are left out, as サーバー and サーバ are one.</summary>
    public static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in WidthFolding.Fold(text))
        {
            if ((char.IsLetterOrDigit(c) || c is '々' or '○' or '〇' or '×') && c != 'ー')
            {
                key.Append(char.ToUpperInvariant(c));
            }
        }

        return key.ToString();
    }

    /// <summary>How often each two letters follow one another in it.</summary>
    public IReadOnlyCollection<KeyValuePair<int, int>> Pairs => pairs;

    /// <summary>How alike a form's text is to a known one, from 0 to 1: explanations around it count little, what is missing counts much.</summary>
    public double Holds(FormText known) => Holds(known, known.pairs.Sum(pair => Math.Min(pair.Value, pairs.GetValueOrDefault(pair.Key))));

    /// <summary>The same, where it is known how many pairs of letters both have.</summary>
    public double Holds(FormText known, int shared)
    {
        if (count == 0 || known.count == 0)
        {
            return Key.Length > 0 && Key == known.Key ? 1 : 0;
        }

        if (Key == known.Key)
        {
            return 1;
        }

        var dice = 2.0 * shared / (count + known.count);
        return Key.Contains(known.Key, StringComparison.Ordinal) ? Math.Max(dice, 0.95) : Math.Max(dice, 0.85 * shared / known.count);
    }

    /// <summary>How much of this text another one holds, from 0 to 1.</summary>
    public double Within(FormText other) => count == 0
        ? Key.Length > 0 && other.Key.Contains(Key, StringComparison.Ordinal) ? 1 : 0
        : (double)pairs.Sum(pair => Math.Min(pair.Value, other.pairs.GetValueOrDefault(pair.Key))) / count;

    // How all sentences of a checklist end tells none from another.
    [GeneratedRegex("(を行って|を実施して|を行|して|されて|て)?(いる|います|いますか|いるか|ある|あります|ありますか|した|しました)$")]
    private static partial Regex Ending();
}
