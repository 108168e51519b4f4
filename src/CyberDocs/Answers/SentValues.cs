using System.Buffers.Binary;
using System.Security.Cryptography;
using CyberDocs.Documents;

namespace CyberDocs.Answers;

/// <summary>
/// What a form was sent out with, as short hashes in its properties: a value that comes back unchanged was not filled in, even when the dossier has changed
/// since. Hashes of what the form prints anyway tell nothing more. Immutable and thread-safe.
/// </summary>
internal sealed class SentValues(HashSet<uint> marks)
{
    private const string Property = "CyberDocs.Sent";
    private const string Nothing = "none";

    /// <summary>Characters of one property; spreadsheet programs cut them at 255.</summary>
    private const int ChunkLength = 240;

    public static SentValues Of(FilledForm form)
    {
        var text = new StringBuilder();
        for (var n = 1; form.Property(Name(n)) is { } part && part != Nothing; n++)
        {
            text.Append(part);
        }

        var bytes = new byte[text.Length];
        var marks = new HashSet<uint>();
        if (Convert.TryFromBase64String(text.ToString(), bytes, out var length))
        {
            for (var at = 0; at + 4 <= length; at += 4)
            {
                marks.Add(BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at)));
            }
        }

        return new SentValues(marks);
    }

    public bool Contains(string field, AnswerValue value) => marks.Contains(Hash(field, value));

    public static IEnumerable<DocumentProperty> PropertiesOf(IEnumerable<(string Field, AnswerValue Value)> values)
    {
        var marks = values.Select(value => Hash(value.Field, value.Value)).Distinct().ToList();
        var bytes = new byte[marks.Count * 4];
        for (var i = 0; i < marks.Count; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(i * 4), marks[i]);
        }

        return bytes.Length == 0
            ? [new DocumentProperty(Name(1), Nothing)]
            : Convert.ToBase64String(bytes).Chunk(ChunkLength).Select((chunk, i) => new DocumentProperty(Name(i + 1), new string(chunk)));
    }

    private static string Name(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Property}{number}");

    private static uint Hash(string field, AnswerValue value) =>
        BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{field}\n{value.Mark}")));
}
