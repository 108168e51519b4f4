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
    /// <summary>Length of a line of the grid: four references, or one cell.</summary>
    public const int Grid = 48;

    private const int MostObjects = 400;
    private const int MostRegular = 2000;
    private const int MostBytes = 96 * 1024;
    private const int NumberWidth = 7;
    private readonly List<(int Number, int Offset)> objects = [];
    private readonly ByteBuffer bodies = new(MostBytes + 4096);

    /// <summary>Whether it is set on the grid and predicted.</summary>
    public bool IsRegular => kind != ObjectKind.Plain;

    public bool IsEmpty => objects.Count == 0;

    public ByteBuffer Begin(int number)
    {
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
        var content = new ByteBuffer(bodies.Length + (objects.Count * 16) + Grid);
        for (var i = 0; i < objects.Count; i++)
        {
            reference.SetInStream(objects[i].Number, stream, i);
            if (IsRegular)
            {
                content.Column(objects[i].Number, NumberWidth).Space().Column(objects[i].Offset, NumberWidth).Space();
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
        return Predict(content);
    }

    public void Release() => bodies.Release();

    private static ByteBuffer Predict(ByteBuffer content)
    {
        var result = new ByteBuffer(content.Length / Grid * (Grid + 1));
        var source = content.Written;
        for (var at = 0; at < source.Length; at += Grid)
        {
            var row = result.Reserve(Grid + 1);
            row[0] = 2;
            if (at == 0)
            {
                source[..Grid].CopyTo(row[1..]);
            }
            else
            {
                ref var above = ref MemoryMarshal.GetReference(source[(at - Grid)..]);
                ref var target = ref MemoryMarshal.GetReference(row[1..]);
                for (nuint i = 0; i < Grid; i += 16)
                {
                    (Vector128.LoadUnsafe(ref above, i + Grid) - Vector128.LoadUnsafe(ref above, i)).StoreUnsafe(ref target, i);
                }
            }

            result.Advance(Grid + 1);
        }

        content.Release();
        return result;
    }
}
