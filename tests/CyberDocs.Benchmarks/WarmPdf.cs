using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using CyberDocs.Documents;
using CyberDocs.Graphics.Fonts;
using CyberDocs.Pdf;
using CyberDocs.Pdf.Fonts;
using CyberDocs.Pdf.Layout;

namespace CyberDocs.Benchmarks;

/// <summary>
/// One warm process: a ledger written as PDF, tagged and untagged, beside deflating the very same content with the same settings,
/// and where the rest of the time goes. A stage is what it costs alone, or what a run with it costs more than a run without it.
/// </summary>
internal sealed class WarmPdf
{
    private readonly string csv;
    private readonly int rounds;

    private WarmPdf(string csv, int rounds) => (this.csv, this.rounds) = (csv, rounds);

    public static void Run(string input, int rounds) => new WarmPdf(File.ReadAllText(input, Encoding.UTF8), rounds).Print();

    private static WriteContext Context() => new() { DocumentId = "ledger", Fonts = FontSources.Bundled };

    private void Print()
    {
        var files = new[] { Make(csv, tagged: false), Make(csv, tagged: true) };
        var streams = files.Select(Streams).ToArray();
        var glyphs = csv[..csv.IndexOf('\n', StringComparison.Ordinal)] + "\n" + string.Concat(csv.Where(c => c > ' ' && c != ',').Distinct());
        Action[] works =
        [
            () => TableWork.Write(new StringReader(csv), new NoSink()),
            Layout,
            () => Make(glyphs, tagged: false),
            () => Deflate(streams[0]),
            () => Make(csv, tagged: false),
            () => Deflate(streams[1]),
            () => Make(csv, tagged: true),
        ];

        // In turn, so that a slow moment of the machine falls on all alike; the first rounds warm up.
        var times = works.Select(_ => new List<(double Wall, double Cpu)>()).ToArray();
        for (var round = -2; round < rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
                works[i]();
                if (round >= 0)
                {
                    times[i].Add((watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds));
                }
            }
        }

        var median = times.Select(t => (Wall: Middle(t.Select(x => x.Wall)), Cpu: Middle(t.Select(x => x.Cpu)))).ToArray();
        var ((input, layout, fonts), (rawDeflate, raw, tagDeflate, tagged)) = ((median[0], median[1], median[2]), (median[3], median[4], median[5], median[6]));
        Line("file, untagged / tagged", $"{files[0].Length:N0} / {files[1].Length:N0} bytes: {files[1].Length / (double)files[0].Length:0.00}x");
        Line("content, untagged / tagged", $"{streams[0].Sum(s => s.Content.Length):N0} / {streams[1].Sum(s => s.Content.Length):N0} bytes");
        Line("untagged", Times(raw));
        Line("  deflating the same alone", $"{Times(rawDeflate)}: {raw.Wall / rawDeflate.Wall:0.00}x wall, {raw.Cpu / rawDeflate.Cpu:0.00}x processor");
        Line("tagged", $"{Times(tagged)}: {tagged.Wall / raw.Wall:0.00}x of untagged");
        Line("  deflating the same alone", $"{Times(tagDeflate)}: {tagged.Wall / tagDeflate.Wall:0.00}x wall, {tagged.Cpu / tagDeflate.Cpu:0.00}x processor");
        Line("stages of the tagged run, processor time", "");
        Stage("reading CSV, making records", input.Cpu, tagged);
        Stage("measuring and breaking text", layout.Cpu - input.Cpu, tagged);
        Stage("fonts and fixed parts", fonts.Cpu, tagged);
        Stage("painting, pages, garbage", raw.Cpu - layout.Cpu - fonts.Cpu - rawDeflate.Cpu, tagged);
        Stage("structure", tagged.Cpu - raw.Cpu - (tagDeflate.Cpu - rawDeflate.Cpu), tagged);
        Stage("deflating", tagDeflate.Cpu, tagged);
    }

    private static byte[] Make(string csv, bool tagged)
    {
        using var output = new MemoryStream(16 * 1024 * 1024);
        TableWork.Write(new StringReader(csv), new PdfWriter(new PdfOptions { Tagged = tagged }).Open(output, Context()));
        return output.ToArray();
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private static string Times((double Wall, double Cpu) time) => string.Create(CultureInfo.InvariantCulture, $"{time.Wall:0} ms, processor {time.Cpu:0} ms");

    private static void Stage(string name, double cpu, (double Wall, double Cpu) of) => Line("  " + name, string.Create(CultureInfo.InvariantCulture, $"{cpu:0} ms, {100 * cpu / of.Cpu:0} %"));

    private static void Line(string name, string figures) => Console.WriteLine($"{name,-42} {figures}");

    /// <summary>Every cell formatted in the width of its column, nothing painted.</summary>
    private void Layout()
    {
        var context = Context();
        var text = new TextFormatter(new FontBook(FontSet.Load(context.Fonts, context.Findings), context.DocumentId, context.Findings), context.Theme);
        var table = context.Theme.Table("ledger");
        TableWork.Write(new StringReader(csv), new NoSink
        {
            Row = row =>
            {
                var style = context.Theme.Text(table.CellText, "td");
                foreach (var cell in row.Cells)
                {
                    text.Format(((Paragraph)cell.Content[0]).Content, style, style.Align, 60);
                }
            },
        });
    }

    /// <summary>The streams of a file of ours as they were before they were deflated, with the level that each was given.</summary>
    private static List<(byte[] Content, int Level)> Streams(byte[] file)
    {
        var streams = new List<(byte[] Content, int Level)>();
        var text = Encoding.Latin1.GetString(file);
        for (var at = text.IndexOf("/Filter/FlateDecode/Length ", StringComparison.Ordinal); at >= 0; at = text.IndexOf("/Filter/FlateDecode/Length ", at + 1, StringComparison.Ordinal))
        {
            var number = at + "/Filter/FlateDecode/Length ".Length;
            var length = int.Parse(text.AsSpan(number, text.IndexOf('>', number) - number), CultureInfo.InvariantCulture);
            var start = text.IndexOf("stream\n", at, StringComparison.Ordinal) + 7;
            using var zlib = new ZLibStream(new MemoryStream(file, start, length), CompressionMode.Decompress);
            using var content = new MemoryStream();
            zlib.CopyTo(content);
            var head = text[text.LastIndexOf(" 0 obj", at, StringComparison.Ordinal)..at];
            var predicted = head.Contains("/ObjStm", StringComparison.Ordinal) && head.Contains("/Predictor", StringComparison.Ordinal);
            streams.Add((content.ToArray(), predicted ? Pdf.Objects.PdfFile.PredictedLevel : Pdf.Objects.PdfFile.PageLevel));
        }

        return streams;
    }

    private static void Deflate(List<(byte[] Content, int Level)> streams)
    {
        foreach (var (content, level) in streams)
        {
            using var zlib = new ZLibStream(Stream.Null, new ZLibCompressionOptions { CompressionLevel = level });
            zlib.Write(content);
        }
    }

    /// <summary>Takes a document and forgets it.</summary>
    private sealed class NoSink : IDocumentSink
    {
        public Action<TableRow>? Row { get; init; }

        public void Begin(DocumentHead head)
        {
        }

        public void Add(Block block)
        {
        }

        public void BeginSection(PageSetup page)
        {
        }

        public void EndSection()
        {
        }

        public void BeginTable(TableHead head)
        {
        }

        public void AddRow(TableRow row) => Row?.Invoke(row);

        public void EndTable()
        {
        }

        public void End()
        {
        }
    }
}
