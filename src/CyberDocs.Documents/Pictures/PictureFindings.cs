namespace CyberDocs.Pictures;

/// <summary>Codes CD507x: pictures that are not printed, because they are not there or not sound.</summary>
internal static class PictureFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode Missing { get; } = Codes.Add(
        "CD5071", Severity.Warning,
        "画像「{0}」が見つからないため、画像なしで作りました。",
        "The picture \"{0}\" is not there; the papers were made without it.",
        "テンプレートの画像はテンプレートのフォルダーに、データの画像はデータのファイルと同じフォルダーかその下に置き、そこからの名前を「/」区切りで書いてください。",
        "Put a template's picture into the template folder, a dossier's into the dossier's folder or below it, and write its name from there with slashes.");

    public static FindingCode WrongKind { get; } = Codes.Add(
        "CD5072", Severity.Warning,
        "画像「{0}」は PNG でも JPEG でもない（{1}）ため、画像なしで作りました。",
        "The picture \"{0}\" is neither PNG nor JPEG ({1}); the papers were made without it.",
        "画像を開き、「名前を付けて保存」で PNG か JPEG にしたものを指定してください。",
        "Open the picture, save it as PNG or JPEG, and name that file.");

    public static FindingCode Broken { get; } = Codes.Add(
        "CD5073", Severity.Warning,
        "画像「{0}」は壊れている（{1}）ため、画像なしで作りました。",
        "The picture \"{0}\" is damaged ({1}); the papers were made without it.",
        "元の画像をもう一度コピーするか、画像を開いて保存し直したものを指定してください。",
        "Copy the original again, or open it, save it anew and name that file.");

    public static FindingCode TooLarge { get; } = Codes.Add(
        "CD5074", Severity.Warning,
        "画像「{0}」は大きすぎる（{1} 画素、展開すると {2} バイト、上限 {3}）ため、画像なしで作りました。",
        "The picture \"{0}\" is too large ({1} pixels, {2} bytes unpacked, limit {3}); the papers were made without it.",
        "画像を縮小してください。幅 2,000 画素あれば紙に印刷するには十分です。上限は --limit {4}=数（ライブラリーでは CyberDocsOptions.InputLimits）で上げられます。",
        "Make it smaller: 2,000 pixels across are enough for paper. --limit {4}=NUMBER (CyberDocsOptions.InputLimits in the library) raises the limit.");

    public static FindingCode Unsuited { get; } = Codes.Add(
        "CD5075", Severity.Warning,
        "画像「{0}」は{1}のため、どの書類でも同じ色で印刷できるとは限りません。画像なしで作りました。",
        "The picture \"{0}\" is {1}, which not every paper can print alike; the papers were made without it.",
        "画像を開き、カラーモードを RGB にして PNG か普通の JPEG で保存したものを指定してください。",
        "Open the picture, turn its colours into RGB, save it as PNG or plain JPEG, and name that file.");
}
