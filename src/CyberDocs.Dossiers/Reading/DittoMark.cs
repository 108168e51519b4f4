using System.Buffers;

namespace CyberDocs.Reading;

/// <summary>Marks that stand for a value written elsewhere: 〃 and 同上 for the one above, 同左 for the one to the left. Stateless and thread-safe.</summary>
internal static class DittoMark
{
    private const int Longest = 8;

    // What a mark begins with; a ledger of 100,000 rows is asked for every cell.
    private static readonly SearchValues<char> Firsts = SearchValues.Create("〃″”'仝同々上前左⇐←");

    public static bool IsAbove(string text) => MayBe(text)
        && Bare(text) is "〃" or "″" or "”" or "''" or "仝" or "同上" or "々" or "上に同じ" or "上と同じ" or "上記に同じ" or "上記と同じ" or "同前";

    public static bool IsLeft(string text) => MayBe(text) && Bare(text) is "同左" or "左に同じ" or "左と同じ" or "同右" or "⇐" or "←";

    /// <summary>Whether a value says nothing by itself.</summary>
    public static bool Is(string text) => IsAbove(text) || IsLeft(text) || (MayBe(text) && NameKey.Of(Bare(text)) is "同様" or "上記" or "上記同様" or "前記" or "同じ");

    // （同上）, 同上。 and 〃〃 are marks as well.
    private static string Bare(string text)
    {
        var bare = text.Trim().Trim('（', '）', '(', ')', '。', '．', '.').Trim();
        return bare.Length > 1 && bare.All(c => c is '〃' or ' ' or '　') ? "〃" : bare;
    }

    private static bool MayBe(string text) => text.Length is > 0 and <= Longest && text.AsSpan().ContainsAny(Firsts);
}
