namespace CyberDocs.Reading;

/// <summary>Codes CD1302 to CD1310, CD1313 to CD1315 and CD1317 to CD1319: what whoever writes an edition of a form may have forgotten.</summary>
internal static class EditionFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode NumberOfNoSection { get; } = Codes.Add("CD1302", Severity.Warning,
        "{0}（版 {1}）の項目 {2} の番号「{3}」は、節「{4}」の番号になっていません。",
        "The number '{3}' of item {2} of {0} (edition {1}) is none of section '{4}'.",
        "number を様式の番号に直すか、項目を正しい節へ移してください。", "Correct number, or move the item to its section.");

    public static FindingCode SameTwice { get; } = Codes.Add("CD1303", Severity.Warning,
        "{0}（版 {1}）の項目 {2} の {3} は、項目 {4} と同じです: {5}", "{3} of item {2} of {0} (edition {1}) is that of item {4}: {5}",
        "写したまま直し忘れていないか、様式の現物と見比べてください。", "Compare with the printed form: it may have been copied and not changed.");

    public static FindingCode NumberLeftOut { get; } = Codes.Add("CD1304", Severity.Info,
        "{0}（版 {1}）の番号が「{2}」の次に「{3}」へ飛んでいます。", "The numbers of {0} (edition {1}) jump from '{2}' to '{3}'.",
        "様式の現物にない番号なら、そのままで構いません。あれば、項目を加えてください。", "Leave it if the printed form has no such number; else add the item.");

    public static FindingCode ClassSpelledDifferently { get; } = Codes.Add("CD1305", Severity.Warning,
        "{0}（版 {1}）の項目 {2} の asset_class「{3}」は、ほかの項目や版では「{4}」と書かれています。",
        "asset_class '{3}' of item {2} of {0} (edition {1}) is spelled '{4}' by other items or editions.",
        "どちらかにそろえてください。違う書き方の区分は、別の区分として印字されます。", "Spell both alike: classes that differ are printed as two.");

    public static FindingCode NoItems { get; } = Codes.Add("CD1306", Severity.Warning,
        "{0}（版 {1}）の「{2}」に項目がありません。", "There is no item in '{2}' of {0} (edition {1}).",
        "sections とその items を書いてください。", "Write sections, and items in each of them.");

    public static FindingCode NoteNamesNoItem { get; } = Codes.Add("CD1307", Severity.Warning,
        "{0}（版 {1}）の注記が挙げる番号「{2}」の項目がありません。", "A note of {0} (edition {1}) names the number '{2}', which no item has.",
        "注記の番号か、項目の number を直してください。", "Correct the note, or number of the item.");

    public static FindingCode CarryNamesNothing { get; } = Codes.Add("CD1308", Severity.Warning,
        "版 {0} から {1} への引き継ぎの表が挙げる {2}「{3}」がありません。近いもの: {4}",
        "The carry map from {0} to {1} names {2} '{3}', which does not exist. Nearest: {4}",
        "表か版の id を直してください。", "Correct the map, or the id in the edition.");

    public static FindingCode NoCarry { get; } = Codes.Add("CD1309", Severity.Info,
        "{0} の版 {1} には、前の版 {2} からの引き継ぎの表がありません。前の年の答えを移せません。",
        "No carry map leads to edition {1} of {0} from {2}, the one before: last year's answers cannot be moved.",
        "editions/carry/{2}-{1}.yaml を加えてください。書き方は editions の README にあります。", "Add editions/carry/{2}-{1}.yaml as the README of editions says.");

    public static FindingCode FileNotRead { get; } = Codes.Add("CD1310", Severity.Warning,
        "このファイルは読まれません。版は editions の直下の「様式.版.yaml」、引き継ぎの表は editions/carry の「前の版-次の版.yaml」だけが読まれます。",
        "This file is not read: editions are read as editions/FORM.EDITION.yaml, carry maps as editions/carry/OLDER-NEWER.yaml.",
        "名前を直すか、置き場所を移してください。", "Rename or move it.");

    public static FindingCode NothingSaid { get; } = Codes.Add("CD1313", Severity.Info,
        "{0}（版 {1}）の項目 {2} に {3} がありません。", "Item {2} of {0} (edition {1}) has no {3}.",
        "「はい」と言える場合（meaning）、それを示すもの（proof）、確かさ（confidence）を書くと、91-根拠一覧に印字されます。",
        "Write what counts as はい (meaning), what shows it (proof) and how sure that is (confidence): paper 91 prints them.");

    public static FindingCode NamedDifferently { get; } = Codes.Add("CD1314", Severity.Warning,
        "ファイル名は「{0}」ですが、中身は様式 {1} の版 {2} です。", "The file is called '{0}' and holds edition {2} of {1}.",
        "写した版の id か form を直し忘れていないか確かめてください。同じ id の版は置き換えられ、使われなくなります。",
        "The id or form may have been copied and not changed. An edition with the id of another replaces it.");

    public static FindingCode OfAnotherYear { get; } = Codes.Add("CD1315", Severity.Warning,
        "{0}（版 {1}）は {2} から始まる年度の版ですが、{3} は「{4}」です。",
        "Edition {1} of {0} is of the fiscal year that begins on {2}, but its {3} says '{4}'.",
        "前の版から写したまま直し忘れていないか確かめてください。", "It may have been copied from the edition before and not changed.");

    public static FindingCode UnknownForm { get; } = Codes.Add("CD1317", Severity.Warning,
        "版 {1} の様式「{0}」を使う書類がありません。近いもの: {2}", "No document uses the form '{0}' of edition {1}. Nearest: {2}",
        "form を直すか、その様式の書類（document.yaml とテンプレート）を加えてください。", "Correct form, or add a document (document.yaml and template) for it.");

    public static FindingCode NoCounterpart { get; } = Codes.Add("CD1318", Severity.Warning,
        "{0} に版 {1} がありますが、{2} に版 {1} がありません。この二つの版は一緒に選ばれます（editions の checklist）。",
        "{0} has an edition {1}, {2} has none; both are chosen together by 'checklist' of a dossier's editions.",
        "もう一方の様式の版も加えてください。", "Add the edition of the other form.");

    public static FindingCode NoFiscalYear { get; } = Codes.Add("CD1319", Severity.Warning,
        "{0}（版 {1}）の fiscal_year_start「{2}」は年度の初日（4月1日）ではありません。目標日の範囲と、新しいデータがどの版で始まるかは、これで決まります。",
        "fiscal_year_start '{2}' of edition {1} of {0} is not the first day of a fiscal year (1 April), which bounds target dates and chooses the edition of new dossiers.",
        "その年の4月1日を書いてください。", "Write 1 April of its year.");
}
