using System.Globalization;
using System.Text;
using CyberDocs.Documents;
using CyberDocs.Fonts;
using CyberDocs.Graphics;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf;
using CyberDocs.TestKit.Pdf.Conformance;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

/// <summary>Whatever text and fonts come, the file is whole and what was lost is said.</summary>
public sealed class PdfFuzzTests
{
    private static readonly byte[] Font = ReadFont();

    private static int Rounds => FullRun.Count(25, 2000);

    // By number: half surrogate pairs look alike to the test runner, which would leave one of them out.
    private static readonly string[] Hostile =
    [
        new string('あ', 100_000), new string('。', 20_000), new string('「', 20_000), new string('\u0301', 20_000), "か" + new string('\u3099', 20_000),
        new string('\uD842', 5_000), string.Concat(Enumerable.Repeat("\u0000\u0001\u001B\u009F", 2_000)), new string(' ', 50_000), new string('\t', 5_000),
        string.Concat(Enumerable.Repeat("葛\U000E0100", 5_000)), new string('\u202E', 5_000) + "abc", string.Concat(Enumerable.Repeat("a\u200B", 10_000)),
        new string('\n', 2_000), string.Concat(Enumerable.Repeat("\u0041\u0301\u0302\u0303", 5_000)), "\uFFFE\uFFFF\uFDD0\uE000\U0010FFFF",
        new string('a', 100_000), new string('\u00A0', 100_000), string.Concat(Enumerable.Repeat("字\u2060", 30_000)), new string('\uDFB7', 5_000), "\uDFB7\uD842" + new string('…', 5_000),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Hostile.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Hostile_text_gives_a_whole_file_in_print_and_as_a_form(int number)
    {
        var text = Hostile[number];
        var document = new Document(
            new DocumentHead { Title = text[..Math.Min(200, text.Length)], Header = [P(text[..Math.Min(50, text.Length)])] },
            [
                P(text),
                new Table(new TableHead { Columns = [new(20, ColumnUnit.Points), new(1, ColumnUnit.Weight)] }, [Row(text[..Math.Min(300, text.Length)], "x")]),
                new Paragraph([new TextField(text[..Math.Min(2000, text.Length)], "f", Multiline: true, Label: text[..Math.Min(20, text.Length)]), new Choice([text[..1], "二"], 0, "c")]),
            ]);
        foreach (var fillable in (bool[])[false, true])
        {
            Assert.Equal([], PdfConformance.Check(new PdfRun(document, new PdfOptions { Fillable = fillable }).Bytes));
        }
    }

    [Fact]
    public void Damaged_fonts_give_a_whole_file_or_none_of_their_glyphs()
    {
        var document = Of(P("漢字かなABC髙﨑①"), new Table(new TableHead { Columns = [new(0, ColumnUnit.Content)] }, [Row("表")]), new Figure(KitchenSink.Scene, "図", []));
        for (var seed = 0; seed < Rounds; seed++)
        {
            var bytes = Damage(new Random(seed));
            var context = new WriteContext { DocumentId = "test", Fonts = new OneFont(bytes) };
            using var output = new MemoryStream();
            document.WriteTo(new PdfWriter(new PdfOptions { Fillable = seed % 2 == 0 }).Open(output, context));
            var breaches = PdfConformance.Check(output.ToArray());

            Assert.True(breaches.Count == 0, string.Create(CultureInfo.InvariantCulture, $"Seed {seed}: ") + string.Join('\n', breaches.Take(5)));
            Assert.NotEmpty(new PdfReader(output.ToArray()).Pages);
        }
    }

    private static byte[] Damage(Random random)
    {
        var bytes = (byte[])Font.Clone();
        var tables = (bytes[4] << 8) | bytes[5];
        switch (random.Next(5))
        {
            case 0:
                return bytes[..random.Next(bytes.Length)];
            case 1:
                // Two tables change places.
                var (a, b) = (12 + (random.Next(tables) * 16) + 8, 12 + (random.Next(tables) * 16) + 8);
                for (var i = 0; i < 8; i++)
                {
                    (bytes[a + i], bytes[b + i]) = (bytes[b + i], bytes[a + i]);
                }

                return bytes;
            case 2:
                // An offset or length runs wild.
                random.NextBytes(bytes.AsSpan(12 + (random.Next(tables) * 16) + 8, 8));
                return bytes;
            case 3:
                // One of the small tables that everything hangs on.
                var name = ((string[])["head", "hhea", "maxp", "hmtx", "loca", "cmap", "OS/2", "post"])[random.Next(8)];
                for (var t = 0; t < tables; t++)
                {
                    var entry = 12 + (t * 16);
                    if (Encoding.Latin1.GetString(bytes, entry, 4) == name)
                    {
                        var offset = (bytes[entry + 8] << 24) | (bytes[entry + 9] << 16) | (bytes[entry + 10] << 8) | bytes[entry + 11];
                        for (var i = random.Next(1, 12); i > 0; i--)
                        {
                            bytes[offset + random.Next(54)] = (byte)random.Next(256);
                        }
                    }
                }

                return bytes;
            default:
                for (var i = random.Next(1, 3000); i > 0; i--)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                return bytes;
        }
    }

    private static byte[] ReadFont()
    {
        using var stream = BundledFonts.OpenRegular();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private sealed class OneFont(byte[] bytes) : IFontSource
    {
        public IReadOnlyList<FontFile> Regular { get; } = [new FontFile("damaged", bytes)];

        public IReadOnlyList<FontFile> Bold => [];
    }
}
