using System.IO.Compression;

namespace CyberDocs.Pdf.Reading;

/// <summary>Undoes the filters that structure streams use: Flate with prediction. What is damaged gives what comes before the damage.</summary>
internal static class StreamDecoder
{
    /// <summary>More than any file of forms needs, and less than a crafted file can make of a megabyte.</summary>
    private const int MostBytes = 256 * 1024 * 1024;

    public static byte[] Decode(PdfStream stream, object? filter, object? parameters, Func<object?, object?> resolve)
    {
        var filters = filter switch { PdfName name => [name.Value], List<object?> list => list.Select(f => (resolve(f) as PdfName)?.Value ?? "").ToArray(), _ => (string[])[] };
        var settings = parameters is List<object?> several ? several.Select(resolve).ToArray() : [parameters];
        var bytes = stream.Raw;
        for (var i = 0; i < filters.Length; i++)
        {
            if (filters[i] is not ("FlateDecode" or "Fl"))
            {
                return [];
            }

            bytes = Inflate(bytes);
            if (i < settings.Length && settings[i] is Dictionary<string, object?> setting)
            {
                bytes = Unpredict(bytes.ToArray(), setting, resolve);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Inflate(ReadOnlyMemory<byte> raw)
    {
        using var target = new MemoryStream();
        using var source = new MemoryStream(raw.ToArray());
        using var zlib = new ZLibStream(source, CompressionMode.Decompress);
        var buffer = new byte[16 * 1024];
        try
        {
            for (var read = zlib.Read(buffer); read > 0 && target.Length < MostBytes; read = zlib.Read(buffer))
            {
                target.Write(buffer, 0, read);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            // What was inflated so far is used.
        }

        return target.ToArray();
    }

    private static byte[] Unpredict(byte[] bytes, Dictionary<string, object?> setting, Func<object?, object?> resolve)
    {
        int Value(string key, int otherwise) => resolve(setting.GetValueOrDefault(key)) is double d and > 0 and < 1 << 20 ? (int)d : otherwise;
        var predictor = Value("Predictor", 1);
        if (predictor < 10)
        {
            return predictor == 1 ? bytes : [];
        }

        var pixel = Math.Max(1, Value("Colors", 1) * Value("BitsPerComponent", 8) / 8);
        var width = Math.Max(1, ((Value("Columns", 1) * Value("Colors", 1) * Value("BitsPerComponent", 8)) + 7) / 8);
        var rows = bytes.Length / (width + 1);
        var result = new byte[rows * width];
        for (var r = 0; r < rows; r++)
        {
            var kind = bytes[r * (width + 1)];
            for (var c = 0; c < width; c++)
            {
                int left = c >= pixel ? result[(r * width) + c - pixel] : 0;
                int up = r > 0 ? result[((r - 1) * width) + c] : 0;
                int corner = r > 0 && c >= pixel ? result[((r - 1) * width) + c - pixel] : 0;
                var guess = kind switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 };
                result[(r * width) + c] = (byte)(bytes[(r * (width + 1)) + c + 1] + guess);
            }
        }

        return result;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
