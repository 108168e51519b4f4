using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CyberDocs.Pdf.Objects;

/// <summary>
/// Objects gathered for one object stream. A regular pack holds very many that look alike, such as table cells of the logical
/// structure: each begins on a grid, and PNG prediction turns every line into its difference from the line above, which is mostly
/// zeros. That makes them a fifth of the size. Not thread-safe.
/// </summary>
internal sealed class ObjectPack(ObjectKind kind)
{
    private const int MostObjects = 400;
    private const int MostRegular = 2000;
    private const int MostBytes = 96 * 1024;
    private const int LeastNumberWidth = 7;

    // " 0 R " behind a number.
    private const int RestOfReference = 5;
    private const int ReferencesPerLine = 4;
    private readonly List<(int Number, int Offset)> objects = [];
    private readonly ByteBuffer bodies = new(MostBytes + 4096);

    /// <summary>Whether it is set on the grid and predicted.</summary>
    public bool IsRegular => kind != ObjectKind.Plain;

    public bool IsEmpty => objects.Count == 0;

    /// <summary>Width of a number in a column, which the first object of the pack decides: a file of a million rows has numbers of eight digits.</summary>
    public int NumberWidth { get; private set; } = LeastNumberWidth;

    /// <summary>Length of a line of the grid: four references, or one cell.</summary>
    public int Grid => ReferencesPerLine * (NumberWidth + RestOfReference);

    public ByteBuffer Begin(int number)
    {
        if (IsEmpty)
        {
            NumberWidth = Math.Max(LeastNumberWidth, number.ToString(CultureInfo.InvariantCulture).Length);
        }

        objects.Add((number, bodies.Length));
        return bodies;
    }

    /// <summary>Ends the object begun last.</summary>
    /// <returns>Whether the pack is full.</returns>
    public bool End()
    {
        bodies.Byte((byte)'\n');
        if (IsRegular)
        {
            bodies.PadTo(Grid);
        }

        return objects.Count >= (IsRegular ? MostRegular : MostObjects) || bodies.Length >= MostBytes;
    }

    /// <summary>Empties the pack.</summary>
    /// <param name="stream">Number of the stream that the content will stand in.</param>
    /// <param name="reference">Told where each object is.</param>
    /// <param name="entries">Receives the entries of the stream's dictionary.</param>
    /// <returns>The content of the stream.</returns>
    public ByteBuffer Take(int stream, CrossReference reference, ByteBuffer entries)
    {
        reference.BeginStream(stream);
        var content = new ByteBuffer(bodies.Length + (objects.Count * 16) + Grid);
        var entry = NumberWidth == LeastNumberWidth ? Grid / 3 : Grid / 2;
        for (var i = 0; i < objects.Count; i++)
        {
            reference.SetInStream(objects[i].Number, i);
            if (IsRegular)
            {
                content.Column(objects[i].Number, NumberWidth).Space().Column(objects[i].Offset, entry - NumberWidth - 2).Space();
            }
            else
            {
                content.Int(objects[i].Number).Space().Int(objects[i].Offset).Space();
            }
        }

        if (IsRegular)
        {
            content.PadTo(Grid);
        }

        entries.Write("/Type/ObjStm/N "u8).Int(objects.Count).Write("/First "u8).Int(content.Length);
        content.Write(bodies.Written);
        bodies.Clear();
        objects.Clear();
        if (!IsRegular)
        {
            return content;
        }

        entries.Write("/DecodeParms<</Predictor 12/Columns "u8).Int(Grid).Write(">>"u8);
        return Predict(content, Grid);
    }

    public void Release() => bodies.Release();

    private static ByteBuffer Predict(ByteBuffer content, int grid)
    {
        var result = new ByteBuffer(content.Length / grid * (grid + 1));
        var source = content.Written;
        for (var at = 0; at < source.Length; at += grid)
        {
            var row = result.Reserve(grid + 1);
            row[0] = 2;
            if (at == 0)
            {
                source[..grid].CopyTo(row[1..]);
            }
            else
            {
                ref var above = ref MemoryMarshal.GetReference(source[(at - grid)..]);
                ref var target = ref MemoryMarshal.GetReference(row[1..]);
                for (var i = 0; i < grid; i += 16)
                {
                    var from = (nuint)Math.Min(i, grid - 16);
                    (Vector128.LoadUnsafe(ref above, from + (nuint)grid) - Vector128.LoadUnsafe(ref above, from)).StoreUnsafe(ref target, from);
                }
            }

            result.Advance(grid + 1);
        }

        content.Release();
        return result;
    }
}
