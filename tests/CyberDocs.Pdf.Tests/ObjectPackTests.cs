using CyberDocs.Pdf.Objects;

namespace CyberDocs.Pdf.Tests;

public class ObjectPackTests
{
    private const int Cells = 500;

    [Theory]
    [InlineData(1_000, 3)]
    [InlineData(12_345_678, 2)]
    [InlineData(123_456_789, 2)]
    public void A_cell_takes_one_line_whichever_numbers_a_file_has_come_to(int first, int headsPerLine)
    {
        var reference = new CrossReference();
        while (reference.Size < first + Cells)
        {
            reference.Allocate();
        }

        var pack = new ObjectPack(ObjectKind.Leaf);
        for (var i = 0; i < Cells; i++)
        {
            pack.Begin(first + i).Write("<</S/TD/P "u8).Column(first - 1, pack.NumberWidth).Write(" 0 R/Pg "u8).Column(first - 2, pack.NumberWidth)
                .Write(" 0 R/K "u8).Column(i, 5).Write(">>"u8);
            pack.End();
        }

        var rows = pack.Take(first + Cells - 1, reference, new ByteBuffer());
        var line = pack.Grid + 1;
        Assert.Equal(0, rows.Length % line);
        Assert.Equal(Cells + ((Cells + headsPerLine - 1) / headsPerLine), rows.Length / line);

        // Beside the byte that says how, the line above differs in the number of the content alone.
        var last = rows.Written[^line..][1..];
        Assert.InRange(last.Length - last.Count((byte)0), 1, 3);
    }
}
