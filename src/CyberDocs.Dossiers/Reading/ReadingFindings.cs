namespace CyberDocs.Reading;

/// <summary>Codes CD1xxx: reading a dossier, its ledger and its editions.</summary>
internal static class ReadingFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode OtherEncoding { get; } = Codes.Add("CD1002", Severity.Info,
        "文字コードを {0} とみなして読みました。", "The file was read as {0}.",
        "UTF-8で保存し直すと確実です。", "Save the file as UTF-8 to be sure.");

    public static FindingCode UndecodableByte { get; } = Codes.Add("CD1003", Severity.Error,
        "バイト {0} は {1} として読めません。", "The byte {0} cannot be read as {1}.",
        "その文字を打ち直し、UTF-8で保存してください。", "Retype the character and save the file as UTF-8.");

    public static FindingCode UnreadEncoding { get; } = Codes.Add("CD1259", Severity.Error,
        "文字コードが {0} のようです。UTF-8 ではないので、読んでいません。", "The text seems to be {0}, not UTF-8; it was not read.",
        "メモ帳などで開き、「名前を付けて保存」で文字コードを UTF-8 にして保存してください。Excel なら「CSV UTF-8」で保存できます。",
        "Open it in an editor and save it as UTF-8; in Excel, save as 'CSV UTF-8'.");

    public static FindingCode TwoEncodings { get; } = Codes.Add("CD1260", Severity.Warning,
        "UTF-8 の行と CP932 の行が混じっています（{0} 行目から変わります）。行ごとに読みました。",
        "Some lines are UTF-8 and some CP932 (from line {0} on); each was read as what it is.",
        "文字コードの違うファイルをつないだようです。値を確かめ、UTF-8 で保存し直してください。",
        "Files of different encodings seem to have been joined: check the values and save the whole as UTF-8.");

    public static FindingCode MoreUndecodableBytes { get; } = Codes.Add("CD1004", Severity.Error,
        "読めないバイトがほかに {0} 個あります。", "There are {0} more bytes that cannot be read.",
        "ファイルの文字コードを確かめてください。", "Check the encoding of the file.");

    public static FindingCode WorkbookGiven { get; } = Codes.Add("CD1008", Severity.Error,
        "{0}のようです。文字のファイルとしては読めません。", "This seems to be {1}; it cannot be read as text.",
        "データ一式には YAML か JSON のファイルを指定してください（「cyberdocs new」で作れます）。台帳なら、CSV（UTF-8）で保存し直すか、名前の終わりを .xlsx にして devices に書いてください。",
        "Name a dossier in YAML or JSON (`cyberdocs new` makes one). A ledger can be saved as CSV (UTF-8), or be named with the ending .xlsx under devices.");

    public static FindingCode PaperGiven { get; } = Codes.Add("CD1009", Severity.Error,
        "{0}のようです。文字のファイルとしては読めません。", "This seems to be {1}; it cannot be read as text.",
        "データ一式（YAML・JSON のファイルか、「cyberdocs new --workbook」で作った Excel ブック）を指定してください。記入済みのチェックリストは「cyberdocs collect」で取り込めます。",
        "Name a dossier: YAML, JSON, or the Excel workbook that `cyberdocs new --workbook` makes. `cyberdocs collect` takes in filled checklists.");

    public static FindingCode MalformedYaml { get; } = Codes.Add("CD1010", Severity.Error,
        "YAMLとして読めません: {0}", "This is not valid YAML: {0}",
        "字下げ、コロンの後の空白、引用符の閉じ忘れを確かめてください。", "Check indentation, the space after colons, and unclosed quotes.");

    public static FindingCode YamlSlip { get; } = Codes.Add("CD1207", Severity.Error,
        "{0}。直したものとして読み進めました。", "A slip in the YAML: {1}. It was read on as if it were corrected.",
        "示した行を直してください。", "Correct the line.");

    public static FindingCode MalformedJson { get; } = Codes.Add("CD1011", Severity.Error,
        "JSONとして読めません: {0}", "This is not valid JSON: {0}",
        "かっこ、カンマ、引用符の過不足を確かめてください。", "Check brackets, commas and quotes.");

    public static FindingCode JsonComment { get; } = Codes.Add("CD1012", Severity.Error,
        "JSONにはコメントを書けません。", "JSON has no comments.",
        "コメントを消すか、YAMLで書いてください。", "Delete the comment, or write the file in YAML.");

    public static FindingCode JsonTrailingComma { get; } = Codes.Add("CD1013", Severity.Error,
        "最後の要素の後に余分なカンマがあります。", "There is a comma after the last element.",
        "そのカンマを消してください。", "Delete the comma.");

    public static FindingCode TooDeep { get; } = Codes.Add("CD1014", Severity.Error,
        "入れ子が {0} 段より深くなっています。", "Values are nested more than {0} levels deep.",
        "かっこの閉じ忘れを確かめてください。", "Check for unclosed brackets.");

    public static FindingCode DuplicateKey { get; } = Codes.Add("CD1015", Severity.Error,
        "キー「{0}」が重複しています。最初は {1} です。先の値を使いました。", "The key '{0}' occurs twice; it stands first at {1}, and that value was used.",
        "どちらかを消してください。", "Delete one of the two.");

    public static FindingCode SeveralDocuments { get; } = Codes.Add("CD1016", Severity.Error,
        "YAML文書が複数入っています。最初の文書だけを読みました。", "The file holds several YAML documents; only the first was read.",
        "「---」の行を消して一つの文書にするか、ファイルを分けてください。", "Delete the '---' line to make it one document, or split the file.");

    public static FindingCode TagRefused { get; } = Codes.Add("CD1017", Severity.Error,
        "YAMLのタグ「{0}」は使えません。", "The YAML tag '{0}' is not supported.",
        "タグを消してください。値は書いたとおりに読まれます。", "Delete the tag; values are read as written.");

    public static FindingCode MergeKeyRefused { get; } = Codes.Add("CD1018", Severity.Error,
        "YAMLの差し込みキー「<<」は使えません。", "The YAML merge key '<<' is not supported.",
        "必要なキーをその場に書いてください。", "Write the keys out where they are needed.");

    public static FindingCode UnknownAlias { get; } = Codes.Add("CD1019", Severity.Error,
        "別名「*{0}」に当たるアンカーがありません。", "There is no anchor for the alias '*{0}'.",
        "先に「&{0}」を付けた値を書いてください。", "Mark the value with '&{0}' before it is used.");

    public static FindingCode AliasCycle { get; } = Codes.Add("CD1020", Severity.Error,
        "別名「*{0}」がそれ自身の中で使われています。", "The alias '*{0}' is used inside its own value.",
        "循環を解いてください。", "Break the cycle.");

    public static FindingCode AliasLimit { get; } = Codes.Add("CD1021", Severity.Error,
        "別名の展開が上限（値 {0} 個、深さ {1}）を超えました。", "Aliases expand beyond the limit ({0} values, {1} levels).",
        "別名を減らし、値をその場に書いてください。", "Use fewer aliases and write values out.");

    public static FindingCode ComplexKey { get; } = Codes.Add("CD1022", Severity.Error,
        "キーには文字列だけが使えます。", "A key must be plain text.",
        "キーを「名前: 値」の形で書いてください。", "Write the key as 'name: value'.");

    public static FindingCode LockedOffice { get; } = Codes.Add("CD1023", Severity.Error,
        "パスワード付きのOfficeファイルか、古い形式（.xls、.doc）のようです。文字のファイルとしては読めません。",
        "This seems to be an Office file with a password or of the old kind (.xls, .doc); it cannot be read as text.",
        "Officeで開き、パスワードを外して新しい形式（.xlsx、.docx）か CSV（UTF-8）で保存し直してください。",
        "Open it in Office, take the password off and save it in the new form (.xlsx, .docx) or as CSV (UTF-8).");

    public static FindingCode NotText { get; } = Codes.Add("CD1024", Severity.Error,
        "{0}のようです。文字のファイルとしては読めません。", "This seems to be {1}; it cannot be read as text.",
        "ファイル名を確かめ、UTF-8で保存した YAML、JSON または CSV のファイルを指定してください。",
        "Check the file's name and give a YAML, JSON or CSV file saved as UTF-8.");

    public static FindingCode TableGiven { get; } = Codes.Add("CD1025", Severity.Error,
        "機器管理台帳などの表（CSV）のようです。データ一式ではありません。", "This seems to be a table (CSV) such as the ledger, not a dossier.",
        "データ一式（YAML か JSON）を指定し、その devices にこのファイルの名前を書くか、「cyberdocs import ledger」で取り込んでください。",
        "Name the dossier (YAML or JSON), with this file under its devices, or take the table in with `cyberdocs import ledger`.");

    public static FindingCode NotADossier { get; } = Codes.Add("CD1026", Severity.Error,
        "データ一式の形（「institution:」などのキーと値）になっていません。{0}が書かれています。", "This is not a dossier, which is a map of keys such as `institution:`; {1} was given.",
        "データ一式のファイルを指定してください。「cyberdocs new」でひな形を作れます。", "Name the dossier's file; `cyberdocs new` makes one to begin with.");

    public static FindingCode UnterminatedQuote { get; } = Codes.Add("CD1030", Severity.Error,
        "引用符「\"」が閉じられていません。ここから先は引用符なしとして読みました。", "The quotation mark is never closed; from here on it was read as an ordinary character.",
        "閉じる引用符を補ってください。値の中の引用符は「\"\"」と書きます。", "Add the closing quotation mark; inside a value write it twice.");

    public static FindingCode StrayQuote { get; } = Codes.Add("CD1031", Severity.Warning,
        "値の途中に引用符「\"」があります。文字としてそのまま読みました。", "There is a quotation mark inside a value; it was kept as an ordinary character.",
        "値全体を引用符で囲み、中の引用符は「\"\"」と書いてください。", "Quote the whole value and write the inner mark twice.");

    public static FindingCode RowTooShort { get; } = Codes.Add("CD1032", Severity.Warning,
        "この行のセルは {0} 個で、見出しの {1} 個より少なくなっています。足りないセルは空とみなしました。",
        "The row has {0} cells but there are {1} headings; missing cells were taken as empty.",
        "カンマの数を見出しに合わせてください。", "Give the row as many commas as the heading row.");

    public static FindingCode RowTooLong { get; } = Codes.Add("CD1033", Severity.Error,
        "この行のセルは {0} 個で、見出しの {1} 個より多くなっています。余った値は見出しのない列として残しました。",
        "The row has {0} cells but there are only {1} headings; the surplus values were kept as columns without heading.",
        "カンマを含む値は引用符で囲んでください。", "Quote values that contain a comma.");

    public static FindingCode NoIdColumn { get; } = Codes.Add("CD1034", Severity.Error,
        "台帳に「管理番号」の列がありません。読み取った見出し: {0}", "The ledger has no column 管理番号; its headings are: {0}",
        "見出し行に「管理番号」を入れてください。", "Add the heading 管理番号.");

    public static FindingCode DuplicateColumn { get; } = Codes.Add("CD1035", Severity.Error,
        "見出し「{0}」は列「{1}」と同じ意味です。この列は「{2}」として残しました。", "The heading '{0}' means the same as the column '{1}'; this column was kept as '{2}'.",
        "どちらかの列を消すか、見出しを変えてください。", "Delete one of the columns or rename it.");

    public static FindingCode UnknownColumn { get; } = Codes.Add("CD1036", Severity.Info,
        "見出し「{0}」は決まった列ではありません。追加の列として残します。", "'{0}' is not a column that is known; it is kept as an additional one.",
        "決まった列のつもりなら、見出しを直してください。近い名前: {1}", "If a known column is meant, correct the heading. Candidates: {1}");

    public static FindingCode UnnamedColumn { get; } = Codes.Add("CD1037", Severity.Warning,
        "見出しのない列に値があります。「{0}」として残しました。", "A column without heading holds values; it was kept as '{0}'.",
        "見出しを付けるか、列を消してください。", "Give the column a heading or delete it.");

    public static FindingCode UnknownDeviceKind { get; } = Codes.Add("CD1038", Severity.Info,
        "種別「{0}」の分類が分からないので「その他」として扱います。", "The device kind '{0}' is not known and counts as 'other'.",
        "サーバ、端末、ルータ、スイッチなどの語で終わる種別にすると分類されます。", "End the kind with a known word such as サーバ, 端末, ルータ or スイッチ.");

    public static FindingCode EmptyLedger { get; } = Codes.Add("CD1039", Severity.Error,
        "台帳に見出し行がありません。", "The ledger has no heading row.",
        "1行目に「管理番号,種別,機器名,…」の見出しを書いてください。", "Begin the file with headings such as 管理番号,種別,機器名.");

    public static FindingCode WrongType { get; } = Codes.Add("CD1040", Severity.Error,
        "「{0}」には{1}を書きます。{2}が書かれています。", "'{0}' takes {3}, but {4} was given.",
        "値の書き方を直してください。", "Correct the value.");

    public static FindingCode UnknownKey { get; } = Codes.Add("CD1041", Severity.Error,
        "キー「{0}」はここでは使えません。候補: {1}", "The key '{0}' is not known here. Candidates: {1}",
        "キーのつづりと字下げを確かめてください。", "Check the spelling and the indentation of the key.");

    public static FindingCode MissingKey { get; } = Codes.Add("CD1042", Severity.Error,
        "「{0}」がありません（{1}）。", "'{0}' is missing ({1}).",
        "「{0}」を書き足してください。", "Add '{0}'.");

    public static FindingCode BadDate { get; } = Codes.Add("CD1043", Severity.Error,
        "「{0}」の日付「{1}」は読めないか、暦にありません。", "The date '{1}' of '{0}' cannot be read or is not in the calendar.",
        "2024-09-24、2024/9/24、令和6年9月24日、R6.9.24 のように年月日を書いてください。", "Write year, month and day, such as 2024-09-24, 2024/9/24 or R6.9.24.");

    public static FindingCode BadNumber { get; } = Codes.Add("CD1044", Severity.Error,
        "「{0}」の値「{1}」は0以上の整数ではありません。", "The value '{1}' of '{0}' is not a whole number of 0 or more.",
        "単位を付けずに数字だけを書いてください。", "Write digits only, without a unit.");

    public static FindingCode BadBoolean { get; } = Codes.Add("CD1045", Severity.Error,
        "「{0}」の値「{1}」は はい・いいえ のどちらでもありません。", "The value '{1}' of '{0}' is neither yes nor no.",
        "はい／いいえ、有／無、○／×、true／false のどれかを書いてください。", "Write yes or no, true or false.");

    public static FindingCode UnknownTerm { get; } = Codes.Add("CD1046", Severity.Error,
        "「{0}」の値「{1}」は使えません。候補: {2}", "The value '{1}' of '{0}' is not known. Candidates: {2}",
        "候補のどれかに直してください。", "Use one of the candidates.");

    public static FindingCode UnsupportedFormat { get; } = Codes.Add("CD1047", Severity.Error,
        "書式の版「{0}」には対応していません。対応しているのは {1} です。", "The format version '{0}' is not supported; {1} is.",
        "「cyberdocs: {1}」と書いてください。", "Write 'cyberdocs: {1}'.");

    public static FindingCode DuplicateId { get; } = Codes.Add("CD1050", Severity.Error,
        "番号「{0}」が重複しています。最初は {1} です。", "The id '{0}' occurs twice; it stands first at {1}.",
        "どちらかの番号を変えてください。", "Change one of the two ids.");

    public static FindingCode DanglingReference { get; } = Codes.Add("CD1051", Severity.Error,
        "「{0}」が指す「{1}」がありません。候補: {2}", "'{0}' refers to '{1}', which does not exist. Candidates: {2}",
        "名前を直すか、指す先を書き足してください。", "Correct the name or add what it refers to.");

    public static FindingCode AmbiguousReference { get; } = Codes.Add("CD1052", Severity.Error,
        "「{0}」の「{1}」に当たるものが複数あります: {2}", "'{1}' in '{0}' could mean several: {2}",
        "名前の代わりに番号（id）で指してください。", "Refer to it by its id.");

    public static FindingCode ZoneCycle { get; } = Codes.Add("CD1053", Severity.Error,
        "ゾーン「{0}」の親をたどると「{0}」自身に戻ります。親なしとして扱います。", "The parents of the zone '{0}' lead back to '{0}'; it was taken to have no parent.",
        "parent を直してください。", "Correct 'parent'.");

    public static FindingCode OutsideFolder { get; } = Codes.Add("CD1054", Severity.Error,
        "ファイル「{0}」はデータファイルと同じフォルダの中にありません。", "The file '{0}' does not lie in the dossier's folder.",
        "データファイルと同じフォルダかその下に置き、相対名で書いてください。", "Put it beside the dossier or below, and give its relative name.");

    public static FindingCode MissingFile { get; } = Codes.Add("CD1055", Severity.Error,
        "ファイル「{0}」が見つかりません。", "The file '{0}' was not found.",
        "ファイル名を確かめ、データファイルと同じフォルダに置いてください。", "Check the name and put the file beside the dossier.");

    public static FindingCode UnsupportedLedgerFile { get; } = Codes.Add("CD1056", Severity.Error,
        "台帳ファイル「{0}」の形式には対応していません。", "The format of the ledger file '{0}' is not supported.",
        "Excel ブック（.xlsx）か CSV（UTF-8）で保存し直してください。", "Save it as an Excel workbook (.xlsx) or CSV (UTF-8).");

    public static FindingCode MissingId { get; } = Codes.Add("CD1057", Severity.Error,
        "管理番号がありません。仮に「{0}」としました。", "The row has no 管理番号; '{0}' stands in for it.",
        "管理番号を書いてください。", "Fill in 管理番号.");

    public static FindingCode UnknownClause { get; } = Codes.Add("CD1060", Severity.Warning,
        "{0}（版 {1}）の項目 {2} が挙げる「{3}」は、ガイドライン {4} の条項の表にありません。近いもの: {5}",
        "Item {2} of {0} (edition {1}) names the clause '{3}', which the table of guideline {4} does not hold. Nearest: {5}",
        "条項の番号を直すか、templates/editions の guideline の表に条項を加えてください。", "Correct the clause or add it to the guideline's table.");

    public static FindingCode NoClauseTable { get; } = Codes.Add("CD1061", Severity.Info,
        "{0}（版 {1}）が挙げるガイドライン {2} の条項は、その版の条項の表がないため確かめていません。",
        "The clauses that {0} (edition {1}) names were not checked: there is no table of guideline {2}.",
        "templates/editions に guideline.{2}.yaml を加えると確かめられます。", "Add guideline.{2}.yaml to templates/editions to have them checked.");

    public static FindingCode InternalPapersWithHiding { get; } = Codes.Add("CD1062", Severity.Error,
        "開示の区分「{0}」は項目を隠すのに、院内用の書類（internal_papers）も作ろうとしています。院内用の書類はデータをそのまま引用します。",
        "The profile '{0}' hides fields and asks for internal papers, which quote the data as they are.",
        "internal_papers を消すか、何も隠さない区分を別に作ってください。", "Remove internal_papers, or make another profile that hides nothing.");

    public static FindingCode SameFiscalYear { get; } = Codes.Add("CD1301", Severity.Warning,
        "{0} の版 {1} の年度の初日 {3} は、版 {2} と同じです。その年度の新しいデータがどちらの版で始まるか決まりません。",
        "Edition {1} of {0} has the fiscal_year_start {3} of edition {2}: it is left open with which of them a new dossier of that year begins.",
        "一方の fiscal_year_start を直すか、消してください。差し替えるなら、同じ id の版を templates の editions に置いてください。",
        "Correct or remove fiscal_year_start of one of them; an edition that replaces another has its id.");

    public static FindingCode UnknownSheet { get; } = Codes.Add("CD1072", Severity.Error,
        "シート「{0}」がありません。候補: {1}", "There is no sheet '{0}'. Candidates: {1}",
        "シートの名前を確かめてください。", "Check the name of the sheet.");
}
