using System.Text.RegularExpressions;
using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>Finds the headings of a form's columns and says what they mean. Not thread-safe.</summary>
internal sealed partial class Headings
{
    private const int LongestHeading = 24;

    /// <summary>What stands further above is no heading of a column.</summary>
    private const int MostRows = 8;

    private readonly FormGrid grid;
    private readonly AssetClasses classes;
    private readonly Func<string, bool> isOfAnotherYear;
    private readonly int firstItem;
    private readonly List<(int Top, int Bottom)> blocks = [];
    private readonly Dictionary<(int Bottom, int Column), HeadingWords> columns = [];
    private readonly Dictionary<string, HeadingWords> words = new(StringComparer.Ordinal);

    /// <param name="grid">The table.</param>
    /// <param name="classes">Asset classes that headings may name.</param>
    /// <param name="items">Rows that hold an item, which are no headings.</param>
    /// <param name="isOfAnotherYear">Whether a heading is about another year than the form.</param>
    public Headings(FormGrid grid, AssetClasses classes, IReadOnlySet<int> items, Func<string, bool> isOfAnotherYear)
    {
        (this.grid, this.classes, this.isOfAnotherYear) = (grid, classes, isOfAnotherYear);
        firstItem = items.Count == 0 ? int.MaxValue : items.Min();
        var first = 0;
        for (var row = grid.FirstRow; row <= grid.Rows; row++)
        {
            if (!items.Contains(row) && (IsHeading(row) || (first > 0 && IsBelowHeading(row, first))))
            {
                if (first == 0)
                {
                    blocks.Add((first = row, row));
                }

                blocks[^1] = (first, row);
            }
            else
            {
                first = 0;
            }
        }
    }

    /// <summary>Whether the table has headings of its own.</summary>
    public bool Any => blocks.Count > 0;

    /// <summary>Whether a row is one of headings.</summary>
    public bool Holds(int row) => row <= BlockAbove(row + 1).Bottom;

    /// <summary>What stands in a column, for a row, with the words that stand before the cell in that row.</summary>
    public ColumnRole RoleOf(int row, int column, HeadingWords inRow)
    {
        var (top, bottom) = BlockAbove(row);
        if (!columns.TryGetValue((bottom, column), out var above))
        {
            FormCell? last = null;
            for (var each = Math.Max(top, bottom - MostRows + 1); each <= bottom; each++)
            {
                if (grid.WrittenAt(each, column) is { } cell && !ReferenceEquals(cell, last) && cell.Text.Length <= 4 * LongestHeading)
                {
                    above = Said(cell.Text).Then(above);
                    last = cell;
                }
            }

            columns.Add((bottom, column), above);
        }

        return inRow.Then(above).Role();
    }

    /// <summary>What one text says of the cells below or behind it.</summary>
    public HeadingWords Said(string text)
    {
        if (!words.TryGetValue(text, out var said))
        {
            var key = FormText.KeyOf(text);
            var kind = KindOf(text);
            said = new HeadingWords(
                true, (key.Length <= LongestHeading && OfOthers().IsMatch(key)) || isOfAnotherYear(text), kind, kind == ColumnKind.Target, RoundOf(key),
                key is "年" or "月" or "日", DateWord().IsMatch(key), classes.Named(text));
            words.Add(text, said);
        }

        return said;
    }

    /// <summary>What a word beside an answer says about it, such as 2回目; None and 0 when nothing.</summary>
    public static (ColumnKind Kind, int Round) Word(string text)
    {
        var key = FormText.KeyOf(text);
        return key.Length > LongestHeading ? (ColumnKind.None, 0) : (KindOf(text), RoundOf(key));
    }

    private (int Top, int Bottom) BlockAbove(int row)
    {
        var (from, to) = (0, blocks.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = blocks[middle].Top < row ? (middle + 1, to) : (from, middle);
        }

        return from == 0 ? (1, 0) : blocks[from - 1];
    }

    // A word alone below an item, such as 備考, is about that item.
    private bool IsHeading(int row)
    {
        var cells = grid.Row(row).Where(cell => !cell.IsBlank && cell.Area.First.Row == row).ToList();
        return (cells.Count > 1 || firstItem >= row) && cells.Exists(IsStrong)
            && cells.TrueForAll(cell => cell.Text.Length <= 4 * LongestHeading && cell.Text.TrimStart() is not ['※', ..]);
    }

    private bool IsBelowHeading(int row, int first) =>
        row - first <= 3
        && grid.Row(row).Where(cell => !cell.IsBlank && cell.Area.First.Row == row).ToList() is { Count: > 0 } cells
        && !(cells is [{ Area.First.Column: 0 }] && grid.Columns > 2)
        && (cells.TrueForAll(cell => Word(cell.Text) != (ColumnKind.None, 0) && !AnswerWords.IsPair(cell.Text)) || NamesClasses(cells) || NamesAnswers(cells));

    // One class alone is the title of the rows below it.
    private bool NamesClasses(IReadOnlyList<FormCell> cells) =>
        cells.Select(cell => classes.Named(cell.Text)).ToList() is var named && !named.Contains(null) && named.Distinct().Count() > 1;

    // Between both words may stand others, such as 一部実施.
    private static bool NamesAnswers(IReadOnlyList<FormCell> cells) =>
        cells.Select(cell => KindOf(cell.Text)).ToList() is var kinds && kinds.Contains(ColumnKind.Yes) && kinds.Contains(ColumnKind.No)
        && cells.All(cell => cell.Text.Length <= LongestHeading);

    private static bool IsStrong(FormCell cell)
    {
        var key = FormText.KeyOf(cell.Text);
        return key.Length is > 0 and <= LongestHeading && !cell.Text.TrimEnd().EndsWith('。') && !AnswerWords.IsPair(cell.Text) && StrongWord().IsMatch(key);
    }

    private static int RoundOf(string key) => FirstRound().IsMatch(key) ? 1 : SecondRound().IsMatch(key) ? 2 : 0;

    private static ColumnKind KindOf(string text)
    {
        var key = FormText.KeyOf(text);
        return key.Length > LongestHeading || (NoRole().IsMatch(key) && key != "根拠備考") ? ColumnKind.None
            : TargetWord().IsMatch(key) ? ColumnKind.Target
            : RemarksWord().IsMatch(key) ? ColumnKind.Remarks
            : key != "NO" && AnswerWords.InPair(AnswerWords.WithoutEnglish(key)) is { } word ? word == Answer.Yes ? ColumnKind.Yes : ColumnKind.No
            : key is "対象外" or "該当なし" or "非該当" ? ColumnKind.NotNeeded
            : DayOfWord().IsMatch(string.Concat(text.Where(c => !char.IsWhiteSpace(c)))) ? ColumnKind.Date
            : AnswerWord().IsMatch(key) ? ColumnKind.Answer
            : DateWord().IsMatch(key) ? ColumnKind.Date
            : ColumnKind.None;
    }

    // Columns that the authority keeps for itself, or that say how it was before.
    [GeneratedRegex("使用欄|県(使用|記入|確認)|保健所(使用|記入|確認)|行政|検査員|監視員|事務局|前年|昨年|前回|記入例|見本")]
    private static partial Regex OfOthers();

    [GeneratedRegex("目標|予定日|期限|達成日|(完了|達成|対応|実施)予定|予定時期")]
    private static partial Regex TargetWord();

    [GeneratedRegex("^備考|備考$|特記|摘要|コメント|補足")]
    private static partial Regex RemarksWord();

    [GeneratedRegex("確認結果|回答|点検結果|判定|^結果|結果$|実施状況|対応状況|取組状況|はい.*いいえ|チェック$|チェック欄|確認欄|回答欄|適否|○×|〇×|有無$")]
    private static partial Regex AnswerWord();

    [GeneratedRegex("日付|確認日|点検日|実施日|記入日|(確認|点検|実施|記入)した日|年月日|月日$")]
    private static partial Regex DateWord();

    // 実施状況確認日 is a day; 実施状況・確認日 is both.
    [GeneratedRegex("^(回答|判定|(実施状況|対応状況|取組状況)の?(確認|点検|記入))日$")]
    private static partial Regex DayOfWord();

    [GeneratedRegex("項目|内容|根拠|参照|担当|確認者|実施者|記入者|確認方法|次回|前回|前年|昨年|記入例|見本|対象機器$")]
    private static partial Regex NoRole();

    [GeneratedRegex("1回目|第1回|一回目|初回")]
    private static partial Regex FirstRound();

    [GeneratedRegex("2回目|第2回|二回目|再確認|再点検")]
    private static partial Regex SecondRound();

    [GeneratedRegex("項目|番号|^No$|確認結果|実施状況|対応状況|取組状況|回答|点検結果|判定|^結果|1回目|2回目|目標日|^備考|備考$|日付|確認日|点検日|チェック欄|確認欄|確認事項|内容$|はい.*いいえ")]
    private static partial Regex StrongWord();
}
