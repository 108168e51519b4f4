namespace CyberDocs.Collecting;

/// <summary>Codes CD11xx, CD1209, CD1210, CD1240, CD1253 to CD1255, CD1261 and CD1300: merging filled-in forms into a dossier.</summary>
internal static class CollectFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode UnknownForm { get; } = Codes.Add("CD1101", Severity.Error,
        "この様式（{0}）の版の定義がありません。記入内容は取り込みませんでした。",
        "No edition is at hand for this form ({0}); what was filled in was not taken.",
        "新しい cyberdocs に替えてもう一度取り込むか、記入内容をデータに手で写してください。版の定義があるフォルダーは --templates で示せます。",
        "Collect it with a newer cyberdocs, or copy what was filled in by hand; a folder that holds the edition is named by --templates.");

    public static FindingCode OtherInstitution { get; } = Codes.Add("CD1102", Severity.Error,
        "この様式は「{0}」のものです。データは「{1}」のものなので、取り込みませんでした。",
        "This form belongs to '{0}', but the dossier to '{1}'; it was not taken.",
        "「{0}」のデータに取り込むか、様式を「{1}」のデータから作り直して記入してもらってください。",
        "Collect it into the dossier of '{0}', or have a form made from the dossier of '{1}' filled in.");

    public static FindingCode UnknownVendor { get; } = Codes.Add("CD1103", Severity.Error,
        "この様式は「{0}」のものですが、データにその事業者またはシステムがありません。取り込みませんでした。",
        "This form belongs to '{0}', a vendor or system that the dossier does not have; it was not taken.",
        "vendors か systems に加えるか、--vendor と --system で示してください。",
        "Add it to vendors or systems, or say whose form it is by --vendor and --system.");

    public static FindingCode VendorNotSaid { get; } = Codes.Add("CD1104", Severity.Error,
        "どの事業者の様式か分かりません。取り込みませんでした。候補: {0}",
        "The file does not say which vendor it belongs to; it was not taken. Candidates: {0}",
        "--vendor（システムごとの様式なら --system も）で示してください。",
        "Say it by --vendor, and by --system where the form is about one system.");

    public static FindingCode VendorFromName { get; } = Codes.Add("CD1105", Severity.Warning,
        "ファイルの中に事業者の情報がないため、ファイル名から「{0}」の様式とみなしました。",
        "The file itself does not say whose it is; by its name it was taken as the form of '{0}'.",
        "違うときは --vendor で示してください。",
        "Say whose form it is by --vendor if that is wrong.");

    public static FindingCode StampLost { get; } = Codes.Add("CD1209", Severity.Info,
        "様式を送ったときの記録（文書のプロパティ）が、このファイルから失われています。送ったままの欄と書き直された欄を区別できません。",
        "The file has lost what it was sent out with (its document properties): fields that were changed cannot be told from those that were not.",
        "消された欄は報告されません。送った後にデータを直した欄は食い違いになるので、値を確かめてください。",
        "Fields that were erased are not reported, and what the dossier changed since the form was sent is a conflict; check the values.");

    public static FindingCode OnlyVendor { get; } = Codes.Add("CD1210", Severity.Warning,
        "どの事業者の様式かがファイルにありません。事業者の様式は「{0}」の1通だけなので、その様式とみなしました。",
        "The file does not say which vendor it belongs to; it was taken as the only form that there is, that of '{0}'.",
        "違うときは取り込まず、差出人に確かめてください。",
        "If that is wrong, do not collect it, and ask who sent it.");

    public static FindingCode OtherEdition { get; } = Codes.Add("CD1106", Severity.Error,
        "この様式は版「{0}」ですが、データが使う版は「{1}」です。取り込みませんでした。",
        "This form is of edition '{0}', but the dossier uses '{1}'; it was not taken.",
        "版「{1}」の様式に記入し直してもらうか、版「{0}」のデータに取り込んで cyberdocs carry で引き継いでください。",
        "Have a form of edition '{1}' filled in, or collect it into a dossier of edition '{0}' and use cyberdocs carry.");

    public static FindingCode UnknownItem { get; } = Codes.Add("CD1107", Severity.Error,
        "記入欄「{0}」は、版「{1}」のどの項目のものでもありません。値「{2}」は取り込みませんでした。",
        "The field '{0}' belongs to no item of edition '{1}'; its value '{2}' was not taken.",
        "値をデータに手で写してください。自分で定義した版の様式なら、その定義を --templates で示します。",
        "Copy the value into the dossier by hand; for a form of an edition of your own, name its folder by --templates.");

    public static FindingCode UnclearAnswer { get; } = Codes.Add("CD1108", Severity.Error,
        "{0}の「{1}」は、はい・いいえのどちらとも読めません。",
        "'{1}' in {0} can be read neither as はい nor as いいえ.",
        "ファイルを直してもう一度取り込むか、データに手で書いてください。",
        "Correct the file and collect it again, or write the answer into the dossier.");

    public static FindingCode BothChosen { get; } = Codes.Add("CD1109", Severity.Error,
        "{0}は、はいといいえの両方が選ばれています。",
        "Both はい and いいえ are chosen in {0}.",
        "どちらか一方にしてもう一度取り込んでください。",
        "Choose one of the two and collect it again.");

    public static FindingCode UnclearDate { get; } = Codes.Add("CD1110", Severity.Error,
        "{0}の「{1}」は日付として読めないか、暦にありません。",
        "'{1}' in {0} cannot be read as a date or is not in the calendar.",
        "9/24、2024/9/24、令和6年9月24日、R6.9.24 のように直して、もう一度取り込んでください。",
        "Correct it to a form such as 9/24, 2024/9/24 or R6.9.24, and collect it again.");

    public static FindingCode YearNotSure { get; } = Codes.Add("CD1261", Severity.Error,
        "{field}の「{typed}」には年がありません。様式を送った日と返ってきた日からは、{days} のどれか決まりません。取り込みませんでした。",
        "'{typed}' in {field} has no year, and the days on which the form was sent and came back leave open which of {days} it is; it was not taken.",
        "様式に 2026/9/24 のように年も書いてもう一度取り込むか、データに書いてください。返ってきた日が違うときは、その日を示して取り込んでください。",
        "Write the year too, as in 2026/9/24, and collect it again, or write it into the dossier. If it came back on another day, collect it as of that day.");

    public static FindingCode Conflict { get; } = Codes.Add("CD1111", Severity.Error,
        "{0}は、ファイルでは「{1}」、データでは「{2}」です。データのままにしました。",
        "In {0} the file says '{1}', the dossier '{2}'; the dossier's was kept.",
        "ファイルが正しければ --prefer file、データが正しければ --prefer dossier で取り込むか、どちらかを直してください。",
        "Collect with --prefer file or --prefer dossier, or correct one of the two.");

    public static FindingCode FilesDisagree { get; } = Codes.Add("CD1112", Severity.Error,
        "{0}は、このファイルでは「{1}」、{2} では「{3}」です。どちらも取り込みませんでした。",
        "In {0} this file says '{1}', {2} says '{3}'; neither was taken.",
        "正しい方のファイルだけを取り込んでください。",
        "Collect only the file that is right.");

    public static FindingCode Erased { get; } = Codes.Add("CD1113", Severity.Warning,
        "{0}の「{1}」が、ファイルでは消されています。データのままにしました。",
        "'{1}' in {0} was erased in the file; the dossier was left as it is.",
        "消すのが正しければ、データから手で消してください。",
        "Delete it from the dossier by hand if that is meant.");

    public static FindingCode NotEdited { get; } = Codes.Add("CD1114", Severity.Error,
        "データファイルの answers を、書き方を保ったまま直せませんでした（{0}）。すべての答えを {1} に書きました。",
        "The answers in the dossier file could not be edited in place ({0}); all answers were written to {1}.",
        "データファイルの answers を、そのファイルの answers で置き換えてください。",
        "Replace the answers of the dossier by those of that file.");

    public static FindingCode BookNotEdited { get; } = Codes.Add("CD1240", Severity.Error,
        "ブックの「チェックリスト」「チェックリストの回答」に書き込めませんでした（{0}）。すべての答えを {1} に書きました。",
        "The sheets of answers in the workbook could not be written ({0}); all answers were written to {1}.",
        "理由を取り除いてもう一度取り込むか、そのブックの同じ名前の二つのシートから書き写してください。",
        "Remove the reason and collect again, or copy the answers from the sheets of the same names in that workbook.");

    public static FindingCode DossierUnreadable { get; } = Codes.Add("CD1115", Severity.Error,
        "データファイルにエラーがあるため、取り込みませんでした。",
        "The dossier could not be read, so that nothing was collected.",
        "先に cyberdocs check でエラーを直してください。",
        "Mend it first; cyberdocs check tells what is wrong.");

    public static FindingCode RequestsNotNoted { get; } = Codes.Add("CD1300", Severity.Warning,
        "事業者への依頼の記録（送付・督促・返送）を、データに書き込めませんでした（{0}）。",
        "What was sent to vendors, or came back, could not be noted in the dossier ({0}).",
        "事業者の「依頼」（requests）に手で記入してください。以前に作ったブックにシートがないときは、cyberdocs export で作り直せます。",
        "Enter it by hand in requests of the vendor. A workbook of an earlier version lacks the sheet; cyberdocs export makes one anew.");

    public static FindingCode ReadFromSheet { get; } = Codes.Add("CD1253", Severity.Warning,
        "このファイルからは欄の名前が失われています。項目の番号と文言、列の見出しから「{form}」（版「{edition}」）の {count} 項目を読み取りました。",
        "The file has lost the names of its fields; {count} items of '{form}', edition '{edition}', were read by their numbers and texts and by the headings.",
        "取り込んだ値を、ファイルと見比べてください。",
        "Compare what was taken with the file.");

    public static FindingCode RowNotSure { get; } = Codes.Add("CD1254", Severity.Error,
        "「{row}」の行は、どの項目か確かではありません（候補: {items}）。書かれている「{values}」は取り込みませんでした。",
        "Which item the row '{row}' asks is not sure (candidates: {items}); '{values}', which stands there, was not taken.",
        "データに手で書いてください。",
        "Write it into the dossier by hand.");

    public static FindingCode ItemsNotFound { get; } = Codes.Add("CD1255", Severity.Warning,
        "このファイルには、次の項目の行が見つかりません: {items}",
        "The file has no row for these items: {items}",
        "行が消されたか書き換えられています。答えが書かれていれば、データに手で書いてください。",
        "Their rows were deleted or rewritten; write answers that stand there into the dossier by hand.");
}
