using System.Buffers;
using CyberDocs.Model.Fields;

namespace CyberDocs.Reading;

/// <summary>The headings under which ledgers keep the fields of a device. Immutable and thread-safe.</summary>
/// <remarks>Width, spaces, letter case, signs and remarks in brackets count for nothing: <c>ＯＳ・版（バージョン）</c> is <c>OS版</c>.</remarks>
internal static class LedgerHeadings
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("([【〔<《");
    private static readonly SearchValues<char> Closing = SearchValues.Create(")]】〕>》");
    private static readonly char[] Circled = [.. "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳※*＊●・■□◆◎○★☆"];

    // What stands under these may be the field or not: only the person who wrote them knows.
    private static readonly (string Heading, string Usual)[] Near =
    [
        ("保守期限", "サポート期限"), ("保守終了日", "サポート期限"), ("保守契約期限", "サポート期限"), ("保守契約終了日", "サポート期限"), ("保証期限", "サポート期限"), ("リース期限", "サポート期限"),
        ("更新予定日", "サポート期限"), ("耐用年数", "サポート期限"), ("購入日", "登録日"), ("導入日", "登録日"), ("設置日", "登録日"), ("取得日", "登録日"), ("納入日", "登録日"),
        ("販売店", "保守事業者"), ("購入先", "保守事業者"), ("納入業者", "保守事業者"), ("管理者", "利用者・部署"), ("担当者", "利用者・部署"), ("責任者", "利用者・部署"),
        ("MACアドレス", "IPアドレス"), ("メールアドレス", "IPアドレス"), ("番号", "管理番号"), ("No", "管理番号"),
    ];

    private static readonly string[] Ends = ["必須", "任意", "の有無", "有無"];

    private static readonly Dictionary<string, RecordField> ByName = Index();

    /// <summary>The fields that are columns, in the order of a new ledger.</summary>
    public static IReadOnlyList<TypedField<Device>> Fields { get; } = [.. Device.Shape.Fields.Where(field => field.Headings.Count > 0)];

    /// <summary>The column that tells devices apart.</summary>
    public static RecordField Id => Fields[0];

    /// <summary>The column that names devices.</summary>
    public static RecordField Name { get; } = Device.Shape.Find(Device.Shape.NameKeys[0])!;

    /// <summary>The usual heading of each field.</summary>
    public static IReadOnlyList<string> Usual { get; } = [.. Fields.Select(field => field.Headings[0])];

    /// <summary>The field of a heading; null when the model does not know it.</summary>
    public static RecordField? Find(string heading) => ByName.GetValueOrDefault(Normal(heading));

    private static Dictionary<string, RecordField> Index()
    {
        var index = new Dictionary<string, RecordField>(StringComparer.Ordinal);
        foreach (var field in Device.Shape.Fields.Where(field => field.Headings.Count > 0))
        {
            foreach (var name in (string[])[field.Key, .. field.Headings])
            {
                index.TryAdd(Normal(name), field);
            }
        }

        return index;
    }

    /// <summary>Parts the name of a field from a word below it, where each word of an answer has a column.</summary>
    public const char GroupSign = '・';

    /// <summary>The name of a field before such a sign; null where there is none, or where the whole is a heading of its own.</summary>
    public static string? GroupOf(string heading) =>
        heading.IndexOf(GroupSign, StringComparison.Ordinal) is > 0 and var end && Find(heading) is null && Find(heading[..end]) is not null
            ? heading[..end]
            : null;

    /// <summary>The usual heading of a field that a heading is near to without being the same; null when it is near none.</summary>
    public static string? NearTo(string heading) => Array.Find(Near, near => Normal(near.Heading) == Normal(heading)).Usual;

    // 【必須】, (任意) and other remarks in brackets, wherever they stand; a heading of nothing else keeps them.
    private static string WithoutRemarks(string heading)
    {
        var kept = new StringBuilder(heading.Length);
        var at = 0;
        while (heading.AsSpan(at).IndexOfAny(Opening) is >= 0 and var before && heading.AsSpan(at + before).IndexOfAny(Closing) is > 0 and var length)
        {
            kept.Append(heading, at, before);
            at += before + length + 1;
        }

        var rest = kept.Append(heading, at, heading.Length - at).ToString();
        rest = rest.AsSpan().IndexOfAny("([【") is > 0 and var unclosed ? rest[..unclosed] : rest;
        return rest.Length > 0 ? rest : heading;
    }

    private static string Normal(string heading)
    {
        var said = WithoutRemarks(NameKey.Of(heading.Trim().TrimStart(Circled)));
        var start = said.AsSpan().IndexOfAnyExceptInRange('0', '9');

        // 1.型番 and 3)備考 are numbered; 5G回線 is not.
        said = start is 1 or 2 && said[start] is '.' or ')' or ':' or '、' or '-' ? said[(start + 1)..] : said;
        var normal = new StringBuilder(said.Length);
        foreach (var c in said)
        {
            if (char.IsLetterOrDigit(c) || c == 'ー')
            {
                normal.Append(c);
            }
        }

        // 登録年月日 is 登録日, and of リモート保守の有無 the last says only what is written there.
        var name = normal.ToString().Replace("年月日", "日", StringComparison.Ordinal);
        foreach (var end in Ends)
        {
            name = name.Length > end.Length && name.EndsWith(end, StringComparison.Ordinal) ? name[..^end.Length] : name;
        }

        return name;
    }
}
