using CyberDocs.Pdf.Objects;
using CyberDocs.Pdf.Reading;

namespace CyberDocs.Pdf.Bundling;

/// <summary>Copies objects of one file into another under new numbers, with everything that they refer to. Not thread-safe.</summary>
/// <param name="file">The file being written.</param>
/// <param name="source">The file that is copied from.</param>
/// <param name="firstKey">What is added to keys of the parent tree; null where the structure stays behind, and its keys with it.</param>
/// <param name="idPrefix">What is put before ids of structure elements, so that those of several files differ.</param>
internal sealed class ObjectCopier(PdfFile file, PdfObjects source, int? firstKey, string idPrefix)
{
    private readonly Dictionary<int, int> numbers = [];
    private readonly Queue<int> waiting = new();

    /// <summary>Structure elements with an id, by the id as written.</summary>
    public List<(string Id, int Number)> Ids { get; } = [];

    /// <summary>Says which object of the new file one of the old file is; it is not copied.</summary>
    public void Preset(int old, int number) => numbers[old] = number;

    /// <summary>The new number of an object, which is copied with the next <see cref="Copy"/>.</summary>
    public int NumberOf(int old)
    {
        if (!numbers.TryGetValue(old, out var number))
        {
            number = file.Allocate();
            numbers.Add(old, number);
            waiting.Enqueue(old);
        }

        return number;
    }

    /// <summary>Copies what was asked for so far and everything that it refers to.</summary>
    public void Copy()
    {
        while (waiting.TryDequeue(out var old))
        {
            var (number, value) = (numbers[old], source.Resolve(new PdfReference(old)));
            if (value is PdfStream stream)
            {
                AddStream(number, stream);
                continue;
            }

            if (value is Dictionary<string, object?> entries && entries.ContainsKey("P") && entries.GetValueOrDefault("ID") is byte[] id)
            {
                Ids.Add((idPrefix + Encoding.Latin1.GetString(id), number));
            }

            Write(file.BeginObject(number), value);
            file.EndObject();
        }
    }

    private void AddStream(int number, PdfStream stream)
    {
        var entries = new ByteBuffer(256);
        WriteEntries(entries, stream.Entries.Where(entry => entry.Key != "Length"));
        file.AddRaw(number, entries.Written, stream.Raw);
        entries.Release();
    }

    public void WriteEntries(ByteBuffer body, IEnumerable<KeyValuePair<string, object?>> entries)
    {
        foreach (var (key, value) in entries.Where(entry => firstKey is not null || entry.Key is not ("StructParent" or "StructParents")))
        {
            Name(body, key);
            body.Space();
            switch (key, value)
            {
                case ("StructParent" or "StructParents", double old):
                    body.Int(firstKey!.Value + (long)old);
                    break;
                case ("ID", byte[] id):
                    body.Byte((byte)'<').Hex(Encoding.Latin1.GetBytes(idPrefix)).Hex(id).Byte((byte)'>');
                    break;
                default:
                    Write(body, value);
                    break;
            }
        }
    }

    public void Write(ByteBuffer body, object? value)
    {
        switch (value)
        {
            case PdfReference reference:
                body.Ref(NumberOf(reference.Number));
                break;
            case PdfName name:
                Name(body, name.Value);
                break;
            case byte[] text:
                body.Byte((byte)'<').Hex(text).Byte((byte)'>');
                break;
            case double number:
                body.Ascii(number.ToString("0.########", CultureInfo.InvariantCulture));
                break;
            case bool flag:
                body.Write(flag ? "true"u8 : "false"u8);
                break;
            case List<object?> items:
                body.Byte((byte)'[');
                foreach (var item in items)
                {
                    Write(body, item);
                    body.Space();
                }

                body.Byte((byte)']');
                break;
            case Dictionary<string, object?> entries:
                body.Write("<<"u8);
                WriteEntries(body, entries);
                body.Write(">>"u8);
                break;
            default:
                body.Write("null"u8);
                break;
        }
    }

    private static void Name(ByteBuffer body, string name)
    {
        body.Byte((byte)'/');
        foreach (var letter in Encoding.UTF8.GetBytes(name))
        {
            if (letter is > 0x20 and < 0x7F && !"#()<>[]{}/%".Contains((char)letter, StringComparison.Ordinal))
            {
                body.Byte(letter);
            }
            else
            {
                body.Byte((byte)'#').Hex([letter]);
            }
        }
    }
}
