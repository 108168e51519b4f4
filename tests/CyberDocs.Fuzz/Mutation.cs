using System.IO.Compression;
using System.Text;

namespace CyberDocs.Fuzz;

/// <summary>Makes a damaged or grown file of sound ones; the same number gives the same file.</summary>
internal sealed class Mutation(IReadOnlyList<byte[]> seeds)
{
    private const int Largest = 5 * 1024 * 1024;
    private const int LargestPart = 64 * 1024 * 1024;

    private static readonly string[] Tokens =
    [
        "4294967295", "-1", "0", "1e309", "99999999", "[", "]", "{", "}", "(", ")", "<<", ">>", "\"", "'", "''", "\"\"", ",", ";", "\t", "\n", "\r", ": ", "- ", "&a ", "*a", "!!x ", "? ", "| \n",
        "<a>", "</a>", "<![CDATA[", "<!-- ", "&#0;", "&lt;", "1 0 R", " obj", "endobj", "stream\n", "endstream", "/V ", "/Kids ", "/Parent ", "/Opt ", "/FlateDecode", "%", "\\", "\0", "\uFEFF",
        "<c r=\"XFD1048576\"/>", "<row r=\"1048576\">", "<w:sdt>", "</w:sdt>", "<w:bookmarkStart w:id=\"1\" w:name=\"CD_x\"/>", "<si><t>x</t></si>", "<mergeCell ref=\"A1:XFD1048576\"/>", "\u202E", "=1+1",
    ];

    public byte[] Of(int number)
    {
        var random = new Random(number);
        var seed = seeds[random.Next(seeds.Count)];
        return seed is [(byte)'P', (byte)'K', ..] && random.Next(8) > 0 ? Package(seed, random) : Bytes(seed, random, Largest);
    }

    private byte[] Bytes(byte[] seed, Random random, int largest)
    {
        var bytes = new List<byte>(seed);
        for (var left = 1 + random.Next(8); left > 0; left--)
        {
            Change(bytes, random, largest);
        }

        return [.. bytes];
    }

    private void Change(List<byte> bytes, Random random, int largest)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, 1 << random.Next(14));
        switch (random.Next(9))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3 or 4:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]));
                break;
            case 5:
                Repeat(bytes, at, bytes.Skip(at).Take(length).ToArray(), 1 << random.Next(20), largest);
                break;
            case 6:
                Repeat(bytes, at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]), 1 << random.Next(22), largest);
                break;
            case 7:
                var other = seeds[random.Next(seeds.Count)];
                bytes.InsertRange(at, other.Skip(random.Next(other.Length)).Take(length));
                break;
            default:
                bytes.RemoveRange(at, random.Next(10) == 0 ? bytes.Count - at : 0);
                break;
        }
    }

    private static void Repeat(List<byte> bytes, int at, byte[] piece, int times, int largest)
    {
        times = piece.Length == 0 ? 0 : Math.Min(times, Math.Max(0, largest - bytes.Count) / piece.Length);
        var all = new byte[times * piece.Length];
        for (var i = 0; i < times; i++)
        {
            piece.CopyTo(all, i * piece.Length);
        }

        bytes.InsertRange(at, all);
    }

    private byte[] Package(byte[] seed, Random random)
    {
        using var source = new ZipArchive(new MemoryStream(seed));
        using var output = new MemoryStream();
        using (var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            var changed = random.Next(source.Entries.Count);
            for (var i = 0; i < source.Entries.Count; i++)
            {
                using var content = new MemoryStream();
                using (var part = source.Entries[i].Open())
                {
                    part.CopyTo(content);
                }

                using var entry = target.CreateEntry(source.Entries[i].FullName, CompressionLevel.Fastest).Open();
                entry.Write(i == changed || random.Next(6) == 0 ? Bytes(content.ToArray(), random, LargestPart) : content.ToArray());
            }
        }

        return output.Length <= Largest ? output.ToArray() : seed;
    }
}
