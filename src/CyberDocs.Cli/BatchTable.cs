using CyberDocs.Documents;

namespace CyberDocs.Cli;

/// <summary>A report as a document: a row per customer, and folders without a dossier.</summary>
internal static class BatchTable
{
    private static readonly (string Japanese, string English, TableColumn Column)[] Columns =
    [
        ("医療機関", "customer", new(3, ColumnUnit.Weight)),
        ("結果", "outcome", new(0, ColumnUnit.Content)),
        ("書類", "papers", new(0, ColumnUnit.Content)),
        ("エラー", "errors", new(0, ColumnUnit.Content)),
        ("警告", "warnings", new(0, ColumnUnit.Content)),
        ("最初の誤り", "first fault", new(6, ColumnUnit.Weight)),
        ("秒", "seconds", new(0, ColumnUnit.Content)),
    ];

    public static Document Of(BatchReport report)
    {
        var title = Speech.Of("作成結果の一覧", "how the batch went");
        var result = report.Result;
        var body = new List<Block>
        {
            new Paragraph([new TextRun(Speech.Of(
                $"{result.Count} 件（誤り {result.WithErrors}、作成できず {result.NotMade}、変更なし {result.Unchanged}）",
                $"{result.Count} in all ({result.WithErrors} with errors, {result.NotMade} not made, {result.Unchanged} unchanged)"))]),
            Table(Columns.Select(column => (Speech.Of(column.Japanese, column.English), column.Column)), report.Lines.Select(Row)),
        };
        if (report.WithoutDossier.Count > 0)
        {
            body.Add(new Heading(2, [new TextRun(Speech.Of("データファイルのないフォルダー", "Folders without a dossier"))]));
            body.Add(Table(
                [(Speech.Of("フォルダー", "folder"), new(1, ColumnUnit.Weight)), (Speech.Of("中のファイル", "files in it"), new(2, ColumnUnit.Weight))],
                report.WithoutDossier.Select(stray => (string[])[stray.Name, string.Join("、", stray.Files)])));
        }

        return new Document(new DocumentHead { Title = title, Page = PageSetup.A4Landscape }, body.ToValueList());
    }

    private static string[] Row(BatchLine line) =>
    [
        line.Name,
        line.Outcome switch
        {
            BatchOutcome.Made => Speech.Of("作成", "made"),
            BatchOutcome.Unchanged => Speech.Of("変更なし", "unchanged"),
            _ => Speech.Of("作成できず", "not made"),
        },
        Number(line.Papers),
        Number(line.Errors),
        Number(line.Warnings),
        line.FirstFault ?? "",
        line.Seconds.ToString("0.0", CultureInfo.InvariantCulture),
    ];

    private static Table Table(IEnumerable<(string Heading, TableColumn Column)> columns, IEnumerable<string[]> rows)
    {
        var all = columns.ToList();
        return new Table(
            new TableHead
            {
                Columns = all.Select(column => column.Column).ToValueList(),
                HeaderRows = [new TableRow(all.Select(column => Cell(column.Heading) with { Header = HeaderScope.Column }).ToValueList())],
                Style = "ledger",
            },
            rows.Select(row => new TableRow(row.Select(Cell).ToValueList())).ToValueList());
    }

    private static TableCell Cell(string text) => new([new Paragraph([new TextRun(text)])]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
