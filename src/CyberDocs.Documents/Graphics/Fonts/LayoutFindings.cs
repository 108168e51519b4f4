namespace CyberDocs.Graphics.Fonts;

/// <summary>Codes CD4001 to CD4099: fonts.</summary>
internal static class LayoutFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode FontNotTrueType { get; } = Codes.Add(
        "CD4001", Severity.Error,
        "フォント「{0}」は TrueType フォントではありません。",
        "The font \"{0}\" is not a TrueType font.",
        "TrueType 形式のフォント（.ttf または .ttc）を指定してください。",
        "Give a TrueType font (.ttf or .ttc).");

    public static FindingCode FontHasCffOutlines { get; } = Codes.Add(
        "CD4002", Severity.Error,
        "フォント「{0}」の輪郭は CFF（PostScript）形式のため使えません。",
        "The font \"{0}\" has CFF (PostScript) outlines, which cannot be used.",
        "同じ書体の TrueType 版（.ttf）を指定してください。拡張子 .otf のファイルの多くは CFF 形式です。",
        "Give the TrueType version (.ttf) of the typeface; most .otf files have CFF outlines.");

    public static FindingCode FontIsPackedForWeb { get; } = Codes.Add(
        "CD4003", Severity.Error,
        "フォント「{0}」はウェブ用（WOFF）に圧縮されているため使えません。",
        "The font \"{0}\" is packed for the web (WOFF) and cannot be used.",
        "圧縮前の TrueType 版（.ttf）を指定してください。",
        "Give the TrueType file (.ttf) that it was packed from.");

    public static FindingCode FontIndexOutOfRange { get; } = Codes.Add(
        "CD4004", Severity.Error,
        "フォント「{0}」に {1} 番のフォントはありません（収録数 {2}、番号は 0 から）。",
        "The font file \"{0}\" holds no font number {1} (it holds {2}, counted from 0).",
        "フォントの番号を収録数の範囲で指定してください。",
        "Give a font number within the collection.");

    public static FindingCode FontDamaged { get; } = Codes.Add(
        "CD4005", Severity.Error,
        "フォント「{0}」は壊れています（{1} テーブルが無いか、内容が不正です）。",
        "The font \"{0}\" is damaged (its {1} table is missing or wrong).",
        "フォントファイルを入手し直してください。",
        "Obtain the font file again.");

    public static FindingCode FontHasNoUnicodeMap { get; } = Codes.Add(
        "CD4006", Severity.Error,
        "フォント「{0}」には Unicode の文字表（cmap）がありません。",
        "The font \"{0}\" has no Unicode character map (cmap).",
        "Unicode に対応した TrueType フォントを指定してください。",
        "Give a TrueType font with a Unicode character map.");

    public static FindingCode FontMayNotBeEmbedded { get; } = Codes.Add(
        "CD4007", Severity.Error,
        "フォント「{0}」は文書への埋め込みが許可されていないため使いません。",
        "The font \"{0}\" does not permit embedding and is not used.",
        "埋め込みが許可されたフォントを指定してください。",
        "Give a font whose licence permits embedding.");

    public static FindingCode NoUsableFont { get; } = Codes.Add(
        "CD4008", Severity.Error,
        "使えるフォントが 1 つもありません。",
        "There is no usable font.",
        "日本語の TrueType フォント（.ttf）を 1 つ以上指定してください。",
        "Give at least one Japanese TrueType font (.ttf).");

    public static FindingCode FontIsVariable { get; } = Codes.Add(
        "CD4009", Severity.Warning,
        "フォント「{0}」は可変フォントです。既定の太さだけを使います。",
        "The font \"{0}\" is a variable font; only its default weight is used.",
        "太さごとに分かれた TrueType フォント（.ttf）を指定してください。",
        "Give static TrueType fonts (.ttf), one per weight.");

    public static FindingCode GlyphDamaged { get; } = Codes.Add(
        "CD4010", Severity.Error,
        "フォント「{0}」の字形 {1} は壊れているため空白になります。",
        "Glyph {1} of the font \"{0}\" is damaged and stays blank.",
        "フォントファイルを入手し直してください。",
        "Obtain the font file again.");
}
