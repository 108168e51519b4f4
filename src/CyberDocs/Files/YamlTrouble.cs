namespace CyberDocs.Files;

/// <summary>What the scanner of YAML says, in both languages. Stateless and thread-safe.</summary>
internal static class YamlTrouble
{
    private static readonly (string English, string Japanese)[] Known =
    [
        ("did not find expected ',' or '}'", "波かっこの中に、区切りのコンマか閉じかっこがありません"),
        ("did not find expected ',' or ']'", "角かっこの中に、区切りのコンマか閉じかっこがありません"),
        ("did not find expected '-' indicator", "一覧の行が「- 」で始まっていません"),
        ("did not find expected key", "「項目名: 値」のはずの所に、ほかのものがあります"),
        ("mapping values are not allowed", "ここに「: 」は書けません"),
        ("could not find expected ':'", "項目名の後のコロンがありません"),
        ("quoted scalar", "引用符が正しく閉じていません"),
        ("block scalar", "「|」や「>」の後に、改行でないものがあります"),
        ("anchor or alias", "「&」や「*」で始まる値です。値なら引用符（'）で囲んでください"),
        ("tag", "「!」で始まる値です。値なら引用符（'）で囲んでください"),
        ("cannot start any token", "値や項目名の初めに使えない文字です"),
        ("indentation", "字下げが正しくありません"),
    ];

    /// <summary>Where the scanner met something with an exception of no words.</summary>
    public static FindingArgument LeftOpen { get; } = new(
        null, "ここより前で、かっこか引用符が閉じていないようです", "unexpected content; is a bracket, a brace or a quotation mark left open before it?");

    /// <summary>An error in both languages; one that is not known says in Japanese what may be wrong.</summary>
    public static FindingArgument Of(string message) => new(
        null,
        Array.Find(Known, known => message.Contains(known.English, StringComparison.OrdinalIgnoreCase)).Japanese ?? "YAML の決まりに合わない所があります",
        message);
}
