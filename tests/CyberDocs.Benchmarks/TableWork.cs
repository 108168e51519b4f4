using System.Text;
using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.OpenXml;
using CyberDocs.Pdf;

namespace CyberDocs.Benchmarks;

/// <summary>A CSV of plain fields without quotes, written as one table: the work that other document programs are timed on.</summary>
internal static class TableWork
{
    public static void Run(string input, string output)
    {
        using var reader = new StreamReader(input, Encoding.UTF8);
        using var file = File.Create(output);
        IDocumentWriter writer = Path.GetExtension(output) switch
        {
            ".pdf" => new PdfWriter(),
            ".xlsx" => new XlsxWriter(),
            _ => new DocxWriter(),
        };
        var context = new WriteContext { DocumentId = "ledger", Fonts = FontSources.Bundled };
        Write(reader, writer.Open(file, context));
        foreach (var finding in context.Findings.Findings)
        {
            Console.Error.WriteLine(finding);
        }
    }

    public static void Write(TextReader reader, IDocumentSink sink)
    {
        var header = reader.ReadLine()!.Split(',');
        sink.Begin(new DocumentHead { Title = "機器管理台帳", Page = PageSetup.A4Landscape });
        sink.BeginTable(new TableHead
        {
            Style = "ledger",
            Columns = [.. header.Select(_ => new TableColumn(1, ColumnUnit.Weight))],
            HeaderRows = [new TableRow([.. header.Select(text => Cell(text) with { Header = HeaderScope.Column })])],
        });
        while (reader.ReadLine() is { } line)
        {
            sink.AddRow(new TableRow([.. line.Split(',').Select(Cell)]));
        }

        sink.EndTable();
        sink.End();
    }

    private static TableCell Cell(string text) => new([new Paragraph(text.Length == 0 ? [] : ValueList.From<Inline>([new TextRun(text)]))]);
}
