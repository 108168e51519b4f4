using System.Buffers;

namespace CyberDocs.Reading;

/// <summary>Tells devices from the other rows that people write below a ledger's headings. Immutable and thread-safe.</summary>
internal sealed class LedgerRowSense
{
    private const int FewestHeadings = 2;
    private const int LongestEnd = 8;

    // Longer than any heading, total or note; folding a text without end for every row would take as long.
    private const int LongestLooked = 400;

    private static readonly string[] Totals = ["合計", "小計", "総計", "総合計", "累計", "計", "総数", "総台数", "台数", "件数", "TOTAL", "SUBTOTAL", "GRANDTOTAL", "SUM"];

    private static readonly string[] NamedTotals = ["小計", "合計", "総計"];

    private static readonly string[] Counted = ["DEVICES", "DEVICE", "ITEMS", "UNITS", "PCS"];

    // What stands at the head or the foot of a printed list, with a value behind it.
    private static readonly string[] Labels =
    [
        "作成日", "作成者", "作成部署", "更新日", "更新者", "最終更新", "最終更新日", "印刷日", "出力日", "改訂日", "改定日", "記入日", "記入者", "確認日", "確認者", "承認日", "承認者", "提出日", "基準日",
        "調査日", "担当部署", "施設名", "医療機関名", "病院名",
    ];

    private static readonly string[] AsOf = ["現在", "時点", "作成", "更新", "改訂", "改定", "印刷", "出力", "提出", "確認", "版"];

    private static readonly string[] Notes = ["※", "*", "注)", "(注", "注:", "注記", "注意", "注1", "注2", "備考:", "凡例", "[注", "【注"];

    private static readonly string[] Ends = ["以上", "以下余白", "余白", "以下空白", "END", "EOF", "次頁へ", "次ページへ続く", "続く"];

    private static readonly string[] Examples = ["記入例", "(例)", "例)", "例:", "【例】", "[例]", "(記入例)", "入力例", "サンプル:"];

    private static readonly string[] Parts = ["階", "棟", "館", "室", "科", "部", "課", "系"];

    private static readonly SearchValues<char> SectionSigns = SearchValues.Create("【■●◆▼▲◎□☆★〈《<≪〔[");

    private readonly bool[] isKnown;
    private readonly int idColumn = -1;
    private readonly int nameColumn = -1;
    private readonly int known;

    public LedgerRowSense(IReadOnlyList<string> headings)
    {
        isKnown = new bool[headings.Count];
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i].Length > 0 && LedgerHeadings.Find(headings[i]) is { } field)
            {
                isKnown[i] = true;
                known++;
                idColumn = idColumn < 0 && field == LedgerHeadings.Id ? i : idColumn;
                nameColumn = nameColumn < 0 && field == LedgerHeadings.Name ? i : nameColumn;
            }
        }
    }

    public LedgerRowKind Of(IReadOnlyList<SourceCell> cells)
    {
        var (first, filled, hasField, onlyDashes) = (-1, 0, false, true);
        for (var i = 0; i < cells.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(cells[i].Text))
            {
                continue;
            }

            first = first < 0 ? i : first;
            filled++;
            hasField |= i < isKnown.Length && isKnown[i];
            onlyDashes = onlyDashes && cells[i].Text.Length < LongestEnd && ScalarText.IsDash(cells[i].Text);
        }

        if (known < FewestHeadings || first < 0)
        {
            return first < 0 ? LedgerRowKind.NoDevice : LedgerRowKind.Device;
        }

        if (!hasField || onlyDashes)
        {
            return LedgerRowKind.NoDevice;
        }

        var text = cells[first].Text;
        if (filled <= 2 && text.Length <= LongestLooked && IsAside(NameKey.Of(text), filled))
        {
            return LedgerRowKind.NoDevice;
        }

        if (IsPlainId(text) && (idColumn < 0 || first <= idColumn))
        {
            return LedgerRowKind.Device;
        }

        var id = idColumn >= 0 && idColumn < cells.Count ? cells[idColumn].Text : "";
        if (text.Length > LongestLooked || id.Length > LongestLooked)
        {
            return LedgerRowKind.Device;
        }

        return IsHeading(text) || IsHeading(id) ? Headings(cells, filled)
            : IsTotal(cells, first) || IsNote(text, id, filled) || (filled == 1 && first == idColumn && IsPart(text)) ? LedgerRowKind.NoDevice
            : LedgerRowKind.Device;
    }

    // 外来, 2階 or 2. サーバ alone in a row heads the rows below it; a number of a device has letters or figures.
    private static bool IsPart(string text)
    {
        var key = NameKey.Of(text);
        var numbered = key.TrimStart('(');
        var behind = numbered.TrimStart("0123456789".ToCharArray());
        key = behind.Length < numbered.Length && behind is ['.' or ')' or '、', .. { Length: > 0 } title] ? title : key;
        return !key.Any(char.IsAsciiLetter) && (!key.Any(char.IsAsciiDigit) || Array.Exists(Parts, part => key.EndsWith(part, StringComparison.Ordinal)));
    }

    // The usual number of a device, seen without folding: most rows begin with one.
    private static bool IsPlainId(string text) =>
        text.Length <= LongestLooked && text.AsSpan().ContainsAnyInRange('0', '9') && text.AsSpan().IndexOfAnyExceptInRange('-', 'z') < 0;

    private static bool IsHeading(string text) => text.Length > 0 && LedgerHeadings.Find(text) is not null;

    private static LedgerRowKind Headings(IReadOnlyList<SourceCell> cells, int filled)
    {
        var named = cells.Where(cell => cell.Text.Length <= LongestLooked && IsHeading(cell.Text))
            .Select(cell => NameKey.Of(cell.Text)).Distinct(StringComparer.Ordinal).Count();
        return named >= FewestHeadings && named * 2 >= filled ? LedgerRowKind.Headings : LedgerRowKind.Device;
    }

    private bool IsTotal(IReadOnlyList<SourceCell> cells, int first)
    {
        var key = NameKey.Of(cells[first].Text).Trim('(', ')', '[', ']', '【', '】', '<', '>', '《', '》');
        key = Array.Find(Counted, word => key.EndsWith(word, StringComparison.Ordinal)) is { } unit ? key[..^unit.Length] : key;
        return cells.Skip(first + 1).All(cell => cell.Text.Length <= LongestLooked && IsCount(NameKey.Of(cell.Text)))
            && (Array.Exists(Totals, total => key.StartsWith(total, StringComparison.Ordinal) && IsCount(key[total.Length..]))
                || Array.Exists(NamedTotals, total => key.IndexOf(total, StringComparison.Ordinal) is >= 0 and var at && IsCount(key[(at + total.Length)..]))
                || (key is ['全', _, ..] && IsCount(key[1..]))
                // 体重計 in the column of names is a device; サーバ計 in front of it counts those above.
                || (key.EndsWith('計') && first != nameColumn && cells.Skip(first + 1).Any(cell => cell.Text.Any(char.IsDigit))));
    }

    // 作成日：…, 2024/9/1現在 and ページ 1/3 are about the list.
    private static bool IsAside(string key, int filled)
    {
        if (key.IndexOf(':', StringComparison.Ordinal) is > 0 and <= LongestEnd and var colon
            && !key.AsSpan(0, colon).ContainsAnyInRange('0', '9') && !key.AsSpan(0, colon).ContainsAnyInRange('A', 'Z'))
        {
            return filled == 1 || Array.IndexOf(Labels, key[..colon]) >= 0;
        }

        if (Array.IndexOf(Labels, key) >= 0)
        {
            return true;
        }

        if (filled > 1 || !key.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var said = Array.Find(AsOf, word => key.EndsWith(word, StringComparison.Ordinal)) is { } asOf ? key[..^asOf.Length] : key;
        return IsPage(key) || (said.AsSpan().ContainsAny('/', '年', '.') && DateText.TryRead(said, out _, out _));
    }

    private static bool IsPage(string key) => key.EndsWith("ページ", StringComparison.Ordinal) || key.EndsWith('頁')
        || (key is ['-', .. var number, '-'] && number.All(char.IsAsciiDigit))
        || Array.Exists(Pages, word => key.StartsWith(word, StringComparison.Ordinal) && key[word.Length..].All(c => char.IsAsciiDigit(c) || c is '/' or '-'));

    private static readonly string[] Pages = ["ページ", "頁", "PAGE", "P."];

    // 12台, (3件), : 5, or nothing.
    private static bool IsCount(string text) => text.All(c => char.IsAsciiDigit(c) || "()[]:=.,・-台件本個式点基枚行数計円\\%".Contains(c, StringComparison.Ordinal));

    private static bool IsNote(string text, string id, int filled)
    {
        var key = NameKey.Of(text);
        if (Array.Exists(
            Examples, example => key.StartsWith(example, StringComparison.Ordinal) || NameKey.Of(id).StartsWith(example, StringComparison.Ordinal)))
        {
            return true;
        }

        if (filled > 2)
        {
            return false;
        }

        if (Array.Exists(Notes, note => key.StartsWith(note, StringComparison.Ordinal))
            || Array.Exists(Ends, end => key.Trim('-', '(', ')', '*', '~', '=', '・') == end))
        {
            return true;
        }

        return filled == 1 && (SectionSigns.Contains(text.TrimStart()[0]) || (key.Length > LongestEnd && text.Contains('。', StringComparison.Ordinal)));
    }
}
