using System.IO.Compression;
using System.Runtime.InteropServices;

namespace CyberDocs.Pdf.Reading;

/// <summary>Undoes the filters that structure streams use: Flate with prediction. What is damaged gives what comes before the damage.</summary>
internal static class StreamDecoder
{
    public static ReadOnlyMemory<byte> Decode(PdfStream stream, object? filter, object? parameters, Func<object?, object?> resolve, InputMeter meter)
    {
        var filters = filter switch
        {
            PdfName name => [name.Value],
            List<object?> list => list.Select(f => (resolve(f) as PdfName)?.Value ?? "").ToArray(),
            _ => (string[])[]
        };
        var settings = parameters is List<object?> several ? several.Select(resolve).ToArray() : [parameters];
        var bytes = stream.Raw;
        if (filters.Length == 0)
        {
            // Many may name one stream.
            meter.Unpack(bytes.Length);
        }

        for (var i = 0; i < filters.Length; i++)
        {
            if (filters[i] is not ("FlateDecode" or "Fl"))
            {
                return default;
            }

            bytes = Inflate(bytes, meter);
            if (i < settings.Length && settings[i] is Dictionary<string, object?> setting)
            {
                bytes = Unpredict(bytes, setting, resolve);
            }
        }

        return bytes;
    }

    private static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> raw, InputMeter meter)
    {
        var target = new MemoryStream();
        using var source = MemoryMarshal.TryGetArray(raw, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(raw.ToArray());
        using var zlib = new ZLibStream(source, CompressionMode.Decompress);
        var buffer = new byte[16 * 1024];
        try
        {
            for (var read = zlib.Read(buffer); read > 0; read = zlib.Read(buffer))
            {
                meter.Unpack(read);

                // No stream of a form is as long, whatever the file's size allows all of them together.
                meter.Check(InputLimit.PlainBytes, target.Length + read);
                target.Write(buffer, 0, read);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not InputRefusedException)
        {
            // What was inflated so far is used.
        }

        return target.GetBuffer().AsMemory(0, (int)target.Length);
    }

    private static ReadOnlyMemory<byte> Unpredict(ReadOnlyMemory<byte> content, Dictionary<string, object?> setting, Func<object?, object?> resolve)
    {
        int Value(string key, int otherwise) => resolve(setting.GetValueOrDefault(key)) is double d and > 0 and < 1 << 20 ? (int)d : otherwise;
        var predictor = Value("Predictor", 1);
        if (predictor < 10)
        {
            return predictor == 1 ? content : default;
        }

        var bytes = content.Span;
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
