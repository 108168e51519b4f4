using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.TestKit;

/// <summary>A document that holds every node, nested, Japanese, empty and huge. Every writer must get through it.</summary>
public static class KitchenSink
{
    /// <summary>Just over 400 characters of Japanese text without a space.</summary>
    public static string LongText { get; } = string.Concat(Enumerable.Repeat(
        "医療情報システムの安全管理に関するガイドラインに基づき、サーバ、端末PC及びネットワーク機器を台帳で管理する。", 8));

    public static Scene Scene { get; } = new(
        200,
        100,
        [
            new SceneGroup(
                [
                    new SceneRectangle(10, 10, 80, 40) { Radius = 4, Fill = new Color(0xE7, 0xEC, 0xF1), Stroke = new Stroke(Color.Black, 0.75) },
                    new SceneText(50, 34, "電子カルテ", 9) { Anchor = TextAnchor.Middle, Bold = true, Width = 45 },
                ])
            {
                Id = "node-1",
                Title = "電子カルテサーバ",
                Description = "サーバ室 2台",
                Link = "https://example.com/devices/1",
            },
            new SceneEllipse(160, 30, 30, 18) { Stroke = new Stroke(Color.Black, 0.75, DashStyle.Dash) },
            new ScenePolyline([new(90, 30), new(110, 30), new(110, 32), new(130, 32)], new Stroke(Color.Black, 1, DashStyle.DashDot)) { StartArrow = true, EndArrow = true },
            new ScenePath([PathSegment.Move(10, 70), PathSegment.Curve(new(40, 60), new(70, 90), new(100, 70)), PathSegment.Line(100, 90), PathSegment.Close])
            {
                Fill = new Color(0xFD, 0xEC, 0xD2),
                Stroke = new Stroke(Color.Black, 0.5, DashStyle.Dot),
            },
            new SceneText(190, 92, "凡例 <IP-VPN> & 専用線", 7) { Anchor = TextAnchor.End, Color = new Color(0xB0, 0x1C, 0x1C), Width = 84 },
        ])
    {
        Title = "ネットワーク構成図",
        Description = "電子カルテサーバと外部事業者を結ぶ回線",
    };

    // Stands below the texts and the drawing that it is made of: static members are initialised in order.
    public static Document Document { get; } = new(Head(), [.. Front(), .. Texts(), .. Lists(), .. Tables(), .. Forms(), .. Pages()]);

    private static DocumentHead Head() => new()
    {
        Title = "全要素の見本 <&\"'>",
        Author = "岡山みらい病院",
        Subject = "試験用",
        Date = new DateOnly(2024, 9, 24),
        Header = [new Paragraph([new TextRun("岡山みらい病院　医療情報システム安全管理　"), new RunningHeading()])],
        Footer = [new Paragraph([new TextRun("ページ "), new PageNumber(), new TextRun(" / "), new PageCount()])],
    };

    private static IEnumerable<Block> Front() =>
    [
        new Paragraph([new TextRun("全要素の見本")]) { Style = "title" },
        new Paragraph([new TextRun("副題")]) { Style = "subtitle" },
        new TableOfContents("目次", 3),
        new TableOfContents(null),
    ];

    private static IEnumerable<Block> Texts() =>
    [
        new Heading(1, T("第1章　文章")) { Id = "chapter-1" },
        new Heading(2, T("1.1　見出しの段階")),
        new Heading(3, T("1.1.1　三段目")),
        new Heading(4, [new TextRun("四段目と"), new Emphasis(EmphasisKind.Strong, T("強調"))]),
        P("ふつうの段落。English words in Japanese、半角ｶﾅ、記号①㈱№、約物「（）」。"),
        P(""),
        P(LongText),
        P("https://example.com/" + new string('a', 180)),
        P("人名の字：髙橋　﨑山　德永　濵田"),
        P("< > & \" ' ]]> <!-- ではない -->"),
        new Paragraph(
        [
            new TextRun("ふつう"),
            new Emphasis(EmphasisKind.Strong, T("太字")),
            new Emphasis(EmphasisKind.Emphasis, T("強調")),
            new Emphasis(EmphasisKind.Underline, T("下線")),
            new Emphasis(EmphasisKind.Span, T("要確認"), "missing"),
            new Emphasis(EmphasisKind.Strong, [new TextRun("太字の中の"), new Emphasis(EmphasisKind.Underline, [new TextRun("下線と"), new LineBreak(), new TextRun("改行")])]),
            new LineBreak(),
            new Hyperlink("https://example.com/?a=1&b=2", T("外のページ")),
            new TextRun("　"),
            new Hyperlink("#chapter-1", [new Emphasis(EmphasisKind.Strong, T("第1章へ"))]),
            new TextRun(" "),
            new PageNumber(),
            new TextRun("/"),
            new PageCount(),
        ]) { Id = "inlines" },
        new Paragraph([new LineBreak(), new LineBreak()]),
        new Paragraph(T("右寄せ")) { Style = "right" },
        new Paragraph(T("知らない書式の段落")) { Style = "no-such-style" },
        new Note([P("注　注記の本文。"), new ListBlock(false, [Item("注記の中の箇条書き")])]),
    ];

    private static IEnumerable<Block> Lists() =>
    [
        new Heading(1, T("第2章　箇条書き")),
        new ListBlock(false, [Item("一つ目"), Item("二つ目"), Item("")]),
        new ListBlock(true,
        [
            Item("番号1"),
            new ListItem(
            [
                P("番号2と、その下"),
                new ListBlock(false, [Item("中の箇条"), new ListItem([P("さらに下"), new ListBlock(true, [Item("三段目")])])]),
            ]),
            new ListItem([P("表を持つ項目"), SmallTable()]),
            new ListItem([]),
        ]),
    ];

    private static IEnumerable<Block> Tables() =>
    [
        new Heading(1, T("第3章　表")),
        new Table(
            new TableHead
            {
                Columns = [new(56.693, ColumnUnit.Points), new(0, ColumnUnit.Content), new(3, ColumnUnit.Weight), new(1, ColumnUnit.Weight)],
                HeaderRows =
                [
                    new TableRow([Head("番号", rows: 2), Head("機器", columns: 2), Head("備考", rows: 2)]),
                    new TableRow([Head("名称"), Head("設置場所")]),
                ],
                Style = "form",
                Id = "devices",
                Caption = "機器の表",
            },
            [
                new TableRow([Cell("1") with { Align = Alignment.Right }, Cell("電子カルテサーバ"), Cell("サーバ室"), Cell("")]),
                new TableRow([new TableCell([P("2〜3")]) { RowSpan = 2, VerticalAlign = VerticalAlignment.Top }, Cell("部門サーバ"), new TableCell([P("縦横に結合した升目")]) { ColumnSpan = 2, RowSpan = 2, Align = Alignment.Center, VerticalAlign = VerticalAlignment.Bottom, Style = "shade" }]),
                new TableRow([Cell("端末PC")], "group", KeepWhole: false),
                new TableRow([new TableCell([P("病棟")]) { ColumnSpan = 4, Header = HeaderScope.Row, Align = Alignment.Left }], "group"),
                new TableRow([Cell("4"), new TableCell([P(LongText), P("二つ目の段落")]) { Align = Alignment.Justify }, new TableCell([SmallTable()]), new TableCell([new ListBlock(false, [Item("升目の中の箇条書き")]), new Note([P("升目の中の注記")])])], KeepWhole: false),
                new TableRow([new TableCell([]), new TableCell([P("")]), new TableCell([]), new TableCell([])]),
            ]) { Style = "form", Id = "devices" },
        new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight)], Style = "no-such-table" }, []) { Style = "no-such-table" },
        new Table(
            new TableHead { Columns = [new(1, ColumnUnit.Weight), new(1, ColumnUnit.Weight)], Style = "ledger", HeaderRows = [new TableRow([Head("機器番号"), Head("機器名")])] },
            Enumerable.Range(1, 120).Select(n => new TableRow([Cell($"PC-{n:000}"), Cell(n % 7 == 0 ? "病棟端末（改行する長い名前の機器で、升目の幅に収まらないもの）" : "病棟端末")])).ToValueList())
        {
            Style = "ledger",
        },
    ];

    private static IEnumerable<Block> Forms() =>
    [
        new Heading(1, T("第4章　様式")),
        new Paragraph(
        [
            new CheckBox(true, "form.check.1", "実施した"), new TextRun(" 実施した　"),
            new CheckBox(false, "form.check.2", "実施していない"), new TextRun(" 実施していない　"),
            new CheckBox(null), new TextRun(" 未回答"),
        ]),
        new Paragraph([new Choice(["はい", "いいえ"], 0, "form.choice.1", "台帳管理"), new TextRun("　"), new Choice(["はい", "いいえ"], null), new TextRun("　"), new Choice(["有", "無", "不明"], 2)]),
        new Paragraph([new DateField(new DateOnly(2024, 9, 24), "(9/24)", "form.date.1", "確認日"), new TextRun("　"), new DateField(null, "(　/　)", "form.date.2"), new TextRun("　"), new DateField(new DateOnly(2019, 5, 1), "令和元年5月1日")]),
        new Paragraph([new TextRun("氏名："), new TextField("山田 太郎", "form.name", Label: "氏名"), new TextRun("　備考："), new TextField("", "form.remark", Multiline: true, Label: "備考")]),
        new Table(
            new TableHead { Columns = [new(3, ColumnUnit.Weight), new(70, ColumnUnit.Points), new(70, ColumnUnit.Points)], Style = "form" },
            [
                new TableRow(
                [
                    Cell("サーバ、端末PC、ネットワーク機器の台帳管理を行っている。"),
                    new TableCell([new Paragraph([new Choice(["はい", "いいえ"], 1, "form.choice.2", "台帳管理")])]) { Align = Alignment.Center },
                    new TableCell([new Paragraph([new DateField(null, "(　/　)", "form.date.3")])]) { Align = Alignment.Center },
                ]),
                new TableRow([new TableCell([new Paragraph([new TextField("一行目\n二行目", "form.text.2", Multiline: true)])]) { ColumnSpan = 3 }]),
            ]) { Style = "form" },
        new SignatureLines(["管理者", "医療情報システム安全管理責任者"]),
    ];

    private static IEnumerable<Block> Pages() =>
    [
        new PageBreak(),
        new Figure(Scene, "電子カルテサーバと外部事業者の図", T("図1　ネットワーク構成図")) { Id = "figure-1" },
        new Section([P("横向きの紙の区間"), new Figure(Scene, "説明のない図", []), SmallTable()], PageSetup.A3Landscape),
        new Section([P("書式だけの区間"), new Section([P("区間の中の区間")]) { Style = "small" }]) { Style = "small" },
        P("元の紙に戻った段落"),
    ];

    private static Table SmallTable() => new(
        new TableHead { Columns = [new(1, ColumnUnit.Weight), new(1, ColumnUnit.Weight)] },
        [new TableRow([Cell("左"), Cell("右")])]);

    private static ValueList<Inline> T(string text) => [new TextRun(text)];

    private static Paragraph P(string text) => new(text.Length == 0 ? [] : T(text));

    private static ListItem Item(string text) => new([P(text)]);

    private static TableCell Cell(string text) => new(text.Length == 0 ? [] : [P(text)]);

    private static TableCell Head(string text, int columns = 1, int rows = 1) =>
        new([P(text)]) { ColumnSpan = columns, RowSpan = rows, Header = HeaderScope.Column };
}
