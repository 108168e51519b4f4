namespace CyberDocs.Documents.Tests.Typography;

/// <summary>Texts that nobody writes and every reader meets.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "\n", "\r", "\r\n\r\n", "　　　", "\u200B", "\u2060\u2060", "\uFEFF", "\uD842", "\uDFB7", "\uDFB7\uD842", "\0\u0001\u001F\u007F",
        new string('\u0301', 300), new string('a', 300), new string('。', 300), new string('「', 300), new string('ー', 300), new string('…', 300),
        new string('\u200D', 300), new string('\u2060', 300), new string('\u00A0', 300), new string(' ', 300), new string('\uFE0F', 300), new string('/', 300),
        new string(':', 300), new string('"', 300), new string('\uD842', 300), "\U000E0100\U000E0100葛", "\u202E逆\u202C", "ก็ไทย ภาษา", "שלום עולם", "مرحبا",
        "가나다 각각", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "👨‍👩‍👧‍👦👍🏽🇯🇵🇯", "a\u0301\u0302\u0303漢\u3099\u309A", "￥￥￥￥1", "％％％％", "１２３４５６７８９０１２３４５６７８９０",
    ];
}
