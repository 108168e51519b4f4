namespace CyberDocs.Generation;

/// <summary>Codes CD434x: characters of the dossier that cannot be printed as they are.</summary>
internal static class GlyphFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode CharacterMissing { get; } = Codes.Add(
        "CD4340", Severity.Error,
        "{fields}の文字{characters}は、どのフォントにもありません。このまま作ると〓で印刷されます。",
        "No font has the character {characters} of {fields}; it would be printed as 〓.",
        "この文字を持つ TrueType フォントを加える（--font builtin --font 名前.ttf、パソコンのフォントなら --font builtin --font machine）か、別の字体に直してください。",
        "Add a TrueType font that has it (--font builtin --font name.ttf, or --font builtin --font machine), or use another form of the character.");

    public static FindingCode FormMissing { get; } = Codes.Add(
        "CD4341", Severity.Warning,
        "{fields}の文字{characters}の異体字は、どのフォントにもありません。このまま作ると基本の字体で印刷されます。",
        "No font has the variation {characters} of {fields}; it would be printed in its basic form.",
        "異体字セレクターに対応したフォントを加えるか、基本の字体でよいか本人に確かめてください。",
        "Add a font that has the variation, or make sure that the basic form is acceptable.");
}
