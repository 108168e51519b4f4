namespace CyberDocs.Sources;

/// <summary>Codes CD1001 to CD1007: what is wrong with a file or a text from outside, whatever it is to be.</summary>
internal static class SourceFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode EmptyFile { get; } = Codes.Add("CD1001", Severity.Error,
        "ファイルに何も書かれていません。", "The file is empty.",
        "内容のあるファイルを指定してください。", "Name a file that has content.");

    public static FindingCode ControlCharacter { get; } = Codes.Add("CD1005", Severity.Warning,
        "制御文字 {0} が含まれています。〓に置き換えました。", "The text holds the control character {0}; it was replaced by 〓.",
        "その文字を消してください。", "Delete the character.");

    public static FindingCode LoneSurrogate { get; } = Codes.Add("CD1007", Severity.Error,
        "文字の片割れ（対になっていないサロゲート）が含まれています。〓に置き換えました。",
        "The text holds half a character (an unpaired surrogate); it was replaced by 〓.",
        "その文字を打ち直してください。", "Retype the character.");
}
