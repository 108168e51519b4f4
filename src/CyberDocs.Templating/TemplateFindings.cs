namespace CyberDocs.Templating;

/// <summary>Codes CD3001 to CD3199: the template language. The markup that templates render has its own class.</summary>
internal static class TemplateFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode UnexpectedCharacter { get; } = Error("CD3001",
        "「{0}」はこの位置に書けない文字です。",
        "The character '{0}' cannot stand here.",
        "文字を取り除くか、文字列なら引用符で囲んでください。",
        "Remove it, or put it in quotes if it is text.");

    public static FindingCode UnclosedCode { get; } = Error("CD3002",
        "「{{」で始まるコードが「}}」で閉じられていません。",
        "The code that begins with '{{' is not closed by '}}'.",
        "コードの終わりに「}}」を書いてください。",
        "Write '}}' at the end of the code.");

    public static FindingCode UnclosedString { get; } = Error("CD3003",
        "文字列が引用符 {0} で閉じられていません。",
        "The string is not closed by the quote {0}.",
        "文字列の終わりに引用符を書いてください。",
        "Write the quote at the end of the string.");

    public static FindingCode BadEscape { get; } = Error("CD3004",
        "文字列の中の「{0}」は使えないエスケープです。",
        "The escape '{0}' is not known in strings.",
        @"\n \r \t \b \f \0 \\ \' \"" \xHH \uHHHH のどれかを使うか、「\」を「\\」と書いてください。",
        @"Use one of \n \r \t \b \f \0 \\ \' \"" \xHH \uHHHH, or write '\' as '\\'.");

    public static FindingCode BadNumber { get; } = Error("CD3005",
        "「{0}」は数として読めません。",
        "'{0}' cannot be read as a number.",
        "100、1.5、1e3、0xff、0b1010 のように書いてください。",
        "Write numbers like 100, 1.5, 1e3, 0xff or 0b1010.");

    public static FindingCode UnexpectedToken { get; } = Error("CD3006",
        "「{0}」はこの位置に書けません。ここには {1} が必要です。",
        "'{0}' cannot stand here; {2} is expected.",
        "式または文の書き方を確かめてください。",
        "Check how the expression or statement is written.");

    public static FindingCode MissingEnd { get; } = Error("CD3007",
        "「{0}」に対応する end がありません。",
        "The '{0}' is not closed by an 'end'.",
        "ブロックの終わりに {{{{ end }}}} を書いてください。",
        "Write {{{{ end }}}} where the block ends.");

    public static FindingCode StrayKeyword { get; } = Error("CD3008",
        "「{0}」に対応するブロックの始まりがありません。",
        "The '{0}' belongs to no open block.",
        "余分なら取り除き、そうでなければ前の if・for・case・while・func を確かめてください。",
        "Remove it, or check the 'if', 'for', 'case', 'while' or 'func' before it.");

    public static FindingCode AssignmentNotAllowed { get; } = Error("CD3009",
        "代入「{0}」はここには書けません。代入は独立した文で、左辺は変数・メンバー・添字だけです。",
        "The assignment '{0}' cannot stand here: it must be a statement of its own whose left side is a variable, member or index.",
        "代入を独立した文に分けてください。比べるときは == を使います。",
        "Make the assignment a statement of its own; to compare, use ==.");

    public static FindingCode OutsideLoop { get; } = Error("CD3010",
        "「{0}」は for または while の中でだけ使えます。",
        "'{0}' can only be used inside 'for' or 'while'.",
        "取り除くか、繰り返しの中に移してください。",
        "Remove it or move it into a loop.");

    public static FindingCode UnknownLoopMember { get; } = Error("CD3011",
        "「{0}.{1}」という繰り返しの変数はありません（近い名前: {2}）。",
        "There is no loop variable '{0}.{1}' (nearest: {2}).",
        "for では index・rindex・first・last・even・odd・changed・length、while では index・first・even・odd が使えます。",
        "Use index, rindex, first, last, even, odd, changed, length with 'for', and index, first, even, odd with 'while'.");

    public static FindingCode ParameterOrder { get; } = Error("CD3012",
        "引数「{0}」の順序が正しくありません。",
        "The parameter '{0}' is out of order.",
        "必須の引数、既定値のある引数、「...」の付いた引数の順に書いてください。",
        "Write required parameters first, then those with a default, then one with '...'.");

    public static FindingCode NestingLimit { get; } = Error("CD3013",
        "入れ子が深すぎます（上限 {0} 段）。",
        "The nesting is too deep (limit {0}).",
        "式を変数に分けるか、一部を func か include に移してください。",
        "Split the expression into variables, or move a part into a 'func' or an 'include'.");

    public static FindingCode UnclosedEscape { get; } = Error("CD3014",
        "「{0}」で始まるそのままの文字の区間が閉じられていません。",
        "The escape block that begins with '{0}' is not closed.",
        "同じ数の % を使って「}}%}}」の形で閉じてください。",
        "Close it in the form '}}%}}' with the same number of % signs.");

    public static FindingCode CaseBody { get; } = Error("CD3015",
        "case の中に直接「{0}」は書けません。",
        "'{0}' cannot stand directly inside 'case'.",
        "when または else の中に移してください。",
        "Move it into a 'when' or an 'else'.");

    public static FindingCode TooManyErrors { get; } = Error("CD3016",
        "誤りが {0} 件に達したため、このテンプレートの残りは調べていません。",
        "After {0} errors the rest of this template was not examined.",
        "上の誤りを直してから、もう一度実行してください。",
        "Correct the errors above and run again.");

    public static FindingCode UnknownVariable { get; } = Error("CD3020",
        "「{0}」という変数または関数はありません（近い名前: {1}）。",
        "There is no variable or function '{0}' (nearest: {1}).",
        "名前の綴りを確かめてください。無くてもよいものは this?.名前 と書きます。",
        "Check the spelling; for one that may be absent, write this?.name.");

    public static FindingCode UnknownMember { get; } = Error("CD3021",
        "「{1}」に「{0}」というメンバーはありません（近い名前: {2}）。",
        "'{1}' has no member '{0}' (nearest: {2}).",
        "名前の綴りを確かめてください。無くてもよいメンバーは ?. で読みます。",
        "Check the spelling; read a member that may be absent with ?. instead of the dot.");

    public static FindingCode NotAFunction { get; } = Error("CD3022",
        "「{0}」は関数ではない（{1}）ため、呼び出せません。",
        "'{0}' is not a function but {2}, and cannot be called.",
        "名前を確かめるか、余分な引数を取り除いてください。",
        "Check the name, or remove the arguments behind it.");

    public static FindingCode NullTarget { get; } = Error("CD3023",
        "「{0}」は null なので、「{1}」を読めません。",
        "'{0}' is null, so '{1}' cannot be read from it.",
        "null でありうるなら ?. を使うか、if で確かめてください。",
        "Use ?. where it may be null, or check it with 'if'.");

    public static FindingCode BadIndex { get; } = Error("CD3024",
        "「{0}」を「{1}」で添字参照できません。",
        "'{0}' cannot be indexed with '{1}'.",
        "配列には整数、オブジェクトには文字列の添字を使ってください。",
        "Use a whole number for arrays and a string for objects.");

    public static FindingCode BadOperator { get; } = Error("CD3025",
        "演算子「{0}」は {1} と {2} には使えません。",
        "The operator '{0}' cannot be used on {1} and {2}.",
        "値の種類を確かめ、必要なら string.to_int などで変換してください。",
        "Check the kinds of the values; convert them with string.to_int and the like where needed.");

    public static FindingCode BadValue { get; } = Error("CD3026",
        "値「{0}」は {1} として使えません。",
        "The value '{0}' cannot be used as {2}.",
        "渡す値を確かめてください。",
        "Check the value that is passed.");

    public static FindingCode ArgumentCount { get; } = Error("CD3027",
        "「{0}」に渡した引数は {1} 個ですが、{2} 個が必要です。",
        "'{0}' was given {1} arguments but takes {2}.",
        "引数の数を合わせてください。負の数は (-1) のように括弧で囲みます。",
        "Pass as many arguments as the function takes; put negative numbers in parentheses, as in (-1).");

    public static FindingCode UnknownArgument { get; } = Error("CD3028",
        "「{0}」に「{1}」という名前の引数はありません（近い名前: {2}）。",
        "'{0}' has no parameter named '{1}' (nearest: {2}).",
        "引数の名前を確かめてください。",
        "Check the name of the argument.");

    public static FindingCode ReadOnly { get; } = Error("CD3029",
        "「{0}」は readonly なので、値を変えられません。",
        "'{0}' is readonly and cannot be changed.",
        "別の名前の変数を使ってください。",
        "Use a variable with another name.");

    public static FindingCode NotChangeable { get; } = Error("CD3030",
        "「{0}」はテンプレートの外から渡された値なので、変えられません。",
        "'{0}' was passed to the template from outside and cannot be changed.",
        "{{ }} や [ ] で作った値だけを変えてください。写しが要るなら作り直します。",
        "Change only values made with {{ }} or [ ] in the template; make a copy where one is needed.");

    public static FindingCode FunctionFailed { get; } = Error("CD3031",
        "関数「{0}」: {1}",
        "'{0}': {2}",
        "関数に渡す値を確かめてください。",
        "Check the values passed to the function.");

    public static FindingCode IncludeNotFound { get; } = Error("CD3032",
        "テンプレート「{0}」がありません。",
        "There is no template '{0}'.",
        "テンプレートの名前と置き場所を確かめてください。",
        "Check the template's name and where it stands.");

    public static FindingCode IncludeInvalid { get; } = Error("CD3033",
        "テンプレート「{0}」に誤りがあるため、取り込めません。",
        "The template '{0}' has errors and cannot be included.",
        "そのテンプレートについての誤りを直してください。",
        "Correct the errors reported for that template.");

    public static FindingCode NotAvailable { get; } = Error("CD3034",
        "「{0}」は使えません。同じ入力から同じ文書を作るため、時計と乱数は読めません。",
        "'{0}' is not available: clock and randomness are kept out, so that the same input gives the same document.",
        "日付は TemplateOptions.Date または値として渡してください。",
        "Pass the date through TemplateOptions.Date or as a value.");

    public static FindingCode DivisionByZero { get; } = Error("CD3035",
        "0 で割っています。",
        "This divides by zero.",
        "割る前に 0 でないことを if で確かめてください。",
        "Check with 'if' that the divisor is not zero.");

    public static FindingCode NotIterable { get; } = Error("CD3036",
        "「{0}」は {1} なので、繰り返せません。",
        "'{0}' is {1} and cannot be looped over.",
        "配列、範囲（1..5）、オブジェクト、文字列のどれかを使ってください。",
        "Use an array, a range (1..5), an object or a string.");

    public static FindingCode BadPattern { get; } = Error("CD3037",
        "正規表現「{0}」を読めません。",
        "The regular expression '{0}' cannot be read.",
        "括弧や「\\」を確かめてください。正規表現は ` ` で囲むと書きやすくなります。",
        "Check brackets and '\\'; patterns are easiest to write between backquotes.");

    public static FindingCode LoopLimit { get; } = Error("CD3040",
        "繰り返しが上限の {0} 回に達しました。",
        "The loops reached the limit of {0} turns.",
        "終わらない繰り返しでなければ TemplateOptions.MaxLoopTurns を上げてください。",
        "If the loop does end, raise TemplateOptions.MaxLoopTurns.");

    public static FindingCode StepLimit { get; } = Error("CD3067",
        "様式の処理の手数が上限の {0} に達しました。",
        "Rendering reached the limit of {0} steps.",
        "繰り返しの量を確かめ、必要なら TemplateOptions.MaxSteps を上げてください。データの行を回る繰り返しは、一行ごとに多く認められます。",
        "Check the amount of looping; raise TemplateOptions.MaxSteps if it is intended. Loops over rows of the data are allowed more for each row.");

    public static FindingCode OutputLimit { get; } = Error("CD3041",
        "出力が上限の {0} 文字に達しました。",
        "The output reached the limit of {0} characters.",
        "出力が正しければ TemplateOptions.MaxOutputLength を上げてください。",
        "If the output is right, raise TemplateOptions.MaxOutputLength.");

    public static FindingCode CallLimit { get; } = Error("CD3042",
        "関数と include の入れ子が上限の {0} 段に達しました。",
        "Calls and includes reached the limit of {0} levels.",
        "自分自身を終わりなく呼んでいないか確かめてください。",
        "Check that nothing calls or includes itself without end.");

    public static FindingCode StringLimit { get; } = Error("CD3043",
        "文字列が上限の {0} 文字を超えました。",
        "A string exceeded the limit of {0} characters.",
        "値を分けて出力するか、TemplateOptions.MaxStringLength を上げてください。",
        "Print the parts separately, or raise TemplateOptions.MaxStringLength.");

    public static FindingCode ArrayLimit { get; } = Error("CD3044",
        "配列が上限の {0} 個を超えました。",
        "An array exceeded the limit of {0} items.",
        "必要なら TemplateOptions.MaxArrayLength を上げてください。",
        "Raise TemplateOptions.MaxArrayLength if this is intended.");

    public static FindingCode TimeLimit { get; } = Error("CD3045",
        "テンプレートの処理が制限時間の {0} 秒を超えました。",
        "Rendering exceeded the time limit of {0} seconds.",
        "繰り返しの量を確かめ、必要なら TemplateOptions.MaxTime を上げてください。",
        "Check the amount of looping; raise TemplateOptions.MaxTime if it is intended.");

    public static FindingCode RegexTime { get; } = Error("CD3046",
        "正規表現「{0}」の処理が制限時間を超えました。",
        "The regular expression '{0}' exceeded its time limit.",
        "(a+)+ のような入れ子の繰り返しを避けてください。",
        "Avoid nested repetition such as (a+)+.");

    public static FindingCode ValueDepthLimit { get; } = Error("CD3047",
        "値の入れ子が上限の {0} 段を超えています。自分自身を含む値かもしれません。",
        "A value is nested deeper than {0} levels; it may contain itself.",
        "配列やオブジェクトが自分自身を含まないようにしてください。",
        "Make sure that no array or object contains itself.");

    public static FindingCode NumberLimit { get; } = Error("CD3048",
        "数が大きすぎます。",
        "The number is too large.",
        "計算を確かめてください。",
        "Check the calculation.");

    public static FindingCode MemoryLimit { get; } = Error("CD3049",
        "テンプレートの値が上限の {0} MB を超えました。",
        "The values of the template exceeded the limit of {0} MB.",
        "一覧や文字列を溜め込まず、順に印字してください。必要なら TemplateOptions.MaxMemory を上げてください。",
        "Print as you go instead of gathering lists and text; raise TemplateOptions.MaxMemory if this is intended.");

    public static FindingCode TemplateTooLong { get; } = Error("CD3050",
        "テンプレートが上限の {0} 文字を超えています。",
        "The template is longer than the limit of {0} characters.",
        "テンプレートを分けるか、TemplateOptions.MaxTemplateLength を上げてください。",
        "Split the template, or raise TemplateOptions.MaxTemplateLength.");

    public static FindingCode LoopVariableSet { get; } = Error("CD3051",
        "繰り返しの変数「{0}」には代入できません。",
        "The loop variable '{0}' cannot be assigned.",
        "別の名前の変数を使ってください。",
        "Use a variable with another name.");

    public static FindingCode RangeNeedsBrackets { get; } = Error("CD3052",
        "「{0}」の範囲の後に指定を書くときは、範囲を括弧で囲みます。",
        "The range of this '{0}' needs brackets, since options follow it.",
        "for x in (1..9) offset: 2 のように書いてください。",
        "Write it as in for x in (1..9) offset: 2.");

    public static FindingCode ReversedBeforeLimit { get; } = Codes.Add("CD3053", Severity.Warning,
        "reversed と limit を一緒に使うと、後ろから limit 個を取ります（前から取って逆順にはしません）。",
        "With both 'reversed' and 'limit' the loop takes the last items, from the end: it does not take the first ones and turn them round.",
        "前から取るなら array.offset と array.limit を先に通し、for には reversed だけを書いてください。",
        "To take the first ones, use array.offset and array.limit before the loop, and 'reversed' alone in it.");

    public static FindingCode ListCalled { get; } = Error("CD3054",
        "「{0}」は一覧なので、関数のように後ろに値を書けません。",
        "'{0}' is a list: a value cannot follow it as it follows a function.",
        "番号で取り出すなら一覧を変数に入れて x[0] と書き、引数に広げるなら ^ の付いた引数を最後に書いてください。",
        "To take an item, put the list into a variable and write x[0]; to spread it over arguments, write the ^ argument last.");

    public static FindingCode DataNotAMap { get; } = Error("CD3060",
        "テンプレートに渡すデータが、名前と値の組になっていません。",
        "The data for the template is not a map of names and values.",
        "「名前: 値」（YAML）または { \"名前\": 値 }（JSON）の形で書いてください。",
        "Write it as 'name: value' (YAML) or { \"name\": value } (JSON).");

    public static FindingCode BadDocumentId { get; } = Error("CD3061",
        "書類の id「{0}」に使えない文字があります。",
        "The document id '{0}' holds characters that ids cannot hold.",
        "英小文字・数字・ハイフンだけで書いてください。",
        "Use lower-case letters, digits and hyphens alone.");

    public static FindingCode DocumentIdTaken { get; } = Error("CD3062",
        "書類の id「{0}」は組み込みの書類が使っています。",
        "The document id '{0}' belongs to a built-in document.",
        "別の id にしてください。組み込みの書類を変えるには、同じ名前のテンプレートを置きます。",
        "Choose another id; to change a built-in document, put a template of the same name into the folder.");

    public static FindingCode BranchesDiffer { get; } = Error("CD3063",
        "分かれ道の後で、開いている要素が違います。一方は {0}、もう一方は {1} です。",
        "Behind these branches different elements are open: {0} in one, {1} in another.",
        "if・else・when のどれを通っても同じ要素が開いているように、タグを閉じるか、分かれ道の外に出してください。",
        "Close the tags inside each branch, or move them out, so that the same elements are open whichever branch is taken.");

    public static FindingCode TurnNotBalanced { get; } = Error("CD3064",
        "繰り返しの1回が、始めと同じ要素を開いたままで終わりません。始めは {0}、終わりは {1} です。",
        "A turn of this loop does not end with the elements open that it began with: {0} at its start, {1} at its end.",
        "繰り返しの中で開いたタグは、その中で閉じてください。continue・break の前でも同じです。",
        "Close inside the loop what is opened inside it, before continue and break too.");

    public static FindingCode TemplateNotUsed { get; } = Codes.Add("CD3065", Severity.Info,
        "このテンプレートは、どの書類からも使われていません。",
        "No document uses this template.",
        "書類にするなら同じフォルダーに document.yaml を置き、要らなければ消してください。名前が変数の include から使うなら、このままで構いません。",
        "Put a document.yaml beside it if it is a document, delete it if it is not needed; leave it if it is included by a computed name.");

    public static FindingCode CheckLimit { get; } = Codes.Add("CD3066", Severity.Warning,
        "取り込みと分かれ道が多すぎるため、このテンプレートを最後まで調べていません。",
        "There are too many includes and branches to examine this template to its end.",
        "テンプレートを分けてください。作成そのものには影響しません。",
        "Split the template. Making documents is not affected.");

    public static FindingCode TemplatesTooLong { get; } = Error("CD3068",
        "ほかのテンプレートと合わせて上限の {0} 文字を超えるため、このテンプレートは読んでいません。",
        "This template was not read: together with the others it is longer than the limit of {0} characters.",
        "要らないテンプレートを除くか、TemplateOptions.MaxLengthTogether を上げてください。",
        "Take away templates that are not needed, or raise TemplateOptions.MaxLengthTogether.");

    private static FindingCode Error(string id, string japanese, string english, string remedyJapanese, string remedyEnglish) =>
        Codes.Add(id, Severity.Error, japanese, english, remedyJapanese, remedyEnglish);
}
