using System.IO.Compression;

namespace CyberDocs.Pdf.Objects;

/// <summary>
/// Objects gathered for one object stream. A regular pack holds very many that look alike, such as table cells of the logical
/// structure: each begins on a grid, and PNG prediction turns every line into its difference from the line above, which is mostly
/// zeros. That makes them a fifth of the size. Not thread-safe.
/// </summary>
internal sealed class ObjectPack(bool isRegular)
{
    /// <summary>Length of a line of the grid: four references, or one cell.</summary>
    public const int Grid = 48;

    private const int MostObjects = 400;
    private const int MostRegular = 2000;
    private const int MostBytes = 96 * 1024;
    private const int NumberWidth = 7;
    private readonly List<(int Number, int Offset)> objects = [];
    private readonly ByteBuffer bodies = new(MostBytes + 4096);

    public bool IsEmpty => objects.Count == 0;

    /// <summary>Lines of zeros reward trying harder: half the size for little time.</summary>
    public CompressionLevel Level => isRegular ? CompressionLevel.Optimal : CompressionLevel.Fastest;

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
        if (isRegular)
        {
            bodies.PadTo(Grid);
        }

        return objects.Count >= (isRegular ? MostRegular : MostObjects) || bodies.Length >= MostBytes;
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
            if (isRegular)
            {
                content.Column(objects[i].Number, NumberWidth).Space().Column(objects[i].Offset, NumberWidth).Space();
            }
            else
            {
                content.Int(objects[i].Number).Space().Int(objects[i].Offset).Space();
            }
        }

        if (isRegular)
        {
            content.PadTo(Grid);
        }

        entries.Write("/Type/ObjStm/N "u8).Int(objects.Count).Write("/First "u8).Int(content.Length);
        content.Write(bodies.Written);
        bodies.Clear();
        objects.Clear();
        if (!isRegular)
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
            for (var i = 0; i < Grid; i++)
            {
                row[i + 1] = (byte)(source[at + i] - (at == 0 ? 0 : source[at + i - Grid]));
            }

            result.Advance(Grid + 1);
        }

        content.Release();
        return result;
    }
}
