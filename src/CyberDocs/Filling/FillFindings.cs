namespace CyberDocs.Filling;

/// <summary>Codes CD1241 to CD1249: filling in a form that an authority made.</summary>
internal static class FillFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode NoItems { get; } = Codes.Add("CD1241", Severity.Error,
        "この様式に、版「{edition}」の「{form}」の項目と答えの欄が、確かには見つかりません。何も書き込みませんでした。",
        "No item of \"{form}\", edition {edition}, and place for its answer is sure in this form; nothing was written.",
        "どの様式かを --form、版を --edition で示すか、欄の対応表を --map で渡してください。",
        "Say which form it is by --form and --edition, or give the cells by --map.");

    public static FindingCode LeftBlank { get; } = Codes.Add("CD1242", Severity.Warning,
        "{label}の「{value}」は書き込みませんでした: {reason}。",
        "\"{value}\" of {label} was not written: {reason}.",
        "様式に手で記入するか、欄が分かるなら対応表（--map）に加えてください。",
        "Write it into the form by hand, or add its cell to the mapping (--map).");

    public static FindingCode OtherYear { get; } = Codes.Add("CD1243", Severity.Error,
        "この様式は{years}のものですが、データの答えは版「{edition}」です。何も書き込みませんでした。",
        "This form is of {years}, but the dossier answers edition {edition}; nothing was written.",
        "その年度の様式を使うか、cyberdocs carry で答えを引き継いでください。それでもこの版の答えを書くなら --edition {edition} を付けてください。",
        "Take the form of that year, or carry the answers over by cyberdocs carry; to write them all the same, give --edition {edition}.");

    public static FindingCode VendorNotSaid { get; } = Codes.Add("CD1244", Severity.Error,
        "この様式は事業者確認用です。どの事業者の答えを書くのか分かりません。候補: {vendors}",
        "This is a vendor form; whose answers go in is not said. Candidates: {vendors}",
        "--vendor（システムごとなら --system も）で示してください。",
        "Say it by --vendor, and by --system where the form is about one system.");

    public static FindingCode NoAnswers { get; } = Codes.Add("CD1245", Severity.Error,
        "データに「{form}」の答えがありません。何も書き込みませんでした。",
        "The dossier has no answers for \"{form}\"; nothing was written.",
        "answers に答えを書くか、どの様式かを --form で示してください。",
        "Enter the answers, or say which form it is by --form.");

    public static FindingCode UnknownRow { get; } = Codes.Add("CD1246", Severity.Warning,
        "「{row}」の行は、どの項目か確かではありません{candidates}。空欄のままです。",
        "Which item the row \"{row}\" asks is not sure{candidates}; it was left blank.",
        "手で記入するか、対応表（--map）に加えてください。",
        "Fill it in by hand, or add it to the mapping (--map).");

    public static FindingCode MapDiffers { get; } = Codes.Add("CD1247", Severity.Error,
        "対応表の {cell} は、この様式では別の行です（対応表: 「{mapped}」）。空欄のままです。",
        "{cell} of the mapping is another row in this form (mapping: \"{mapped}\"); it was left blank.",
        "様式が変わっていないか確かめ、対応表を直すか、新しく作り直してください。",
        "See whether the form has changed; correct the mapping or have it made anew.");

    public static FindingCode BadMapping { get; } = Codes.Add("CD1248", Severity.Error,
        "対応表の「{entry}」は読めません: {reason}。",
        "\"{entry}\" of the mapping cannot be read: {reason}.",
        "item、key、sheet、cell を、cyberdocs fill が書いた形に合わせてください。",
        "Write item, key, sheet and cell as cyberdocs fill does.");

    public static FindingCode OtherForm { get; } = Codes.Add("CD1249", Severity.Warning,
        "「{sheet}」は{kind}の様式なので、書き込みませんでした。",
        "\"{sheet}\" is another form ({kind}) and was left alone.",
        "必要なら手で記入してください。",
        "Fill it in by hand where it is needed.");
}
